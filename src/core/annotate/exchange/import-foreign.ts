import type { ExchangeNote, ForeignItem, KeptFile } from '../../model/exchange';
import { Notes } from '../../model/exchange-notes';
import type { RecordChange } from '../../store/step';
import { DocumentImport } from './document-import';
import type { ImportDocument, ImportJob } from './import-job';
import { DocumentMatcher } from './match-documents';

export interface Imported {
  readonly changes: readonly RecordChange[];
  /** Whose page a path is. */
  readonly annotators: ReadonlyMap<string, string>;
  /** The documents that records were changed on. */
  readonly touched: readonly ImportDocument[];
  readonly report: ImportReport;
}

export interface ImportReport {
  readonly documents: number;
  /** Records that are new; taken over anew because the file says something else now; there already; left alone. */
  readonly added: number;
  readonly changed: number;
  readonly present: number;
  readonly left: number;
  readonly notes: readonly ExchangeNote[];
}

const ITEMS_BETWEEN_PAUSES = 250;

/**
 * Places what other programs recorded in the texts as they are, and makes the changes of one step of it. What is there already is not doubled, what cannot be placed becomes an
 * orphan. `null`: it was stopped.
 */
export async function importForeign(job: ImportJob): Promise<Imported | null> {
  const notes = new Notes();
  const { groups, lost } = byDocument(job, notes);
  const total = job.foreign.items.length;
  const changes: RecordChange[] = [];
  const annotators = new Map<string, string>();
  const touched: ImportDocument[] = [];
  const counts = { added: 0, changed: 0, present: 0, left: lost };
  let done = lost;
  let reached = 0;
  for (const [path, { items, kept }] of groups) {
    const document = await job.document(path);
    if (document === null) {
      for (const { source } of [...items, ...kept]) notes.add('no-document', source);
      counts.left += items.length;
      done += items.length;
      continue;
    }
    reached++;
    const one = new DocumentImport(job, path, document, notes);
    for (const item of items) {
      counts[one.take(item)]++;
      if (++done % ITEMS_BETWEEN_PAUSES === 0 && !(await job.goOn(done, total))) return null;
    }
    for (const file of kept) one.keep(file);
    if (one.changes.length > 0) touched.push(document);
    changes.push(...one.changes);
    for (const [page, annotator] of one.annotators) annotators.set(page, annotator);
  }
  if (!(await job.goOn(done, total))) return null;
  const report = { documents: reached, ...counts, notes: [...job.foreign.notes, ...notes.all()] };
  return { changes, annotators, touched, report };
}

interface Group {
  /** Annotations before relations: those name them. */
  readonly items: readonly ForeignItem[];
  readonly kept: readonly KeptFile[];
}

function byDocument(
  { foreign, documents, only }: ImportJob,
  notes: Notes,
): { readonly groups: ReadonlyMap<string, Group>; readonly lost: number } {
  const matcher = new DocumentMatcher(documents, only);
  const groups = new Map<
    string,
    { readonly items: ForeignItem[]; readonly relations: ForeignItem[]; readonly kept: KeptFile[] }
  >();
  const groupOf = (
    path: string,
  ): { readonly items: ForeignItem[]; readonly relations: ForeignItem[]; readonly kept: KeptFile[] } => {
    let group = groups.get(path);
    if (group === undefined) groups.set(path, (group = { items: [], relations: [], kept: [] }));
    return group;
  };
  let lost = 0;
  for (const item of foreign.items) {
    const path = pathOf(item, matcher);
    if (path === null) {
      notes.add('no-document', item.source);
      lost++;
    } else if (item.kind === 'relation') groupOf(path).relations.push(item);
    else groupOf(path).items.push(item);
    if (item.kind === 'record' && new Set(item.targets.map(({ source }) => source)).size > 1)
      notes.add('several-documents', item.id);
  }
  for (const file of foreign.kept) {
    const path = matcher.match(file.source);
    if (path !== null) groupOf(path).kept.push(file);
  }
  const sorted = [...groups].map(
    ([path, { items, relations, kept }]) => [path, { items: [...items, ...relations], kept }] as const,
  );
  return { groups: new Map(sorted), lost };
}

/** Of a record about several documents the first that is there. */
function pathOf(item: ForeignItem, matcher: DocumentMatcher): string | null {
  const sources = item.kind === 'record' ? [...item.targets.map(({ source }) => source), item.source] : [item.source];
  return sources.map((source) => matcher.match(source)).find((path) => path !== null) ?? null;
}
