import { lookUp } from '../../../detect/names/known/gazetteer';
import { isFirstName } from '../../../detect/names/known/first-names';
import { plainKind } from '../../../detect/names/known/plain-words';
import { LANGUAGES } from '../../../model/language';
import { acronymLetters, initialsOf, lettersOccur, mostAreInitials } from '../initials';
import { linkWords } from '../link-words';
import { append } from '../multimap';
import type { NameClass } from '../name-class';
import type { Bond } from '../local-links';
import { isDefinition } from './definition';
import { withoutGenitive } from './genitive';
import { LongNames } from './long-names';
import { because, nearest, type Named, type Place, type Places } from './places';

const CLASSES: readonly NameClass[] = ['BODY', 'LAW', 'EVENT'];

/** Acronyms, short forms and genitives for the long names of the same document. Answers what the document defines. */
export function linkBodies(places: Places): Bond[] {
  const bonds = new Map<string, Bond>();
  const acronyms = new Map<string, Named[]>();
  const names = new Map(
    [...CLASSES, 'PLACE' as const].flatMap((nameClass) =>
      places.named(nameClass).map((named): [string, Named] => [named.form.key, named]),
    ),
  );
  for (let at = 1; at < places.all.length; at++) {
    const pair = definedAt(places.all, at);
    if (pair === null) continue;
    const { long, short, code } = pair;
    const [longName, shortName] = [names.get(long.own.key), names.get(short.own.key)];
    if (longName === undefined || shortName === undefined || longName === shortName) continue;
    if (!places.link(short === places.all[at] ? at : places.all.lastIndexOf(short, at), longName, code)) continue;
    bonds.set(`${short.own.key}\n${long.own.key}`, {
      from: short.own.key,
      to: long.own.key,
      reason: because(code, short.mention.text, long.mention.text),
    });
    append(acronyms, shortName.form.key, longName);
  }
  for (const [key, longs] of acronyms) {
    for (const other of longs.slice(1)) {
      const [one] = longs;
      if (one === undefined || one === other) continue;
      const reason = because('acronym-shared', other.text, one.text);
      bonds.set(`${other.form.key}\n${one.form.key}`, { from: other.form.key, to: one.form.key, reason });
    }
    for (const at of names.get(key)?.at ?? []) {
      const long = nearest(at, longs) ?? longs[0];
      if (long !== undefined) places.link(at, long, 'acronym-defined');
    }
  }
  for (const nameClass of CLASSES) linkUndefined(places, nameClass, acronyms);
  linkInflected(places, 'PLACE');
  return [...bonds.values()];
}

interface Defined {
  readonly long: Place;
  readonly short: Place;
  readonly code: 'acronym-defined' | 'defined-short';
}

/** What the names at `at` and before it say of each other. */
function definedAt(all: readonly Place[], at: number): Defined | null {
  const [first, second] = [outermostBefore(all, at), all[at]];
  if (first === undefined || second === undefined || first.own.nameClass !== second.own.nameClass) return null;
  if (!CLASSES.includes(first.own.nameClass)) return null;
  const given = isDefinition(second);
  if (given === null) return null;
  for (const [long, short] of [
    [first, second],
    [second, first],
  ] as const) {
    const letters = acronymLetters(short.mention.text);
    const words = long.own.words.length;
    if (letters === null || (acronymLetters(long.mention.text) !== null && words < 2)) continue;
    const occur = lettersOccur(letters, long.mention.text);
    // A name in translation has other letters: then the brackets must say it, and it must be a name, no place.
    const beside = given !== 'beside' || letters.length > 2;
    if (occur && beside) return { long, short, code: 'acronym-defined' };
    if (long !== first || words < 4 || given === 'beside') continue;
    if (given !== 'words' || mostAreInitials(letters, long.mention.text))
      return { long, short, code: 'acronym-defined' };
  }
  if (given === 'beside' || given === 'words') return null;
  const known = new Set(first.own.words);
  const shortened =
    second.own.words.length < first.own.words.length && second.own.words.every((word) => known.has(word));
  return shortened || given === 'quotes' ? { long: first, short: second, code: 'defined-short' } : null;
}

/** The name before, not one that stands within it. */
function outermostBefore(all: readonly Place[], at: number): Place | undefined {
  let found = all[at - 1];
  for (let back = at - 2; back >= 0 && back >= at - MOST_NESTED; back--) {
    const place = all[back];
    if (place !== undefined && found !== undefined && place.mention.end > found.mention.end) found = place;
  }
  return found;
}

/** So many names stand within one. */
const MOST_NESTED = 5;

