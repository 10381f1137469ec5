import type { NamedMention } from '../corpus-names';
import { isNameType, type Mention, type MentionType } from '../../model/mention';
import { MOST_CHILDREN, type TreeRow, type TreeView } from '../../model/mention-tree';
import { coveringSpan } from '../../model/span';
import type { Excerpts } from './excerpts';
import { compareText, folded } from './folded';
import { itemRow, rangeRow, segmentOf, type Item, type Writing } from './item';
import { Kept } from './kept';
import type { MentionSource } from './mention-source';
import { rangesAround, rangesIn, stretchOf, widthFor } from './ranges';
import {
  corpusId,
  documentSegment,
  entitySegment,
  idUnder,
  mentionSegment,
  typeSegment,
  valueSegment,
  type RangePlace,
  type Scope,
} from './row-path';
import type { Subject } from './subject';
import { SubjectIndex } from './subject-index';
import { SubjectMemory } from './subject-memory';
import { valueKey } from './value-key';

/** What of a corpus is to be seen. */
export interface Showing extends TreeView {
  /** 0…1; names that the corpus does not link have no entity and so no row, whatever is asked. */
  readonly minConfidence: number;
}

/** A mention as rows hold it. */
export interface ListedMention {
  readonly subject: Subject;
  readonly uri: string;
  readonly mention: Mention;
}

/** So many lists of rows are kept until something changes: those that ranges are cut from. */
const MOST_LISTS = 48;

type Level = 'type' | 'subject' | 'document';
const LEVELS: Readonly<Record<TreeView['group'], readonly Level[]>> = {
  entity: ['type', 'subject', 'document'],
  document: ['document', 'type', 'subject'],
};

/** The rows of one corpus in the Mentions view. Nothing is made before it is asked for; what rows cost is said with each of `SubjectIndex`. */
export class MentionTree {
  readonly source: MentionSource;
  readonly #corpus: string;
  readonly #excerpts: Excerpts;
  readonly #memory = new SubjectMemory();
  readonly #indexes = new Kept<SubjectIndex>(2);
  readonly #lists = new Kept<readonly Item[]>(MOST_LISTS);
  readonly #found = new Kept<readonly Subject[]>(MOST_LISTS);

  /** `corpus`: what it is called in rows. */
  constructor(corpus: string, source: MentionSource, excerpts: Excerpts) {
    this.source = source;
    this.#corpus = corpus;
    this.#excerpts = excerpts;
  }

  /** Documents of the corpus, or decisions on it, are others now. */
  changed(): void {
    this.#indexes.clear();
    this.#lists.clear();
    this.#found.clear();
  }

