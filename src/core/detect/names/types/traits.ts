import type { NameTable } from '../../../lang/name-table';
import { NAME_TABLES } from '../../../lang/name-tables';
import { TEXT_TABLES } from '../../../lang/text-tables';
import { LANGUAGES, type Language } from '../../../model/language';
import { isFirstName } from '../known/first-names';
import { lookUp } from '../known/gazetteer';
import { plainKind } from '../known/plain-words';
import { remember } from '../known/remember';
import { isSurname } from '../known/surnames';
import { BODY, PERSON, PLACE, THING, WORD, type WordTraits } from './trait-bits';

/** What counts in the singular only. */
const SINGULAR = BODY.closedHead | BODY.compound | BODY.compoundRole | BODY.genitiveHead | BODY.media;

type Group = 'person' | 'body' | 'place' | 'thing' | 'word';
type Bits = Record<Group, number>;

/** Shortest end of a compound that tells what it is, and the least before it. */
const SHORTEST_END = 3;
const SHORTEST_START = 3;
/** About 4 MB a language when full. */
const REMEMBERED = 20_000;

class TraitReader {
  readonly #listed = new Map<string, Bits>();
  /** Nouns that stand in the lists without their cases. */
  readonly #inflected = new Map<string, Bits>();
  /** The same for nouns that count in the singular only. */
  readonly #singular = new Map<string, Bits>();
  readonly #ends = new Map<string, Bits>();
  /** What the tables of other languages call bodies and places: `Tolle University` in a German text. */
  readonly #foreign = new Map<string, Bits>();
  readonly #coordinators: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;
  readonly #caseEndings: readonly string[];
  readonly #genitiveEndings: readonly string[];
  readonly #compounds: boolean;

