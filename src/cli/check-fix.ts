import { pageShape } from '../core/annotate/page/page-shape';
import { readAnchors } from '../core/annotate/page/targets';
import { documentOfPath } from '../core/annotate/page/annotation-path';
import { carryOut, type Desk } from '../core/check/carry-out';
import { jointChanges, safeOffers, type FixOffer } from '../core/check/fix-all';
import { utf8Text } from '../core/corpus/read-records';
import type { RecordKey } from '../core/model/finding';
import { isDeleted } from '../core/store/record';
import { RecordStore, type StepOutcome } from '../core/store/record-store';
import type { RecordChange } from '../core/store/step';
import { pathBelow, type CheckedRun } from './check-folder';
import { InputError, type CliHost } from './host';

/** Rounds of fixing: what two fixes want of one record is done one after the other. */
const MOST_ROUNDS = 8;

/**
 * Carries out what can mean one thing only, in the files of whoever recorded it, and answers what was done. `again`: checks anew. A file that cannot be written is an
 * `InputError`: what was written before stays.
 */
export async function fixSafely(
  host: Pick<CliHost, 'files' | 'time'>,
  folder: string,
  first: CheckedRun,
  again: () => Promise<CheckedRun>,
): Promise<{ readonly done: readonly FixOffer[]; readonly after: CheckedRun }> {
  const done: FixOffer[] = [];
  let run = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const offers = safeOffers(run.open);
    const { taken } = jointChanges(offers.map(({ fix }) => fix));
    if (taken.length === 0) break;
    const chosen = offers.filter(({ fix }) => taken.includes(fix));
    if ((await apply(host, folder, run, chosen)) === 0) break;
    done.push(...chosen);
    run = await again();
  }
  return { done, after: run };
}

/** Answers how many records are others now. */
async function apply(
  host: Pick<CliHost, 'files' | 'time'>,
  folder: string,
  run: CheckedRun,
  offers: readonly FixOffer[],
): Promise<number> {
  const time = host.time();
  const { changes } = carryOut(
    offers.flatMap(({ fix }) => fix.changes),
    deskOf(folder, run, time),
  );
  const authors = new Map(run.pages.map(({ path, annotator }) => [path, annotator]));
  const store = new RecordStore({
    files: host.files,
    uriOf: (path) => `${folder}/.variorum/${path.split('/').map(encodeURIComponent).join('/')}`,
    shapeOf: (path) => pageShape(path, authors.get(path) ?? null),
    textOf: utf8Text,
  });
  const anchors = changes.flatMap(({ after }) => (after === null ? [] : readAnchors(after)));
  const fault = await run.texts.keep(new Set(anchors.map(({ textHash }) => textHash)));
  if (fault !== null) throw new InputError(`${fault.path}: ${fault.kind} ${fault.detail}. Nothing was fixed.`);
  for (const [author, own] of byAuthor(changes, authors)) {
    const step = { id: '', label: { code: 'fix' }, author, time, changes: own };
    const outcome = await store.apply(step, true);
    if (outcome.kind !== 'done') throw new InputError(troubleOf(outcome));
  }
  return changes.length;
}

function deskOf(folder: string, { pages, texts, layers }: CheckedRun, time: string): Desk {
  const page = ({
    document,
    annotator,
  }: Pick<RecordKey, 'document' | 'annotator'>): CheckedRun['pages'][number] | null =>
    pages.find((one) => one.annotator === annotator && one.document === pathBelow(document, folder)) ?? null;
  return {
    author: null,
    // Safe fixes add nothing: there is no record to name.
    recorder: (document, annotator) => ({
      annotator,
      document,
      path: pathBelow(document, folder),
      time,
      newId: () => '',
    }),
    find: (key) => {
      const found = page(key);
      const record = found?.file.records.get(key.id);
      const item = found?.items.find(({ id }) => id === key.id);
      if (record === undefined || item === undefined || isDeleted(record)) return null;
      return { item: { ...item, document: key.document }, record };
    },
    text: (document) => {
      const text = layers.get(document)?.text ?? null;
      if (text !== null) texts.offer(text.hash, text.stored);
      return text;
    },
  };
}

function byAuthor(changes: readonly RecordChange[], authors: ReadonlyMap<string, string>): Map<string, RecordChange[]> {
  const found = new Map<string, RecordChange[]>();
  for (const change of changes) {
    const author = authors.get(change.path) ?? documentOfPath(change.path)?.file ?? '';
    found.set(author, [...(found.get(author) ?? []), change]);
  }
  return found;
}

function troubleOf(outcome: Exclude<StepOutcome, { readonly kind: 'done' }>): string {
  if (outcome.kind === 'collision') return 'records were changed meanwhile. Run it again.';
  const { path, kind, detail } = outcome.fault;
  return `${path}: ${kind} ${detail}. Make it readable and writable, and run it again.`;
}
