import {
  Disposable,
  EventEmitter,
  Range,
  ThemeColor,
  window,
  workspace,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { mentionsRequest, type DocumentReadParams, type MentionType, type WireRange } from '../../server/protocol';
import type { Engine } from '../engine';
import { SECTION, SETTINGS } from '../ids';
import { run } from '../log';
import { DocumentMarks } from './document-marks';
import { covers, rangeToDraw, touches, type Change, type Mark } from './model';
import { LINES, STYLES, type Style } from './style';

/** A hand that rests this long has finished its word, in milliseconds. */
const PAUSE = 1000;

/** What is drawn in an editor, for tests and for other extensions. */
export interface Highlight {
  readonly type: MentionType;
  readonly fragments: readonly Range[];
}

/** Draws the mentions of the visible editors. Other open documents cost nothing. */
export class Highlights implements Disposable {
  readonly #engine: Engine;
  readonly #types = new Map<MentionType, TextEditorDecorationType>();
  readonly #marks = new Map<string, DocumentMarks>();
  /** How many mentions each open document has to show. */
  readonly #shown = new Map<string, number>();
  /** What each editor was last given, so that an equal answer changes nothing. */
  readonly #given = new WeakMap<TextEditor, string>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #drew = new EventEmitter<TextDocument>();
  readonly onDidDraw = this.#drew.event;
  readonly #subscriptions: Disposable;
  #enabled = isEnabled();

  constructor(engine: Engine) {
    this.#engine = engine;
    for (const style of STYLES) this.#types.set(style.type, decorationType(style));
    this.#subscriptions = Disposable.from(
      engine.onDidReadDocument((read) => {
        this.#documentRead(read);
      }),
      engine.onDidChangeAnnotations(({ uris }) => {
        for (const uri of uris) this.#refresh(uri);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#show(editor);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        this.#scrolled(textEditor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#cursorsMoved(textEditor);
      }),
      workspace.onDidChangeTextDocument((event) => {
        this.#changed(event);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#forget(uri.toString());
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`${SECTION}.${SETTINGS.highlights}`)) return;
        this.#enabled = isEnabled();
        for (const editor of window.visibleTextEditors) this.#draw(editor);
      }),
    );
  }

  /** What an editor shows at this moment, sorted. */
  in(editor: TextEditor): Highlight[] {
    const marks = this.#enabled ? this.#marks.get(editor.document.uri.toString()) : undefined;
    return (marks?.drawn ?? []).map(({ type, fragments }) => ({ type, fragments: fragments.map(toRange) }));
  }

  /** What stands at a place of an editor, as far as it is known without asking; also while highlights are switched off. */
  typeAt({ document }: TextEditor, position: Position): MentionType | undefined {
    const at = { start: plain(position), end: plain(position) };
    return this.#drawnIn(document).find(({ fragments }) => fragments.some((fragment) => touches(fragment, at)))?.type;
  }

  /** Types of what stands in an editor, as far as it is known without asking. */
  typesIn({ document }: TextEditor): MentionType[] {
    return [...new Set(this.#drawnIn(document).map(({ type }) => type))];
  }

  #drawnIn(document: TextDocument): readonly Mark[] {
    return this.#marks.get(document.uri.toString())?.drawn ?? [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const uri of [...this.#marks.keys()]) this.#forget(uri);
    for (const type of this.#types.values()) type.dispose();
    this.#drew.dispose();
  }

  #documentRead({ uri, version, shown }: DocumentReadParams): void {
    this.#shown.set(uri, shown);
    const editors = editorsOf(uri);
    const document = editors[0]?.document;
    // What is known of a document that nobody sees now is asked for anew when it is shown again.
    if (document === undefined) this.#marks.delete(uri);
    else if (document.version === version) run('Drawing highlights', this.#fetch(document));
  }

  /** What is recorded is no suggestion any more, and what was taken back is one again. */
  #refresh(uri: string): void {
    const [editor] = editorsOf(uri);
    if (editor === undefined) this.#marks.delete(uri);
    else if (this.#marks.has(uri)) run('Drawing highlights', this.#fetch(editor.document));
  }

  #show(editor: TextEditor): void {
    const marks = this.#marks.get(editor.document.uri.toString());
    if (marks?.version === editor.document.version && covers(marks.range, editor.visibleRanges)) this.#draw(editor);
    else if (this.#engine.reads(editor.document)) run('Drawing highlights', this.#fetch(editor.document));
  }

  #scrolled(editor: TextEditor): void {
    const marks = this.#marks.get(editor.document.uri.toString());
    if (marks !== undefined && !covers(marks.range, editor.visibleRanges)) {
      run('Drawing highlights', this.#fetch(editor.document));
    }
  }

  /** Asks the engine what to draw; an answer for a text that has changed meanwhile is dropped, a newer one follows. */
  async #fetch(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const visible = editorsOf(uri).flatMap((editor) => [...editor.visibleRanges]);
    const range = rangeToDraw(visible, {
      lineCount: document.lineCount,
      marks: this.#shown.get(uri) ?? 0,
      lineLength: (line) => document.lineAt(line).text.length,
    });
    const { version } = document;
    const answer = await this.#engine.ask(mentionsRequest, { uri, version, ...(range === undefined ? {} : { range }) });
    if (!answer || answer.version !== document.version || document.isClosed) return;
    const marks = this.#marks.get(uri) ?? new DocumentMarks();
    this.#marks.set(uri, marks);
    marks.found(version, answer.mentions, range, lineTextOf(document));
    this.#drawAll(document);
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    const marks = this.#marks.get(uri);
    if (marks === undefined || contentChanges.length === 0) return;
    marks.changed(contentChanges.map(toChange), reason !== undefined);
    clearTimeout(this.#pauses.get(uri));
    this.#pauses.delete(uri);
    if (!marks.isTyping) return;
    const pause = setTimeout(() => {
      this.#pauses.delete(uri);
      marks.paused();
      this.#drawAll(document);
    }, PAUSE);
    this.#pauses.set(uri, pause);
  }

  #cursorsMoved({ document, selections }: TextEditor): void {
    const marks = this.#marks.get(document.uri.toString());
    const cursors = selections.map(({ active }) => active);
    if (marks?.cursorsAt(cursors, lineTextOf(document)) === true) this.#drawAll(document);
  }

  #forget(uri: string): void {
    clearTimeout(this.#pauses.get(uri));
    this.#pauses.delete(uri);
    this.#marks.delete(uri);
    this.#shown.delete(uri);
  }

  #drawAll(document: TextDocument): void {
    for (const editor of editorsOf(document.uri.toString())) this.#draw(editor);
    this.#drew.fire(document);
  }

  #draw(editor: TextEditor): void {
    const highlights = this.in(editor);
    const given = JSON.stringify([editor.document.version, highlights]);
    if (this.#given.get(editor) === given) return;
    this.#given.set(editor, given);
    for (const [type, decoration] of this.#types) {
      const ranges = highlights.filter((highlight) => highlight.type === type).flatMap(({ fragments }) => fragments);
      editor.setDecorations(decoration, ranges);
    }
  }
}

function isEnabled(): boolean {
  return workspace.getConfiguration(SECTION).get(SETTINGS.highlights, true);
}

function decorationType({ family, color }: Style): TextEditorDecorationType {
  const { style, width } = LINES[family];
  return window.createTextEditorDecorationType({
    borderStyle: style,
    borderWidth: `0 0 ${width}px 0`,
    borderColor: new ThemeColor(color),
  });
}

function editorsOf(uri: string): TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}

function lineTextOf(document: TextDocument): (line: number) => string {
  return (line) => (line < document.lineCount ? document.lineAt(line).text : '');
}

function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function toChange({ range, text }: { range: Range; text: string }): Change {
  return { range: { start: plain(range.start), end: plain(range.end) }, text: text.replaceAll('\r\n', '\n') };
}

function plain({ line, character }: { line: number; character: number }): WireRange['start'] {
  return { line, character };
}
