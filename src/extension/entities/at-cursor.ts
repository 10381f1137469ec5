import { commands, Disposable, TextEditorSelectionChangeKind, window } from 'vscode';
import type { MentionType } from '../../server/protocol';
import type { Highlights } from '../highlights/view';
import { CONTEXT } from '../ids';
import { run } from '../log';
import { NAME_TYPES } from './type-names';

/** A cursor that moves faster than this, in milliseconds, is looked at when it rests. */
const REST = 80;

/**
 * Keeps two context keys: whether the cursor is on a name, for keys and the palette, and whether the document has names, for the context menu, which a click
 * with the right button opens before any extension hears where the cursor went. Both go by what is drawn: nothing is asked of the engine.
 */
export class NameAtCursor implements Disposable {
  readonly #highlights: Highlights;
  readonly #subscriptions: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #known = new Map<string, boolean>();

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => {
        this.#look();
      }),
      window.onDidChangeTextEditorSelection(({ kind, textEditor }) => {
        if (textEditor !== window.activeTextEditor) return;
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
    this.#note(
      CONTEXT.onName,
      editor !== undefined && isName(this.#highlights.typeAt(editor, editor.selection.active)),
    );
    this.#note(CONTEXT.hasNames, editor !== undefined && this.#highlights.typesIn(editor).some(isName));
  }

  #note(key: string, value: boolean): void {
    if ((this.#known.get(key) ?? false) === value) return;
    this.#known.set(key, value);
    run('Noting a name', commands.executeCommand('setContext', key, value));
  }
}

function isName(type: MentionType | undefined): boolean {
  return (NAME_TYPES as readonly (MentionType | undefined)[]).includes(type);
}
