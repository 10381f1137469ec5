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
/** Inside a very long line the surroundings are counted in characters. */
const MARGIN_CHARACTERS = 50_000;

/** A document as far as it matters for how much of it is drawn. */
export interface Extent {
  readonly lineCount: number;
  /** Mentions it has to show. */
  readonly marks: number;
  lineLength(line: number): number;
}

/** What to draw for what is visible; `undefined`: the whole document. */
export function rangeToDraw(visible: readonly WireRange[], extent: Extent): WireRange | undefined {
  const [first, ...others] = visible;
  if (first === undefined || (extent.lineCount <= WHOLE_LINES && extent.marks <= WHOLE_MARKS)) return undefined;
  let { start, end } = first;
  for (const range of others) {
    if (compare(range.start, start) < 0) start = range.start;
    if (compare(range.end, end) > 0) end = range.end;
  }
  const rest = extent.lineLength(end.line) - end.character;
  return {
    start:
      start.character > MARGIN_CHARACTERS
        ? { line: start.line, character: start.character - MARGIN_CHARACTERS }
        : { line: Math.max(0, start.line - MARGIN_LINES), character: 0 },
    end:
      rest > MARGIN_CHARACTERS
        ? { line: end.line, character: end.character + MARGIN_CHARACTERS }
        : { line: Math.min(extent.lineCount, end.line + MARGIN_LINES + 1), character: 0 },
  };
}

/** Whether what was drawn is enough for what is visible now. */
export function covers(drawn: WireRange | undefined, visible: readonly WireRange[]): boolean {
  if (drawn === undefined) return true;
  return visible.every(({ start, end }) => compare(drawn.start, start) <= 0 && compare(end, drawn.end) <= 0);
}
