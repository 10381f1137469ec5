import type { Linking } from '../linking';
import { ownSpellings, type FormNode } from '../form-table';
import { append } from '../multimap';
import { bare } from '../neighbours';
import { isListedName } from '../person-name';
import { isOneSlip, slipKeys } from '../slip';

/** A slip is made once or twice. */
const MOST_SLIPS = 2;
/** And the right spelling stands so many times as often. */
const TIMES = 3;
/** A word that differs has so many letters: `War I` and `War II` are two. */
const SHORTEST_WORD = 4;

/** A rare spelling is a slip for the one frequent spelling one letter away, unless lists know both or the difference is in a figure. */
export function joinMisspelt({ nodes, clusters }: Linking): void {
  const byKeys = new Map<string, FormNode[]>();
  for (const node of nodes) {
    if (node.nameClass === 'NORP') continue;
    for (const key of slipKeys(bare(node.key))) append(byKeys, `${node.nameClass}/${key}`, node);
  }
  for (const rare of nodes) {
    if (rare.mentions === 0 || rare.mentions > MOST_SLIPS || isListed(rare)) continue;
    const near = new Set<FormNode>();
    for (const key of slipKeys(bare(rare.key))) {
      for (const node of byKeys.get(`${rare.nameClass}/${key}`) ?? []) {
        if (node.mentions >= TIMES * rare.mentions && isSlipOf(rare, node)) near.add(node);
      }
    }
    const [right] = near;
    if (right === undefined || ![...near].every(({ key }) => clusters.areOne(key, right.key))) continue;
    const args = { name: ownSpellings(rare)[0] ?? rare.key, of: ownSpellings(right)[0] ?? right.key };
    clusters.join(rare.key, right.key, { code: 'misspelt', args });
  }
}

function isListed(node: FormNode): boolean {
  return [...node.own.values()].some(({ form }) => form.change === 'other-language');
}

function isSlipOf(rare: FormNode, right: FormNode): boolean {
  if (!isOneSlip(bare(rare.key), bare(right.key))) return false;
  const [a, b] = [wordsOf(rare), wordsOf(right)];
  if (a.length !== b.length) return true;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [pair, ...others] = differing;
  if (pair === undefined || others.length > 0) return others.length === 0;
  const [one, other] = pair;
  // Case and number are no slips.
  if (one === `${other}s` || other === `${one}s`) return false;
  if (Math.min(one.length, other.length) < SHORTEST_WORD) return false;
  return !(isListedName(one) && isListedName(other));
}

function wordsOf(node: FormNode): readonly string[] {
  const text = ownSpellings(node)[0];
  return (text === undefined ? undefined : node.own.get(text)?.form.words) ?? [];
}
