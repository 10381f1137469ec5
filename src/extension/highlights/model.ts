import type { WireMention, WireRange } from '../../server/protocol';

type Position = WireRange['start'];

/** A drawn mention. */
export type Mark = WireMention;

/** One change of a text, as VS Code reports it: `range` is of the text before. */
export interface Change {
  readonly range: WireRange;
  readonly text: string;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function touches(a: WireRange, b: WireRange): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

function overlap(a: Mark, b: Mark): boolean {
  return a.fragments.some((one) =>
    b.fragments.some((other) => compare(one.start, other.end) < 0 && compare(other.start, one.end) < 0),
  );
}

/** Where a place is after a change. `edge`: whether text inserted exactly there pushes it on. */
export function shiftPosition(position: Position, { range, text }: Change, edge: 'stay' | 'push'): Position {
  const order = compare(position, range.end);
  if (compare(position, range.start) < 0 || (order < 0 && compare(position, range.start) === 0)) return position;
  if (order < 0) return range.start;
  if (order === 0 && edge === 'stay' && compare(range.start, range.end) === 0) return position;
  const lines = text.split('\n');
  const last = lines[lines.length - 1]?.length ?? 0;
  const line = range.start.line + lines.length - 1 + position.line - range.end.line;
  if (position.line !== range.end.line) return { line, character: position.character };
  const from = lines.length === 1 ? range.start.character + last : last;
  return { line, character: from + position.character - range.end.character };
}

/** Marks after a change, moved as VS Code moves decorations: text typed at an edge stays outside, what is emptied is gone. */
export function shiftMarks(marks: readonly Mark[], change: Change): Mark[] {
  return marks.flatMap((mark) => {
    const last = mark.fragments[mark.fragments.length - 1];
    if (last === undefined || compare(last.end, change.range.start) < 0) return [mark];
    const fragments = mark.fragments
      .map(({ start, end }) => ({
        start: shiftPosition(start, change, 'push'),
        end: shiftPosition(end, change, 'stay'),
      }))
      .filter(({ start, end }) => compare(start, end) < 0);
    return fragments.length === 0 ? [] : [{ ...mark, fragments }];
  });
}

/** Whether a change is a hand typing or deleting a character; pasting, replacing, undo and formatting are done at once. */
export function isTyping(changes: readonly Change[]): boolean {
  return changes.every(
    ({ range, text }) =>
      !/\s/.test(text) &&
      text.length <= 2 &&
      range.start.line === range.end.line &&
      range.end.character - range.start.character <= 2,
  );
}

/** The run of characters without blanks that holds or touches a place: what a hand is typing there. */
export function wordAt(lineText: string, { line, character }: Position): WireRange {
  let start = Math.min(character, lineText.length);
  let end = start;
  while (start > 0 && !/\s/.test(lineText[start - 1] ?? ' ')) start--;
  while (end < lineText.length && !/\s/.test(lineText[end] ?? ' ')) end++;
  return { start: { line, character: start }, end: { line, character: end } };
}

/**
 * What to draw while a word is being typed: nothing new appears on it, and what was drawn there stays as it moved,
 * so that nothing flickers; everywhere else the new marks count.
 */
export function holdBack(found: readonly Mark[], drawn: readonly Mark[], typed: readonly WireRange[]): readonly Mark[] {
  if (typed.length === 0) return found;
  const underTyping = ({ fragments }: Mark): boolean =>
    fragments.some((fragment) => typed.some((word) => touches(fragment, word)));
  const held = found.filter(underTyping);
  const kept = drawn.filter((mark) => underTyping(mark) || held.some((other) => overlap(mark, other)));
  const free = found.filter((mark) => !held.includes(mark) && !kept.some((other) => overlap(mark, other)));
  return [...free, ...kept].sort((a, b) => compare(startOf(a), startOf(b)));
}

function startOf(mark: Mark): Position {
  return mark.fragments[0]?.start ?? { line: 0, character: 0 };
}

/** Documents with more lines, or more marks, are drawn around what is visible. */
const WHOLE_LINES = 5000;
const WHOLE_MARKS = 5000;
const MARGIN_LINES = 300;

export interface Lines {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The lines to draw for what is visible, in a document of so many lines and marks; `undefined`: the whole document. */
export function linesToDraw(visible: readonly WireRange[], lineCount: number, marks: number): Lines | undefined {
  if ((lineCount <= WHOLE_LINES && marks <= WHOLE_MARKS) || visible.length === 0) return undefined;
  const start = Math.min(...visible.map((range) => range.start.line)) - MARGIN_LINES;
  const end = Math.max(...visible.map((range) => range.end.line)) + MARGIN_LINES + 1;
  return { start: Math.max(0, start), end: Math.min(lineCount, end) };
}

/** Whether lines that were drawn are enough for what is visible now. */
export function covers(drawn: Lines | undefined, visible: readonly WireRange[]): boolean {
  if (drawn === undefined) return true;
  return visible.every(({ start, end }) => drawn.start <= start.line && end.line < drawn.end);
}
