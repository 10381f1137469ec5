import type { Anchor } from '../../model/anchor';
import type { AnnotationItem } from '../../model/annotation';
import type {
  ForeignAnnotation,
  ForeignItem,
  ForeignPassage,
  ForeignRecord,
  ForeignRelation,
  KeptFile,
} from '../../model/exchange';
import type { Notes } from '../../model/exchange-notes';
import { isJsonObject, type Json, type JsonObject } from '../../model/json';
import type { Span } from '../../model/span';
import { sameJson } from '../../store/canonical-json';
import { isDeleted, type StoredRecord } from '../../store/record';
import type { RecordChange } from '../../store/step';
import { AnchorMaker } from '../anchor';
import { annotationPath, sourceOf } from '../page/annotation-path';
import { listOf, oneOrMany, withKey } from '../page/json-parts';
import { readItem } from '../page/read-item';
import { recordOf } from '../page/record-of';
import { withPlaces } from '../page/targets';
import { KEY } from '../page/vocabulary';
import type { ImportDocument, ImportJob } from './import-job';
import { hashOf, idFrom, isUntouched, markOf, withMark } from './imported-mark';
import { DocumentMatcher } from './match-documents';
import { PassagePlacer, type Placement } from './place-passage';

export type Taken = 'added' | 'changed' | 'present' | 'left';

interface StoredAt {
  readonly path: string;
  readonly record: StoredRecord;
}

/** Takes items of other programs into the pages of one document. */
export class DocumentImport {
  readonly changes: RecordChange[] = [];
  /** Whose page a path is. */
  readonly annotators = new Map<string, string>();
  readonly #job: ImportJob;
  readonly #path: string;
  readonly #document: ImportDocument;
  readonly #notes: Notes;
  readonly #placer: PassagePlacer;
  readonly #anchors: AnchorMaker;
  readonly #stored = new Map<string, StoredAt>();
  /** What people said of passages, by what they said and where. */
  #said: Map<string, string> | null = null;
  /** Ids of records, by annotator and foreign id. */
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #matcher: DocumentMatcher;

  constructor(job: ImportJob, path: string, document: ImportDocument, notes: Notes) {
    this.#job = job;
    this.#path = path;
    this.#document = document;
    this.#notes = notes;
    this.#placer = new PassagePlacer(document.layer.text);
    this.#anchors = new AnchorMaker(document.layer.text);
    this.#matcher = new DocumentMatcher([path], job.only);
    for (const page of document.pages) {
      for (const [id, record] of page.records) this.#stored.set(id, { path: page.path, record });
    }
  }

  take(item: ForeignItem): Taken {
    switch (item.kind) {
      case 'annotation':
        return this.#takeAnnotation(item);
      case 'relation':
        return this.#takeRelation(item);
      case 'record':
        return this.#takeRecord(item);
    }
  }

