import { t } from '@vscode/l10n';
import type { Corpus } from '../../core/corpus/corpus';
import type { HotKey } from '../../core/contradict/claim-table';
import { MOST_CLAIMS } from '../../core/contradict/compare-key';
import type { Contradiction } from '../../core/model/contradiction';
import type { Verdict } from '../../core/model/verdict';
import { labelInWords } from '../../words/contradictions';
import type { Cards } from '../cards';
import type { ServerContext } from '../context';
import { ChangeNotices } from '../mentions-view/change-notices';
import { contradictionsNotification, type CardCounts, type CardView } from '../protocol/contradictions';
import { CardBoard, type RuledCard } from './card-board';
import { cardDiagnostics } from './card-diagnostics';
import { CardViews, type ShownCards } from './card-view';
import { searchText } from './card-words';
import { decisiveWords } from './decisive-words';
import { Settling } from './settling';
import type { Texts } from './wire-card';

/** So long at most words are folded before others are answered, in milliseconds. */
const SLICE = 5;
const ALL = '';

/** The cards of all corpora of the window: worked out, ruled on, counted, marked in their documents. */
export class CardBoards implements Cards {
  readonly settling: Settling;
  readonly texts: Texts;
  readonly #context: ServerContext;
  readonly #boards = new Map<string, CardBoard>();
  /** Read before anybody asked for the cards. */
  readonly #verdicts = new Map<string, readonly Verdict[]>();
  readonly #hot = new Map<string, readonly string[]>();
  readonly #views = new CardViews();
  readonly #notices: ChangeNotices;
  readonly #listeners = new Set<(counts: CardCounts) => void>();

  constructor(context: ServerContext) {
    this.#context = context;
    const { corpora, clock, lines } = context;
    this.texts = {
      lines,
      text: (corpus, uri) => corpora.at(corpus)?.text(uri) ?? null,
      decisive: (corpus, claim) => decisiveWords(corpora.at(corpus), claim),
    };
    this.#notices = new ChangeNotices(clock, () => {
      if (context.client().views) context.tell(contradictionsNotification, this.counts());
    });
    this.settling = new Settling({
      clock,
      corpus: (place) => corpora.at(place),
      isBusy: () => context.steps?.isAtWork === true,
      onFound: (place, settled) => {
        this.#found(place, settled);
      },
    });
  }

  /** Documents of a corpus changed, or it is gone. */
  changed(place: string): void {
    const { corpora } = this.#context;
    // A document that no folder has is a corpus of its own: nobody can rule there.
    if (corpora.placeOf(place) !== undefined) return;
    if (corpora.at(place) !== undefined) this.settling.touched(place);
    else if (this.#boards.delete(place)) this.#tell();
  }

  /** Settings say who looks, and what is marked. */
  configured(): void {
    const viewer = this.#viewer();
    for (const board of this.#boards.values()) board.setViewer(viewer);
    this.#tell();
  }

  ruled(place: string, verdicts: readonly Verdict[]): void {
    this.#verdicts.set(place, verdicts);
    const board = this.#boards.get(place);
    if (board === undefined) return;
    board.rule(verdicts);
    this.#tell();
  }

  about(place: string, entity: string): readonly Contradiction[] {
    const open = this.at(place)
      ?.about(entity)
      .filter(({ settled }) => !settled);
    return open?.map(({ card }) => card) ?? [];
  }

  /** `undefined`: there is no such corpus, or nothing of it is worked out yet. */
  at(place: string): CardBoard | undefined {
    return this.#boards.get(place);
  }

  /** What a view shows of each corpus that has something to show, in code-unit order; and how many cards it leaves out. */
  shown(view: CardView): { readonly shown: readonly ShownCards[]; readonly hidden: number } {
    const all = this.#inOrder().map(([place, board]) => this.#views.of(place, board.cards, view));
    return {
      shown: all.filter(({ cards }) => cards.length > 0),
      hidden: all.reduce((sum, { hidden }) => sum + hidden, 0),
    };
  }

  counts(): CardCounts {
    const { corpora } = this.#context;
    let [certain, look, settled, left, total] = [0, 0, 0, 0, 0];
    for (const board of this.#boards.values()) {
      for (const { card, settled: isSettled } of board.cards) {
        if (isSettled) settled++;
        else if (card.tier === 'certain') certain++;
        else look++;
      }
    }
    for (const place of corpora.places()) {
      const corpus = corpora.at(place);
      left += corpus?.unsettled ?? 0;
      total += corpus?.size ?? 0;
    }
    const hot = [...this.#hot.values()].flat();
    return { certain, look, settled, done: Math.max(0, total - left), total, hot };
  }

  /** Calls back with the counts while something is worked out; answers how to end that. */
  follow(listener: (counts: CardCounts) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #found(place: string, settled: boolean): void {
    const corpus = this.#context.corpora.at(place);
    if (corpus === undefined) {
      if (this.#boards.delete(place)) this.#tell();
      return;
    }
    let board = this.#boards.get(place);
    if (board === undefined) {
      board = new CardBoard(place, this.#viewer());
      board.rule(this.#verdicts.get(place) ?? []);
      this.#boards.set(place, board);
    }
    const isOther = board.find(corpus.contradictionsSoFar());
    if (settled) {
      this.#hot.set(
        place,
        corpus.hotKeys().map((key) => hotInWords(corpus, key)),
      );
      this.#foldWords(board.cards, 0);
    }
    if (settled && isOther) this.#mark();
    this.#notices.changed(ALL);
    const counts = this.counts();
    for (const listener of this.#listeners) listener(counts);
  }

  /** What a filter looks into takes long to make ready for all cards at once. */
  #foldWords(cards: readonly RuledCard[], from: number): void {
    const { clock } = this.#context;
    if (from >= cards.length) return;
    clock.after(0, () => {
      const started = clock.now();
      let at = from;
      for (; at < cards.length && clock.now() - started < SLICE; at++) {
        const ruled = cards[at];
        if (ruled !== undefined) searchText(ruled.card);
      }
      this.#foldWords(cards, at);
    });
  }

  #tell(): void {
    this.#mark();
    this.#notices.changed(ALL);
  }

  #mark(): void {
    const { problems } = this.#context;
    const cards = this.#context.settings().contradictionProblems
      ? this.#inOrder().flatMap(([, board]) => board.cards)
      : [];
    const sure = cards.filter(({ card }) => card.tier === 'certain');
    const others = cards.filter(({ card }) => card.tier !== 'certain');
    problems.setOthers('contradictions', cardDiagnostics([...sure, ...others], this.texts));
  }

  #inOrder(): [string, CardBoard][] {
    return [...this.#boards].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #viewer(): string {
    return this.#context.settings().annotator;
  }
}

/** A subject of which more is said than is compared. */
function hotInWords(corpus: Corpus, { key, claims }: HotKey): string {
  const [subject = '', attribute = ''] = key.split('\t');
  const name = corpus.entity(subject)?.name ?? subject.slice(subject.indexOf('/') + 1);
  const label = labelInWords({ subject: { name }, attribute });
  return t('{0}: only {1} of {2} passages were compared', label, MOST_CLAIMS, claims);
}
