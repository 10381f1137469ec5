import { l10n, type TextEditor } from 'vscode';
import type { AnnotateAnswer, WireTold } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import type { Highlights } from '../highlights/view';
import { act } from './act';
import { suggestionsIn, uriOf } from './target';

/** Answers to what the engine suggests: one at the cursor, or all that a selection touches. */
export class Suggestions {
  readonly #engine: Engine;
  readonly #highlights: Highlights;

  constructor(engine: Engine, highlights: Highlights) {
    this.#engine = engine;
    this.#highlights = highlights;
  }

  async accept(editor: TextEditor, told?: WireTold): Promise<AnnotateAnswer | undefined> {
    const at = this.#at(editor);
    if (at === undefined) return undefined;
    const { document } = editor;
    const place = { uri: uriOf(document), version: document.version, at };
    return act(this.#engine, { kind: 'accept', ...place, ...(told === undefined ? {} : { told }) });
  }

  async reject(editor: TextEditor): Promise<AnnotateAnswer | undefined> {
    const at = this.#at(editor);
    if (at === undefined) return undefined;
    const { document } = editor;
    return act(this.#engine, { kind: 'reject', uri: uriOf(document), version: document.version, at });
  }

  /** No name in any document: only for the one at the cursor. */
  async rejectEverywhere(editor: TextEditor): Promise<AnnotateAnswer | undefined> {
    const [at] = this.#at(editor) ?? [];
    if (at === undefined) return undefined;
    const { document } = editor;
    return act(this.#engine, { kind: 'reject-everywhere', uri: uriOf(document), version: document.version, at });
  }

  #at(editor: TextEditor): ReturnType<typeof suggestionsIn> | undefined {
    const at = suggestionsIn(this.#highlights, editor);
    if (at.length > 0) return at;
    tell(l10n.t('No suggestion stands at the cursor.'));
    return undefined;
  }
}
