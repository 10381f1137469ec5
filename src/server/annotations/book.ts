import type { Hover, Position } from 'vscode-languageserver';
import { suggestionsAmong } from '../../core/annotate/hidden-mentions';
import type { AnnotationItem, PlacedAnnotation } from '../../core/model/annotation';
import type { Mention } from '../../core/model/mention';
import type { Annotations } from '../annotations';
import type { ServerContext } from '../context';
import type {
  AnnotationCounts,
  AnnotationMark,
  WireAnnotation,
  AnnotationRef,
  WireLayer,
} from '../protocol/annotations';
import type { WireRange } from '../protocol';
import { AnnotatedCorpus } from './annotated-corpus';
import { annotationHover } from './annotation-hover';
import { rangesOf } from './passages';
import { markOf, wireAnnotation, type WireSource } from './wire-annotations';

/** What people recorded in all corpora of the window, and whose layers are shown. */
export class AnnotationBook implements Annotations {
  readonly #context: ServerContext;
  readonly #corpora = new Map<string, AnnotatedCorpus>();
  readonly #hidden = new Map<string, ReadonlySet<string>>();
  readonly #listeners = new Set<(folder: string) => void>();

  constructor(context: ServerContext) {
    this.#context = context;
  }

  at(folder: string): AnnotatedCorpus {
    let corpus = this.#corpora.get(folder);
    if (corpus === undefined) {
      corpus = new AnnotatedCorpus(folder, this.#context);
      this.#corpora.set(folder, corpus);
    }
    return corpus;
  }

  /** Those of the window's folders, in code-unit order. */
  all(): AnnotatedCorpus[] {
    const places = new Set(this.#context.corpora.places());
    return [...this.#corpora.values()]
      .filter(({ folder }) => places.has(folder))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /** The corpus that a document belongs to; `null`: none of a folder. */
  of(uri: string): AnnotatedCorpus | null {
    const place = this.#context.corpora.placeOf(uri);
    return place === undefined || place === uri ? null : this.at(place);
  }

  onChanged(listener: (folder: string) => void): void {
    this.#listeners.add(listener);
  }

  changed(folder: string): void {
    for (const listener of this.#listeners) listener(folder);
  }

  get me(): string {
    return this.#context.settings().annotator;
  }

  hide(folder: string, hidden: readonly string[]): void {
    this.#hidden.set(folder, new Set(hidden));
  }

  isShown(folder: string, annotator: string): boolean {
    return this.#hidden.get(folder)?.has(annotator) !== true;
  }

  source({ folder }: AnnotatedCorpus): WireSource {
    return { me: this.me, entity: (id) => this.#context.corpora.at(folder)?.entity(id) ?? null };
  }

  async suggestions(uri: string, mentions: readonly Mention[]): Promise<readonly Mention[]> {
    const corpus = this.of(uri);
    const layer = corpus === null || corpus.pagesOf(uri).length === 0 ? null : await corpus.layer(uri);
    if (corpus === null || layer === null) return mentions;
    return suggestionsAmong(mentions, layer.index, (item) => this.isShown(corpus.folder, item.annotator));
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    const at = await this.#placed(uri, position);
    if (at === null) return null;
    const { corpus, document, offset, placed } = at;
    return annotationHover(document, offset, placed, this.#context.client().hoverKind, this.source(corpus));
  }

  /** Annotations at a place, one's own first, then the shorter ones. */
  async annotationsAt(uri: string, position: Position): Promise<WireAnnotation[]> {
    const at = await this.#placed(uri, position);
    if (at === null) return [];
    const layer = await at.corpus.layer(uri);
    return at.placed.map(({ item }) => wireAnnotation(item, false, layer, at.document, this.source(at.corpus)));
  }

  async annotation({ uri, annotator, id }: AnnotationRef): Promise<WireAnnotation | null> {
    const corpus = this.of(uri);
    const found = corpus?.find(uri, annotator, id) ?? null;
    if (corpus === null || found === null) return null;
    return wireAnnotation(
      found.item,
      found.inBin,
      await corpus.layer(uri),
      this.#document(corpus, uri),
      this.source(corpus),
    );
  }

  async marks(
    uri: string,
    version: number,
    range: WireRange | undefined,
  ): Promise<{ version: number; marks: AnnotationMark[] } | null> {
    const document = this.#context.documents.get(uri);
    if (document?.version !== version) return null;
    const corpus = this.of(uri);
    const layer = corpus === null ? null : await corpus.layer(uri);
    if (document.version !== version) return null;
    if (corpus === null || layer === null) return { version, marks: [] };
    const inside =
      range === undefined
        ? layer.index.all
        : layer.index.inRange({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
    const marks = inside
      .filter(({ item }) => item.kind === 'annotation' && this.isShown(corpus.folder, item.annotator))
      .map((one) => markOf(one, document, this.me));
    return { version, marks };
  }

  layers(folder: string): WireLayer[] {
    const counts = new Map<string, number>();
    for (const { annotator, items } of this.at(folder).pages) {
      const own = items.filter(({ kind }) => kind === 'annotation').length;
      counts.set(annotator, (counts.get(annotator) ?? 0) + own);
    }
    return [...counts]
      .map(([annotator, annotations]) => ({
        annotator,
        own: annotator === this.me,
        annotations,
        shown: this.isShown(folder, annotator),
      }))
      .sort((a, b) => Number(b.own) - Number(a.own) || (a.annotator < b.annotator ? -1 : 1));
  }

  async counts(folder: string): Promise<AnnotationCounts> {
    const corpus = this.at(folder);
    const counts = { annotations: 0, unsure: 0, orphans: 0, inBin: 0 };
    for (const uri of corpus.documents()) {
      for (const { item, state } of (await corpus.layer(uri))?.index.all ?? []) {
        if (item.kind !== 'annotation' || !this.isShown(folder, item.annotator)) continue;
        counts.annotations++;
        if (state === 'orphan') counts.orphans++;
        else if (state === 'edited' || state === 'ambiguous') counts.unsure++;
      }
    }
    for (const { annotator, bin } of corpus.pages) if (annotator === this.me) counts.inBin += bin.length;
    return counts;
  }

  isItemShown(corpus: AnnotatedCorpus, item: AnnotationItem): boolean {
    return this.isShown(corpus.folder, item.annotator);
  }

  #document(corpus: AnnotatedCorpus, uri: string): ReturnType<ServerContext['lines']['of']> | null {
    const text = corpus.textOf(uri);
    if (text === null) return null;
    return this.#context.documents.get(uri) ?? this.#context.lines.of(uri, text);
  }

  async #placed(
    uri: string,
    position: Position,
  ): Promise<{
    readonly corpus: AnnotatedCorpus;
    readonly document: NonNullable<ReturnType<ServerContext['documents']['get']>>;
    readonly offset: number;
    readonly placed: readonly PlacedAnnotation[];
  } | null> {
    const corpus = this.of(uri);
    if (corpus === null || corpus.pagesOf(uri).length === 0) return null;
    const layer = await corpus.layer(uri);
    const document = this.#document(corpus, uri);
    if (layer === null || document === null) return null;
    const offset = document.offsetAt(position);
    const length = ({ fragments }: PlacedAnnotation): number =>
      fragments.reduce((sum, { start, end }) => sum + end - start, 0);
    const placed = layer.index
      .inRange({ start: offset, end: offset })
      .filter(({ item, state }) => state !== 'orphan' && this.isShown(corpus.folder, item.annotator))
      .sort(
        (a, b) => Number(b.item.annotator === this.me) - Number(a.item.annotator === this.me) || length(a) - length(b),
      );
    return { corpus, document, offset, placed };
  }

  ranges(uri: string, fragments: readonly { readonly start: number; readonly end: number }[]): WireRange[] {
    const corpus = this.of(uri);
    const document = corpus === null ? null : this.#document(corpus, uri);
    return document === null ? [] : rangesOf(document, fragments);
  }
}
