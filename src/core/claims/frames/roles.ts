import type { Clause } from '../clauses/clause';
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
  /** A body may have a chair and a director. */
  readonly kind: string | null;
}

const FORMER =
  /^(?:former|ex|alt|ex-\p{L}+|erstwhile|then|late|onetime|ehemalig\p{L}*|früher\p{L}*|einstig\p{L}*|damalig\p{L}*|vormalig\p{L}*)$/u;

/** Whoever holds the office now. */
const PRESENT_HOLDER =
  /^(?:current|present|incumbent|new|newly|longtime|long-time|longstanding|aktuell\p{L}*|jetzig\p{L}*|derzeitig\p{L}*|heutig\p{L}*|amtierend\p{L}*|gegenwärtig\p{L}*|neue[rnms]?|langjährig\p{L}*)$/u;

/** `Altkanzler`, `Vizepräsident`, `ex-chief`: another office than the word behind names. */
const PREFIX = /^(alt|ex|vize|vice|mit|ehren|co|ko|unter|hilfs|interims|schatten)-?(?=\p{L}{4})/u;
/** `his fellow coach`: one of several. */
const ONE_OF = new Set(['fellow', 'co', 'ko', 'mit', 'another', 'one']);

function roleOf(sentence: Sentence, phrase: Phrase): Role | null {
  const { concepts } = sentence;
  // Where nouns have capitals, an office may look like a name.
  const words = wordsOf(sentence, phrase).filter(
    ({ tag, lower }) => tag !== 'name' || concepts.role(lower) !== null || concepts.is('besideOffice', lower),
  );
  const head = words.at(-1);
  if (head === undefined) return null;
  const two = words.length > 1 ? concepts.role(`${words.at(-2)?.lower ?? ''} ${head.lower}`) : null;
  if (two === null && head.tag !== 'noun' && head.tag !== 'name') return null;
  const role = two ?? concepts.role(head.lower);
  if (role === null) return null;
  const rest = words.slice(0, two === null ? -1 : -2).map(({ lower }) => lower);
  const prefix = two === null ? (PREFIX.exec(head.lower)?.[1] ?? '') : '';
  if (prefix !== '') rest.push(prefix);
  return {
    role,
    kind:
      role === 'head'
        ? concepts.headKind(two === null ? head.lower : `${words.at(-2)?.lower ?? ''} ${head.lower}`)
        : null,
    former: rest.some((word) => FORMER.test(word)),
    shared: concepts.isSharedRole(head.lower) || rest.some((word) => ONE_OF.has(word)),
    which: rest
      .filter((word) => !FORMER.test(word) && !PRESENT_HOLDER.test(word))
      .map((word) => (sentence.language === 'de' ? word.replace(/(?<=\p{L}{3})(?:e|er|en|em|es)$/u, '') : word))
      .sort()
      .join(' '),
  };
}

const IS = new Set(['be', 'sein', 'become', 'werden']);

function copula(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject, verb } = clause;
  // `was appointed mayor of Foo`
  const isNamed = verb.passive && sentence.concepts.is('namingVerbs', verb.lemma);
  if (subject === null || (!IS.has(verb.lemma) && !isNamed)) return [];
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
      office.of ?? ownerOfWhose(sentence, office),
      holder,
      Math.min(subject.from, predicate.from),
      Math.max(predicate.to, verb.to),
      'role-copula',
      0.85,
    ),
  ];
}

/** `Foo, whose chief is Ida Bar`. */
function ownerOfWhose({ words }: Sentence, { from }: Phrase): Phrase | null {
  const isWhose = (at: number): boolean => /^(?:whose|dessen|deren)$/.test(words[at]?.lower ?? '');
  const at = isWhose(from) ? from : from - 1;
  if (!isWhose(at)) return null;
  const to = words[at - 1]?.tag === 'comma' ? at - 1 : at;
  let start = to;
  while (words[start - 1]?.tag === 'name') start--;
  return start === to ? null : { from: start, to, head: to - 1, kind: 'name', determiner: 0 };
}

