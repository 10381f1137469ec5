import { Disposable, window, type TextEditor } from 'vscode';
import type { Engine } from '../engine';
import { run } from '../log';

/** A cursor that rests this long is where its reader wants it, in milliseconds. */
const PAUSE = 200;

/** Says where the cursor came to rest, as long as somebody wants to know. */
export class CursorFollower implements Disposable {
  readonly #subscriptions: Disposable;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine, wanted: () => boolean, rested: (editor: TextEditor) => Promise<void>) {
    const moved = (editor: TextEditor | undefined): void => {
      clearTimeout(this.#pause);
      if (editor === undefined || !wanted() || !engine.reads(editor.document)) return;
      this.#pause = setTimeout(() => {
        if (window.activeTextEditor === editor && wanted()) run('Following the cursor', rested(editor));
      }, PAUSE);
    };
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        moved(textEditor);
      }),
      window.onDidChangeActiveTextEditor(moved),
    );
  }

  dispose(): void {
    clearTimeout(this.#pause);
    this.#subscriptions.dispose();
  }
}
