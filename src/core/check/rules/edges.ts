import { familyOf } from '../../annotate/family';
import type { Span } from '../../model/span';
import { keyOf, printOf, recordPrint, sameSpans, standing, wordsOf, type Standing } from '../annotated';
import { documentRule, type CheckedDocument, type DraftFinding } from '../rule';

const BLANK = /^[\s\p{Cf}]$/u;
/** Never part of a name, date or amount at its edge. Full stops end abbreviations, exclamation marks brand names: they are not among them. */
const EDGE_SIGN = /^[,;:„“”"»«‹›…]$/u;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A blank at an edge, or (of names, times and amounts) a comma, a quotation mark, half a pair of brackets. */
export const edge = documentRule('edge', 'warning', function* (document) {
  for (const one of standing(document)) {
    const trimmed = trimmedSpans(document.text, one);
    if (trimmed === null) continue;
    yield finding(document, one, trimmed, 'trim');
  }
});

function trimmedSpans(text: string, { fragments, item }: Standing): Span[] | null {
  const signs = familyOf(item.tag ?? '') !== null;
  const found = fragments.map((span, at) => trim(text, span, signs && at === 0, signs && at === fragments.length - 1));
  const kept = found.filter(({ start, end }) => end > start);
  if (kept.length === 0) return null;
  const same = found.every((span, at) => span.start === fragments[at]?.start && span.end === fragments[at].end);
  return same ? null : kept;
}

function trim(text: string, span: Span, signsAhead: boolean, signsBehind: boolean): Span {
  let { start, end } = span;
  for (let changed = true; changed && end > start;) {
    changed = false;
    const [first, last] = [text.charAt(start), text.charAt(end - 1)];
    const inner = text.slice(start, end);
    if (BLANK.test(first) || (signsAhead && (EDGE_SIGN.test(first) || isHalf(inner, first)) && !isQuoted(inner))) {
      start++;
      changed = true;
    } else if (BLANK.test(last) || (signsBehind && (EDGE_SIGN.test(last) || isHalf(inner, last)) && !isQuoted(inner))) {
      end--;
      changed = true;
    }
  }
  return { start, end };
}

/** Quotation marks that open inside the name belong to it: `Klub „Anker“`. */
function isQuoted(inner: string): boolean {
  const marks = inner.match(/[„“”"»«‹›]/gu) ?? [];
  if (marks.length !== 2) return false;
  const first = inner.search(/[„“”"»«‹›]/u);
  return !(first === 0 && /[„“”"»«‹›]$/u.test(inner));
}

function isHalf(inner: string, sign: string): boolean {
  const other = OPENING[sign] ?? CLOSING[sign];
  if (other === undefined) return false;
  return inner.split(sign).length > inner.split(other).length;
}

const LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
/** What names take on at their end where a language inflects them: they may be annotated without it. */
const INFLECTION = /^(?:s|es|e|en|er|em|n|ns|sche[nmrs]?|er[ns]?)$/;

/** An edge inside a word, unless the rest of the word is an ending, or another word begins there (`iPhone`). */
export const halfWord = documentRule('half-word', 'warning', function* (document) {
  const { text, mentions } = document;
  const byStart = new Map(mentions.map((mention) => [mention.fragments[0]?.start, mention]));
  for (const one of standing(document)) {
    // Numbers of comments run into the dates behind them: what the engine reads just so is no slip.
    const read = byStart.get(one.cover.start);
    if (read !== undefined && sameSpans(read.fragments, one.fragments)) continue;
    const grown = one.fragments.map((span) => ({ start: wordStart(text, span), end: wordEnd(text, span) }));
    const same = grown.every(
      (span, at) => span.start === one.fragments[at]?.start && span.end === one.fragments[at].end,
    );
    if (same || one.fragments.some(({ start, end }) => start === end)) continue;
    if (grown.some(({ start }, at) => at > 0 && start < (grown[at - 1]?.end ?? 0))) continue;
    yield finding(document, one, grown, 'whole-word');
  }
});

function wordStart(text: string, { start }: Span): number {
  if (!goesOn(text, start)) return start;
  let at = start;
  while (goesOn(text, at)) at--;
  return at;
}

function wordEnd(text: string, { end }: Span): number {
  if (!goesOn(text, end)) return end;
  let at = end;
  while (goesOn(text, at)) at++;
  return INFLECTION.test(text.slice(end, at)) ? end : at;
}

/** No word ends at the offset. */
function goesOn(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (at <= 0 || before === '' || after === '') return false;
  if (DIGIT.test(before)) return DIGIT.test(after);
  if (!LETTER.test(before) || !LETTER.test(after)) return false;
  const isCamel = before === before.toLowerCase() && after !== after.toLowerCase();
  return !isCamel;
}

function finding(
  { uri, text }: CheckedDocument,
  { item, fragments, cover }: Standing,
  better: readonly Span[],
  code: 'trim' | 'whole-word',
): DraftFinding {
  return {
    uri,
    span: cover,
    args: { text: wordsOf(text, fragments), better: wordsOf(text, better) },
    fingerprint: printOf(recordPrint(item), wordsOf(text, fragments)),
    fixes: [
      {
        code,
        args: { text: wordsOf(text, better) },
        safe: code === 'trim',
        changes: [{ kind: 're-attach', of: keyOf(item), fragments: better }],
      },
    ],
  };
}
