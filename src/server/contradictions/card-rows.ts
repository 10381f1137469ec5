import { t } from '@vscode/l10n';
import { URI, Utils } from 'vscode-uri';
import { rangesIn, stretchOf, widthFor } from '../../core/corpus/mention-tree/ranges';
import { documentPath, type RangePlace } from '../../core/corpus/mention-tree/row-path';
import { labelInWords, statusInWords, valuesInWords, voiceInWords, whyInWords } from '../../words/contradictions';
import type { CardRow, CardView, ContradictionStatus } from '../protocol/contradictions';
import type { RuledCard } from './card-board';
import type { CardGroup, ShownCards } from './card-view';
import { cardVerdict, excerptOfClaim, passagesOf } from './card-words';
import {
  cardSegment,
  folderSegment,
  groupSegment,
  idUnder,
  passageSegment,
  rangeSegment,
  readPath,
  TOP,
  withoutRange,
} from './row-path';
import { sentenceRange, type Texts } from './wire-card';

/** Rows without their ids: what stands under a row, of which only those asked for are made. */
interface Children {
  readonly count: number;
  row(at: number, parent: string): CardRow;
  /** Names a row, for the label of a range. */
  label(at: number): string;
  /** Cards in the rows of a stretch. */
  cards(start: number, end: number): number;
}

/** The rows below one of the view, or the first ones. `shown`: what it shows of each corpus that has anything to show. */
export function cardRows(
  shown: readonly ShownCards[],
  view: CardView,
  parent: string | null,
  texts: Texts,
): readonly CardRow[] {
  const id = parent ?? TOP;
  const path = readPath(id);
  if (path === null) return [];
  const above = withoutRange(id);
  const several = shown.length > 1;
  if (several && path.folder === undefined) return rowsIn(folders(shown), above, path.range);
  const own = several ? shown.find(({ corpus }) => corpus === path.folder) : shown[0];
  if (own === undefined) return [];
  if (path.group === undefined) return rowsIn(groups(own, view), above, path.range);
  const group = own.byKey.get(path.group);
  if (group === undefined) return [];
  if (path.card === undefined) return rowsIn(cardsOf(group), above, path.range);
  const card = group.cards.find(({ corpus, card: { id: card } }) => `${corpus}:${card}` === path.card);
  return card === undefined ? [] : rowsIn(passages(card, texts), above, path.range);
}

function rowsIn(children: Children, parent: string, range: RangePlace | undefined): CardRow[] {
  const { count } = children;
  const stretch = range === undefined ? { start: 0, end: count } : stretchOf(range, count);
  if (stretch === null) return [];
  const { start, end } = stretch;
  const width = widthFor(end - start);
  if (width === 1) return Array.from({ length: end - start }, (_, at) => children.row(start + at, parent));
  return rangesIn(start, end, width).map((place): CardRow => {
    const first = place.width * place.index;
    const last = Math.min(end, first + place.width) - 1;
    return {
      kind: 'range',
      id: idUnder(parent, rangeSegment(place)),
      label: t('{0}–{1}: {2} … {3}', first + 1, last + 1, children.label(first), children.label(last)),
      cards: children.cards(first, last + 1),
    };
  });
}

function folders(shown: readonly ShownCards[]): Children {
  const labels = shown.map(({ corpus }) => folderLabel(corpus));
  return {
    count: shown.length,
    label: (at) => labels[at] ?? '',
    cards: (start, end) => sum(shown.slice(start, end)),
    row: (at, parent) => {
      const { corpus = '', cards = [] } = shown[at] ?? {};
      const id = idUnder(parent, folderSegment(corpus));
      return { kind: 'group', id, label: labels[at] ?? '', cards: cards.length, uri: corpus };
    },
  };
}

function groups({ corpus, groups: all }: ShownCards, view: CardView): Children {
  const label = (at: number): string => groupLabel(corpus, all[at], view);
  return {
    count: all.length,
    label,
    cards: (start, end) => sum(all.slice(start, end)),
    row: (at, parent) => {
      const { key = '', cards = [] } = all[at] ?? {};
      const row = {
        kind: 'group',
        id: idUnder(parent, groupSegment(key)),
        label: label(at),
        cards: cards.length,
      } as const;
      return view.group === 'document' ? { ...row, uri: key } : row;
    },
  };
}

/** The name of a corpus's folder. */
export function folderLabel(corpus: string): string {
  return Utils.basename(URI.parse(corpus)) || corpus;
}

export function groupLabel(corpus: string, group: CardGroup | undefined, { group: by }: CardView): string {
  const [first] = group?.cards ?? [];
  if (group === undefined || first === undefined) return '';
  switch (by) {
    case 'status':
      return statusInWords(group.key as ContradictionStatus);
    case 'subject':
      return first.card.subject.name === '' ? t('A total') : first.card.subject.name;
    case 'document':
      return documentPath(corpus, group.key);
  }
}

function cardsOf({ cards }: CardGroup): Children {
  return {
    count: cards.length,
    label: (at) => (cards[at] === undefined ? '' : labelInWords(cards[at].card)),
    cards: (start, end) => end - start,
    row: (at, parent) => cardRow(cards[at], parent),
  };
}

function cardRow(ruled: RuledCard | undefined, parent: string): CardRow {
  if (ruled === undefined) throw new RangeError('a row that is not there');
  const { corpus, card } = ruled;
  return {
    kind: 'card',
    id: idUnder(parent, cardSegment(corpus, card.id)),
    corpus,
    card: card.id,
    status: card.status,
    tier: card.tier,
    label: labelInWords(card),
    values: valuesInWords(card),
    why: whyInWords(card),
    verdict: cardVerdict(ruled),
  };
}

function passages({ corpus, card }: RuledCard, texts: Texts): Children {
  const all = passagesOf(card);
  return {
    count: all.length,
    label: (at) => all[at]?.value ?? '',
    cards: () => 1,
    row: (at, parent) => {
      const passage = all[at];
      if (passage === undefined) throw new RangeError('a row that is not there');
      const { claim, value } = passage;
      return {
        kind: 'passage',
        id: idUnder(parent, passageSegment(at)),
        corpus,
        card: card.id,
        at,
        value,
        uri: claim.uri,
        range: sentenceRange(texts, corpus, claim),
        sentence: excerptOfClaim(claim, texts.decisive(corpus, claim), texts.text(corpus, claim.uri)),
        voice: voiceInWords(claim),
      };
    },
  };
}

function sum(groups: readonly { readonly cards: readonly unknown[] }[]): number {
  return groups.reduce((all, { cards }) => all + cards.length, 0);
}
