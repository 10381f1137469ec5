import { t } from '@vscode/l10n';
import { URI, Utils } from 'vscode-uri';
import type { AnchorState, AnnotationItem, PlacedAnnotation } from '../../core/model/annotation';
import { MOST_CHILDREN } from '../../core/model/mention-tree';
import type { ServerContext } from '../context';
import type { AnnotationRow, AnnotationView } from '../protocol/annotations';
import { stateInWords, tagInWords } from '../../words/annotations';
import type { AnnotatedCorpus } from './annotated-corpus';
import { nameOfItem } from './annotation-keeper';
import { rangesOf } from './passages';
import { refOf, relationInWords, type WireSource } from './wire-annotations';

/** A record with where it stands, as the view lists it. */
interface Listed {
  readonly item: AnnotationItem;
  readonly state: AnchorState;
  readonly placed: PlacedAnnotation | null;
  readonly label: string;
}

type Path = readonly [corpus: string, group?: string, range?: string];

/** The rows of the Annotations view over all corpora of the window. */
export class AnnotationRows {
  readonly #context: Pick<ServerContext, 'lines' | 'documents'>;
  readonly #corpora: () => readonly AnnotatedCorpus[];
  readonly #source: (corpus: AnnotatedCorpus) => WireSource;
  readonly #isShown: (corpus: AnnotatedCorpus, annotator: string) => boolean;

  constructor(
    context: Pick<ServerContext, 'lines' | 'documents'>,
    corpora: () => readonly AnnotatedCorpus[],
    source: (corpus: AnnotatedCorpus) => WireSource,
    isShown: (corpus: AnnotatedCorpus, annotator: string) => boolean,
  ) {
    this.#context = context;
    this.#corpora = corpora;
    this.#source = source;
    this.#isShown = isShown;
  }

  async children(parent: string | null, view: AnnotationView): Promise<readonly AnnotationRow[]> {
    if (parent !== null) {
      const path = readPath(parent);
      const corpus = this.#corpora().find(({ folder }) => folder === path?.[0]);
      return path === null || corpus === undefined ? [] : this.#below(corpus, path, view);
    }
    const listed = await Promise.all(
      this.#corpora().map(async (corpus) => ({ corpus, count: (await this.#listed(corpus, view)).length })),
    );
    const filled = listed.filter(({ count }) => count > 0);
    const [only] = filled;
    if (only === undefined) return [];
    if (filled.length === 1) return this.#below(only.corpus, [only.corpus.folder], view);
    return filled.map(({ corpus: { folder }, count }) => ({
      kind: 'group',
      id: idOf([folder]),
      label: Utils.basename(URI.parse(folder)),
      count,
    }));
  }

  async #below(corpus: AnnotatedCorpus, [folder, group, range]: Path, view: AnnotationView): Promise<AnnotationRow[]> {
    const listed = await this.#listed(corpus, view);
    if (group === undefined) return this.#groups(corpus, listed, view);
    const own = listed.filter((one) => keyOf(one, view) === group);
    const from = range === undefined ? 0 : Number(range) * MOST_CHILDREN;
    if (range === undefined && own.length > MOST_CHILDREN) {
      return Array.from({ length: Math.ceil(own.length / MOST_CHILDREN) }, (_, at) => {
        const part = own.slice(at * MOST_CHILDREN, (at + 1) * MOST_CHILDREN);
        const label = `${part[0]?.label ?? ''} – ${part.at(-1)?.label ?? ''}`;
        return { kind: 'range', id: idOf([folder, group, String(at)]), label, count: part.length };
      });
    }
    const isReachable = Number.isSafeInteger(from) && from >= 0;
    return (isReachable ? own.slice(from, from + MOST_CHILDREN) : []).map((one) => this.#row(corpus, group, one, view));
  }

