import { LANGUAGES } from '../../model/language';
import type { FormKey } from './form';
import type { FormNode } from './form-table';
import { acronymLetters, initialsOf } from './initials';
import { withoutGenitive } from './in-document/genitive';
import { longestWord } from './person-name';
import { SetsByKey } from './sets-by-key';
import { skeleton } from './skeleton';
import { isOneSlip, slipHashes } from './slip';

/**
 * Which names may have to do with each other, by what can be seen from the two alone: both stand under one key (same surname, acronym
 * and initials, a letter left out). Whether they are linked is decided with all of the component at hand.
 */
export class Neighbours {
  readonly #standing = new SetsByKey<Place, FormKey>();
  readonly #slips = new SetsByKey<number, FormKey>();
  readonly #places = new Map<FormKey, Places>();

  /** Puts a name where its spellings belong now; `undefined` takes it out. */
  set(key: FormKey, node: FormNode | undefined): void {
    const before = this.#places.get(key);
    for (const place of before?.standing ?? NOWHERE) this.#standing.delete(place, key);
    for (const slip of before?.slips ?? NOWHERE) this.#slips.delete(slip, key);
    this.#places.delete(key);
    if (node === undefined) return;
    const places = placesOf(node);
    this.#places.set(key, places);
    for (const place of places.standing) this.#standing.add(place, key);
    for (const slip of places.slips) this.#slips.add(slip, key);
  }

  /**
   * Tells all names beside one. Places whose names were told are noted in `told` and not told again: whoever walks along neighbours sees
   * the names of one place once, however many they are.
   */
  forEach(key: FormKey, told: Set<number>, tell: (other: FormKey) => void): void {
    const places = this.#places.get(key);
    for (const place of places?.standing ?? NOWHERE) {
      const facing = facingOf(place);
      if (told.has(facing)) continue;
      told.add(facing);
      this.#standing.forEach(facing, tell);
    }
    const tellSlip = (other: FormKey): void => {
      if (other !== key && isOneSlip(bare(key), bare(other))) tell(other);
    };
    for (const slip of places?.slips ?? NOWHERE) this.#slips.forEach(slip, tellSlip);
  }
}

/**
 * A side of a block in the lowest two bits (see `SIDE`), the hash of the block's name in the others. Names whose blocks share a hash by chance are
 * looked at together for nothing; strings would take several times the memory.
 */
type Place = number;

interface Places {
  readonly standing: readonly Place[];
  /** Hashes of the spelling with a letter left out. */
  readonly slips: readonly number[];
}

/** Left and right of a block belong together, and all that stand in its middle. */
const SIDE = { '<': 0, '>': 1, '=': 2 } as const;
type Side = keyof typeof SIDE;

function facingOf(place: Place): Place {
  return (place & 2) === 0 ? place ^ 1 : place;
}

const NOWHERE: readonly number[] = [];

/** The spelling in a key, without its class. */
export function bare(key: FormKey): string {
  return key.slice(key.indexOf('/') + 1);
}

function placesOf(node: FormNode): Places {
  const { key, nameClass } = node;
  const places = new Set<Place>();
  const put = (side: Side, block: string): void => void places.add((hashOf(block) << 2) | SIDE[side]);
  const split = key.indexOf('#');
  if (split > 0) put('<', `spelt ${key.slice(0, split)}`);
  else put('>', `spelt ${key}`);
  const [sample] = node.own.values();
  if (nameClass === 'PERSON') {
    const words = sample?.form.words ?? [];
    if (words.length > 1 && longestWord(words) > 1) {
      for (let from = 1; from < words.length; from++) put('>', `surname ${words.slice(from).join(' ')}`);
      put('=', `person ${words.at(-1) ?? ''} ${(words[0] ?? '').slice(0, 1)}`);
      for (const language of LANGUAGES) {
        if (node.languages.has(language)) put('=', `sound ${skeleton(words, language)}`);
      }
    }
    put('<', `surname ${words.join(' ')}`);
  } else {
    for (const text of node.own.keys()) {
      const letters = acronymLetters(text);
      if (letters !== null) put('<', `letters ${nameClass} ${letters}`);
      for (const initials of initialsOf(text)) if (initials.length > 2) put('>', `letters ${nameClass} ${initials}`);
    }
    const legal = key.lastIndexOf('~');
    if (legal > 0) put('>', `legal ${key.slice(0, legal)}`);
    else put('<', `legal ${key}`);
  }
  if (nameClass === 'NORP') return { standing: [...places], slips: NOWHERE };
  for (const without of withoutGenitive(key, null)) put('<', `case ${without}`);
  put('>', `case ${key}`);
  return { standing: [...places], slips: slipHashes(bare(key), nameClass) };
}

/** FNV-1a over UTF-16 units, its lower 28 bits: with the side it is still a small integer of the engine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 28)) & 0x0fffffff;
}
