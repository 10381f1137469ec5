import { StoredOffsets } from '../../core/annotate/stored-offsets';
import type { Span } from '../../core/model/span';
import type { TextBound } from './ann-line';
import { squashed } from './squashed';

/**
 * What the positions of a `.ann` file count. brat means Unicode code points of the file as it reads it; what it reads differs: a CR LF is one character or two, a byte order mark
 * is one or none, and tools written in JavaScript or Java count UTF-16 units.
 */
export interface Counting {
  readonly units: 'code-points' | 'utf-16';
  readonly lineEnds: 'one' | 'as-they-are';
  /** What the text begins with for the file: 1 where a byte order mark was counted. */
  readonly first: 0 | 1;
}

export const CODE_POINTS: Counting = { units: 'code-points', lineEnds: 'one', first: 0 };

/** Positions of a `.ann` file as offsets of the text as loaded (UTF-16 units), and back. */
export interface Positions {
  toLoaded(span: Span): Span;
  toFile(span: Span): Span;
  /** Positions there are; the last one is the end of the text. */
  readonly end: number;
}

export function positionsIn(text: string, { units, lineEnds, first }: Counting): Positions {
  const offsets =
    units === 'utf-16'
      ? lineEnds === 'one'
        ? StoredOffsets.ofUnits(text)
        : null
      : lineEnds === 'one'
        ? StoredOffsets.ofLoaded(text)
        : StoredOffsets.ofStored(text);
  const toFile = (span: Span): Span => {
    const { start, end } = offsets?.toStored(span) ?? span;
    return { start: start + first, end: end + first };
  };
  return {
    toLoaded: ({ start, end }) => {
      const span = { start: Math.max(0, start - first), end: Math.max(0, end - first) };
      return offsets?.toLoaded(span) ?? span;
    },
    toFile,
    end: toFile({ start: text.length, end: text.length }).end,
  };
}

/** Lines that are tried: enough to tell, and cheap. */
const SAMPLE = 200;

/**
 * Which counting makes most lines stand on their own words; where several do equally well, the first of: code points with LF, those with line ends as they are, UTF-16 units, and
 * the same behind a byte order mark.
 */
export function countingOf(text: string, lines: readonly TextBound[]): Counting {
  const tried = candidates(text);
  const [first = CODE_POINTS] = tried;
  if (tried.length === 1) return first;
  const worded = lines.filter((line) => (line.text ?? '').trim() !== '');
  // From all over the file: what shifts positions may come late in the text.
  const step = Math.max(1, Math.ceil(worded.length / SAMPLE));
  const sample = worded.filter((_, at) => at % step === 0);
  let best = { counting: first, right: 0 };
  for (const counting of tried) {
    const positions = positionsIn(text, counting);
    const right = sample.filter((line) => standsOn(text, positions, line)).length;
    if (right > best.right) best = { counting, right };
    if (right === sample.length) break;
  }
  return best.counting;
}

function candidates(text: string): Counting[] {
  const units: Counting['units'][] = /\p{Surrogate}|[\u{10000}-\u{10ffff}]/u.test(text)
    ? ['code-points', 'utf-16']
    : ['code-points'];
  const lineEnds: Counting['lineEnds'][] = text.includes('\r\n') ? ['one', 'as-they-are'] : ['one'];
  return ([0, 1] as const).flatMap((first) =>
    units.flatMap((unit) => lineEnds.map((ends): Counting => ({ units: unit, lineEnds: ends, first }))),
  );
}

/** Whether the words of a line are those at its positions, give or take white space and ways to write the same letters. */
export function standsOn(text: string, positions: Positions, { fragments, text: words }: TextBound): boolean {
  if (fragments.some(({ start, end }) => end > positions.end || start >= end)) return false;
  const covered = fragments.map((fragment) => {
    const { start, end } = positions.toLoaded(fragment);
    return text.slice(start, end);
  });
  const joined = covered.join(' ');
  return words === null || joined === words || squashed(joined) === squashed(words);
}
