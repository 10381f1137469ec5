import type { Position } from 'vscode-languageserver';
import type { WireCard } from '../protocol/contradictions';
import type { CardBoard } from './card-board';
import { wireCard, type Texts } from './wire-card';

/** The cards with a passage at a place of a document: open ones before settled ones, the surest first. */
export function cardsAt(board: CardBoard, texts: Texts, corpus: string, uri: string, position: Position): WireCard[] {
  const text = texts.text(corpus, uri);
  if (text === null) return [];
  const offset = texts.lines.of(uri, text).offsetAt(position);
  const there = board
    .inDocument(uri)
    .filter(({ card }) =>
      card.camps.some(({ claims }) =>
        claims.some((claim) => claim.uri === uri && claim.sentence.start <= offset && offset <= claim.sentence.end),
      ),
    );
  const open = there.filter(({ settled }) => !settled);
  const others = there.filter(({ settled }) => settled);
  return [...open, ...others].map((ruled) => wireCard(texts, ruled));
}
