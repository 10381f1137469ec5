import type { Linking } from '../linking';
import { mainReason, ownSpellings, type FormNode } from '../form-table';
import { acronymLetters, initialsOf } from '../initials';
import { append } from '../multimap';
import { agree, type LongName } from './agreement';

/**
 * Acronyms and their long names over all documents. One that a document defines stands for that; of several long names those are one
 * that agree (see `agree`); where they do not, the acronym alone belongs to none of them, and a person should look. One that
 * nobody defines stands for the only name that has its initials.
 */
export function joinAcronyms(linking: Linking): void {
  const { nodes, byKey, clusters, suggestions } = linking;
  const fitting = new Map<string, FormNode[]>();
  for (const node of nodes) {
    const initials = new Set([...node.own.keys()].flatMap(initialsOf));
    for (const letters of initials) append(fitting, `${node.nameClass} ${letters}`, node);
  }
  for (const node of nodes) {
    const letters = lettersOf(node);
    if (letters === null) continue;
    const defined = [...node.bonds]
      .filter(([, reasons]) => mainReason(reasons).code !== 'acronym-shared')
      .flatMap(([key]) => byKey.get(key) ?? [])
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const fits = (letters.length > 2 ? (fitting.get(`${node.nameClass} ${letters}`) ?? []) : []).filter(
      (long) => long !== node && !defined.includes(long),
    );
    const name = ownSpellings(node)[0] ?? node.key;
    const all = [...defined, ...fits];
    joinAgreeing(linking, all, letters, name);
    const [first] = all;
    if (first === undefined) continue;
    const one = (some: readonly FormNode[]): boolean => some.every(({ key }) => clusters.areOne(key, first.key));
    if (one(defined.length > 0 ? defined : fits)) {
      const said = node.bonds.get(first.key);
      const args = { name, of: ownSpellings(first)[0] ?? first.key };
      clusters.join(node.key, first.key, said === undefined ? { code: 'acronym-initials', args } : mainReason(said));
    }
    if (!one(all)) {
      suggestions.push({ code: 'one-acronym-several-names', name, forms: all.map(({ key }) => key) });
    }
  }
}

function lettersOf(node: FormNode): string | null {
  for (const text of ownSpellings(node)) {
    const letters = acronymLetters(text);
    if (letters !== null) return letters;
  }
  return null;
}

function joinAgreeing({ clusters }: Linking, longs: readonly FormNode[], letters: string, acronym: string): void {
  const names = longs.map((node): [FormNode, LongName] => [node, longName(node)]);
  for (const [a, one] of names) {
    for (const [b, other] of names) {
      if (a.key >= b.key || !agree(one, other, letters)) continue;
      clusters.join(a.key, b.key, { code: 'acronym-shared', args: { name: one.text, of: other.text, acronym } });
    }
  }
}

function longName(node: FormNode): LongName {
  return { text: ownSpellings(node)[0] ?? '', types: node.types, languages: node.languages };
}