function roleVerb(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { subject, phrases } = clause;
  const verb = withFrontedParticiple(sentence, clause);
  const role = sentence.concepts.roleVerb(verb.lemma);
  if (role === null || subject === null || isFirstInList(sentence, verb.lemma, phrases)) return [];
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
      { role, former: false, shared, which: '', kind: role === 'head' ? sentence.concepts.headKind(verb.lemma) : null },
      body,
      agent,
      Math.min(agent.from, body.from),
      Math.max(agent.to, body.to, verb.to),
      'role-verb',
      0.8,
    ),
  ];
}

/** `led the league in home runs`: was the best, not the head; `led Foo to close its shop`, `führte Foo zum Erfolg`: made it so. */
function isFirstInList({ words }: Sentence, lemma: string, phrases: readonly Phrase[]): boolean {
  if (lemma !== 'lead' && lemma !== 'führen') return false;
  return phrases.some(
    ({ preposition = '', kind, to }) =>
      (preposition === 'in' && kind === 'noun') || /^(?:to|zu|zum|zur)$/.test(preposition) || words[to]?.tag === 'to',
  );
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

/** Offices beside names: `Finance minister Ilse Darrow`, `Foo's treasurer, Alison Pryde,`, `Alison Pryde, the treasurer of Foo,`. */
function titles(sentence: Sentence): FrameClaim[] {
  const { words } = sentence;
  const found: FrameClaim[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.tag !== 'name' || words[at - 1]?.tag === 'name') continue;
    let end = at;
    while (words[end]?.tag === 'name') end++;
    // One word may be anybody, or a body.
    if (end - at < 2) continue;
    const holder: Phrase = { from: at, to: end, head: end - 1, kind: 'name', determiner: 0 };
    const claimed = officeBefore(sentence, holder) ?? officeBehind(sentence, holder);
    if (claimed !== null) found.push(claimed);
  }
  return found;
}

/** Longest office before a name, its body included. */
const LONGEST_OFFICE = 9;

function officeBefore(sentence: Sentence, holder: Phrase): FrameClaim | null {
  const { words } = sentence;
  const comma = words[holder.from - 1]?.tag === 'comma';
  const last = comma ? holder.from - 2 : holder.from - 1;
  if (comma && !isClosed(sentence, holder.to)) return null;
  if (words[last]?.tag === 'noun' || endsInTwoWords(sentence, last)) {
    let from = last;
    while (from > 0 && /^(?:noun|adjective)$/.test(words[from - 1]?.tag ?? '')) from--;
    const start = words[from - 1]?.tag === 'determiner' ? from - 1 : from;
    const office = officeFrom(sentence, start, last);
    const role = office === null ? null : roleOf(sentence, office);
    if (role === null) return null;
    const body = bodyBefore(sentence, from) ?? ownerBefore(sentence, start);
    const confidence = body === null ? (comma ? 0.6 : 0.65) : 0.75;
    // `his fellow Foo Club coach`
    const isOneOf = body !== null && ONE_OF.has(words[body.from - 1]?.lower ?? '');
    return claim(
      sentence,
      undefined,
      isOneOf ? { ...role, shared: true } : role,
      body,
      holder,
      body?.from ?? start,
      holder.to,
      'role-title',
      confidence,
    );
  }
  if (!comma) return null;
  for (let start = last; start >= 0 && start > last - LONGEST_OFFICE; start--) {
    if (!/^(?:determiner|noun|adjective)$/.test(words[start]?.tag ?? '')) continue;
    const office = phraseAt(words, start, last + 1);
    if (office?.to !== last + 1 || office.of === undefined || (office.kind !== 'noun' && office.kind !== 'name'))
      continue;
    const role = roleOf(sentence, office);
    if (role !== null)
      return claim(sentence, undefined, role, office.of, holder, start, holder.to, 'role-appositive', 0.75);
  }
  return null;
}

/** `chief executive`: the second word may look like an adjective. */
function endsInTwoWords({ words, concepts }: Sentence, last: number): boolean {
  return concepts.role(`${words[last - 1]?.lower ?? ''} ${words[last]?.lower ?? ''}`) !== null;
}

