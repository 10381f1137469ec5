import type { ClaimKind } from '../../model/claim';
import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import { phraseAt, type Phrase } from '../clauses/phrases';
import { phraseText, type Sentence } from '../sentence';
import { harmOf } from './casualties';
import type { Frame, FrameClaim } from './frame';
import { numberValue, quantityIn, type Quantity } from './numbers';

const KINDS: Readonly<Record<Quantity['kind'], ClaimKind>> = {
  amount: 'amount',
  percentage: 'percentage',
  duration: 'duration',
  age: 'age',
  measure: 'count',
  count: 'count',
};

/** Prepositions under which a quantity is what the verb says of its subject: `amounts to 5`, `fell by 3`. */
const TO_VALUE = new Set([
  'to',
  'by',
  'at',
  'for',
  'of',
  'auf',
  'um',
  'zu',
  'bei',
  'über',
  'mit',
  'with',
  'after',
  'nach',
  'about',
  'around',
  'over',
  'above',
  'under',
  'up',
  'bis',
]);

/** Amounts, counts, percentages, measures, durations and ages that a verb says of its subject. */
export const quantities: Frame = (sentence) =>
  sentence.clauses.flatMap((clause) =>
    objectQuantities(sentence, clause).concat(subjectQuantity(sentence, clause), countsBehind(sentence, clause)),
  );

/** Verbs that say of how many a thing consists, like `have`. */
const HOLDS = /^(?:last|contain|amount|en\/(?:run|span|comprise|consist|number)|de\/(?:umfassen|zählen|verfügen))$/;

/** `is the capital of Foo, with around 9,000 inhabitants`: what a thing has, behind what it is. */
function countsBehind(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { words } = sentence;
  const { subject, verb, to } = clause;
  if (subject === null || !/^(?:be|sein)$/.test(verb.lemma) || verb.passive || words[to]?.tag !== 'comma') return [];
  if (!/^(?:with|mit)$/.test(words[to + 1]?.lower ?? '')) return [];
  const phrase = phraseAt(words, to + 2, words.length);
  const quantity = phrase === null ? null : quantityIn(sentence, phrase);
  if (phrase === null || quantity?.kind !== 'count') return [];
  const attribute = attributeOf(sentence, 'have', phrase, quantity);
  if (attribute === null) return [];
  return [
    {
      attribute,
      kind: 'count',
      subject,
      value: quantity.value,
      clause,
      from: clause.from,
      to: phrase.to,
      scope: phrase.of === undefined ? {} : { of: phraseText(sentence, phrase.of).toLowerCase() },
      confidence: 0.7,
      frame: 'quantity-behind',
    },
  ];
}

function objectQuantities(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject } = clause;
  if (subject === null || subject.kind === 'value' || subject.kind === 'number') return [];
  const found: FrameClaim[] = ageWhenDead(sentence, clause, subject);
  for (const phrase of clause.phrases) {
    if (phrase.preposition !== undefined && !TO_VALUE.has(phrase.preposition)) continue;
    const quantity = quantityIn(sentence, phrase);
    if (quantity === null) {
      const told = numberOf(sentence, clause, subject, phrase) ?? ageOf(sentence, clause, subject, phrase);
      if (told !== null) found.push(told);
      continue;
    }
    const claim = claimOf(sentence, clause, subject, phrase, quantity);
    if (claim?.attribute === 'age' && isAtOtherTime(sentence, clause) && diedThen(sentence, clause))
      found.push({ ...claim, attribute: 'age-at-death', kind: 'age' });
    else if (claim !== null && !(claim.attribute === 'age' && isAtOtherTime(sentence, clause))) found.push(claim);
  }
  return found;
}

const OLDEST = 125;

/** `was 65 when she died`: years without the word. */
function ageWhenDead(sentence: Sentence, clause: Clause, subject: Phrase): FrameClaim[] {
  const { verb, phrases } = clause;
  const [phrase, ...others] = phrases;
  if (phrase?.kind !== 'number' || phrase.preposition !== undefined || others.length > 0) return [];
  const years = sentence.words[phrase.head]?.number ?? '';
  if (phrase.to - phrase.from > 1 || !/^\d{1,3}$/.test(years) || Number(years) > OLDEST) return [];
  if (!/^(?:be|sein)$/.test(verb.lemma) || verb.tense !== 'past' || !diedThen(sentence, clause)) return [];
  return [
    {
      attribute: 'age-at-death',
      kind: 'age',
      subject,
      value: { kind: 'number', from: years, to: years, unit: 'y', grain: '1' },
      clause,
      from: clause.from,
      to: Math.max(phrase.to, verb.to),
      confidence: 0.75,
      frame: 'quantity',
    },
  ];
}

