import { foldName } from '../detect/names/fold-name';
import type { Claim, ClaimDraft, ClaimSubject, ClaimValue, Passage, Speaker, SpeakerDraft } from '../model/claim';
import { claimId } from './claim-id';
import { conceptsOf, singulars } from './concepts';
import type { EntityPlace } from './entity-place';
import { bodyMeant, mainBody } from './meant-bodies';
import { type KnownPlace, placeNamed } from './place-levels';

export interface ClaimSource {
  readonly uri: string;
  /** TIMEX3 value. */
  readonly date: string | null;
  /** Nouns that the document uses most: see `topicWords`. */
  readonly topic: readonly string[];
  /** Sorted by start. */
  readonly names: readonly EntityPlace[];
}

/** Claims of a document by the entities that its names are. Drafts whose subject nobody knows are left out. */
export function resolveClaims(drafts: readonly ClaimDraft[], source: ClaimSource): Claim[] {
  const about = [...mainEntities(source.names), ...source.topic];
  const main = mainThing(source.names);
  const author: Speaker = { id: `author/${source.uri}`, side: `author/${source.uri}`, name: null };
  const claims: Claim[] = [];
  for (const draft of drafts) {
    const own = subjectOf(draft, source);
    const subject = main !== null && isAboutMain(draft, own) ? main : own;
    if (subject === null || (OF_LIFE.test(draft.attribute) && NOBODY.test(subject.key))) continue;
    const value = valueOf(draft, source);
    const claim: Claim = {
      id: claimId(draft),
      uri: source.uri,
      subject,
      attribute: draft.attribute,
      kind: draft.kind,
      value,
      polarity: draft.polarity,
      modality: draft.modality,
      speaker: draft.speaker.kind === 'author' ? author : speakerOf(draft.speaker, source),
      scope: draft.scope,
      time: draft.time,
      documentDate: source.date,
      evidence: draft.evidence,
      quote: draft.sentence.text,
      sentence: { start: draft.sentence.start, end: draft.sentence.end },
      about: subject.kind === 'entity' && subject.noun === undefined ? [] : about,
      language: draft.language,
      frame: draft.frame,
      ...(draft.lasting === true ? { lasting: true as const } : {}),
      confidence: draft.confidence,
      origin: 'engine',
    };
    claims.push(claim);
    const born = birthOf(claim);
    if (born !== null) claims.push(born);
  }
  return claims;
}

/** What a bracket behind a name says of a life is not said of clubs and places: `Foo United (1902–1917)`. */
const OF_LIFE = /^(?:(?:date|place)\/(?:born|die)|age)$/;
const NOBODY = /^(?:org|gpe|loc|norp|law|event|product)\//;

/** Who is 41 years old in 1882 was born in 1840 or 1841; `null` when the time of the age is unknown. */
function birthOf(claim: Claim): Claim | null {
  const { attribute, value, time, documentDate } = claim;
  if (attribute !== 'age' || value.kind !== 'number') return null;
  const year = /^\d{4}/.exec(time.at ?? (time.tense === 'present' ? documentDate : null) ?? '')?.[0];
  if (year === undefined || value.from === undefined || value.from !== value.to) return null;
  const age = Math.floor(Number(value.from));
  const range = { kind: 'date', from: String(Number(year) - age - 1), to: String(Number(year) - age) } as const;
  return { ...claim, id: `${claim.id}b`, attribute: 'date/born', kind: 'age', value: range };
}

const MOST_ABOUT = 8;

/** What a document is about: the entities it names most. */
function mainEntities(names: readonly EntityPlace[]): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of names) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_ABOUT)
    .map(([entity]) => entity);
}

/** What only a thing that runs or sells has: said of `the site` it is said of the one that the document is about. */
const OF_MAIN = /^(?:status\/(?:legal|open|licensed)|least-payment|has\/office)$/;

