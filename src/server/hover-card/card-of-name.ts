import { MarkupKind } from 'vscode-languageserver';
import type { Mention } from '../../core/model/mention';
import { coveringSpan } from '../../core/model/span';
import type { ServerContext } from '../context';
import { entityOf } from '../language/name-at';
import type { Reading } from '../readings';
import { markdownStyle, PLAIN_TEXT } from './card-style';
import { nameCardOf } from './name-card';
import { writeCard } from './write-card';

/** The hover card of a name of an open document, as the client can show it; `null` when the name is not followed through the documents. */
export function cardOfName(
  context: Pick<ServerContext, 'corpora' | 'lines' | 'settings' | 'client' | 'cards'>,
  { document }: Reading,
  mention: Mention,
): string | null {
  const { corpora, lines, settings, client } = context;
  const { uri } = document;
  const place = corpora.placeOf(uri);
  const corpus = place === undefined ? undefined : corpora.at(place);
  const entity = corpus === undefined ? null : entityOf(corpus, uri, mention);
  if (place === undefined || corpus === undefined || entity === null) return null;
  const span = coveringSpan(mention.fragments);
  const at = { uri, document, place, corpus, mention, fragment: span, entity };
  const card = nameCardOf(lines, settings(), at, context.cards?.about(place, entity.id));
  const { hoverKind, cards } = client();
  const style = hoverKind === MarkupKind.Markdown ? markdownStyle(cards) : PLAIN_TEXT;
  return writeCard(card, style, uri, document.positionAt(span.start));
}