  /** The row of the corpus itself. */
  top(showing: Showing): TreeRow {
    const documents = this.#index(showing).documents((subject) => this.#shows(subject, showing));
    const mentions = documents.reduce((sum, { mentions: each }) => sum + each, 0);
    const id = corpusId(this.#corpus);
    const hasChildren = mentions > 0;
    return { kind: 'corpus', id, corpus: this.#corpus, mentions, documents: documents.length, hasChildren };
  }

  /** The rows at a place of the tree. None where the place is gone. */
  children(scope: Scope, showing: Showing): TreeRow[] {
    const items = this.#items(scope, showing);
    const parent = this.#idOf(scope, showing);
    const { range } = scope;
    const stretch = range === undefined ? { start: 0, end: items.length } : stretchOf(range, items.length);
    if (stretch === null) return [];
    const { start, end } = stretch;
    const width = range === undefined ? widthFor(items.length) : range.width / MOST_CHILDREN;
    if (width > 1) return rangesIn(start, end, width).map((place) => this.#rangeRow(parent, items, place));
    return items.slice(start, end).map((item) => this.#row(parent, item));
  }

  /** The way from below the corpus to the row of the mention that begins there; `null`: there is none, or the view leaves it out. */
  wayTo(uri: string, start: number, showing: Showing): TreeRow[] | null {
    const subject = this.#subjectAt(uri, start, showing);
    if (subject === null) return null;
    const steps = { type: typeSegment(subject.type), subject: subject.segment, document: documentSegment(uri) };
    const way: TreeRow[] = [];
    let scope: Scope = { corpus: this.#corpus, depth: 0 };
    for (const level of [...LEVELS[showing.group], 'mention'] as const) {
      const segment = level === 'mention' ? mentionSegment(start) : steps[level];
      const items = this.#items(scope, showing);
      const at = items.findIndex((item) => segmentOf(item) === segment);
      const item = items[at];
      if (item === undefined) return null;
      const parent = this.#idOf(scope, showing);
      for (const place of rangesAround(at, items.length)) way.push(this.#rangeRow(parent, items, place));
      way.push(this.#row(parent, item));
      scope = within(scope, level, subject, uri);
    }
    return way;
  }

  /** All mentions at a place of the tree, in the order of the rows. */
  mentionsAt(scope: Scope, showing: Showing): ListedMention[] {
    if (scope.mention !== undefined) {
      const { mention: start, ...place } = scope;
      return this.mentionsAt({ ...place, depth: scope.depth - 1 }, showing).filter(
        ({ mention }) => coveringSpan(mention.fragments).start === start,
      );
    }
    const all = this.#items(scope, showing);
    const stretch = scope.range === undefined ? { start: 0, end: all.length } : stretchOf(scope.range, all.length);
    const items = stretch === null ? [] : all.slice(stretch.start, stretch.end);
    const place = withoutRange(scope);
    const depth = place.depth + 1;
    return items.flatMap((item) => {
      switch (item.kind) {
        case 'type':
          return this.mentionsAt({ ...place, depth, type: item.type }, showing);
        case 'document':
          return this.mentionsAt({ ...place, depth, document: item.uri }, showing);
        case 'mention':
          return [item];
        default:
          return this.mentionsAt({ ...place, depth, subject: item.segment }, showing);
      }
    });
  }

  #items(scope: Scope, showing: Showing): readonly Item[] {
    const { filter, sort, group, types, minConfidence } = showing;
    const { type, subject, document, mention, depth } = scope;
    if (mention !== undefined) return [];
    const key = JSON.stringify([filter, sort, group, types, minConfidence, type, subject, document, depth]);
    return this.#lists.get(key, () => this.#listed(scope, showing));
  }

  #listed(scope: Scope, showing: Showing): readonly Item[] {
    const levels = LEVELS[showing.group];
    const has = { type: scope.type, subject: scope.subject, document: scope.document };
    // An id of the other grouping, or one that somebody made up.
    if (levels.some((level, at) => (has[level] !== undefined) !== at < scope.depth)) return [];
    const index = this.#index(showing);
    if (scope.type !== undefined && !showing.types.includes(scope.type)) return [];
    const subject = scope.subject === undefined ? undefined : index.find(scope.subject);
    if (scope.subject !== undefined) {
      if (subject === undefined || subject.type !== scope.type || !this.#shows(subject, showing)) return [];
    }
    const level = levels[scope.depth];
    if (level === 'type') return this.#types(index, scope, showing);
    if (level === 'subject') return this.#subjects(index, scope, showing);
    if (level === 'document') return this.#documents(index, subject, showing);
    return subject === undefined || scope.document === undefined
      ? []
      : this.#mentions(subject, scope.document, showing);
  }

  #types(index: SubjectIndex, { document }: Scope, showing: Showing): Item[] {
    const held = document === undefined ? null : this.#shownIn(index, document, showing);
    return showing.types.flatMap((type): Item[] => {
      const subjects =
        held === null ? this.#matching(index, type, showing) : held.filter((subject) => subject.type === type);
      const mentions = subjects.reduce((sum, subject) => sum + subject.mentions, 0);
      return mentions === 0 ? [] : [{ kind: 'type', type, entities: subjects.length, mentions }];
    });
  }

  #subjects(index: SubjectIndex, { type, document }: Scope, showing: Showing): readonly Subject[] {
    if (type === undefined) return [];
    if (document === undefined) return this.#ofType(index, type, showing);
    const held = this.#shownIn(index, document, showing).filter((subject) => subject.type === type);
    return index.inOrder(held, showing.sort);
  }

  #ofType(index: SubjectIndex, type: MentionType, showing: Showing): readonly Subject[] {
    if (folded(showing.filter) === '') return index.ordered(type, showing.sort);
    return index.inOrder(this.#matching(index, type, showing), showing.sort);
  }

  /** In no order: counting needs none, and putting all names in order is the dearest part of an answer. */
  #matching(index: SubjectIndex, type: MentionType, showing: Showing): readonly Subject[] {
    const needle = folded(showing.filter);
    if (needle === '') return index.ofType(type);
    const key = JSON.stringify([needle, showing.minConfidence, type]);
    return this.#found.get(key, () => index.ofType(type).filter(({ words }) => words.contain(needle)));
  }

  #shownIn(index: SubjectIndex, document: string, showing: Showing): Subject[] {
    return index.inDocument(document).filter((subject) => this.#shows(subject, showing));
  }

  #documents(index: SubjectIndex, subject: Subject | undefined, showing: Showing): Item[] {
    const documents =
      subject === undefined
        ? index.documents((each) => this.#shows(each, showing))
        : subject.kind === 'value'
          ? subject.places
          : this.#naming(subject.entity.id, showing);
    const items = documents.map((each): Item & { kind: 'document' } => ({
      kind: 'document',
      ...each,
      corpus: this.#corpus,
    }));
    if (subject !== undefined || showing.sort !== 'mentions') return items;
    return items.sort((a, b) => b.mentions - a.mentions || compareText(a.uri, b.uri));
  }

  #naming(entity: string, { minConfidence }: Showing): { uri: string; mentions: number }[] {
    const places = this.source.occurrences(new Set([entity])).get(entity) ?? [];
    return places.flatMap(({ uri, mentions: all }) => {
      const mentions = all.filter(({ confidence }) => confidence >= minConfidence).length;
      return mentions === 0 ? [] : [{ uri, mentions }];
    });
  }

  #mentions(subject: Subject, uri: string, { minConfidence }: Showing): Item[] {
    const mentions: readonly Mention[] =
      subject.kind === 'entity'
        ? this.source.names(uri).flatMap(({ mention, entity }) => (entity === subject.entity.id ? [mention] : []))
        : this.source
            .mentions(uri)
            .filter((mention) => mention.type === subject.type && valueSegment(valueKey(mention)) === subject.segment);
    return mentions
      .filter(({ confidence }) => confidence >= minConfidence)
      .map((mention, at) => ({ kind: 'mention', subject, uri, mention, mentions: 1, ordinal: at + 1 }));
  }

  #subjectAt(uri: string, start: number, showing: Showing): Subject | null {
    const mention = this.source.mentions(uri).find(({ fragments }) => fragments[0]?.start === start);
    if (mention === undefined || mention.confidence < showing.minConfidence) return null;
    const segment = isNameType(mention.type)
      ? entityOf(this.source.names(uri), mention)
      : valueSegment(valueKey(mention));
    const subject = segment === undefined ? undefined : this.#index(showing).find(segment);
    return subject !== undefined && this.#shows(subject, showing) ? subject : null;
  }

