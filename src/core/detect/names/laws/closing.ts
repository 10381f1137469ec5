import type { LawLexicon } from './law-lexicon';
import type { LawText } from './law-text';

/** The most tokens that a bracket with a gazette holds. */
const LIMIT = 40;

/** What a written-out law is followed by: its day, and the page of the gazette it was printed on. The index behind it. */
export function readClosing(text: LawText, lexicon: LawLexicon, at: number): number {
  let end = at;
  const abbreviation = readBracket(text, end, () => true);
  if (abbreviation > end) {
    // `(VwVfG) vom 25. Mai 1976` is an abbreviation of its own, unless the gazette shows that the title goes on.
    const dated = readLawDay(text, lexicon, abbreviation);
    if (dated > abbreviation && readGazette(text, lexicon, dated) > dated) end = abbreviation;
  }
  end = readVersion(text, lexicon, end);
  const day = readLawDay(text, lexicon, end);
  end = Math.max(end, day);
  return readGazette(text, lexicon, end);
}

/** `vom 3. Mai 2001`, `vom 3. 5. 2001`; the same index when no day stands there. */
export function readLawDay(text: LawText, lexicon: LawLexicon, at: number): number {
  if (!lexicon.datePrepositions.has(text.lower(at))) return at;
  const month = readDayNumber(text, at + 1);
  if (month < 0) return at;
  const year = lexicon.months.has(text.lower(month))
    ? month + 1
    : text.isNumber(month) && text.isSign(month + 1, '.')
      ? month + 2
      : -1;
  return year > 0 && /^\d{4}$/.test(text.word(year)) ? year + 1 : at;
}

function readDayNumber(text: LawText, at: number): number {
  if (!text.isNumber(at)) return -1;
  return text.isSign(at + 1, '.') ? at + 2 : at + 1;
}

/** `in der Fassung der Bekanntmachung vom …`, when a day follows. */
function readVersion(text: LawText, lexicon: LawLexicon, at: number): number {
  for (const words of lexicon.table.versions) {
    const length = words.length;
    if (!words.every((word, i) => text.lower(at + i) === word)) continue;
    if (readLawDay(text, lexicon, at + length) > at + length) return at + length;
  }
  return at;
}

/** `(BGBl. I S. 12)`, `- BGBl I 2854 -`, `, BGBl I 453`. */
function readGazette(text: LawText, lexicon: LawLexicon, at: number): number {
  const bracket = readBracket(text, at, (i) => lexicon.gazettes.match(text, i) > i);
  if (bracket > at) return bracket;
  const isDash = text.isSign(at, '-') || text.isSign(at, '–');
  if (!isDash && !text.isSign(at, ',')) return at;
  let end = lexicon.gazettes.match(text, at + 1);
  if (end < 0) return at;
  end = readPage(text, end);
  return isDash && text.isSign(end, text.word(at)) && !text.isGlued(end) ? end + 1 : end;
}

/** `I S. 2854, 2855`, `I 2012, 2712`. */
function readPage(text: LawText, at: number): number {
  let end = at;
  for (let i = at; i < at + 12; i++) {
    if (text.isNumber(i)) end = i + 1;
    else if (!/^(?:[IVX]+|S|Nr|Seite)$/.test(text.word(i)) && !text.isSign(i, '.') && !text.isSign(i, ',')) break;
  }
  return end;
}

/** A bracket `( )` or `< >` that holds what is asked for; the same index when there is none. */
function readBracket(text: LawText, at: number, holds: (at: number) => boolean): number {
  const close = text.isSign(at, '(') ? ')' : text.isSign(at, '<') ? '>' : '';
  if (close === '') return at;
  let found = false;
  for (let i = at + 1; i < at + LIMIT && i < text.to; i++) {
    if (text.isSign(i, close)) return found ? i + 1 : at;
    if (!found && holds(i)) found = true;
  }
  return at;
}
