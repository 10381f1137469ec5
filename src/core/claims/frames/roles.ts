import type { Clause } from '../clauses/clauses';
import { Use } from '../clauses/lexicon';
import { phraseAt, type Phrase } from '../clauses/phrases';
import { textOf, wordsOf, type Sentence } from '../sentence';
import type { Passage } from '../../model/claim';
import type { Frame, FrameClaim } from './frame';

/** Who holds an office or had a part: `X is the mayor of Y`, `X heads Y`, `Y's treasurer, X`, `Vorstandschef X`, `entwickelt von X`. */
export const roles: Frame = (sentence) => [
  ...sentence.clauses.flatMap((clause) => [...copula(sentence, clause), ...roleVerb(sentence, clause)]),
  ...titles(sentence),
];

interface Role {
  readonly role: string;
  readonly former: boolean;
  readonly shared: boolean;
  /** What tells it from others of its kind: `deputy`, `first`. */
  readonly which: string;
}

const FORMER =
  /^(?:former|ex|ex-\p{L}+|erstwhile|then|late|onetime|ehemalig\p{L}*|früher\p{L}*|einstig\p{L}*|damalig\p{L}*|vormalig\p{L}*)$/u;

function roleOf(sentence: Sentence, phrase: Phrase): Role | null {
  const { concepts } = sentence;
  const words = wordsOf(sentence, phrase).filter(({ tag }) => tag !== 'name');
  const head = words.at(-1);
  if (head === undefined || head.tag !== 'noun') return null;
  const two = words.length > 1 ? concepts.role(`${words.at(-2)?.lower ?? ''} ${head.lower}`) : null;
  const role = two ?? concepts.role(head.lower);
  if (role === null) return null;
  const rest = words.slice(0, two === null ? -1 : -2).map(({ lower }) => lower);
  return {
    role,
    former: rest.some((word) => FORMER.test(word)),
    shared: concepts.isSharedRole(head.lower),
    which: rest
      .filter((word) => !FORMER.test(word))
      .sort()
      .join(' '),
  };
}

function copula(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject, verb } = clause;
  if (
    subject === null ||
    (verb.lemma !== 'be' && verb.lemma !== 'sein' && verb.lemma !== 'become' && verb.lemma !== 'werden')
  )
    return [];
  const predicate = clause.phrases.find((phrase) => phrase.preposition === undefined && phrase.kind !== 'value');
  if (predicate === undefined) return [];
  // `Helen Marsh is the mayor of Corran`, `The first keeper was John Mair`
  const isForward = subject.kind === 'name' || subject.kind === 'pronoun';
  const holder = isForward ? subject : predicate;
  const office = isForward ? predicate : subject;
  if (holder.kind !== 'name' && holder.kind !== 'pronoun') return [];
  const found = roleOf(sentence, office);
  if (found === null) return [];
  return [
    claim(
      sentence,
      clause,
      // `was a coach of the team`: one of several.
      (office.determiner & Use.indefinite) === 0 ? found : { ...found, shared: true },
      office.of ?? null,
      holder,
      Math.min(subject.from, predicate.from),
      Math.max(predicate.to, verb.to),
      'role-copula',
      0.85,
    ),
  ];
}

function roleVerb(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject, phrases } = clause;
  const verb = withFrontedParticiple(sentence, clause);
  const role = sentence.concepts.roleVerb(verb.lemma);
  if (role === null || subject === null || isFirstInList(verb.lemma, phrases)) return [];
  const agent = verb.passive
    ? phrases.find(
        ({ preposition, kind }) =>
          (preposition === 'by' || preposition === 'von' || preposition === 'durch') && kind === 'name',
      )
    : subject;
  const body = verb.passive
    ? subject
    : phrases.find(({ preposition, kind }) => preposition === undefined && kind !== 'value' && kind !== 'number');
  if (agent === undefined || body === undefined || (agent.kind !== 'name' && agent.kind !== 'pronoun')) return [];
  const shared = role === 'founder' || role === 'author';
  return [
    claim(
      sentence,
      clause,
      { role, former: false, shared, which: '' },
      body,
      agent,
      Math.min(agent.from, body.from),
      Math.max(agent.to, body.to, verb.to),
      'role-verb',
      0.8,
    ),
  ];
}

