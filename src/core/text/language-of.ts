import { dates as germanDates } from '../lang/de/dates';
import { dates as englishDates } from '../lang/en/dates';
import { FOREIGN_WORDS } from '../lang/foreign-words';
import { TEXT_TABLES } from '../lang/text-tables';
import { LANGUAGES, type Language } from '../model/language';

/** What a stretch of text is written in: `other` is a language without tables; `null` says that nothing tells. */
export type LanguageEvidence = Language | 'other' | null;

const WORD = /(?<![\p{L}\d])\p{L}+/gu;
const OTHER_SCRIPT = /[\u0370-\u1cff\u2c00-\u2dff\u2e80-\ua6ff\uaa00-\uab2f\uabc0-\ud7ff\uf900-\ufaff]/g;
/** A stretch is judged by a sample from its start, and one from its middle when that does not tell. */
const SAMPLE = 400;
/** Hits from which a language is certain: of a block, of a whole text that has no more to go by, of a foreign one. */
const ENOUGH = 1.5;
const ENOUGH_ALONE = 0.9;
const ENOUGH_FOREIGN = 3;
/** Share of a text's words that are function words of its language, at least. */
const LEAST_SHARE = 0.12;
/** What the caller's hint, or the language of the document around, adds to a language's hits. */
const PRIOR = 1;

const KINDS: readonly string[] = [...LANGUAGES, ...Object.keys(FOREIGN_WORDS)];

/** For each function word the weight it adds to each of `KINDS`: one hit, shared out among the languages that have it. */
const WEIGHTS = new Map<string, readonly (readonly [kind: number, weight: number])[]>();
for (const [kind, words] of [
  ...LANGUAGES.map((language) => [language, TEXT_TABLES[language].functionWords] as const),
  ...Object.entries(FOREIGN_WORDS),
  ['en', calendarNames(englishDates)] as const,
  ['de', calendarNames(germanDates)] as const,
]) {
  for (const word of words) WEIGHTS.set(word, [...(WEIGHTS.get(word) ?? []), [KINDS.indexOf(kind), 0]]);
}
for (const [word, shares] of WEIGHTS) {
  WEIGHTS.set(
    word,
    shares.map(([kind]) => [kind, 1 / shares.length]),
  );
}

/** Names of months, weekdays and near days (`yesterday`) tell the language of a line that holds a date and little else. */
function calendarNames({ months, weekdays, days }: typeof englishDates): string[] {
  return [...[...months, ...weekdays].flatMap((variants) => variants.split(' ')), ...Object.keys(days)];
}

/** Letters that German shares with a few languages only: a little evidence, and not more for more of them. */
const GERMAN = KINDS.indexOf('de');
const UMLAUT = /[äöüß]/;
const UMLAUT_WEIGHT = 0.4;
const MOST_UMLAUTS = 3;

const hits = new Float64Array(KINDS.length);

/** What the words of `text` between `from` and `to` say. `prior` is the language expected, if any is. */
export function languageEvidence(text: string, from: number, to: number, prior: Language | null): LanguageEvidence {
  const first = judge(text.slice(from, Math.min(to, from + SAMPLE)), prior);
  if (first !== null || to - from <= 2 * SAMPLE) return first;
  const middle = from + ((to - from) >> 1);
  return judge(text.slice(middle, middle + SAMPLE), prior);
}

function judge(sample: string, prior: Language | null, lenient = false): LanguageEvidence {
  hits.fill(0);
  let words = 0;
  let umlauts = 0;
  for (const match of sample.toLowerCase().matchAll(WORD)) {
    words++;
    const shares = WEIGHTS.get(match[0]);
    if (shares !== undefined) for (const [kind, weight] of shares) hits[kind] = (hits[kind] ?? 0) + weight;
    else if (UMLAUT.test(match[0])) umlauts++;
  }
  if (words === 0) return null;
  if (isOtherScript(sample)) return 'other';
  hits[GERMAN] = (hits[GERMAN] ?? 0) + Math.min(umlauts, MOST_UMLAUTS) * UMLAUT_WEIGHT;
  if (prior !== null) hits[KINDS.indexOf(prior)] = (hits[KINDS.indexOf(prior)] ?? 0) + PRIOR;
  let best = 0;
  for (let kind = 1; kind < hits.length; kind++) if ((hits[kind] ?? 0) > (hits[best] ?? 0)) best = kind;
  let second = 0;
  for (let kind = 0; kind < hits.length; kind++) if (kind !== best) second = Math.max(second, hits[kind] ?? 0);
  const most = hits[best] ?? 0;
  const language = LANGUAGES[best];
  const needed = language === undefined ? ENOUGH_FOREIGN : lenient ? ENOUGH_ALONE : ENOUGH;
  if (most < needed || most < second * 1.3 || most < words * (lenient ? LEAST_SHARE / 2 : LEAST_SHARE)) return null;
  return language ?? 'other';
}

/** Are most letters neither Latin nor common signs? */
function isOtherScript(sample: string): boolean {
  if (!OTHER_SCRIPT.test(sample)) return false;
  OTHER_SCRIPT.lastIndex = 0;
  return (sample.match(OTHER_SCRIPT)?.length ?? 0) > sample.length / 3;
}

/** The language of a text that stands alone; `null` when it is neither English nor German or nothing tells. */
export function languageOf(text: string, prior: Language | null = null): Language | null {
  const evidence = judge(text.slice(0, 2 * SAMPLE), prior, true);
  return evidence === 'other' ? null : evidence;
}

/** Share of function words from which a stretch is prose, not code or figures. */
const PROSE_SHARE = 0.2;

/** Share of signs that stand in code and hardly in sentences. */
const CODE_SIGNS = /[{}[\]=<>$\\|_]|\(\)|;$/gm;
const MOST_CODE_SIGNS = 0.02;

/** Do the words of this text read as sentences? */
export function looksLikeProse(text: string): boolean {
  if ((text.match(CODE_SIGNS)?.length ?? 0) > text.length * MOST_CODE_SIGNS) return false;
  let words = 0;
  let functional = 0;
  for (const match of text.slice(0, 2000).toLowerCase().matchAll(WORD)) {
    words++;
    if (WEIGHTS.has(match[0])) functional++;
  }
  return words >= 6 && functional >= words * PROSE_SHARE;
}