const IS_NUMBER = /^(?:be|sein|stand|liegen)$/;

/** `The turnout at Foo was 31,206`, `Die Auflage liegt bei 5.000`: a number of which the subject says what it counts. */
function numberOf(sentence: Sentence, clause: Clause, subject: Phrase, phrase: Phrase): FrameClaim | null {
  const { words, concepts, language } = sentence;
  const { verb } = clause;
  const head = words[subject.head];
  const at = phrase.kind === 'number' ? phrase.head : -1;
  const number = words[at]?.number;
  const isNumber = IS_NUMBER.test(verb.lemma) || concepts.verb(verb.lemma) === 'amount';
  if (number === undefined || !isNumber || verb.passive || head?.tag !== 'noun' || phrase.of !== undefined) return null;
  // A year, a place in a row, one of a list of scores.
  if (/^(?:1\d{3}|20\d\d)$/.test(words[at]?.text ?? '') || Number(number) <= LEAST_COUNTED) return null;
  if ((subject.determiner & Use.definite) === 0) return null;
  const noun = concepts.noun(head.lower) ?? `${language}/${head.lower}`;
  const modifiers = words
    .slice(subject.from, subject.head)
    .filter(({ tag }) => tag === 'adjective' || tag === 'noun')
    .map(({ lower }) => lower);
  return {
    attribute: `count/${[noun, ...modifiers.sort()].join('~')}`,
    kind: 'count',
    subject: subject.of ?? 'document',
    value: numberValue(sentence, at, number, head.lower),
    clause,
    from: clause.from,
    to: phrase.to,
    confidence: 0.7,
    frame: 'number-of-subject',
  };
}

/** `Ida Foo is 41`: a number behind a name alone. */
function ageOf({ words }: Sentence, clause: Clause, subject: Phrase, phrase: Phrase): FrameClaim | null {
  const { verb } = clause;
  const text = words[phrase.head]?.text ?? '';
  const isAge = phrase.kind === 'number' && phrase.preposition === undefined && phrase.of === undefined;
  if (!isAge || !/^(?:be|sein)$/.test(verb.lemma) || verb.passive || verb.tense !== 'present') return null;
  if (subject.kind !== 'name' || !/^\d\d$/.test(text) || Number(text) < YOUNGEST) return null;
  // `Foo is 41 to one`, `is 41 at the moment`: nothing may stand behind it.
  if (!/^(?:stop|comma|coordinator)$/.test(words[phrase.to]?.tag ?? 'stop')) return null;
  return {
    attribute: 'age',
    kind: 'age',
    subject,
    value: { kind: 'number', from: text, to: text, unit: 'y', grain: '1' },
    clause,
    from: clause.from,
    to: phrase.to,
    confidence: 0.7,
    frame: 'age',
  };
}

const YOUNGEST = 14;

/** Smaller numbers are mostly no counts: marks, grades, places. */
const LEAST_COUNTED = 20;

/** `when she was nine years old`, `he was nine when they moved`: an age at a time that another clause tells. */
function isAtOtherTime({ clauses }: Sentence, clause: Clause): boolean {
  const isAside = ({ role }: Clause): boolean => role === 'other' || role === 'after' || role === 'before';
  return clause.verb.tense === 'past' && (isAside(clause) || clauses.some(isAside));
}

/** `was 65 when he died` */
function diedThen({ clauses, concepts }: Sentence, clause: Clause): boolean {
  const [aside, ...others] = clauses.filter((one) => one !== clause && one.role === 'other');
  return (
    aside !== undefined &&
    others.length === 0 &&
    clause.role === 'main' &&
    aside.subject?.kind === 'pronoun' &&
    concepts.verb(aside.verb.lemma) === 'die'
  );
}

