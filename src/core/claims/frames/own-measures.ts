import type { ClaimKind, ValueDraft } from '../../model/claim';
import type { Clause } from '../clauses/clause';
import { phraseAt, type Phrase } from '../clauses/phrases';
import { type OwnMeasure, singulars } from '../concepts';
import type { Sentence } from '../sentence';
import { dateValue } from './dates';
import type { Frame, FrameClaim } from './frame';
import { quantityIn, type Quantity } from './numbers';
import { passageOf } from './roles';

/**
 * Attributes that people declared for their corpus, where a text states them with the noun they gave: `the print run of X was 3,000`, `X has a print run of 3,000`,
 * and as a label, `Print run: 3,000`.
 */
export const ownMeasures: Frame = (sentence) =>
  sentence.concepts.own.flatMap((measure) =>
    measure.wordings.flatMap((wording) => placesOf(sentence, wording).flatMap((at) => stated(sentence, measure, at))),
  );

/** The words of a wording in the sentence, half-open. */
interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf({ words, language }: Sentence, wording: readonly string[]): Place[] {
  const found: Place[] = [];
  for (let from = 0; from + wording.length <= words.length; from++) {
    const isHere = wording.every((part, at) => {
      const lower = words[from + at]?.lower ?? '';
      return lower === part || singulars(lower, language).includes(part);
    });
    if (isHere) found.push({ from, to: from + wording.length });
  }
  return found;
}

function stated(sentence: Sentence, measure: OwnMeasure, place: Place): FrameClaim[] {
  const label = labelled(sentence, measure, place);
  if (label !== null) return [label];
  const clause = sentence.clauses.find(({ from, to }) => from <= place.from && place.to <= to);
  const inClause =
    clause === undefined
      ? null
      : (asSubject(sentence, measure, place, clause) ?? asObject(sentence, measure, place, clause));
  const found = inClause ?? inLine(sentence, measure, place);
  return found === null ? [] : [found];
}

/** Forms of verbs between a measure and its value, as they stand in texts. */
const EQUAL_FORMS =
  /^(?:is|was|were|are|amounts|amounted|totals|totalled|totaled|ist|war|waren|beträgt|betrug|betrugen)$/;

/**
 * The same, word by word, where a word of the measure looks like a verb (`print run`): nothing but the owner and a plain form of being may stand between it and its
 * value, so that nothing is missed that denies or doubts it.
 */
function inLine(sentence: Sentence, measure: OwnMeasure, place: Place): FrameClaim | null {
  const { words } = sentence;
  const isOwned = /^(?:of|von)$/.test(words[place.to]?.lower ?? '');
  const holder = isOwned ? holderBefore(sentence, place) : null;
  const behind = isOwned ? phraseAt(words, place.to + 1, words.length) : null;
  if (holder !== null && behind !== null) {
    const stretch = { from: holder.from, to: behind.to };
    return claimOf(sentence, measure, holder, behind, stretch, 0.75);
  }
  const verb = behind?.to ?? place.to;
  if (!EQUAL_FORMS.test(words[verb]?.lower ?? '')) return null;
  const isTo = /^(?:to|at|auf)$/.test(words[verb + 1]?.lower ?? '');
  const phrase = phraseAt(words, isTo ? verb + 2 : verb + 1, words.length);
  if (phrase === null) return null;
  const from = startBefore(sentence, place);
  const before = ownerBefore(sentence, { from }, place);
  const owner = behind ?? before ?? (from === place.from || words[from]?.tag === 'determiner' ? 'document' : null);
  if (owner === null) return null;
  return claimOf(sentence, measure, owner, phrase, { from, to: phrase.to }, 0.75);
}

/** `X has a print run`, `X came out with a print run`: X. */
function holderBefore(sentence: Sentence, place: Place): Phrase | null {
  const at = startBefore(sentence, place) - 1;
  const before = sentence.words[at]?.lower ?? '';
  if (/^(?:has|have|had|hat|haben|hatte|hatten)$/.test(before))
    return sentence.clauses.find(({ verb }) => verb.from <= at && at < verb.to)?.subject ?? null;
  if (before !== 'with' && before !== 'mit') return null;
  return sentence.clauses.findLast(({ from, verb }) => from <= at && verb.to <= at)?.subject ?? null;
}

/** Where the noun phrase begins that the measure ends. */
function startBefore({ words }: Sentence, { from }: Place): number {
  let start = from;
  while (start > 0 && /^(?:noun|name|adjective|possessive|determiner)$/.test(words[start - 1]?.tag ?? '')) start--;
  return start;
}

/** `Print run: 3,000 copies`: of what the document is about. */
function labelled(sentence: Sentence, measure: OwnMeasure, { from, to }: Place): FrameClaim | null {
  const { words } = sentence;
  if (from !== 0 || words[to]?.lower !== ':') return null;
  const phrase = phraseAt(words, to + 1, words.length);
  return phrase === null ? null : claimOf(sentence, measure, 'document', phrase, { from, to: phrase.to }, 0.7);
}

