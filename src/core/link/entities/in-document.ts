import type { LinkedDocument, LinkReason, NameMention } from '../../model/entity';
import { linkBodies } from './in-document/bodies';
import { linkPersons } from './in-document/persons';
import { Places } from './in-document/places';
import type { Form, FormKey } from './form';
import { NO_RULINGS, ruledForm, type Rulings } from './rulings';

/** A mention with the name it stands for in its document: `Quandt` for `Jana Quandt`. */
export interface LocalLink {
  readonly mention: NameMention;
  readonly own: Form;
  readonly form: FormKey;
  /** Why; `null` when the name stands for itself. */
  readonly reason: LinkReason | null;
}

/** A document says itself that two names are one. */
export interface Bond {
  readonly from: FormKey;
  readonly to: FormKey;
  readonly reason: LinkReason;
}

export interface LocalLinks {
  /** One a mention that is a name, in their order. */
  readonly links: readonly LocalLink[];
  readonly bonds: readonly Bond[];
}

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