function claimOf(
  sentence: Sentence,
  clause: Clause,
  subject: Phrase,
  phrase: Phrase,
  quantity: Quantity,
): FrameClaim | null {
  const { concepts } = sentence;
  const { lemma } = clause.verb;
  const verb =
    lemma === 'be' || lemma === 'sein'
      ? 'be'
      : lemma === 'have' || lemma === 'haben'
        ? 'have'
        : (concepts.verb(lemma) ?? `${sentence.language}/${lemma}`);
  const attribute = attributeOf(sentence, verb, phrase, quantity);
  if (attribute === null) return null;
  const scope = scopeOf(sentence, clause, phrase, quantity);
  const price =
    quantity.kind === 'amount' && (verb === 'pay' || verb === 'sell' || verb === 'buy')
      ? boughtThing(sentence, clause, verb)
      : null;
  const base = {
    kind: KINDS[quantity.kind],
    // `verfügt über 310 Betten`, `zog sich über neun Monate hin`: no more than what it has.
    value: OVER.test(lemma) ? exactValue(quantity.value) : quantity.value,
    clause,
    from: Math.min(clause.from, phrase.from),
    to: Math.max(phrase.to, clause.verb.to),
    absorbsNegation: quantity.value.from === '0' ? (true as const) : undefined,
    frame: 'quantity',
  };
  const { absorbsNegation, ...rest } = base;
  const negation = absorbsNegation === undefined ? {} : { absorbsNegation };
  if (price !== null) return { ...rest, ...negation, attribute: 'price', subject: price, scope: {}, confidence: 0.8 };
  return { ...rest, ...negation, attribute, subject, scope, confidence: confidenceOf(verb, quantity, phrase) };
}

const OVER = /^(?:verfügen|hinziehen|erstrecken)$/;

function exactValue({ from, ...value }: Quantity['value']): Quantity['value'] {
  return from === undefined ? value : { ...value, from, to: value.to ?? from };
}

function attributeOf(sentence: Sentence, verb: string, phrase: Phrase, quantity: Quantity): string | null {
  const { concepts, language } = sentence;
  switch (quantity.kind) {
    case 'age':
      return verb === 'be' ? 'age' : verb === 'die' ? 'age-at-death' : `age/${verb}`;
    case 'duration':
      if (verb === 'last' || verb === 'take') return 'duration';
      return phrase.preposition === 'after' || phrase.preposition === 'nach' ? `delay/${verb}` : `duration/${verb}`;
    case 'measure': {
      const dimension = quantity.noun === null ? null : concepts.dimension(quantity.noun);
      // `weighs 2 tons`, `is 2 tons heavy`
      if (verb === 'weigh' && quantity.value.unit === 'kg') return 'weight';
      return dimension ?? `measure/${verb}/${quantity.value.unit}`;
    }
    case 'percentage':
      return `percentage/${verb}${quantity.noun === null ? '' : `/${concepts.noun(quantity.noun) ?? `${language}/${quantity.noun}`}`}`;
    case 'amount':
      return `amount/${verb}`;
    case 'count': {
      if (quantity.noun === null) return null;
      const noun = concepts.noun(quantity.noun) ?? `${language}/${quantity.noun}`;
      const what = quantity.modifiers.length === 0 ? noun : `${noun}~${[...quantity.modifiers].sort().join('~')}`;
      // Who are employed are employees, whatever they are called; cats are not.
      if (verb === 'employ')
        return noun === 'people' || noun === 'employee' ? 'count/employee' : `count/${what}/employ`;
      return verb === 'be' || verb === 'have' || HOLDS.test(verb) ? `count/${what}` : `count/${what}/${verb}`;
    }
  }
}

/** What restricts the claim: prepositional phrases and quantities' own `of`, folded. */
function scopeOf(
  sentence: Sentence,
  clause: Clause,
  own: Phrase,
  quantity: Quantity,
): Readonly<Record<string, string>> {
  const scope: Record<string, string> = {};
  // `a total of nine seasons`: of what there are nine is no restriction.
  const of = own.of !== undefined && quantity.from >= own.of.from ? own.of.of : own.of;
  if (of !== undefined) scope['of'] = phraseText(sentence, of).toLowerCase();
  for (const phrase of clause.phrases) {
    if (phrase === own || phrase.kind === 'value') continue;
    const text = phraseText(sentence, phrase).toLowerCase();
    if (phrase.preposition === undefined) {
      if (phrase.from === own.to && quantity.kind === 'amount') scope['per'] = text;
      else if (phrase.kind !== 'pronoun' && quantityIn(sentence, phrase) === null && !isOfLength(own, phrase, quantity))
        scope['object'] = text;
    } else if (!TIMELESS.has(phrase.preposition) || phrase.kind === 'name' || isShared(clause, phrase))
      scope[phrase.preposition] = text;
  }
  return scope;
}

