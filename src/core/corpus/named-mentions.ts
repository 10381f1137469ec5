import { isNameType, type Mention, type NameType } from '../model/mention';
import type { NamedMention } from './corpus-names';

/** The mentions that are linked, each with its entity. Both lists are sorted, and what is linked is among the mentions. */
export function linkedNames(
  mentions: readonly Mention[],
  linked: readonly { readonly mention: { readonly start: number }; readonly entity: string }[],
): NamedMention[] {
  const found: NamedMention[] = [];
  let at = 0;
  for (const { mention: name, entity } of linked) {
    while (at < mentions.length && (mentions[at]?.fragments[0]?.start ?? 0) < name.start) at++;
    const mention = mentions[at];
    if (mention?.fragments[0]?.start === name.start && isName(mention)) found.push({ mention, entity });
  }
  return found;
}

function isName(mention: Mention): mention is Mention & { readonly type: NameType } {
  return isNameType(mention.type);
}

/** The names that begin at these places; both lists are sorted. */
export function namesAt(mentions: readonly Mention[], starts: readonly number[]): NamedMention['mention'][] {
  const found: NamedMention['mention'][] = [];
  let at = 0;
  for (const start of starts) {
    at = firstFrom(mentions, start, at);
    const mention = mentions[at];
    if (mention !== undefined && mention.fragments[0]?.start === start && isName(mention)) found.push(mention);
  }
  return found;
}

/** Index of the first mention that begins at `start` or later, from `low` on, by halving. */
function firstFrom(mentions: readonly Mention[], start: number, from: number): number {
  let low = from;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.fragments[0]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
