import { t } from '@vscode/l10n';
import type { RecordChange, StepLabel } from '../../core/store/step';
import { readVerdict } from '../../core/contradict/verdict-records';
import { readDecision } from '../../core/link/decision-records';
import type { Refusal } from '../../core/link/decide';
import { NAME_TYPES, type NameType } from '../../core/model/mention';
import { tagInWords } from '../../words/annotations';
import { VERDICT_KINDS } from '../../core/model/verdict';
import { labelInWords } from '../../words/contradictions';
import { ruleTitle } from '../../words/findings';
import { typeName } from '../../words/types';
import { verdictInWords } from '../../words/verdicts';

type Args = NonNullable<StepLabel['args']>;

/** What a step did, as done: "Merged Foo and Bar". Steps of a later version have no words here. */
export function stepInWords({ code, args = {} }: StepLabel): string {
  return STEPS[code]?.(args) ?? t('A change of another version');
}

const STEPS: Readonly<Record<string, ((args: Args) => string) | undefined>> = {
  merge: ({ first = '', second = '', more = 0 }) =>
    more === 0 ? t('Merged {0} and {1}', first, second) : t('Merged {0}, {1} and {2} more', first, second, more),
  split: ({ spellings = '', name = '' }) => t('Split {0} from {1}', spellings, name),
  rename: ({ from = '', to = '' }) => t('Renamed {0} to {1}', from, to),
  retype: ({ name = '', type = '' }) => t('Changed the type of {0}: {1}', name, typeInWords(type)),
  'not-a-name': ({ name = '' }) => t('Ruled that {0} is not a name', name),
  external: ({ name = '', external = '' }) =>
    external === '' ? t('Removed the external id of {0}', name) : t('Gave {0} the external id {1}', name, external),
  annotate: ({ tag = '', text = '', count = 1, claim = '' }) => {
    if (claim !== '') return t('Recorded a claim: {0}', text);
    return tag === ''
      ? t('Annotated {0}', several(text, count))
      : t('Tagged {0}: {1}', several(text, count), tagInWords(String(tag)));
  },
  'annotate-all': ({ tag = '', count = 0 }) => t('Tagged {0} places: {1}', count, tagInWords(String(tag))),
  accept: ({ tag = '', text = '', count = 1 }) => t('Accepted {0}: {1}', several(text, count), tagInWords(String(tag))),
  reject: ({ text = '', count = 1 }) => t('Rejected {0}', several(text, count)),
  retag: ({ tag = '', text = '', count = 1 }) =>
    tag === ''
      ? t('Took the tag away: {0}', several(text, count))
      : t('Tagged {0}: {1}', several(text, count), tagInWords(String(tag))),
  'edit-note': ({ text = '', count = 1 }) => t('Changed the note: {0}', several(text, count)),
  'edit-value': ({ text = '', count = 1 }) => t('Changed the value: {0}', several(text, count)),
  'edit-entity': ({ text = '', count = 1 }) => t('Changed the entity: {0}', several(text, count)),
  'edit-attributes': ({ text = '', count = 1 }) => t('Changed attributes: {0}', several(text, count)),
  'edit-confidence': ({ text = '', count = 1 }) => t('Changed the confidence: {0}', several(text, count)),
  'edit-claim': ({ text = '', count = 1 }) => t('Changed a claim: {0}', several(text, count)),
  edit: ({ text = '', count = 1 }) => t('Changed {0}', several(text, count)),
  place: ({ text = '' }) => t('Attached {0} again', text),
  delete: ({ text = '', count = 1 }) => t('Deleted {0}', several(text, count)),
  restore: ({ text = '', count = 1 }) => t('Restored {0}', several(text, count)),
  'empty-bin': ({ count = 0 }) => t('Emptied the bin: {0}', count),
  import: ({ count = 0 }) => t('Imported annotations: {0}', count),
  relate: ({ relation = '' }) => t('Added a relation: {0}', relation),
  fix: ({ rule = '', text = '', count = 1 }) =>
    Number(count) === 1 && text !== ''
      ? t('Fixed: {0} (“{1}”)', ruleTitle(String(rule)), text)
      : t('Fixed {0} findings: {1}', count, ruleTitle(String(rule))),
  suppress: ({ rule = '', text = '' }) => t('Let stand: {0}', aboutRule(rule, text)),
  unsuppress: ({ rule = '', text = '', count = 1 }) =>
    Number(count) > 1 ? t('Reported again: {0} findings', count) : t('Reported again: {0}', aboutRule(rule, text)),
  verdict: verdictStep,
  'take-back': ({ card = '', more = 0 }) =>
    t('Took a verdict back: {0}', more === 0 ? card : t('{0} and {1} more', card, more)),
};

function aboutRule(rule: string | number, text: string | number): string {
  const title = ruleTitle(String(rule));
  return text === '' ? title : t('{0} (“{1}”)', title, text);
}

/** The words of the first passage, and how many more there are. */
function several(text: string | number, count: string | number): string {
  const more = Number(count) - 1;
  return more > 0 ? t('“{0}” and {1} more', text, more) : t('“{0}”', text);
}

/** "Dismissed: Tarn Mill – founded", with what was taught by the way. */
function verdictStep({ verdict = '', card = '', more = 0, taught = '', first = '', second = '' }: Args): string {
  const known = VERDICT_KINDS.find((kind) => kind === verdict);
  const words = known === undefined ? String(verdict) : verdictInWords(known);
  const said = t('{0}: {1}', words, more === 0 ? card : t('{0} and {1} more', card, more));
  if (taught === 'same') return t('{0}; merged {1} and {2}', said, first, second);
  return taught === 'different' ? t('{0}; split {1} from {2}', said, first, second) : said;
}

function typeInWords(type: string | number): string {
  const known = NAME_TYPES.find((name): name is NameType => name === type);
  return known === undefined ? String(type) : typeName(known);
}

/** Why nothing was recorded. */
export function refusalInWords(refusal: Refusal): string {
  const words: Readonly<Record<Refusal, string>> = {
    'nothing-new': t('It is so already.'),
    'one-entity': t('Choose at least two names to merge.'),
    'all-spellings': t('Leave it at least one spelling. Spellings that differ in case only stay together.'),
    'no-spelling': t('None of its mentions has this spelling any more.'),
  };
  return words[refusal];
}

/** The names that records speak of, for saying what somebody else changed. */
export function changedNames(changes: readonly RecordChange[]): string {
  const names = changes.flatMap(({ before, after }) => {
    const record = before ?? after;
    const verdict = record === null ? null : readVerdict(record);
    if (verdict !== null) return [labelInWords({ subject: { name: verdict.subject }, attribute: verdict.attribute })];
    const decision = record === null ? null : readDecision(record);
    if (decision === null) return [];
    return 'forms' in decision ? decision.forms.map(({ name }) => name) : [decision.form.name];
  });
  return [...new Set(names)].join(', ');
}
