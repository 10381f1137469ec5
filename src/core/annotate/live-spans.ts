import type { Span } from '../model/span';
import type { Quote } from '../model/anchor';
import { quoteOf } from './anchoring/quote';
import { reanchor } from './anchoring/reanchor';
import { runsOf, together } from './change-runs';
import type { TextChange } from './text-change';

/** A span of a document that is being edited. */
export type LiveSpan = Standing | Orphan;

interface Standing extends Span {
  readonly kind: 'standing';
  /** The passage before its edges were cut off; while they are missing. */
  readonly whole?: Quote;
}

/** Its text was deleted: what it was, and where. It revives when that text stands there again. */
interface Orphan {
  readonly kind: 'orphan';
  readonly at: number;
  readonly whole: Quote;
}

/** Characters on either side of an orphan's quote that must stand there again too. */
const REVIVING_CONTEXT = 8;

/**
 * Carries spans through changes of their text. What is put in at an edge of a span stays outside, what is put in inside belongs to it; a deletion takes from the
 * span what it takes from the text, and one that takes all of it leaves an orphan. A replacement of a larger piece (a paste, a reload) is compared word by word.
 */
export function applyChanges(
  text: string,
  spans: readonly LiveSpan[],
  changes: readonly TextChange[],
): { readonly text: string; readonly spans: LiveSpan[] } {
  let current = text;
  let carried = [...spans];
  for (const run of runsOf(changes)) {
    const before = { text: current, spans: carried };
    for (const change of run) {
      const given = within(current, change);
      const next = current.slice(0, given.start) + given.text + current.slice(given.end);
      carried = carryAll(current, next, carried, given);
      current = next;
    }
    if (run.length > 1) carried = replacedTogether(before, current, carried, run);
  }
  return { text: current, spans: carried };
}

/** Spans inside what several changes replaced together: where their words are in the whole of it, whatever single letters of them were kept. */
function replacedTogether(
  before: { readonly text: string; readonly spans: readonly LiveSpan[] },
  next: string,
  carried: readonly LiveSpan[],
  run: readonly TextChange[],
): LiveSpan[] {
  const whole = within(before.text, together(before.text, run));
  const isMeant = (span: LiveSpan): boolean =>
    span.kind === 'standing' &&
    span.start >= whole.start &&
    span.end <= whole.end &&
    run.some(({ start, end }) => start < end && start < span.end && span.start < end);
  const meant = before.spans.filter(isMeant);
  const found = carryAll(before.text, next, meant, whole);
  return carried.map((span, at) => {
    const was = before.spans[at];
    return was !== undefined && isMeant(was) ? (found[meant.indexOf(was)] ?? span) : span;
  });
}

function within(text: string, change: TextChange): TextChange {
  const start = Math.min(Math.max(0, change.start), text.length);
  return { start, end: Math.min(Math.max(start, change.end), text.length), text: change.text };
}

/** A change without what it replaces by itself. */
function narrowed(text: string, change: TextChange): TextChange {
  const { start, end } = change;
  const most = Math.min(end - start, change.text.length);
  let before = 0;
  while (before < most && text.charCodeAt(start + before) === change.text.charCodeAt(before)) before++;
  let after = 0;
  while (
    after < most - before &&
    text.charCodeAt(end - 1 - after) === change.text.charCodeAt(change.text.length - 1 - after)
  ) {
    after++;
  }
  return { start: start + before, end: end - after, text: change.text.slice(before, change.text.length - after) };
}

function carryAll(text: string, next: string, spans: readonly LiveSpan[], given: TextChange): LiveSpan[] {
  const change = narrowed(text, given);
  const isReplaced = (span: Span): boolean =>
    given.text !== '' &&
    span.start >= given.start &&
    span.end <= given.end &&
    span.start < change.end &&
    change.start < span.end;
  const replaced = spans.filter((span) => span.kind === 'standing').filter(isReplaced);
  const places = foundInside(text, replaced, given);
  let done = 0;
  return spans.map((span) => {
    if (span.kind === 'orphan') return revived(next, movedOrphan(span, change), change);
    if (!isReplaced(span)) {
      const left = cut(text, span, change);
      return left.kind === 'standing' ? completed(next, left) : left;
    }
    const place = places[done++] ?? null;
    if (place !== null) return { kind: 'standing', ...place };
    return { kind: 'orphan', at: given.start, whole: span.whole ?? quoteOf(text, span) };
  });
}

