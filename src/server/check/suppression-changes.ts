import { t } from '@vscode/l10n';
import { readSuppression, suppressionRecord } from '../../core/check/suppression-records';
import type { Finding, Suppression } from '../../core/model/finding';
import { annotatorFile } from '../../core/store/annotator-file';
import { problemInWords } from '../../words/problems';
import type { Change, Recording } from '../rulings';
import { problemOf } from '../store/stored-rulings';

/** Letters of what a finding is about that are kept with its suppression. */
const LONGEST_ABOUT = 60;

/** The step that lets a finding stand: a record in the file of who says so. Who did before changes the reason. */
export async function suppressChange(
  { rule, fingerprint, args }: Finding,
  reason: string,
  known: readonly Suppression[],
  { author, stored, time }: Recording,
  newId: () => string,
): Promise<Change | string> {
  const path = `suppressions/${annotatorFile(author)}`;
  const records = await stored.records(path);
  if ('kind' in records) return `${records.path}: ${problemInWords(problemOf(records))}`;
  const own = known.find((one) => one.creator === author && one.rule === rule && one.fingerprint === fingerprint);
  const before = own === undefined ? null : (records.get(own.id) ?? null);
  const id = before?.id ?? newId();
  const about = (args['text'] ?? args['name'] ?? args['quote'] ?? '').slice(0, LONGEST_ABOUT);
  const said: Suppression = { id, rule, fingerprint, reason, about, creator: author, created: time };
  // What other programs wrote into the record stays.
  const after = {
    ...before,
    ...suppressionRecord(said),
    ...(before === null ? {} : { created: own?.created ?? time }),
  };
  return { label: { code: 'suppress', args: { rule, text: about } }, changes: [{ path, id, before, after }] };
}

/** The step that takes one's own suppressions back. */
export async function unsuppressChange(
  ids: readonly string[],
  { author, stored }: Recording,
): Promise<Change | string> {
  const path = `suppressions/${annotatorFile(author)}`;
  const records = await stored.records(path);
  if ('kind' in records) return `${records.path}: ${problemInWords(problemOf(records))}`;
  const own = ids.flatMap((id) => records.get(id) ?? []).filter(({ deleted }) => deleted === undefined);
  const [first] = own.flatMap((record) => readSuppression(record) ?? []);
  if (first === undefined) return t('Only who let it stand can take that back.');
  return {
    label: {
      code: 'unsuppress',
      args: { rule: first.rule, text: first.about ?? '', count: own.length },
    },
    changes: own.map((before) => ({ path, id: before.id, before, after: null })),
  };
}
