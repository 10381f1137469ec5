import { commands, Disposable, TextEditorSelectionChangeKind, window } from 'vscode';
import type { Highlights } from '../highlights/view';
import { CONTEXT } from '../ids';
import { run } from '../log';
import { NAME_TYPES } from './type-names';

/** A cursor that moves faster than this, in milliseconds, is looked at when it rests. */
const REST = 80;

/** Keeps a context key that says whether the cursor is on a name. It goes by what is drawn: nothing is asked of the engine. */
export class NameAtCursor implements Disposable {
  readonly #highlights: Highlights;
  readonly #subscriptions: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOnName = false;

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => {
        this.#look();
      }),
      window.onDidChangeTextEditorSelection(({ kind, textEditor }) => {
        if (textEditor !== window.activeTextEditor) return;
        // A click may open the context menu next.
        if (kind === TextEditorSelectionChangeKind.Mouse) this.#look();
        else this.#lookSoon();
      }),
      highlights.onDidDraw(() => {
        this.#lookSoon();
      }),
    );
    this.#look();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#look();
    }, REST);
  }

  #look(): void {
    clearTimeout(this.#timer);
    const editor = window.activeTextEditor;
    const type = editor === undefined ? undefined : this.#highlights.typeAt(editor, editor.selection.active);
    const isOnName = type !== undefined && (NAME_TYPES as readonly string[]).includes(type);
    if (isOnName === this.#isOnName) return;
    this.#isOnName = isOnName;
    run('Noting a name', commands.executeCommand('setContext', CONTEXT.onName, isOnName));
  }
}
