import {
  Disposable,
  OverviewRulerLane,
  Range,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  type TextEditorDecorationType,
} from 'vscode';
import type { WireRange } from '../../server/protocol';
import type { WireCard, WirePassage } from '../../server/protocol/contradictions';
import { CONTEXT } from '../ids';
import { setKey } from '../lists/context-keys';
import { pairOf, sidesOf } from './pair';

/** Shows two passages of a card beside each other, with the words marked that cannot both hold. The marks stay until another card is shown or they are put away. */
export class SideBySide implements Disposable {
  readonly #sentence: TextEditorDecorationType;
  readonly #words: TextEditorDecorationType;
  readonly #subscriptions: Disposable;
  #passages: readonly WirePassage[] = [];

  constructor() {
    this.#sentence = window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor('variorum.contradictionSentence'),
    });
    this.#words = window.createTextEditorDecorationType({
      backgroundColor: new ThemeColor('variorum.contradictionWords'),
      border: '1px solid',
      borderColor: new ThemeColor('variorum.contradictionBorder'),
      fontWeight: 'bold',
      overviewRulerColor: new ThemeColor('variorum.contradictionBorder'),
      overviewRulerLane: OverviewRulerLane.Center,
    });
    this.#subscriptions = Disposable.from(
      this.#sentence,
      this.#words,
      window.onDidChangeVisibleTextEditors(() => {
        this.#draw();
      }),
    );
  }

  /** What is marked now, for tests. */
  get marked(): readonly WirePassage[] {
    return this.#passages;
  }

  /** `at`: the passage of the card that was picked. The focus stays where it is. */
  async show(card: WireCard, at?: number): Promise<void> {
    const pair = pairOf(card, at);
    const [only] = sidesOf(card);
    const shown = pair === null ? (only === undefined ? [] : [only]) : [pair.left, pair.right];
    this.#passages = shown.map(({ passage }) => passage);
    setKey(CONTEXT.contradictionsMarked, true);
    for (const [column, { passage }] of shown.entries()) await reveal(passage, COLUMNS[column] ?? ViewColumn.Two);
    this.#draw();
  }

  clear(): void {
    this.#passages = [];
    setKey(CONTEXT.contradictionsMarked, false);
    this.#draw();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(): void {
    for (const editor of window.visibleTextEditors) {
      const own = this.#passages.filter(({ uri }) => uri === editor.document.uri.toString());
      editor.setDecorations(
        this.#sentence,
        own.map(({ range }) => toRange(range)),
      );
      editor.setDecorations(
        this.#words,
        own.flatMap(({ fragments }) => fragments.map(toRange)),
      );
    }
  }
}

const COLUMNS = [ViewColumn.One, ViewColumn.Two];

async function reveal(passage: WirePassage, column: ViewColumn): Promise<void> {
  const words = toRange(passage.fragments[0] ?? passage.range);
  const editor = await window.showTextDocument(Uri.parse(passage.uri, true), {
    viewColumn: column,
    selection: new Range(words.start, words.start),
    preserveFocus: true,
    preview: true,
  });
  // All of them, not only where they begin: a line may be long, and not wrapped.
  editor.revealRange(words, TextEditorRevealType.InCenterIfOutsideViewport);
}

function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
