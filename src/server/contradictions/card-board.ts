import { isSettled, Verdicts, type CardRuling } from '../../core/contradict/verdicts';
import type { Contradiction } from '../../core/model/contradiction';
import type { Verdict } from '../../core/model/verdict';
import { documentsOf } from './card-documents';

/** A card with what people ruled on it. */
export interface RuledCard {
  /** URI of the corpus. */
  readonly corpus: string;
  readonly card: Contradiction;
  readonly ruling: CardRuling | null;
  readonly settled: boolean;
}

/** The cards of one corpus, the surest first, as they are shown: plain lists, made anew when something changed. */
export class CardBoard {
  readonly #corpus: string;
  #found: readonly Contradiction[] = [];
  #stored: readonly Verdict[] = [];
  #viewer: string;
  #verdicts: Verdicts;
  #cards: readonly RuledCard[] = [];
  #byId: ReadonlyMap<string, RuledCard> = new Map();
  #byDocument: ReadonlyMap<string, readonly RuledCard[]> | null = null;
  #bySubject: ReadonlyMap<string, readonly RuledCard[]> | null = null;

  constructor(corpus: string, viewer: string) {
    this.#corpus = corpus;
    this.#viewer = viewer;
    this.#verdicts = new Verdicts([], viewer);
  }

  get cards(): readonly RuledCard[] {
    return this.#cards;
  }

  get verdicts(): Verdicts {
    return this.#verdicts;
  }

  get(id: string): RuledCard | null {
    return this.#byId.get(id) ?? null;
  }

  /** Cards with a passage in a document, the surest first. */
  inDocument(uri: string): readonly RuledCard[] {
    this.#byDocument ??= grouped(this.#cards, ({ card }) => documentsOf(card));
    return this.#byDocument.get(uri) ?? [];
  }

  /** Cards about an entity, the surest first. */
  about(entity: string): readonly RuledCard[] {
    this.#bySubject ??= grouped(this.#cards, ({ card }) => [card.subject.key]);
    return this.#bySubject.get(entity) ?? [];
  }

  /** Takes in what was found. Answers whether anything is other than before. */
  find(found: readonly Contradiction[]): boolean {
    if (found === this.#found) return false;
    this.#found = found;
    this.#rule();
    return true;
  }

  /** Takes in what people ruled. */
  rule(stored: readonly Verdict[]): void {
    this.#stored = stored;
    this.#verdicts = new Verdicts(stored, this.#viewer);
    this.#rule();
  }

  /** Whose rulings count before those of others. Answers whether that is somebody else than before. */
  setViewer(viewer: string): boolean {
    if (viewer === this.#viewer) return false;
    this.#viewer = viewer;
    this.rule(this.#stored);
    return true;
  }

  #rule(): void {
    const corpus = this.#corpus;
    this.#cards = this.#found.map((card) => {
      const ruling = this.#verdicts.of(card);
      return { corpus, card, ruling, settled: isSettled(ruling) };
    });
    this.#byId = new Map(this.#cards.map((ruled) => [ruled.card.id, ruled]));
    this.#byDocument = this.#bySubject = null;
  }
}

function grouped(
  cards: readonly RuledCard[],
  keysOf: (card: RuledCard) => readonly string[],
): ReadonlyMap<string, readonly RuledCard[]> {
  const groups = new Map<string, RuledCard[]>();
  for (const card of cards) {
    for (const key of keysOf(card)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [card]);
      else group.push(card);
    }
  }
  return groups;
}
