import { LANGUAGES } from '../../model/language';
import type { FormKey } from './form';
import type { FormNode } from './form-table';
import { acronymLetters, initialsOf } from './initials';
import { withoutGenitive } from './in-document/genitive';
import { append } from './multimap';
import { longestWord } from './person-name';
import { skeleton } from './skeleton';
import { isOneSlip, slipKeys } from './slip';

/**
 * Which names may have to do with each other, by what can be seen from the two alone: both stand under one key (same surname, acronym
 * and initials, a letter left out). Whether they are linked is decided with all of the component at hand.
 */
export class Neighbours {
  /** Names on either side of a block: links run from left to right only. */
  readonly #blocks = new Map<string, Block>();
  readonly #places = new Map<FormKey, readonly Place[]>();
  readonly #beside = new Map<FormKey, Map<FormKey, number>>();

  /** Puts a name where its spellings belong now; `undefined` takes it out. */
  set(key: FormKey, node: FormNode | undefined): void {
    for (const { block, side } of this.#places.get(key) ?? NOWHERE) this.#leave(block, side, key);
    this.#places.delete(key);
    if (node === undefined) return;
    const places = placesOf(node);
    if (places.length === 0) return;
    this.#places.set(key, places);
    for (const { block, side } of places) this.#join(block, side, key);
  }

  of(key: FormKey): Iterable<FormKey> {
    return this.#beside.get(key)?.keys() ?? NOBODY;
  }

  #join(name: string, side: Side, key: FormKey): void {
    let block = this.#blocks.get(name);
    if (block === undefined) {
      block = { left: new Set(), right: new Set() };
      this.#blocks.set(name, block);
    }
    this.#pair(name, block, side, key, 1);
    block[side].add(key);
  }

  #leave(name: string, side: Side, key: FormKey): void {
    const block = this.#blocks.get(name);
    if (block === undefined) return;
    block[side].delete(key);
    this.#pair(name, block, side, key, -1);
    if (block.left.size === 0 && block.right.size === 0) this.#blocks.delete(name);
  }

  #pair(name: string, block: Block, side: Side, key: FormKey, by: 1 | -1): void {
    for (const other of block[side === 'left' ? 'right' : 'left']) {
      if (other === key || (name.startsWith('slip ') && !isOneSlip(bare(key), bare(other)))) continue;
      this.#beside_(key, other, by);
      this.#beside_(other, key, by);
    }
  }

  #beside_(key: FormKey, other: FormKey, by: 1 | -1): void {
    let beside = this.#beside.get(key);
    if (beside === undefined) {
      beside = new Map();
      this.#beside.set(key, beside);
    }
    const sum = (beside.get(other) ?? 0) + by;
    if (sum === 0) beside.delete(other);
    else beside.set(other, sum);
    if (beside.size === 0) this.#beside.delete(key);
  }
}

type Side = 'left' | 'right';

interface Block {
  readonly left: Set<FormKey>;
  readonly right: Set<FormKey>;
}

interface Place {
  readonly block: string;
  readonly side: Side;
}

const NOWHERE: readonly Place[] = [];
const NOBODY: readonly FormKey[] = [];

/** The spelling in a key, without its class. */
export function bare(key: FormKey): string {
  return key.slice(key.indexOf('/') + 1);
}

function placesOf(node: FormNode): Place[] {
  const { key, nameClass } = node;
  const places = new Map<string, Side[]>();
  const put = (block: string, ...sides: Side[]): void => {
    for (const side of sides) if (!(places.get(block) ?? []).includes(side)) append(places, block, side);
  };
  const split = key.indexOf('#');
  if (split > 0) put(`spelt ${key.slice(0, split)}`, 'left');
  else put(`spelt ${key}`, 'right');
  const [sample] = node.own.values();
  if (nameClass === 'PERSON') {
    const words = sample?.form.words ?? [];
    if (words.length > 1 && longestWord(words) > 1) {
      for (let from = 1; from < words.length; from++) put(`surname ${words.slice(from).join(' ')}`, 'right');
      put(`person ${words.at(-1) ?? ''} ${(words[0] ?? '').slice(0, 1)}`, 'left', 'right');
      for (const language of LANGUAGES) put(`sound ${skeleton(words, language)}`, 'left', 'right');
    }
    put(`surname ${words.join(' ')}`, 'left');
  } else {
    for (const text of node.own.keys()) {
      const letters = acronymLetters(text);
      if (letters !== null) put(`letters ${nameClass} ${letters}`, 'left');
      for (const initials of initialsOf(text))
        if (initials.length > 2) put(`letters ${nameClass} ${initials}`, 'right');
    }
    const legal = key.lastIndexOf('~');
    if (legal > 0) put(`legal ${key.slice(0, legal)}`, 'right');
    else put(`legal ${key}`, 'left');
  }
  if (nameClass !== 'NORP') {
    for (const without of withoutGenitive(key, null)) put(`case ${without}`, 'left');
    put(`case ${key}`, 'right');
    for (const slip of slipKeys(bare(key))) put(`slip ${nameClass}/${slip}`, 'left', 'right');
  }
  return [...places].flatMap(([block, sides]) => sides.map((side) => ({ block, side })));
}