  #groups(corpus: AnnotatedCorpus, listed: readonly Listed[], view: AnnotationView): AnnotationRow[] {
    const counts = new Map<string, number>();
    for (const one of listed) counts.set(keyOf(one, view), (counts.get(keyOf(one, view)) ?? 0) + 1);
    return [...counts]
      .map(([key, count]): AnnotationRow => {
        const row = {
          kind: 'group',
          id: idOf([corpus.folder, key]),
          label: labelOf(key, corpus, view),
          count,
        } as const;
        return view.group === 'document' ? { ...row, uri: key } : row;
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #row(
    corpus: AnnotatedCorpus,
    group: string,
    { item, state, placed, label }: Listed,
    view: AnnotationView,
  ): AnnotationRow {
    const text = corpus.textOf(item.document);
    const document =
      text === null
        ? null
        : (this.#context.documents.get(item.document) ?? this.#context.lines.of(item.document, text));
    return {
      kind: 'annotation',
      id: JSON.stringify([corpus.folder, group, item.document, item.annotator, item.id]),
      corpus: corpus.folder,
      item: item.kind,
      ref: refOf(item),
      own: item.annotator === this.#source(corpus).me,
      label,
      tag: item.kind === 'relation' ? item.relation : (item.tag ?? null),
      note: item.kind === 'rejection' ? '' : (item.note ?? ''),
      state,
      fragments: placed === null || document === null || view.bin ? [] : rangesOf(document, placed.fragments),
    };
  }

  /** What the view lists, documents in code-unit order, each in the order of its text. */
  async #listed(corpus: AnnotatedCorpus, view: AnnotationView): Promise<Listed[]> {
    const found: Listed[] = [];
    const source = this.#source(corpus);
    for (const uri of corpus.documents()) {
      if (view.bin) {
        const bin = corpus.pagesOf(uri).flatMap((page) => page.bin.map((item) => ({ ...item, document: uri })));
        for (const item of bin) found.push({ item, state: 'orphan', placed: null, label: nameOfItem(item) });
        continue;
      }
      const layer = await corpus.layer(uri);
      for (const placed of layer?.index.all ?? []) {
        found.push({ item: placed.item, state: placed.state, placed, label: nameOfItem(placed.item) });
      }
      for (const item of layer?.relations ?? []) {
        found.push({ item, state: 'exact', placed: null, label: relationInWords(item, layer, source) });
      }
    }
    const words = folded(view.filter)
      .split(/\s+/)
      .filter((word) => word !== '');
    return found.filter(
      ({ item, state, label }) =>
        (view.all || view.bin || item.kind === 'annotation') &&
        (view.bin || this.#isShown(corpus, item.annotator)) &&
        (view.states.length === 0 || view.states.includes(state)) &&
        (words.length === 0 || holds(item, label, words, source)),
    );
  }
}

function holds(item: AnnotationItem, label: string, words: readonly string[], source: WireSource): boolean {
  const parts = [label];
  if (item.kind === 'annotation') {
    parts.push(
      item.tag ?? '',
      item.note ?? '',
      JSON.stringify(item.attributes),
      item.claim?.attribute ?? '',
      item.claim?.value ?? '',
    );
    if (item.entity !== undefined) parts.push(source.entity(item.entity)?.name ?? '');
    parts.push(...item.anchors.map(({ quote }) => quote.exact));
  } else if (item.kind === 'relation') parts.push(item.note ?? '');
  else parts.push(item.tag ?? '');
  const text = folded(parts.join('\n'));
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function keyOf({ item, state }: Listed, { group }: AnnotationView): string {
  switch (group) {
    case 'document':
      return item.document;
    case 'annotator':
      return item.annotator;
    case 'state':
      return state;
    case 'tag':
      return item.kind === 'relation' ? item.relation : (item.tag ?? '');
  }
}

function labelOf(key: string, corpus: AnnotatedCorpus, { group }: AnnotationView): string {
  if (group === 'document') return corpus.pathOf(key);
  if (group === 'state') return stateInWords(key as AnchorState);
  if (group === 'annotator') return key;
  return key === '' ? t('Without a tag') : tagInWords(key);
}

function idOf(path: Path): string {
  return JSON.stringify(path);
}

function readPath(id: string): Path | null {
  try {
    const path: unknown = JSON.parse(id);
    if (!Array.isArray(path) || path.length > 3 || !path.every((part) => typeof part === 'string')) return null;
    const [corpus, group, range] = path;
    if (corpus === undefined) return null;
    return group === undefined ? [corpus] : range === undefined ? [corpus, group] : [corpus, group, range];
  } catch {
    return null;
  }
}