/** `led the league in home runs`: was the best, not the head. */
function isFirstInList(lemma: string, phrases: readonly Phrase[]): boolean {
  return lemma === 'lead' && phrases.some(({ preposition, kind }) => preposition === 'in' && kind === 'noun');
}

/** `Entwickelt wurde die Pumpe von Hanno Biel`: the participle stands before its auxiliary. */
function withFrontedParticiple(
  { words }: Sentence,
  { verb, from }: Clause,
): Pick<Clause['verb'], 'lemma' | 'passive' | 'to'> {
  const first = words[from];
  const isFronted = verb.lemma === 'werden' && verb.from === from + 1 && first?.tag === 'participle';
  return isFronted ? { lemma: first.verb?.lemma ?? '', passive: true, to: verb.to } : verb;
}

/** `Finance minister Ilse Darrow`, `Vorstandschef Bernd Hollsten`, `the treasurer of Velmouth, Alison Pryde,`. */
function titles(sentence: Sentence): FrameClaim[] {
  const { words } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.tag !== 'name' || words[at - 1]?.tag === 'name') continue;
    let end = at;
    while (words[end]?.tag === 'name') end++;
    const holder: Phrase = { from: at, to: end, head: end - 1, kind: 'name', determiner: 0 };
    const comma = words[at - 1]?.tag === 'comma';
    const before = comma ? at - 2 : at - 1;
    if (words[before]?.tag !== 'noun' && !comma) continue;
    let from = before;
    while (from > 0 && /^(?:noun|adjective)$/.test(words[from - 1]?.tag ?? '')) from--;
    const start = words[from - 1]?.tag === 'determiner' ? from - 1 : from;
    const office = phraseAt(words, start, before + 1);
    if (office === null || office.to !== before + 1 || office.kind !== 'noun') continue;
    const role = roleOf(sentence, office);
    if (role === null || end - at < 2) continue;
    found.push(claim(sentence, undefined, role, null, holder, start, end, 'role-title', comma ? 0.6 : 0.65));
  }
  return found;
}

function claim(
  sentence: Sentence,
  clause: Clause | undefined,
  { role, former, shared, which }: Role,
  body: Phrase | null,
  holder: Phrase,
  from: number,
  to: number,
  frame: string,
  confidence: number,
): FrameClaim {
  return {
    attribute: `${shared ? 'part' : 'role'}/${role}${which === '' ? '' : `/${which}`}`,
    kind: 'role',
    subject: body ?? 'document',
    value: { kind: 'name', name: passageOf(sentence, holder) },
    ...(clause === undefined ? {} : { clause }),
    from,
    to,
    ...(former ? { former: true as const } : {}),
    confidence: body === null ? confidence - 0.05 : confidence,
    frame,
  };
}

/** In prose offsets; `draft-claims.ts` carries it over to the text. */
export function passageOf(sentence: Sentence, phrase: Phrase): Passage {
  const { words } = sentence;
  const names = words.slice(phrase.from, phrase.of === undefined ? phrase.to : Math.min(phrase.to, phrase.of.from));
  const from =
    phrase.kind === 'name'
      ? names.findLastIndex(({ tag }) => tag !== 'name' && tag !== 'possessive') + 1
      : names.findIndex(({ tag }) => tag !== 'determiner' && tag !== 'preposition');
  const first = names[Math.max(0, from)];
  const last = names.at(-1);
  const begin = phrase.from + Math.max(0, from);
  return { start: first?.start ?? 0, end: last?.end ?? 0, text: textOf(sentence, begin, phrase.from + names.length) };
}
