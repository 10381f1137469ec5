import {
  Disposable,
  EventEmitter,
  OverviewRulerLane,
  Range,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { WireRange } from '../../server/protocol';
import { annotationsRequest, type AnnotationMark } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { covers, rangeToDraw } from '../highlights/model';
import { run } from '../log';
import { keyOf, lookOf, type Look } from './look';
import type { Tags } from './tags';

/** The newest answer on a document. */
interface Drawn {
  readonly version: number;
  readonly marks: readonly AnnotationMark[];
  /** `undefined`: the whole document. */
  readonly range: WireRange | undefined;
}

/** Draws what people recorded in the visible editors. Between two answers the editor itself moves the marks with the text. */
export class AnnotationMarks implements Disposable {
  readonly #engine: Engine;
  readonly #tags: Tags;
  readonly #drawn = new Map<string, Drawn>();
  readonly #types = new Map<string, TextEditorDecorationType>();
  readonly #orphan: TextEditorDecorationType;
  readonly #note: TextEditorDecorationType;
  readonly #drew = new EventEmitter<TextDocument>();
  readonly onDidDraw = this.#drew.event;
  readonly #subscriptions: Disposable;

  constructor(engine: Engine, tags: Tags) {
    this.#engine = engine;
    this.#tags = tags;
    this.#orphan = window.createTextEditorDecorationType({
      before: { contentText: '⚑', color: new ThemeColor('variorum.annotationOrphan'), margin: '0 0.2em 0 0' },
      overviewRulerColor: new ThemeColor('variorum.annotationOrphan'),
      overviewRulerLane: OverviewRulerLane.Right,
    });
    this.#note = window.createTextEditorDecorationType({
      after: { contentText: '✎', color: new ThemeColor('editorCodeLens.foreground'), margin: '0 0 0 0.1em' },
    });
    this.#subscriptions = Disposable.from(
      this.#orphan,
      this.#note,
      this.#drew,
      engine.onDidChangeAnnotations(({ uris }) => {
        for (const uri of uris) this.#changed(uri);
      }),
      engine.onDidReadDocument(({ uri }) => {
        if (!this.#drawn.has(uri)) this.#changed(uri);
      }),
      tags.onDidChange(() => {
        for (const editor of window.visibleTextEditors) this.#draw(editor);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#drawn.delete(uri.toString());
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#show(editor);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const drawn = this.#drawn.get(textEditor.document.uri.toString());
        if (drawn !== undefined && !covers(drawn.range, textEditor.visibleRanges)) this.#ask(textEditor.document);
      }),
    );
  }

  /** What an editor shows at this moment, as far as its text is the one that was asked about. */
  in({ document }: TextEditor): readonly AnnotationMark[] {
    return this.#drawn.get(document.uri.toString())?.marks ?? [];
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  #changed(uri: string): void {
    const [editor] = editorsOf(uri);
    // What is known of a document that nobody sees now is asked for anew when it is shown again.
    if (editor === undefined) this.#drawn.delete(uri);
    else this.#ask(editor.document);
  }

  #show(editor: TextEditor): void {
    const drawn = this.#drawn.get(editor.document.uri.toString());
    if (drawn?.version === editor.document.version && covers(drawn.range, editor.visibleRanges)) this.#draw(editor);
    else this.#ask(editor.document);
  }

  #ask(document: TextDocument): void {
    if (this.#engine.reads(document)) run('Drawing annotations', this.#fetch(document));
  }

  /** An answer for a text that has changed meanwhile is dropped, a newer one follows. */
  async #fetch(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const { version } = document;
    const range = rangeToDraw(
      editorsOf(uri).flatMap((editor) => [...editor.visibleRanges]),
      {
        lineCount: document.lineCount,
        marks: this.#drawn.get(uri)?.marks.length ?? 0,
        lineLength: (line) => document.lineAt(line).text.length,
      },
    );
    await this.#tags.of(document.uri);
    const answer = await this.#engine.ask(annotationsRequest, {
      uri,
      version,
      ...(range === undefined ? {} : { range }),
    });
    if (!answer || answer.version !== document.version || document.isClosed) return;
    this.#drawn.set(uri, { version, marks: answer.marks, range });
    for (const editor of editorsOf(uri)) this.#draw(editor);
    this.#drew.fire(document);
  }

  #draw(editor: TextEditor): void {
    const marks = this.in(editor);
    const tags = this.#tags.known(editor.document.uri)?.tags ?? [];
    const byLook = new Map<string, Range[]>([...this.#types.keys()].map((key) => [key, []]));
    for (const mark of marks) {
      const look = lookOf(mark, tags);
      if (look === undefined) continue;
      this.#typeOf(look);
      const ranges = byLook.get(keyOf(look)) ?? [];
      ranges.push(...mark.fragments.map(toRange));
      byLook.set(keyOf(look), ranges);
    }
    for (const [key, type] of this.#types) editor.setDecorations(type, byLook.get(key) ?? []);
    editor.setDecorations(
      this.#orphan,
      marks.flatMap(({ state, fragments }) => (state === 'orphan' ? fragments.slice(0, 1).map(toRange) : [])),
    );
    editor.setDecorations(
      this.#note,
      marks.flatMap(({ state, hasNote, fragments }): DecorationOptions[] => {
        const last = fragments.at(-1);
        return !hasNote || state === 'orphan' || last === undefined ? [] : [{ range: endOf(last) }];
      }),
    );
  }

  #typeOf(look: Look): TextEditorDecorationType {
    const key = keyOf(look);
    let type = this.#types.get(key);
    if (type === undefined) {
      type = window.createTextEditorDecorationType({
        backgroundColor: new ThemeColor(look.filling === 'own' ? 'variorum.annotation' : 'variorum.annotationOfOthers'),
        borderStyle: look.line,
        borderWidth: '0 0 2px 0',
        borderColor: look.color.startsWith('#') ? look.color : new ThemeColor(look.color),
        outlineWidth: '1px',
        outlineStyle: 'solid',
        outlineColor: new ThemeColor('variorum.annotationOutline'),
      });
      this.#types.set(key, type);
    }
    return type;
  }
}

function editorsOf(uri: string): TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}

function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function endOf({ end }: WireRange): Range {
  return new Range(end.line, end.character, end.line, end.character);
}
