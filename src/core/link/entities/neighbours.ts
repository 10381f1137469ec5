import { LANGUAGES } from '../../model/language';
import type { FormKey } from './form';
import type { FormNode } from './form-table';
import { acronymLetters, initialsOf } from './initials';
import { withoutGenitive } from './in-document/genitive';
import { count } from './multimap';
import { longestWord } from './person-name';
import { skeleton } from './skeleton';
import { isOneSlip, slipKeys } from './slip';

/**
 * Which names may have to do with each other, by what can be seen from the two alone: both stand under one key (same surname, acronym
 * and initials, a letter left out). Whether they are linked is decided with all of the component at hand.
 */
export class Neighbours {
  /** Who stands where: a name alone by itself, several as a set. Most places have one. */
  readonly #places = new Map<string, FormKey | Set<FormKey>>();
  readonly #placesOf = new Map<FormKey, readonly Place[]>();
  readonly #beside = new Map<FormKey, Map<FormKey, number>>();

  /** Puts a name where its spellings belong now; `undefined` takes it out. */
  set(key: FormKey, node: FormNode | undefined): void {
    for (const place of this.#placesOf.get(key) ?? NOWHERE) {
      this.#leave(place, key);
      this.#pair(place, key, -1);
    }
    this.#placesOf.delete(key);
    if (node === undefined) return;
    const places = placesOf(node);
    this.#placesOf.set(key, places);
    for (const place of places) {
      this.#pair(place, key, 1);
      this.#join(place, key);
    }
  }

  of(key: FormKey): Iterable<FormKey> {
    return this.#beside.get(key)?.keys() ?? NOBODY;
  }

  #join(place: Place, key: FormKey): void {
    const there = this.#places.get(place);
    if (there === undefined) this.#places.set(place, key);
    else if (typeof there === 'string') this.#places.set(place, new Set([there, key]));
    else there.add(key);
  }

  #leave(place: Place, key: FormKey): void {
    const there = this.#places.get(place);
    if (typeof there === 'string') this.#places.delete(place);
    else if (there?.delete(key) === true && there.size === 0) this.#places.delete(place);
  }

  /** Left and right of a block belong together, and all that stand in its middle. */
  #pair(place: Place, key: FormKey, by: 1 | -1): void {
    const there = this.#places.get((FACING[place.charAt(0)] ?? '') + place.slice(1));
    if (there === undefined) return;
    const isSlip = place.startsWith(SLIP);
    for (const other of typeof there === 'string' ? [there] : there) {
      if (other === key || (isSlip && !isOneSlip(bare(key), bare(other)))) continue;
      this.#count(key, other, by);
      this.#count(other, key, by);
    }
  }

  #count(key: FormKey, other: FormKey, by: 1 | -1): void {
    let beside = this.#beside.get(key);
    if (beside === undefined) {
      beside = new Map();
      this.#beside.set(key, beside);
    }
    count(beside, other, by);
    if (beside.size === 0) this.#beside.delete(key);
  }
}

/** A side of a block: `<`, `>` or `=` (the middle), then the block's name. */
type Place = string;

const FACING: Readonly<Record<string, string>> = { '<': '>', '>': '<', '=': '=' };
const SLIP = '=slip ';

const NOWHERE: readonly Place[] = [];
const NOBODY: readonly FormKey[] = [];

/** The spelling in a key, without its class. */
export function bare(key: FormKey): string {
  return key.slice(key.indexOf('/') + 1);
}

function placesOf(node: FormNode): Place[] {
  const { key, nameClass } = node;
  const places = new Set<Place>();
  const split = key.indexOf('#');
  places.add(split > 0 ? `<spelt ${key.slice(0, split)}` : `>spelt ${key}`);
  const [sample] = node.own.values();
  if (nameClass === 'PERSON') {
    const words = sample?.form.words ?? [];
    if (words.length > 1 && longestWord(words) > 1) {
      for (let from = 1; from < words.length; from++) places.add(`>surname ${words.slice(from).join(' ')}`);
      places.add(`=person ${words.at(-1) ?? ''} ${(words[0] ?? '').slice(0, 1)}`);
      for (const language of LANGUAGES) places.add(`=sound ${skeleton(words, language)}`);
    }
    places.add(`<surname ${words.join(' ')}`);
  } else {
    for (const text of node.own.keys()) {
      const letters = acronymLetters(text);
      if (letters !== null) places.add(`<letters ${nameClass} ${letters}`);
      for (const initials of initialsOf(text)) if (initials.length > 2) places.add(`>letters ${nameClass} ${initials}`);
    }
    const legal = key.lastIndexOf('~');
    places.add(legal > 0 ? `>legal ${key.slice(0, legal)}` : `<legal ${key}`);
  }
  if (nameClass !== 'NORP') {
    for (const without of withoutGenitive(key, null)) places.add(`<case ${without}`);
    places.add(`>case ${key}`);
    for (const slip of slipKeys(bare(key))) places.add(`${SLIP}${nameClass}/${slip}`);
  }
  return [...places];
}
