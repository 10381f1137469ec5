import assert from 'node:assert/strict';
import type {
  AnnotationRef,
  AnnotateAnswer,
  AnnotationAction,
  AnnotationRow,
  AnnotationView,
  WireAnnotation,
} from '../../../../src/server/protocol/annotations';
import type { WireRange } from '../../../../src/server/protocol';
import { TestWindow } from '../store/window';

/** A window in which a person annotates documents that are open. */
export class AnnotationWindow extends TestWindow {
  readonly #texts = new Map<string, { text: string; version: number }>();

  async show(uri: string, text: string): Promise<void> {
    this.#texts.set(uri, { text, version: 1 });
    await this.client.open(uri, text);
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  textOf(uri: string): string {
    return this.#open(uri).text;
  }

  version(uri: string): number {
    return this.#open(uri).version;
  }

  /** Replaces the first place of some words. */
  async type(uri: string, was: string, is: string): Promise<void> {
    const open = this.#open(uri);
    const range = this.range(uri, was);
    open.text = open.text.replace(was, () => is);
    open.version++;
    await this.client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: open.version },
      contentChanges: [{ range, text: is }],
    });
  }

  /** Where words stand for the first time. */
  range(uri: string, words: string): WireRange {
    const { text } = this.#open(uri);
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start: placeOf(text, start), end: placeOf(text, start + words.length) };
  }

  do(action: AnnotationAction): Promise<AnnotateAnswer> {
    return this.client.connection.sendRequest('variorum/annotate', action);
  }

  async done(action: AnnotationAction): Promise<{ label: string; refs: readonly AnnotationRef[]; skipped: number }> {
    const answer = await this.do(action);
    assert.ok(answer.ok, answer.ok ? '' : answer.message);
    return { label: answer.label, refs: answer.refs ?? [], skipped: answer.skipped ?? 0 };
  }

  /** Tags the first place of some words. */
  async tag(uri: string, words: string, tag: string): Promise<AnnotationRef> {
    const passages = [[this.range(uri, words)]];
    const { refs } = await this.done({ kind: 'annotate', uri, version: this.version(uri), passages, told: { tag } });
    const [ref] = refs;
    assert.ok(ref !== undefined);
    return ref;
  }

  async marks(uri: string): Promise<(readonly [words: string, tag: string | null, state: string])[]> {
    const { text, version } = this.#open(uri);
    const answer = await this.ask<{ marks: { fragments: WireRange[]; tag: string | null; state: string }[] } | null>(
      'annotations',
      { uri, version },
    );
    assert.ok(answer !== null);
    return answer.marks.map(({ fragments, tag, state }) => [
      fragments.map(({ start, end }) => text.slice(offsetOf(text, start), offsetOf(text, end))).join('…'),
      tag,
      state,
    ]);
  }

  annotation(ref: AnnotationRef): Promise<WireAnnotation | null> {
    return this.ask('annotation', ref);
  }

  async rows(parent: string | null = null, view: Partial<AnnotationView> = {}): Promise<readonly AnnotationRow[]> {
    const whole = { group: 'document', filter: '', states: [], bin: false, all: false, ...view };
    return (await this.ask<{ rows: AnnotationRow[] }>('annotationRows', { parent, view: whole })).rows;
  }

  ask<T>(method: string, params: unknown): Promise<T> {
    return this.client.connection.sendRequest<T>(`variorum/${method}`, params);
  }

  async hover(uri: string, words: string): Promise<string> {
    const found = await this.client.connection.sendRequest<{ contents: { value: string } } | null>(
      'textDocument/hover',
      {
        textDocument: { uri },
        position: this.range(uri, words).start,
      },
    );
    return found?.contents.value ?? '';
  }

  /** Types and words of the engine's suggestions that are shown. */
  async suggestions(uri: string): Promise<string[]> {
    const { text, version } = this.#open(uri);
    const answer = await this.ask<{ mentions: { type: string; fragments: WireRange[] }[] } | null>('mentions', {
      uri,
      version,
    });
    return (answer?.mentions ?? []).map(
      ({ type, fragments }) =>
        `${type} ${fragments.map(({ start, end }) => text.slice(offsetOf(text, start), offsetOf(text, end))).join('…')}`,
    );
  }

  #open(uri: string): { text: string; version: number } {
    const open = this.#texts.get(uri);
    assert.ok(open !== undefined, `${uri} is open`);
    return open;
  }
}

function placeOf(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function offsetOf(text: string, { line, character }: { line: number; character: number }): number {
  return (
    text
      .split('\n')
      .slice(0, line)
      .reduce((sum, one) => sum + one.length + 1, 0) + character
  );
}