/** Verbs between a measure and its value. */
const EQUALS =
  /^(?:be|sein|remain|stay|bleiben|amount|total|equal|reach|stand|betragen|liegen|belaufen|erreichen|lauten)$/;

function asSubject(sentence: Sentence, measure: OwnMeasure, place: Place, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  if (subject === null || !holds(subject, place) || !EQUALS.test(verb.lemma)) return null;
  const owner = subject.of ?? ownerBefore(sentence, subject, place) ?? 'document';
  for (const phrase of phrases) {
    const claim = claimOf(sentence, measure, owner, phrase, { from: subject.from, to: phrase.to }, 0.8);
    if (claim !== null) return { ...claim, clause };
  }
  return null;
}

/** `has a print run of 3,000`, `with a print run of 3,000`. */
function asObject(sentence: Sentence, measure: OwnMeasure, place: Place, clause: Clause): FrameClaim | null {
  const { subject, verb, phrases } = clause;
  const phrase = phrases.find((one) => holds(one, place));
  if (subject === null || phrase?.of === undefined) return null;
  const has = /^(?:have|haben|reach|erreichen)$/.test(verb.lemma);
  const isWith = /^(?:with|mit|in|at)$/.test(phrase.preposition ?? '');
  if (!(has && phrase.preposition === undefined) && !isWith) return null;
  const claim = claimOf(
    sentence,
    measure,
    subject,
    phrase.of,
    { from: Math.min(subject.from, phrase.from), to: phrase.to },
    isWith ? 0.7 : 0.8,
  );
  return claim === null ? null : { ...claim, clause };
}

function holds({ from, to }: Phrase, place: Place): boolean {
  return from <= place.from && place.from < to;
}

/** `the Almanac's print run`, `Almanac print run`: the words before it in its phrase. */
function ownerBefore({ words }: Sentence, { from }: Pick<Phrase, 'from'>, place: Place): Phrase | null {
  const at = words.findIndex((word, index) => index >= from && index < place.from && word.tag === 'possessive');
  const to = at < 0 ? place.from : at;
  const head = words[to - 1];
  if (to <= from || head === undefined || (head.tag !== 'name' && head.tag !== 'noun')) return null;
  return { from, to, head: to - 1, kind: head.tag, determiner: 0 };
}

const KINDS: Readonly<Record<Quantity['kind'], ClaimKind>> = {
  amount: 'amount',
  percentage: 'percentage',
  duration: 'duration',
  age: 'age',
  measure: 'count',
  count: 'count',
};

function claimOf(
  sentence: Sentence,
  { attribute, unit, isLasting }: OwnMeasure,
  subject: Phrase | 'document',
  phrase: Phrase,
  { from, to }: Place,
  confidence: number,
): FrameClaim | null {
  const found = valueOf(sentence, phrase, unit);
  if (found === null) return null;
  const lasting = isLasting ? { lasting: true as const } : {};
  return { attribute, ...found, subject, from, to, confidence, frame: 'own-measure', ...lasting };
}

function valueOf(
  sentence: Sentence,
  phrase: Phrase,
  unit: string | undefined,
): { readonly kind: ClaimKind; readonly value: ValueDraft } | null {
  const quantity = quantityIn(sentence, phrase);
  if (quantity !== null)
    return isOf(sentence, quantity, unit) ? { kind: KINDS[quantity.kind], value: counted(quantity, unit) } : null;
  const mention = sentence.words[phrase.head]?.value;
  const isDate = mention?.type === 'DATE' && (unit === undefined || unit === 'date');
  const date = isDate ? dateValue(mention) : null;
  if (date !== null) return { kind: 'date', value: date };
  if (phrase.kind === 'name' && (unit === undefined || unit === 'name'))
    return { kind: 'role', value: { kind: 'name', name: passageOf(sentence, phrase) } };
  return null;
}

/** Whether a quantity is in the unit that was asked for. What is counted has a noun in every language: any will do. */
function isOf({ concepts }: Sentence, { kind, value }: Quantity, unit: string | undefined): boolean {
  if (unit === undefined || unit === value.unit || unit === kind) return true;
  const asked = concepts.unit(unit.toLowerCase());
  if (asked !== null) return asked.unit === value.unit;
  return kind === 'count' && !/^(?:[A-Z]{3}|%|date|name|duration|age)$/.test(unit);
}

/** Counted nouns differ from language to language; the attribute tells what is counted. */
function counted({ kind, value }: Quantity, unit: string | undefined): ValueDraft {
  return kind === 'count' ? { ...value, unit: unit ?? 'one' } : value;
}
