import { t } from '@vscode/l10n';
import type { Corpus } from '../../core/corpus/corpus';
import { verdictRecord } from '../../core/contradict/verdict-records';
import { ruledOn, Verdicts } from '../../core/contradict/verdicts';
import type { Contradiction } from '../../core/model/contradiction';
import type { Verdict, VerdictKind } from '../../core/model/verdict';
import { annotatorFile } from '../../core/store/annotator-file';
import type { Records } from '../../core/store/merge-records';
import type { StoredRecord } from '../../core/store/record';
import type { RecordChange } from '../../core/store/step';
import { problemInWords } from '../../words/problems';
import { labelInWords } from '../../words/contradictions';
import { decisionChanges } from '../store/name-rulings';
import type { Change, Recording } from '../rulings';
import { problemOf } from '../store/stored-rulings';
import { taughtBy } from './taught';

export interface Ruling {
  readonly corpus: Corpus;
  readonly cards: readonly Contradiction[];
  readonly verdict: VerdictKind;
  readonly reason?: string;
}

/**
 * The step that rules on cards: a record each in the file of who rules, and what the verdict teaches about names. Whoever ruled on a card before changes that record:
 * each person has one verdict a card. A text: why there is nothing to record.
 */
export async function verdictChange(
  { corpus, cards, verdict, reason }: Ruling,
  recording: Recording,
  newId: () => string,
): Promise<Change | string> {
  const { author, stored, time } = recording;
  const path = `verdicts/${annotatorFile(author)}`;
  const records = await stored.records(path);
  if ('kind' in records) return `${records.path}: ${problemInWords(problemOf(records))}`;
  const verdicts = new Verdicts(stored.verdicts, author);
  const changes: RecordChange[] = [];
  for (const card of cards) {
    const [known, ...others] = ownRecords(verdicts, card, author, records);
    const id = known?.id ?? newId();
    const created = typeof known?.['created'] === 'string' ? known['created'] : time;
    const said: Verdict = {
      id,
      verdict,
      ...(reason === undefined || reason === '' ? {} : { reason }),
      ...ruledOn(card),
      creator: author,
      created,
    };
    // What other programs wrote into the record stays; a reason was for the verdict before.
    const kept = Object.entries(known ?? {}).filter(([key]) => key !== 'reason');
    changes.push({ path, id, before: known ?? null, after: { ...Object.fromEntries(kept), ...verdictRecord(said) } });
    for (const other of others) changes.push({ path, id: other.id, before: other, after: null });
  }
  const taught = taughtBy(corpus, cards, verdict, stored.decisions, newId);
  for (const { rulings } of taught) changes.push(...decisionChanges(rulings, recording, newId));
  const [names] = taught;
  return {
    label: {
      code: 'verdict',
      args: {
        verdict,
        ...about(cards),
        ...(names === undefined ? {} : { taught: names.kind, first: names.first, second: names.second }),
      },
    },
    changes,
  };
}

/** The step that takes one's own verdicts on cards back; where an attribute was ruled on by way of another card, that ruling. */
export async function takeBackChange(
  cards: readonly Contradiction[],
  { author, stored }: Recording,
): Promise<Change | string> {
  const path = `verdicts/${annotatorFile(author)}`;
  const records = await stored.records(path);
  if ('kind' in records) return `${records.path}: ${problemInWords(problemOf(records))}`;
  const verdicts = new Verdicts(stored.verdicts, author);
  const own = new Map<string, StoredRecord>();
  for (const card of cards) {
    const found = ownRecords(verdicts, card, author, records);
    const general = verdicts.notExclusive(card.attribute);
    const record = general?.creator === author ? records.get(general.id) : undefined;
    for (const one of found.length > 0 || record === undefined ? found : [record]) own.set(one.id, one);
  }
  if (own.size === 0) return t('You have no verdict here. Those of others stay theirs: give your own.');
  return {
    label: { code: 'take-back', args: about(cards) },
    changes: [...own.values()].map((before) => ({ path, id: before.id, before, after: null })),
  };
}

/** A person's records about a card as they are on disk, the latest first. */
function ownRecords(verdicts: Verdicts, card: Contradiction, author: string, records: Records): StoredRecord[] {
  return verdicts.ownOn(card, author).flatMap(({ id }) => records.get(id) ?? []);
}

function about(cards: readonly Contradiction[]): { readonly card: string; readonly more: number } {
  const [first] = cards;
  return { card: first === undefined ? '' : labelInWords(first), more: cards.length - 1 };
}
