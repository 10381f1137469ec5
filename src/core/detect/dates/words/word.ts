import type { CueName, MarkName, PartOfDay, Relation, RoleName, Stage, UnitName } from '../../../lang/date-table';
import type { Modifier } from '../../../model/mention';

/** Roles of a word that follow from where it stands in its table. */
type DerivedRole = 'starts' | 'shaky' | 'abbreviation' | 'foreign' | 'plural';

const ROLE_NAMES: readonly (RoleName | DerivedRole)[] = [
  'article',
  'of',
  'and',
  'from',
  'to',
  'between',
  'at',
  'on',
  'ago',
  'agoBefore',
  'ahead',
  'later',
  'earlier',
  'afterPoint',
  'beforePoint',
  'spans',
  'every',
  'other',
  'per',
  'times',
  'old',
  'aged',
  'age',
  'fiscal',
  'half',
  'weekNumber',
  // May begin a time expression; the scan looks at nothing else but numbers.
  'starts',
  // Months and weekdays that are names or ordinary words as well.
  'shaky',
  'abbreviation',
  // A month of the other language: good only with day and year.
  'foreign',
  'plural',
];

const CUE_NAMES: readonly CueName[] = [
  'year',
  'month',
  'yearVerb',
  'yearNoun',
  'label',
  'counted',
  'past',
  'future',
  'person',
  'stretch',
  'nameAfter',
  'nameBefore',
  'title',
  'dayFirst',
  'monthFirst',
  'oclock',
  'am',
  'pm',
  'halfPast',
  'halfTo',
  'pastHour',
  'toHour',
  'noon',
  'midnight',
  'ordinalEnding',
  'decadeEnding',
  'ultimo',
  'instant',
  'proximo',
  'era',
  'numberMonth',
];

const MARK_NAMES: readonly MarkName[] = [
  'filler',
  'manyOf',
  'money',
  'quarterHour',
  'possessive',
  'afterDay',
  'afterAge',
  'opensClause',
  'fiscalYear',
  'or',
  'decadeYears',
  'third',
  'onlyWord',
  'overnight',
  'birth',
  'since',
  'goal',
  'passive',
  'aboutYear',
  'stoppedYear',
  'calendar',
  'oldSpelling',
  'zoneTail',
  'ultimoMonth',
];

/** One bit for each name: the flags of a word are tested for every word of a corpus. */
function bits<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  const flags: Partial<Record<Name, number>> = {};
  names.forEach((name, index) => (flags[name] = 1 << index));
  return flags as Record<Name, number>;
}

export const Role = bits(ROLE_NAMES);
export const Cue = bits(CUE_NAMES);
export const Mark = bits(MARK_NAMES);

export type PhraseMeaning =
  | { readonly kind: 'holiday'; readonly rule: string; readonly shaky: boolean }
  | { readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'; readonly shown: boolean }
  | { readonly kind: 'set' }
  | { readonly kind: 'day'; readonly by: number };

export interface Phrase {
  /** The words after the first, lower case, and single signs. */
  readonly rest: readonly string[];
  readonly meaning: PhraseMeaning;
}

/** Everything a word can mean in a time expression: one object for each spelling and language. */
export interface Word {
  roles: number;
  cues: number;
  marks: number;
  /** 1–12, 0 for words that are no month; the numbers below are 0 in the same way. */
  month: number;
  weekday: number;
  /** Weekday of a habit (`montags`). */
  habit: number;
  season: number;
  unit: UnitName | '';
  /** Unit counted by an ending glued to a number: `45-jährige`. */
  lasting: UnitName | '';
  /** How many of `lasting` a word such as `dreitägig` means; 0 for the bare ending. */
  count: number;
  ordinal: number;
  part: PartOfDay | '';
  partAdverb: PartOfDay | '';
  relation: Relation | '';
  stage: Stage | '';
  stageNoun: Stage | '';
  looseStage: Stage | '';
  edge: readonly [UnitName, Stage] | undefined;
  neighbour: readonly [UnitName, Relation] | undefined;
  seasonStage: Stage | '';
  /** Days from the document's own day, with the part of that day. */
  day: readonly [number, PartOfDay?] | undefined;
  /** `sixties` is 6; -1 for other words. */
  decade: number;
  modifier: Modifier | '';
  frequency: string;
  /** The letter of a quarter or half (`Q2`), or `FY`. */
  letter: 'part' | 'fiscal' | '';
  phrases: Phrase[] | undefined;
}

export function newWord(): Word {
  return {
    roles: 0,
    cues: 0,
    marks: 0,
    month: 0,
    weekday: 0,
    habit: 0,
    season: 0,
    unit: '',
    lasting: '',
    count: 0,
    ordinal: 0,
    part: '',
    partAdverb: '',
    relation: '',
    stage: '',
    stageNoun: '',
    looseStage: '',
    edge: undefined,
    neighbour: undefined,
    seasonStage: '',
    day: undefined,
    decade: -1,
    modifier: '',
    frequency: '',
    letter: '',
    phrases: undefined,
  };
}

/** Stands for every word that the tables do not hold. */
export const NO_WORD: Readonly<Word> = newWord();
