import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';
import type { LawName } from './read-law';

/**
 * The abbreviation or short title that brackets or dashes give a law right behind its name: `(VwVfG)`, `- FGO -`, `(the “Wine Act”)`.
 * Token indices, half-open.
 */
export function readDefinition(
  text: LawText,
  lexicon: LawLexicon,
  law: LawName,
): readonly [from: number, to: number] | null {
  const at = law.to;
  const isBracket = text.isSign(at, '(');
  if (!isBracket && !text.isSign(at, '-') && !text.isSign(at, '–')) return null;
  let from = at + 1;
  while (
    text.isSign(from, '"') ||
    text.isSign(from, '“') ||
    text.isSign(from, '„') ||
    lexicon.neverFirst.has(text.lower(from)) ||
    lexicon.generic.has(text.lower(from))
  )
    from++;
  if (from > at + 4 || !text.isCapitalised(from)) return null;
  let to = text.unitEnd(from);
  const isShort = isAbbreviation(text, lexicon, law, text.slice(from, to));
  for (let more = 0; more < 5 && (text.isCapitalised(to) || (more > 0 && text.isNumber(to))); more++)
    to = text.unitEnd(to);
  const isTitle = lexicon.heads.has(text.lower(to - 1)) || lexicon.kindHeads.has(text.lower(to - 1));
  if (!isShort && !(isTitle && to > from + 1)) return null;
  let close = to;
  while (text.isSign(close, '"') || text.isSign(close, '”') || text.isSign(close, '“')) close++;
  const isClosed = isBracket
    ? text.isSign(close, ')') || text.isSign(close, ';') || text.isSign(close, ',')
    : text.isSign(close, '-') || text.isSign(close, '–') || text.isSign(close, ')');
  return isClosed ? [from, to] : null;
}

/** `VwVfG`, `HIPAA`: one that is known, has small letters, or stands for the first letters of the title; not `(NSW)`, not who gave the act. */
function isAbbreviation(text: LawText, lexicon: LawLexicon, law: LawName, unit: string): boolean {
  if (lexicon.abbreviations.has(unit)) return true;
  if (!/\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(unit) || lexicon.notLaws.has(unit)) return false;
  if (law.kind === 'numbered') return false;
  if (/\p{Ll}/u.test(unit)) return true;
  for (let at = law.from; at < law.nameTo; at++) if (text.word(at).startsWith(unit.charAt(0))) return true;
  return false;
}