  /** Stores what a format wants back of a file, as a record that says nothing to people. */
  keep(file: KeptFile): void {
    const { format, content } = file;
    const annotator = this.#annotatorOf(file);
    const id = idFrom('kept', format, this.#path, annotator, file.id);
    const record = {
      id,
      type: KEY.keptFile,
      created: this.#job.time,
      creator: personOf(annotator),
      [KEY.content]: content,
    };
    const stored = this.#stored.get(id)?.record;
    if (stored !== undefined && !isDeleted(stored) && sameJson(stored[KEY.content], content)) return;
    this.#change(annotator, id, withMark(record, this.#mark(format, file.id, hashOf(content))));
  }

  #takeAnnotation(item: ForeignAnnotation): Taken {
    const annotator = this.#annotatorOf(item);
    const id = idFrom(this.#job.format, this.#path, annotator, item.id);
    this.#ids.set(`${annotator}\n${item.id}`, id);
    const content = plainJson({ ...item, passages: item.passages.map((passage) => plainJson(passage)) });
    const known = this.#knownAs(id, hashOf(content), nameOfPassages(item.passages, item.id));
    if (known !== null) return known;
    const placements = item.passages.map((passage) => this.#placer.place(passage));
    const spans = placements.flatMap((placement) => placement?.spans ?? []);
    const double = this.#doubleOf(annotator, item, spans);
    if (double !== undefined) {
      this.#ids.set(`${annotator}\n${item.id}`, double);
      return 'present';
    }
    const anchors = item.passages.flatMap((passage, at) => this.#anchorsOf(placements[at] ?? null, passage));
    const { passages, kind, source, created = this.#job.time, ...told } = item;
    const made: AnnotationItem = { ...told, ...this.#begun(id, annotator, created), kind, anchors };
    this.#tell(placements, nameOfPassages(passages, source));
    return this.#store(annotator, id, recordOf(made, sourceOf(this.#path)), item.id, hashOf(content));
  }

  #takeRelation(item: ForeignRelation): Taken {
    const annotator = this.#annotatorOf(item);
    const [from, to] = [item.from, item.to].map((end) => this.#ids.get(`${annotator}\n${end}`));
    if (from === undefined || to === undefined) {
      this.#notes.add('reference-missing', item.id);
      return 'left';
    }
    const id = idFrom(this.#job.format, this.#path, annotator, item.id);
    this.#ids.set(`${annotator}\n${item.id}`, id);
    const hash = hashOf(plainJson({ ...item, from, to }));
    const known = this.#knownAs(id, hash, item.relation);
    if (known !== null) return known;
    const { relation, note, created = this.#job.time } = item;
    const told = {
      kind: 'relation',
      relation,
      source: from,
      target: to,
      ...(note === undefined ? {} : { note }),
    } as const;
    const made: AnnotationItem = { ...told, ...this.#begun(id, annotator, created) };
    if (this.#hasRelation(annotator, relation, from, to)) return 'present';
    return this.#store(annotator, id, recordOf(made, sourceOf(this.#path)), item.id, hash);
  }

  #takeRecord(item: ForeignRecord): Taken {
    const annotator = this.#annotatorOf(item);
    const isGlobal = /^[a-z][a-z0-9+.-]*:/i.test(item.id);
    // What would put it into our bin, or tell of an import that was none of ours, says nothing in other programs.
    const plain = withKey(withKey(item.record, 'deleted', undefined), KEY.imported, undefined);
    const hash = hashOf(plain);
    const id = isGlobal ? item.id : idFrom(this.#job.format, this.#path, item.id === '' ? hash : item.id);
    if (this.#taken.has(id)) {
      this.#notes.add('several-times', item.id);
      return 'left';
    }
    this.#taken.add(id);
    const record: JsonObject = { ...plain, ...this.#ownSources(plain) };
    const name = nameOfPassages(
      item.targets.map(({ passage }) => passage),
      item.id,
    );
    const known = this.#knownAs(id, hash, name) ?? this.#ownRecord(id, record);
    if (known !== null) return known;
    const own = item.targets.map(({ source }) => this.#matcher.match(source) !== null);
    const placements = item.targets.map(({ passage }, at) =>
      own[at] === true || item.targets.length === 1 ? this.#placer.place(passage) : null,
    );
    const places = new Map(
      placements.flatMap((placement, at) =>
        placement === null ? [] : [[at, placement.spans.map((span) => this.#anchors.anchorOf(span))] as const],
      ),
    );
    if (readItem({ ...record, id }, { annotator: '', document: '' })?.kind !== 'relation')
      this.#tell(places.size > 0 ? placements.filter((one) => one !== null) : [null], name);
    const placed = places.size === 0 ? record : withPlaces(record, places);
    const creator = record['creator'] === undefined ? { creator: personOf(annotator) } : {};
    const was: JsonObject = {
      modified: record['modified'] ?? null,
      ...(placed['target'] === undefined || sameJson(placed['target'], record['target'])
        ? {}
        : { target: record['target'] ?? null }),
      ...('creator' in creator ? { creator: null } : {}),
      ...(isGlobal ? {} : { id: item.record['id'] ?? null }),
    };
    return this.#store(annotator, id, { ...placed, ...creator, id }, item.id, hash, was);
  }

  /** What was imported before, or lies there as one's own; `null`: it is new. */
  #knownAs(id: string, hash: string, name: string): Taken | null {
    const stored = this.#live(id);
    const mark = stored === null ? null : markOf(stored.record);
    if (stored === null || mark === null) return null;
    if (mark.hash === hash) return 'present';
    if (isUntouched(stored.record)) return null;
    this.#notes.add('changed-here', name);
    return 'left';
  }

  /** A record that was made here, went elsewhere and comes back: the later word holds. */
  #ownRecord(id: string, record: JsonObject): Taken | null {
    const stored = this.#live(id)?.record;
    if (stored === undefined || markOf(stored) !== null) return null;
    const said = (one: JsonObject): Json => {
      const item = readItem({ ...one, id }, { annotator: '', document: '' });
      return item === null ? one : plainJson({ ...item, anchors: null, modified: null, created: null });
    };
    if (sameJson(said(stored), said(record))) return 'present';
    const [here, there] = [stored['modified'], record['modified']];
    if (typeof there === 'string' && (typeof here !== 'string' || there > here)) return null;
    this.#notes.add('changed-here', id);
    return 'left';
  }

  #live(id: string): StoredAt | null {
    const stored = this.#stored.get(id);
    return stored === undefined || isDeleted(stored.record) ? null : stored;
  }

  #store(annotator: string, id: string, record: JsonObject, foreign: string, hash: string, was?: JsonObject): Taken {
    const mark = this.#mark(this.#job.format, foreign, hash, was);
    const isNew = this.#live(id) === null;
    this.#change(annotator, id, withMark({ ...record, id }, mark));
    if (!isNew) this.#notes.add('changed-there', foreign);
    return isNew ? 'added' : 'changed';
  }

  /** What lies in the bin comes out of it: somebody wants it back. */
  #change(annotator: string, id: string, record: StoredRecord): void {
    const live = this.#live(id);
    const path = live?.path ?? annotationPath(this.#path, annotator);
    if (live === null) this.annotators.set(path, annotator);
    this.changes.push({ path, id, before: live?.record ?? null, after: record });
  }

  #mark(format: string, id: string, hash: string, was?: JsonObject): Parameters<typeof withMark>[1] {
    return { format, id, hash, time: this.#job.time, ...(was === undefined ? {} : { was }) };
  }

  #annotatorOf({ annotator }: { readonly annotator?: string }): string {
    return this.#job.all ? this.#job.annotator : (annotator ?? this.#job.annotator);
  }

  #begun(
    id: string,
    annotator: string,
    created: string,
  ): Pick<AnnotationItem, 'id' | 'annotator' | 'document' | 'created' | 'modified'> {
    return { id, annotator, document: this.#document.uri, created, modified: this.#job.time };
  }

  /** References to our document lead there from its page. */
  #ownSources(record: JsonObject): JsonObject {
    const before = record['target'];
    if (before === undefined) return {};
    const ours = (source: Json | undefined): source is string =>
      typeof source === 'string' && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source) && this.#matcher.match(source) !== null;
    const targets = listOf(before).map((target): Json => {
      if (ours(target)) return sourceOf(this.#path);
      return isJsonObject(target) && ours(target['source']) ? { ...target, source: sourceOf(this.#path) } : target;
    });
    return { target: oneOrMany(targets, before) ?? before };
  }

  #anchorsOf(placement: Placement | null, passage: ForeignPassage): Anchor[] {
    if (placement !== null) return placement.spans.map((span) => this.#anchors.anchorOf(span));
    const quote = passage.find((selector) => selector.kind === 'quote');
    const position = passage.find((selector) => selector.kind === 'position' && selector.unit === 'points');
    const { exact = '', prefix = '', suffix = '' } = quote ?? {};
    const { start, end } = position?.kind === 'position' ? position : { start: 0, end: 0 };
    return [{ position: { start, end }, quote: { exact, prefix, suffix }, textHash: '' }];
  }

  #tell(placements: readonly (Placement | null)[], name: string): void {
    const states = placements.map((placement) => placement?.state ?? null);
    if (states.includes(null)) this.#notes.add('unplaced', name);
    else if (states.includes('edited')) this.#notes.add('edited', name);
    else if (states.includes('several')) this.#notes.add('several-places', name);
    else if (states.includes('moved')) this.#notes.add('moved', name);
  }

  /** The record of the same annotator that says the same of the same passage. */
  #doubleOf(annotator: string, item: ForeignAnnotation, spans: readonly Span[]): string | undefined {
    if (spans.length < item.passages.length || spans.length === 0) return undefined;
    if (this.#said === null) {
      this.#said = new Map();
      for (const { item: one, fragments, state } of this.#document.layer.index.all) {
        if (one.kind === 'annotation' && state !== 'orphan')
          this.#said.set(saying(one.annotator, one, fragments), one.id);
      }
    }
    return this.#said.get(saying(annotator, item, spans));
  }

  #hasRelation(annotator: string, relation: string, from: string, to: string): boolean {
    return this.#document.layer.relations.some(
      (one) => one.annotator === annotator && one.relation === relation && one.source === from && one.target === to,
    );
  }
}

function saying(
  annotator: string,
  { tag, note, entity, attributes, value }: Pick<ForeignAnnotation, 'tag' | 'note' | 'entity' | 'attributes' | 'value'>,
  spans: readonly Span[],
): string {
  const places = [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => [start, end]);
  return hashOf(plainJson({ annotator, places, tag, note, entity, attributes, value }));
}

/** The words of a passage, for the report. */
function nameOfPassages(passages: readonly ForeignPassage[], otherwise: string): string {
  const words = passages.flatMap((passage) =>
    passage.flatMap((one) => (one.kind === 'quote' ? [one.exact] : [])).slice(0, 1),
  );
  return words.length === 0 ? otherwise : words.join(' … ');
}

function personOf(annotator: string): JsonObject {
  return { type: 'Person', name: annotator };
}

/** Without what is not there. */
function plainJson(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}