/** `zwei Jahre Haft`, `47 Jahre alt und Vater`: of what so much time is told, or what is said beside an age. */
function isOfLength(own: Phrase, { from, determiner }: Phrase, { kind }: Quantity): boolean {
  return kind === 'age' || (kind === 'duration' && from === own.to && determiner === 0);
}

/** `had two children with his second wife`: not all that he had. */
function isShared({ verb }: Clause, { preposition }: Phrase): boolean {
  return /^(?:have|haben)$/.test(verb.lemma) && /^(?:with|mit|by|von)$/.test(preposition ?? '');
}

/** Prepositions that mostly say how or why, not of what a claim holds. */
const TIMELESS = new Set(['by', 'with', 'because', 'von', 'durch', 'mit', 'according', 'laut']);

function confidenceOf(verb: string, quantity: Quantity, phrase: Phrase): number {
  let confidence = verb.includes('/') ? 0.7 : 0.85;
  if (phrase.preposition !== undefined && quantity.kind === 'count') confidence -= 0.15;
  return confidence;
}

/** `paid 5 million for the mill`, `sold the mill for 5 million`: the price is the thing's. */
function boughtThing(sentence: Sentence, clause: Clause, verb: string): Phrase | null {
  const isThing = (phrase: Phrase): boolean => phrase.kind !== 'value' && quantityIn(sentence, phrase) === null;
  if (verb === 'pay')
    return (
      clause.phrases.find(
        (phrase) => (phrase.preposition === 'for' || phrase.preposition === 'für') && isThing(phrase),
      ) ?? null
    );
  if (clause.verb.passive) return clause.subject;
  return clause.phrases.find((phrase) => phrase.preposition === undefined && isThing(phrase)) ?? null;
}

/** `Eleven councillors voted for the plan`, `27 Menschen starben`: how many did it, said of what they did it to. */
function subjectQuantity(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject, verb } = clause;
  if (subject === null || clause.role === 'relative') return [];
  const quantity = quantityIn(sentence, subject);
  if (quantity === null || (quantity.kind !== 'count' && quantity.kind !== 'percentage') || quantity.noun === null)
    return [];
  const { concepts, language } = sentence;
  const noun = concepts.noun(quantity.noun) ?? `${language}/${quantity.noun}`;
  // How many people died or were hurt is told by `casualties`.
  if (quantity.kind === 'count' && noun === 'people' && harmOf(sentence, clause) !== null) return [];
  const act = concepts.verb(verb.lemma) ?? `${language}/${verb.lemma}`;
  const others = clause.phrases.filter(
    (phrase) => phrase.kind !== 'value' && phrase.kind !== 'pronoun' && quantityIn(sentence, phrase) === null,
  );
  const isAhead = ({ from }: Phrase): boolean => from < Math.min(subject.from, verb.from);
  const object = others.find((phrase) => !isAhead(phrase));
  const scope: Record<string, string> = {};
  for (const phrase of others) {
    if (isAhead(phrase) && phrase.preposition !== undefined)
      scope[phrase.preposition] = phraseText(sentence, phrase).toLowerCase();
  }
  const side = object?.preposition ?? '';
  return [
    {
      attribute: `count/${noun}/${act}${side === 'for' || side === 'against' ? `/${side}` : ''}`,
      kind: KINDS[quantity.kind],
      subject: subject.of ?? object ?? 'document',
      value: quantity.value,
      clause,
      from: subject.from,
      to: Math.max(verb.to, object?.to ?? 0),
      scope,
      ...(quantity.value.from === '0' ? { absorbsNegation: true as const } : {}),
      confidence: object === undefined && subject.of === undefined ? 0.6 : 0.75,
      frame: 'quantity-of-subject',
    },
  ];
}