  #shows(subject: Subject, { filter, types }: Showing): boolean {
    const needle = folded(filter);
    return types.includes(subject.type) && (needle === '' || subject.words.contain(needle));
  }

  #index({ minConfidence }: Showing): SubjectIndex {
    return this.#indexes.get(String(minConfidence), () => new SubjectIndex(this.source, this.#memory, minConfidence));
  }

  #idOf(scope: Scope, { group }: Showing): string {
    let id = corpusId(this.#corpus);
    for (const level of LEVELS[group]) {
      if (level === 'type' && scope.type !== undefined) id = idUnder(id, typeSegment(scope.type));
      if (level === 'subject' && scope.subject !== undefined) id = idUnder(id, scope.subject);
      if (level === 'document' && scope.document !== undefined) id = idUnder(id, documentSegment(scope.document));
    }
    return id;
  }

  #row(parent: string, item: Item): TreeRow {
    return itemRow(idUnder(parent, segmentOf(item)), item, this.#writing());
  }

  #rangeRow(parent: string, items: readonly Item[], place: RangePlace): TreeRow {
    const { start, end } = stretchOf(place, items.length) ?? { start: 0, end: 0 };
    return rangeRow(parent, items.slice(start, end), place);
  }

  #writing(): Writing {
    return {
      corpus: this.#corpus,
      sentence: (uri, mention) => this.#excerpts.of(this.source, uri, mention),
    };
  }
}

function entityOf(names: readonly NamedMention[], mention: Mention): string | undefined {
  const named = names.find((name) => name.mention === mention);
  return named === undefined ? undefined : entitySegment(named.entity);
}

function withoutRange({ corpus, type, subject, document, depth }: Scope): Scope {
  return {
    corpus,
    depth,
    ...(type === undefined ? {} : { type }),
    ...(subject === undefined ? {} : { subject }),
    ...(document === undefined ? {} : { document }),
  };
}

function within(scope: Scope, level: Level | 'mention', subject: Subject, uri: string): Scope {
  const deeper = { ...scope, depth: scope.depth + 1 };
  if (level === 'type') return { ...deeper, type: subject.type };
  return level === 'subject' ? { ...deeper, subject: subject.segment } : { ...deeper, document: uri };
}
