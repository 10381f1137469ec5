import { isSurname } from '../../../detect/names/known/surnames';
import { LANGUAGES } from '../../../model/language';
import type { LinkCode } from '../../../model/entity';
import type { Linking } from '../linking';
import { ownSpellings, type FormNode } from '../form-table';
import { append } from '../multimap';
import { isListedName, longestWord, mayBeOnePerson } from '../person-name';
import { skeleton } from '../skeleton';

/** Persons across documents: initials and middle names, names that two languages write their own way, surnames that one person only bears. */
export function joinPersons(linking: Linking): void {
  const persons = linking.nodes.filter(({ nameClass }) => nameClass === 'PERSON');
  const full = persons.filter((node) => wordsOf(node).length > 1 && longestWord(wordsOf(node)) > 1);
  joinMiddleNames(linking, full);
  joinSounds(linking, full);
  joinSurnames(linking, persons, full);
}

function wordsOf(node: FormNode): readonly string[] {
  const [sample] = node.own.values();
  return sample?.form.words ?? [];
}

function because(code: LinkCode, node: FormNode, of: FormNode): { code: LinkCode; args: Record<string, string> } {
  return { code, args: { name: ownSpellings(node)[0] ?? node.key, of: ownSpellings(of)[0] ?? of.key } };
}

/**
 * `Jana K. Quandt` is `Jana Quandt` where no `Jana M. Quandt` is. Of a surname that many bear only an initial more is safe, no other first
 * name and no initial alone.
 */
function joinMiddleNames({ clusters }: Linking, full: readonly FormNode[]): void {
  const bySurname = new Map<string, FormNode[]>();
  for (const node of full) append(bySurname, wordsOf(node).at(-1) ?? '', node);
  for (const [surname, nodes] of bySurname) {
    const common = isSurname(surname);
    for (const node of nodes) {
      const words = wordsOf(node);
      const longer = nodes.filter(
        (other) => other !== node && mayBeOnePerson(words, wordsOf(other)) && saysMore(wordsOf(other), words),
      );
      const [first] = longer;
      if (first === undefined) continue;
      if (!longer.every((a) => longer.every((b) => a === b || mayBeOnePerson(wordsOf(a), wordsOf(b))))) continue;
      if (common && !longer.every((other) => differByInitials(words, wordsOf(other)))) continue;
      for (const other of longer) {
        clusters.join(node.key, other.key, because(words[0]?.length === 1 ? 'initial-of' : 'middle-name', node, other));
      }
    }
  }
}

/** More words, or the same number with an initial spelt out. */
function saysMore(a: readonly string[], b: readonly string[]): boolean {
  return a.length > b.length || (a.length === b.length && a.join('').length > b.join('').length);
}

function differByInitials(few: readonly string[], many: readonly string[]): boolean {
  if (few[0] !== many[0]) return false;
  const known = new Set(few);
  return many.every((word) => word.length === 1 || known.has(word));
}

/** One name in the spellings of two languages. Where both surnames are common, they are two names that sound alike. */
function joinSounds({ clusters }: Linking, full: readonly FormNode[]): void {
  const bySound = new Map<string, { node: FormNode; language: string }[]>();
  for (const node of full) {
    for (const language of LANGUAGES) {
      if (node.languages.has(language)) append(bySound, skeleton(wordsOf(node), language), { node, language });
    }
  }
  for (const group of bySound.values()) {
    for (const a of group) {
      for (const b of group) {
        if (a.node === b.node || a.language >= b.language) continue;
        // One of them is written so in its language only.
        if (a.node.languages.size > 1 && b.node.languages.size > 1) continue;
        const [one, other] = [wordsOf(a.node).at(-1) ?? '', wordsOf(b.node).at(-1) ?? ''];
        if (one !== other && isListedName(one) && isListedName(other)) continue;
        clusters.join(a.node.key, b.node.key, because('other-language', a.node, b.node));
      }
    }
  }
}

/** A surname alone in its document, when one person of the corpus bears it and it is not one of those that many bear. */
function joinSurnames({ clusters }: Linking, persons: readonly FormNode[], full: readonly FormNode[]): void {
  const bySurname = new Map<string, FormNode[]>();
  for (const node of full) {
    const words = wordsOf(node);
    for (let from = 1; from < words.length; from++) append(bySurname, words.slice(from).join(' '), node);
  }
  for (const node of persons) {
    const words = wordsOf(node);
    const name = words.join(' ');
    const bearers = (bySurname.get(name) ?? []).filter((one) => one !== node);
    const [first] = bearers;
    if (first === undefined || !bearers.every(({ key }) => clusters.areOne(key, first.key))) continue;
    if (words.length === 1 && isListedName(name)) continue;
    clusters.join(node.key, first.key, because('surname-of', node, first));
  }
}