  constructor(
    private readonly table: NameTable,
    private readonly language: Language,
  ) {
    const { persons, organisations, places, products, events } = table;
    this.#compounds = table.nounCapitals;
    this.#caseEndings = table.caseEndings;
    this.#genitiveEndings = table.genitiveEndings;
    this.#coordinators = new Set(TEXT_TABLES[language].coordinators);
    this.#functionWords = new Set([...TEXT_TABLES[language].functionWords, ...table.articles, ...table.openers]);
    this.#list(persons.titles, 'person', PERSON.title);
    this.#list(persons.ranks, 'person', PERSON.rank);
    this.#nouns(persons.roles, 'person', PERSON.role);
    this.#list(persons.roleModifiers, 'person', PERSON.modifier);
    this.#list(persons.kin, 'person', PERSON.kin);
    this.#list(persons.suffixes, 'person', PERSON.suffix);
    this.#list(persons.degrees, 'person', PERSON.degree);
    this.#list(persons.particles, 'person', PERSON.particle);
    this.#list(persons.familyParticles, 'person', PERSON.familyParticle);
    this.#list(persons.speechVerbs, 'person', PERSON.speech);
    this.#list(persons.personVerbs, 'person', PERSON.verb);
    this.#list(persons.introductions, 'person', PERSON.introduction);
    this.#list(persons.followers, 'person', PERSON.follower);
    this.#singulars(organisations.heads, BODY.head);
    this.#singulars(organisations.weakHeads, BODY.weakHead);
    this.#singulars(organisations.openingHeads, BODY.opening);
    this.#singulars(organisations.closedHeads, BODY.closedHead);
    this.#singulars(organisations.genitiveHeads, BODY.genitiveHead);
    this.#list(organisations.media, 'body', BODY.media);
    this.#list(
      organisations.legalForms.filter((form) => form.length > 2),
      'body',
      BODY.legal,
    );
    this.#nouns(organisations.roles, 'body', BODY.role);
    this.#list(organisations.verbs, 'body', BODY.verb);
    this.#list(organisations.employments, 'body', BODY.employment);
    this.#list(organisations.agencies, 'body', BODY.agency);
    this.#list(organisations.possessions, 'body', BODY.possession);
    this.#list(places.prepositions, 'place', PLACE.preposition);
    this.#list(places.weakPrepositions, 'place', PLACE.weakPreposition);
    this.#list(places.originPrepositions, 'place', PLACE.origin);
    this.#nouns(places.roles, 'place', PLACE.role);
    this.#nouns(places.landscapeRoles, 'place', PLACE.landscape);
    this.#list(places.politicalHeads, 'place', PLACE.politicalHead);
    this.#nouns(places.politicalOpenings, 'place', PLACE.politicalOpening);
    this.#list(places.heads, 'place', PLACE.head);
    this.#list(places.openingHeads, 'place', PLACE.opening);
    this.#list(places.modifiers, 'place', PLACE.modifier);
    this.#list(places.verbs, 'place', PLACE.verb);
    this.#nouns(products.roles, 'thing', THING.productRole);
    this.#list(products.cues, 'thing', THING.productCue);
    this.#list(products.verbs, 'thing', THING.productVerb);
    this.#list(events.heads, 'thing', THING.eventHead);
    this.#list(events.openingHeads, 'thing', THING.eventOpening);
    this.#list(events.stormHeads, 'thing', THING.storm);
    this.#list(events.names, 'thing', THING.eventName);
    this.#list(table.genitives, 'word', WORD.genitive);
    this.#list(table.connectors, 'word', WORD.connector);
    this.#list(table.articles, 'word', WORD.article);
    this.#list(table.definiteArticles, 'word', WORD.definite);
    this.#list(table.plain.determiners, 'word', WORD.determiner);
    this.#list(table.others, 'word', WORD.other);
    this.#list(table.naming, 'word', WORD.naming);
    this.#list(table.purposeLinks, 'word', WORD.purposeLink);
    this.#list(table.of, 'word', WORD.of);
    this.#list(table.agents, 'word', WORD.agent);
    this.#list(table.links, 'word', WORD.link);
    this.#list(table.copulas, 'word', WORD.copula);
    this.#list(table.auxiliaries, 'word', WORD.auxiliary);
    this.#list(table.examples, 'word', WORD.example);
    for (const other of LANGUAGES) if (other !== language) this.#readForeign(NAME_TABLES[other]);
    this.#compound(persons.roles, 'person', PERSON.role | PERSON.plainRole);
    this.#compound(organisations.compoundHeads, 'body', BODY.compound);
    this.#compound(organisations.compoundRoles, 'body', BODY.compoundRole);
    this.#compound(organisations.media, 'body', BODY.media);
    this.#compound(organisations.closedHeads, 'body', BODY.closedHead);
    this.#compound(organisations.genitiveHeads, 'body', BODY.genitiveHead);
    this.#compound(organisations.roles, 'body', BODY.role);
    this.#compound(places.compoundHeads, 'place', PLACE.compound);
    this.#compound(places.streetHeads, 'place', PLACE.street);
    this.#compound(products.roles, 'thing', THING.productRole);
    this.#compound(events.compoundHeads, 'thing', THING.eventCompound);
  }

  #list(entries: readonly string[], group: Group, bit: number): void {
    for (const entry of entries) add(this.#listed, entry, group, bit);
  }

  #readForeign({ organisations, places }: NameTable): void {
    for (const [entries, group, bit] of [
      [organisations.heads, 'body', BODY.head],
      [organisations.openingHeads, 'body', BODY.opening],
      [organisations.media, 'body', BODY.media],
      [places.heads, 'place', PLACE.head],
      [places.openingHeads, 'place', PLACE.opening],
    ] as const) {
      for (const entry of entries) add(this.#foreign, entry, group, bit);
    }
  }

  #nouns(entries: readonly string[], group: Group, bit: number): void {
    this.#list(entries, group, bit);
    for (const entry of entries) add(this.#inflected, entry, group, bit);
  }

  #singulars(entries: readonly string[], bit: number): void {
    this.#list(entries, 'body', bit);
    for (const entry of entries) add(this.#singular, entry, 'body', bit);
  }

  #compound(entries: readonly string[], group: Group, bit: number): void {
    if (!this.#compounds) return;
    for (const entry of entries) {
      if (entry.length >= SHORTEST_END) add(this.#ends, entry, group, bit);
    }
  }

  read(folded: string): WordTraits {
    const bits: Bits = { person: 0, body: 0, place: 0, thing: 0, word: 0 };
    merge(bits, this.#listed.get(folded));
    for (const ending of this.#caseEndings) {
      if (folded.length > ending.length + 2 && folded.endsWith(ending)) {
        merge(bits, this.#inflected.get(folded.slice(0, -ending.length)));
      }
    }
    for (const ending of this.#genitiveEndings) {
      if (folded.length > ending.length + 2 && folded.endsWith(ending)) {
        merge(bits, this.#singular.get(folded.slice(0, -ending.length)));
      }
    }
    if (
      this.table.organisations.endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending))
    ) {
      bits.body |= BODY.ending;
    }
    if (this.#compounds) this.#readCompound(folded, bits);
    bits.word |= this.#wordBits(folded);
    const named = WORD.firstName | WORD.surname;
    const isForeign = bits.body === 0 && bits.place === 0 && bits.person === 0;
    if (isForeign && (bits.word & ~WORD.foreign) === 0) merge(bits, this.#foreign.get(folded));
    if ((bits.person & PERSON.role) !== 0 && (bits.word & named) === 0) bits.person |= PERSON.plainRole;
    return bits;
  }

  /** What the word is by its end: `Landgericht`, `Goethestraße`, `Konzernsprecherin`. Inflected ends count as well. */
  #readCompound(folded: string, bits: Bits): void {
    // A whole word of the list is no compound, but says the same.
    const whole = this.#ends.get(folded) ?? this.#ends.get(folded.replace(/e?s$/, ''));
    if (whole !== undefined) {
      bits.body |= whole.body & SINGULAR;
      bits.thing |= whole.thing & THING.eventCompound;
    }
    for (let at = SHORTEST_START; at <= folded.length - SHORTEST_END; at++) {
      const end = folded.slice(at);
      let found = this.#ends.get(end);
      for (const ending of this.#caseEndings) {
        if (found !== undefined) break;
        if (end.length > ending.length + SHORTEST_END && end.endsWith(ending)) {
          found = this.#ends.get(end.slice(0, -ending.length));
        }
      }
      if (found === undefined) continue;
      merge(bits, this.#isSingular(end) ? found : { ...found, body: found.body & ~SINGULAR, place: 0 });
      return;
    }
  }

  #isSingular(end: string): boolean {
    if (this.#ends.has(end)) return true;
    return this.#genitiveEndings.some((ending) => end.endsWith(ending) && this.#ends.has(end.slice(0, -ending.length)));
  }

  #wordBits(folded: string): number {
    let bits = 0;
    if (this.#functionWords.has(folded)) bits |= WORD.functionWord;
    if (this.#coordinators.has(folded)) bits |= WORD.coordinator;
    const plain = plainKind(folded, this.language);
    if (plain !== null) bits |= WORD.plain;
    if (plain === 'word') bits |= WORD.listed;
    if (LANGUAGES.some((other) => other !== this.language && isCommon(plainKind(folded, other)))) bits |= WORD.foreign;
    if (this.#endsLikePlace(folded)) bits |= WORD.placeEnding;
    if (isFirstName(folded)) bits |= WORD.firstName;
    if (isSurname(folded)) bits |= WORD.surname;
    for (const { type } of lookUp(folded, this.language)) {
      if (type === 'GPE' || type === 'LOC') bits |= WORD.place;
      else if (type === 'NORP') bits |= WORD.demonym;
      else bits |= WORD.otherKnown;
    }
    if (this.#isAdjective(folded)) bits |= WORD.adjective;
    return bits;
  }

  #endsLikePlace(folded: string): boolean {
    return this.table.places.endings.some((ending) => folded.length > ending.length + 2 && folded.endsWith(ending));
  }

  #isAdjective(folded: string): boolean {
    return this.table.adjectiveEndings.some((ending) => folded.length >= ending.length && folded.endsWith(ending));
  }
}

/** Compounds of another language are names too often. */
function isCommon(kind: ReturnType<typeof plainKind>): boolean {
  return kind === 'word' || kind === 'ending';
}

function add(to: Map<string, Bits>, entry: string, group: Group, bit: number): void {
  let bits = to.get(entry);
  if (bits === undefined) {
    bits = { person: 0, body: 0, place: 0, thing: 0, word: 0 };
    to.set(entry, bits);
  }
  bits[group] |= bit;
}

function merge(into: Bits, from: Bits | undefined): void {
  if (from === undefined) return;
  into.person |= from.person;
  into.body |= from.body;
  into.place |= from.place;
  into.thing |= from.thing;
  into.word |= from.word;
}

const readers: Partial<Record<Language, (folded: string) => WordTraits>> = {};

/** `folded`: see `foldName`, without the stop of an abbreviation. */
export function traitsOf(folded: string, language: Language): WordTraits {
  let reader = readers[language];
  if (reader === undefined) {
    const traits = new TraitReader(NAME_TABLES[language], language);
    reader = remember((word) => traits.read(word), REMEMBERED);
    readers[language] = reader;
  }
  return reader(folded);
}