function foundInside(
  text: string,
  spans: readonly Span[],
  { start: from, end, text: put }: TextChange,
): (Span | null)[] {
  if (spans.length === 0) return [];
  const inside = spans.map((span) => ({ start: span.start - from, end: span.end - from }));
  return reanchor(text.slice(from, end), put, inside).map((place) =>
    place === null ? null : { start: place.start + from, end: place.end + from },
  );
}

function cut(text: string, span: Standing, change: TextChange): LiveSpan {
  const { start, end } = span;
  const shift = change.text.length - (change.end - change.start);
  if (change.end <= start) return { ...span, start: start + shift, end: end + shift };
  if (change.start >= end) return span;
  if (change.start > start && change.end < end) return { ...span, end: end + shift };
  const whole = span.whole ?? quoteOf(text, span);
  if (change.start <= start && change.end >= end) return { kind: 'orphan', at: change.start, whole };
  return change.start <= start
    ? { kind: 'standing', start: change.start + change.text.length, end: end + shift, whole }
    : { kind: 'standing', start, end: change.start, whole };
}

function movedOrphan(orphan: Orphan, change: TextChange): Orphan {
  if (orphan.at <= change.start) return orphan;
  const shift = change.text.length - (change.end - change.start);
  return { ...orphan, at: Math.max(orphan.at + shift, change.start) };
}

/** A span that lost its edges has them again when its quote stands there. */
function completed(text: string, span: Standing): Standing {
  if (span.whole === undefined) return span;
  const { exact } = span.whole;
  const start = placeOver(text, exact, span);
  return start === null ? span : { kind: 'standing', start, end: start + exact.length };
}

/** Where a text stands that begins or ends with a span, or has it inside. */
function placeOver(text: string, exact: string, { start, end }: Span): number | null {
  if (text.startsWith(exact, start)) return start;
  if (end >= exact.length && text.endsWith(exact, end)) return end - exact.length;
  const from = Math.max(0, end - exact.length);
  const at = text.slice(from, start + exact.length).indexOf(exact);
  return at < 0 ? null : from + at;
}

/**
 * An orphan stands again where a change brought its quote back, or its surroundings: at its place with what stood before or behind it, elsewhere with both;
 * of several the one with most of both.
 */
function revived(text: string, orphan: Orphan, change: TextChange): LiveSpan {
  const { exact, prefix, suffix } = orphan.whole;
  if (exact === '') return orphan;
  const from = Math.max(0, change.start - exact.length - prefix.length);
  const window = text.slice(from, change.start + change.text.length + exact.length + suffix.length);
  let best: number | null = null;
  let most = -1;
  for (let found = window.indexOf(exact); found >= 0; found = window.indexOf(exact, found + 1)) {
    const at = from + found;
    const before = sameBefore(text, at, prefix);
    const behind = sameBehind(text, at + exact.length, suffix);
    const isBefore = before >= Math.min(REVIVING_CONTEXT, prefix.length);
    const isBehind = behind >= Math.min(REVIVING_CONTEXT, suffix.length);
    const isHere = at <= orphan.at && orphan.at <= at + exact.length;
    if (!(isHere ? isBefore || isBehind : isBefore && isBehind) || before + behind <= most) continue;
    most = before + behind;
    best = at;
  }
  return best === null ? orphan : { kind: 'standing', start: best, end: best + exact.length };
}

function sameBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text.charAt(at - 1 - count) === prefix.charAt(prefix.length - 1 - count)) count++;
  return count;
}

function sameBehind(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text.charAt(at + count) === suffix.charAt(count)) count++;
  return count;
}
