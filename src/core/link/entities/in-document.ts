import type { LinkedDocument } from '../../model/entity';
import { linkBodies } from './in-document/bodies';
import { linkPersons } from './in-document/persons';
import { Places } from './in-document/places';
import type { LocalLinks } from './local-links';
import { NO_RULINGS, ruledForm, type Rulings } from './rulings';

/**
 * What the names of one document mean within it. A pure function of the document and people's rulings: other documents
 * come in only afterwards.
 */
export function linkInDocument(document: LinkedDocument, rulings: Rulings = NO_RULINGS): LocalLinks {
  const mentions = document.mentions.flatMap((mention) => {
    const type = rulings.typeOf(mention.type, mention.text);
    return type === null ? [] : [type === mention.type ? mention : { ...mention, type }];
  });
  const places = new Places(
    mentions.map((mention) => ({ mention, own: ruledForm(mention.type, mention.text, rulings) })),
    document.language,
    (a, b) => rulings.areApart(a, b),
  );
  linkPersons(places);
  const bonds = linkBodies(places);
  return { links: places.links(), bonds };
}