function isAboutMain(draft: ClaimDraft, subject: ClaimSubject | null): boolean {
  if (!OF_MAIN.test(draft.attribute)) return false;
  if (subject === null || subject.key === 'noun/' || subject.key.startsWith('author/')) return true;
  if (/^(?:norp|loc|gpe)\//.test(subject.key)) return draft.subject.kind === 'pronoun';
  const { head, modifiers } = draft.subject;
  const word = subject.open === true || (subject.kind === 'noun' && !modifiers.some((one) => one.startsWith('of ')));
  return (
    word &&
    (draft.subject.kind === 'pronoun' || conceptsOf(draft.language).is('selfNouns', head) || genitiveOf(head, draft))
  );
}

/** `des Portals`. */
function genitiveOf(head: string, { language }: ClaimDraft): boolean {
  return language === 'de' && singulars(head, language).some((one) => conceptsOf(language).is('selfNouns', one));
}

const LEAST_NAMED = 3;
const NO_THING = /^(?:person|gpe|loc|norp|law|event)\//;

/** The one body or product that a document names most. */
function mainThing(names: readonly EntityPlace[]): ClaimSubject | null {
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  for (const { entity, name, isPerson } of names) {
    if (isPerson || NO_THING.test(entity)) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    words.set(entity, name);
  }
  // Of two the one that is named first: openings say what a text is about.
  const [first] = [...counts].sort(([, m], [, n]) => n - m);
  if (first === undefined || first[1] < LEAST_NAMED) return null;
  return { key: first[0], kind: 'entity', name: words.get(first[0]) ?? '', guessed: true };
}

function subjectOf(draft: ClaimDraft, source: ClaimSource): ClaimSubject | null {
  const { subject, kind, language } = draft;
  const place = meantPassage(subject, source.names);
  if (place === null) return null;
  if (subject.kind === 'document') {
    if (subject.head === 'author') return { key: `author/${source.uri}`, kind: 'noun', name: subject.text };
    const body = kind === 'role' ? bodyNear(source, draft) : null;
    return body ?? { key: 'noun/', kind: 'noun', name: '' };
  }
  // Two bodies with one acronym are two entities; what the acronym stands for is asked of itself.
  if (draft.attribute === 'name/expansion') return { key: `acronym/${subject.head}`, kind: 'noun', name: place.text };
  const name = entityOf(place, source.names);
  const isComplement = name !== null && isBehindOf(place, name);
  const restricted = subject.modifiers.find((one) => one.startsWith('of '));
  const which = subject.modifiers.filter((one) => !one.startsWith('of '));
  if (name !== null && !isComplement && (subject.kind !== 'noun' || isHead(place, name)))
    return { key: name.entity, kind: 'entity', name: name.name };
  if (subject.kind === 'pronoun' && subject.of === undefined)
    return { key: `open/${subject.head}`, kind: 'noun', name: subject.text, open: true };
  const named = name === null && subject.kind !== 'noun' ? properName(subject, language) : null;
  if (named !== null) return { key: `name/${named}`, kind: 'noun', name: place.text };
  // `the mayor of Corran`, `the Velmouth council`: a noun that belongs to an entity.
  const owner = name !== null ? `@${name.entity}` : ownerKey(subject, source);
  const body = owner === '' ? bodyMeant(subject, source.names, language) : null;
  if (body !== null) return body;
  const key = `noun/${subject.head}${owner}`;
  return {
    key: restricted === undefined || owner !== '' ? key : `${key} ${restricted}`,
    kind: owner === '' ? 'noun' : 'entity',
    name: place.text,
    ...(subject.kind === 'noun' && owner === '' && subject.modifiers.length === 0 ? { open: true as const } : {}),
    ...(which.length === 0 ? {} : { which }),
  };
}

/** Pronouns that mean persons only, and such that mean none. */
const OF_PERSONS = /^(?:he|she)$/i;
const OF_OTHERS = /^(?:it|they|es)$/i;

/** The first of the passages a pronoun may stand for whose entity is of its kind; `null`: the best is not, and no other is. */
function meantPassage(subject: ClaimDraft['subject'], names: readonly EntityPlace[]): Passage | null {
  const { of, orElse = [], text, kind } = subject;
  if (of === undefined || kind !== 'pronoun') return of ?? subject;
  const fits = ({ entity, isPerson }: EntityPlace): boolean =>
    OF_PERSONS.test(text) ? isPerson || entity.startsWith('name/') : !(OF_OTHERS.test(text) && isPerson);
  const first = entityOf(of, names);
  if (first === null || fits(first)) return of;
  return (
    orElse.find((passage) => {
      const name = entityOf(passage, names);
      return name !== null && isHead(passage, name) && fits(name);
    }) ?? null
  );
}

/** `@` and whom the possessive before the noun means: unless it is known, nothing else is his. */
function ownerKey({ owners, start }: ClaimDraft['subject'], { names, uri }: ClaimSource): string {
  const [own, ...meant] = owners ?? [];
  if (own === undefined) return '';
  const ofPerson = /^(?:his|her|sein\p{L}*)$/iu.test(own.text);
  for (const passage of meant) {
    const name = entityOf(passage, names);
    if (name !== null && isHead(passage, name) && (name.isPerson ? !/^its$/i.test(own.text) : !ofPerson))
      return `@${name.entity}`;
  }
  return `@${uri}#${String(start)}`;
}

const ARTICLE = /^(?:the|a|an|this|that|its|his|her|their)\s/i;

/**
 * Folded words of what is written like a name though nobody knows whose it is: `Still Waters`. Languages that write all nouns with capitals show none; a pronoun's
 * single word may be no more than the first of its sentence.
 */
function properName({ kind, text, of }: ClaimDraft['subject'], language: ClaimDraft['language']): string | null {
  if (language === 'de') return null;
  const words = (of?.text ?? text).replace(ARTICLE, '').split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (!/^\p{Lu}/u.test(words[0] ?? '') || capitals < (kind === 'name' ? 1 : 2) || capitals * 2 < words.length)
    return null;
  return foldName(words.join(' '));
}

/** The name that ends the passage, or else the last one inside. */
function entityOf(passage: Passage, names: readonly EntityPlace[]): EntityPlace | null {
  const last = names[firstFrom(names, passage.end) - 1];
  return last !== undefined && last.end > passage.start ? last : null;
}

/** Index of the first name that begins at `offset` or behind it, by halving: names do not overlap. */
function firstFrom(names: readonly EntityPlace[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `the operation of Foo`, `die Brücke der Foo`: the name is not of the thing itself. */
function isBehindOf(passage: Passage, name: EntityPlace): boolean {
  const of = passage.text.search(/\s(?:of|von|vom|der|des)\s/);
  return of >= 0 && name.start > passage.start + of;
}

function isHead(passage: Passage, name: EntityPlace): boolean {
  return name.end >= passage.end - 1 && name.start <= passage.start + 4;
}

/** How far before a sentence, in UTF-16 units. */
const NEAR = 400;
const NO_BODY = /^(?:norp|law|event|product)\//;

/** Offices that places have, and no clubs. */
const OF_PLACE = /^(?:role|part)\/(?:mayor|district-head|king|queen|emperor)(?:\/|$)/;

/** Offices that clubs and companies have, and no places. */
const OF_BODY =
  /^(?:role|part)\/(?:head|captain|coach|treasurer|editor|secretary|clerk|inspector|conductor|curator|owner)(?:\/|$)|^owner$/;

const IS_PLACE = /^(?:gpe|loc)\//;

/** Whose chief somebody is: the body that the document is about, else the one that was named last before the sentence ends. */
function bodyNear(source: ClaimSource, draft: ClaimDraft): ClaimSubject | null {
  const { names } = source;
  const { sentence, attribute, language } = draft;
  const holder = valueOf(draft, source);
  const own = holder.kind === 'name' ? holder.entity : null;
  const ofPlace = OF_PLACE.test(attribute);
  const main = OF_BODY.test(attribute) ? mainBody(names, language) : null;
  for (let at = firstFrom(names, sentence.end) - 1; at >= 0; at--) {
    const name = names[at];
    if (name === undefined || name.end <= sentence.start - NEAR) break;
    // What the sentence itself names is nearer than what the text is about.
    if (main !== null && name.end <= sentence.start) break;
    const fits = ofPlace ? IS_PLACE.test(name.entity) : !NO_BODY.test(name.entity);
    if (!name.isPerson && name.entity !== own && fits && (main === null || !IS_PLACE.test(name.entity)))
      return { key: name.entity, kind: 'entity', name: name.name };
  }
  return main === null ? null : { key: main.entity, kind: 'entity', name: main.name };
}

function valueOf({ value, kind, language }: ClaimDraft, source: ClaimSource): ClaimValue {
  if (value.kind !== 'name') return value;
  const entity = entityOf(value.name, source.names)?.entity ?? null;
  return { ...value, entity, ...(kind === 'place' ? { place: settingOf(value.name, source.names, language) } : {}) };
}

/** Mentions from which on a country is one that the document speaks of, not the one place where it is named. */
const OFTEN = 3;

function settingOf(
  place: Passage,
  names: readonly EntityPlace[],
  language: ClaimDraft['language'],
): NonNullable<Extract<ClaimValue, { readonly kind: 'name' }>['place']> {
  const within: KnownPlace[] = [];
  let { end } = place;
  for (let at = firstFrom(names, place.start + 1); at < names.length; at++) {
    const name = names[at];
    if (name === undefined || name.start > end + 2) break;
    // `Lowestoft, Suffolk`
    if (name.start <= end) continue;
    within.push(placeNamed(name.name, language));
    ({ end } = name);
  }
  if (often.names !== names || often.language !== language)
    often = { names, language, around: oftenNamed(names, language) };
  return { ...placeNamed(place.text, language), within, around: often.around };
}

/** Of the document whose claims are being resolved: all of its claims of places ask. */
let often: {
  readonly names: readonly EntityPlace[];
  readonly language: ClaimDraft['language'];
  readonly around: readonly string[];
} = { names: [], language: 'en', around: [] };

function oftenNamed(names: readonly EntityPlace[], language: ClaimDraft['language']): string[] {
  const counts = new Map<string, number>();
  for (const { name } of names) {
    const { key, level } = placeNamed(name, language);
    if (level > 1) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= OFTEN)
    .map(([key]) => key)
    .sort();
}

function speakerOf(speaker: Extract<SpeakerDraft, { readonly kind: 'said' }>, source: ClaimSource): Speaker {
  const name = entityOf(speaker.who, source.names);
  // `the Russian courts`: whose they are does not name them.
  const isAside = name !== null && name.entity.startsWith('norp/') && name.end < speaker.who.end;
  if (name !== null && !isAside) return { id: name.entity, side: name.entity, name: name.name };
  return { id: `noun/${speaker.head}`, side: `noun/${speaker.head}`, name: speaker.who.text };
}
