import { folded } from '../../core/corpus/mention-tree/folded';
import { Kept } from '../../core/corpus/mention-tree/kept';
import type { CardView } from '../protocol/contradictions';
import type { RuledCard } from './card-board';
import { documentsOf } from './card-documents';
import { searchText } from './card-words';

/** Cards under one heading, the surest first. */
export interface CardGroup {
  /** A status, the key of a subject or the URI of a document. */
  readonly key: string;
  readonly cards: readonly RuledCard[];
}

/** What a view shows of one corpus. */
export interface ShownCards {
  readonly corpus: string;
  readonly cards: readonly RuledCard[];
  readonly groups: readonly CardGroup[];
  readonly byKey: ReadonlyMap<string, CardGroup>;
  /** Cards with the wanted verdicts that the view leaves out for another reason. */
  readonly hidden: number;
}

/** Views of a corpus times corpora of the window. */
const MOST_VIEWS = 24;

/** What views show of each corpus: filtered and grouped once, until cards or rulings change. */
export class CardViews {
  readonly #shown = new Kept<ShownCards>(MOST_VIEWS);
  #of = new Map<string, readonly RuledCard[]>();

  /** `cards`: all of the corpus; the same list as long as nothing changed. */
  of(corpus: string, cards: readonly RuledCard[], view: CardView): ShownCards {
    if (this.#of.get(corpus) !== cards) {
      this.#of.set(corpus, cards);
      this.#shown.clear();
    }
    return this.#shown.get(JSON.stringify([corpus, view]), () => shownCards(corpus, cards, view));
  }
}

function shownCards(corpus: string, cards: readonly RuledCard[], view: CardView): ShownCards {
  const wanted =
    view.verdicts === 'all' ? cards : cards.filter(({ settled }) => settled === (view.verdicts === 'settled'));
  const words = folded(view.filter)
    .split(' ')
    .filter((word) => word !== '');
  const shown = wanted.filter(
    ({ card }) =>
      view.tiers.includes(card.tier) &&
      (view.kinds.length === 0 || view.kinds.includes(card.kind)) &&
      (words.length === 0 || holds(searchText(card), words)),
  );
  const groups = groupsOf(shown, view.group);
  return {
    corpus,
    cards: shown,
    groups,
    byKey: new Map(groups.map((group) => [group.key, group])),
    hidden: wanted.length - shown.length,
  };
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

const STATUSES: readonly string[] = ['contradiction', 'disputed', 'change-over-time', 'name-variant'];

/** Statuses in their order, documents by path, subjects by their surest card. */
function groupsOf(cards: readonly RuledCard[], by: CardView['group']): CardGroup[] {
  const groups = new Map<string, RuledCard[]>();
  for (const ruled of cards) {
    for (const key of keysOf(ruled, by)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [ruled]);
      else group.push(ruled);
    }
  }
  const found = [...groups].map(([key, own]) => ({ key, cards: own }));
  if (by === 'status') found.sort((a, b) => STATUSES.indexOf(a.key) - STATUSES.indexOf(b.key));
  if (by === 'document') found.sort((a, b) => (a.key < b.key ? -1 : 1));
  return found;
}

function keysOf({ card }: RuledCard, by: CardView['group']): readonly string[] {
  switch (by) {
    case 'status':
      return [card.status];
    case 'subject':
      return [card.subject.key];
    case 'document':
      return documentsOf(card);
  }
}