function officeFrom(sentence: Sentence, start: number, last: number): Phrase | null {
  const { words } = sentence;
  if (endsInTwoWords(sentence, last))
    return { from: start, to: last + 1, head: last, kind: 'noun', determiner: words[start]?.uses ?? 0 };
  const office = phraseAt(words, start, last + 1);
  return office?.to === last + 1 && office.kind === 'noun' ? office : null;
}

/** `Foo's chief`, `Foo chief`: the name directly before an office. */
function bodyBefore({ words }: Sentence, from: number): Phrase | null {
  const to = words[from - 1]?.tag === 'possessive' ? from - 1 : from;
  if (words[to - 1]?.tag !== 'name') return null;
  let start = to - 1;
  while (words[start - 1]?.tag === 'name') start--;
  return { from: start, to, head: to - 1, kind: 'name', determiner: 0 };
}

/** `Its new owner, Foo`: whatever `its` means. */
function ownerBefore({ words }: Sentence, at: number): Phrase | null {
  const isOwn = ((words[at]?.uses ?? 0) & Use.possessive) !== 0;
  return isOwn ? { from: at, to: at + 1, head: at, kind: 'pronoun', determiner: 0 } : null;
}

const OF_BODY = new Set(['of', 'at', 'for', 'von', 'bei', 'beim', 'der', 'des', 'vom']);

/** `Alison Pryde, the treasurer of Foo, said`. */
function officeBehind(sentence: Sentence, holder: Phrase): FrameClaim | null {
  const { words } = sentence;
  if (words[holder.to]?.tag !== 'comma') return null;
  const office = phraseAt(words, holder.to + 1, words.length);
  if (office === null || office.preposition !== undefined) return null;
  const role = office.kind === 'noun' || office.kind === 'name' ? roleOf(sentence, office) : null;
  if (role === null) return null;
  const behind = office.of === undefined ? phraseAt(words, office.to, words.length) : null;
  const body = office.of ?? (OF_BODY.has(behind?.preposition ?? '') ? behind : null);
  const end = endWithPlace(words, Math.max(office.to, body?.to ?? 0));
  // `chairman of the leisure committee`: the one that the text speaks of.
  const isKnown = body?.kind === 'noun' && (body.determiner & Use.definite) !== 0;
  if (body === null || (body.kind !== 'name' && !isKnown) || !isClosed(sentence, end)) return null;
  // `Anna Pell, the mayor of Foo, and …` may be two people.
  const isList = words[end]?.tag === 'comma' && words[end + 1]?.tag === 'coordinator';
  const indefinite = (office.determiner & Use.indefinite) !== 0;
  const held = indefinite ? { ...role, shared: true } : role;
  return claim(
    sentence,
    undefined,
    held,
    body,
    holder,
    holder.from,
    end,
    'role-appositive',
    isList ? 0.6 : isKnown ? 0.65 : 0.75,
  );
}

/** `der Klinik am Foo,`: where it is belongs to it. */
function endWithPlace(words: Sentence['words'], end: number): number {
  if (words[end]?.tag !== 'preposition') return end;
  return phraseAt(words, end, words.length)?.to ?? end;
}

/** An apposition ends with a sign. */
function isClosed({ words }: Sentence, at: number): boolean {
  return /^(?:comma|stop|colon|dash|close|quote)$/.test(words[at]?.tag ?? 'stop');
}

function claim(
  sentence: Sentence,
  clause: Clause | undefined,
  { role, former, shared, which, kind }: Role,
  body: Phrase | null,
  holder: Phrase,
  from: number,
  to: number,
  frame: string,
  confidence: number,
): FrameClaim {
  return {
    // Whoever is the owner owns it: see `owners.ts`.
    ...(role === 'owner' && which === ''
      ? { attribute: 'owner', kind: 'owner' as const }
      : { attribute: `${shared ? 'part' : 'role'}/${role}${which === '' ? '' : `/${which}`}`, kind: 'role' as const }),
    subject: body ?? 'document',
    value: { kind: 'name', name: passageOf(sentence, holder) },
    ...(clause === undefined ? {} : { clause }),
    from,
    to,
    ...(kind === null ? {} : { scope: { as: kind } }),
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