/** Short forms that nobody defines. */
function linkUndefined(places: Places, nameClass: NameClass, defined: ReadonlyMap<string, Named[]>): void {
  const named = places.named(nameClass);
  const longs = named.filter(({ form }) => form.words.length > 1);
  const byInitials = new Map<string, Named[]>();
  for (const long of longs) {
    for (const letters of initialsOf(long.text)) append(byInitials, letters, long);
  }
  const longNames = new LongNames(named);
  for (const name of named) {
    if (defined.has(name.form.key)) continue;
    const letters = acronymLetters(name.text);
    const meant = letters === null ? [] : (byInitials.get(letters) ?? []);
    if (meant.length === 1 && meant[0] !== undefined && meant[0] !== name) {
      const long = meant[0];
      // Two letters are anything: the long name must have come before.
      for (const at of name.at) {
        if ((letters ?? '').length > 2 || (long.at[0] ?? at) < at) places.link(at, long, 'acronym-initials');
      }
      continue;
    }
    const { words } = name.form;
    const alike = nameClass === 'BODY' ? longNames.beginning(words) : [];
    const candidates = nameClass === 'LAW' ? [...longNames.ending(words), ...longNames.numbered(words)] : alike;
    const introduced = (name.at[0] ?? 0) + 1;
    // A name that stands before the long one is no short form of it: `Pine`, then `Pine Books`, are two.
    const before = [...new Set(candidates)].filter((long) => (long.at[0] ?? introduced) < introduced);
    const whole = before.filter(
      (long) => isShortFor(name, long, nameClass) || (nameClass === 'BODY' && isFirmOf(name, long, alike)),
    );
    const [long, ...others] = whole;
    if (long === undefined || others.length > 0) continue;
    for (const at of name.at) places.link(at, long, code(name, long));
  }
  linkLegalForms(places, named);
  linkInflected(places, nameClass);
}

function code(name: Named, long: Named): 'legal-form' | 'short-for' {
  return long.form.legal !== undefined && name.form.words.length === long.form.words.length
    ? 'legal-form'
    : 'short-for';
}

/**
 * The short name is the long one without words that only say what it is (`Pine Labs`, `Pine`), or the partners of a firm without its trade;
 * an act without the adjective of its state, or one known by its number. What else is left out tells one body from another:
 * `Pine Gold` is not `Pine`, nor is the news room the broadcaster.
 */
function isShortFor(short: Named, long: Named, nameClass: NameClass): boolean {
  const [few, many] = [short.form.words, long.form.words];
  if (few.length >= many.length || few.join('').length < 3) return false;
  const { heads, media, kinds, small } = linkWords();
  if (few.every((word) => heads.has(word) || small.has(word) || kinds.has(word))) return false;
  if (nameClass === 'LAW') {
    if (long.form.change === 'law-number') return few.length > 1 && few.every((word) => many.includes(word));
    const offset = many.length - few.length;
    return few.every((word, at) => word === many[offset + at]) && many.slice(0, offset).every(isOfPlace);
  }
  if (nameClass !== 'BODY' || !few.every((word, at) => word === many[at])) return false;
  const partners = few.length > 2 && few.includes('&') && long.form.legal !== undefined;
  return partners || many.slice(few.length).every((word) => heads.has(word) && !media.has(word));
}

/** `Tolle` for `Tolle Rope Works`: a name that is no word, when only one name in the document begins with it and ends in a trade. */
function isFirmOf(short: Named, long: Named, alike: readonly Named[]): boolean {
  const [word, ...more] = short.form.words;
  if (word === undefined || more.length > 0 || word.length < 4 || isWord(word)) return false;
  const core = long.form.words.join(' ');
  if (alike.some(({ form }) => form.words.join(' ') !== core)) return false;
  const [last = '', ...between] = long.form.words.slice(1).reverse();
  const { heads, media, trades } = linkWords();
  return (trades.has(last) || (heads.has(last) && !media.has(last))) && between.every(isWord);
}

function isWord(word: string): boolean {
  return LANGUAGES.some((language) => plainKind(word, language) !== null) || isFirstName(word) || isOfPlace(word);
}

function isOfPlace(word: string): boolean {
  return LANGUAGES.some((language) => lookUp(word, language).length > 0);
}

/** `Pine` for `Pine AG`, when one form of company only bears the name here. */
function linkLegalForms(places: Places, named: readonly Named[]): void {
  const byBare = new Map<string, Named[]>();
  for (const name of named) {
    if (name.form.legal === undefined) continue;
    const bare = name.form.key.slice(0, name.form.key.lastIndexOf('~'));
    append(byBare, bare, name);
  }
  for (const name of named) {
    const [only, ...others] = byBare.get(name.form.key) ?? [];
    if (only === undefined || others.length > 0) continue;
    for (const at of name.at) places.link(at, only, 'legal-form');
  }
}

function linkInflected(places: Places, nameClass: NameClass): void {
  const named = places.named(nameClass);
  const byKey = new Map(named.map((name) => [name.form.key, name]));
  for (const name of named) {
    for (const key of withoutGenitive(name.form.key, places.language)) {
      const bare = byKey.get(key);
      if (bare === undefined) continue;
      for (const at of name.at) places.link(at, bare, 'inflected');
    }
  }
}
