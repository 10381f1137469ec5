import type { Span } from '../../core/model/span';
import type { AnnLine } from './ann-file';
import type { AnnStatement, TextBound } from './ann-line';
import { CODE_POINTS, countingOf, positionsIn, standsOn, type Positions } from './counting';

/** What is wrong with a line of a `.ann` file. Hosts word the code. */
export interface AnnFault {
  readonly code: AnnFaultCode;
  /** From 0. */
  readonly line: number;
  /** UTF-16 units of the line. */
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
}

export type AnnFaultCode =
  | 'ann-unknown-line' // no line of brat
  | 'ann-id-twice' // args.id
  | 'ann-unknown-reference' // args.id
  | 'ann-empty-span'
  | 'ann-overlapping-fragments'
  | 'ann-beyond-text' // args.end: where the text ends
  | 'ann-other-words'; // args.words: what stands there

/** Beyond so many nobody reads on. */
const MOST_FAULTS = 1000;
const LONGEST_WORDS = 80;

/** `text`: what the file is about, as loaded; `null`: it is not there, so places are not looked at. Linear in both. */
export function annFaults(lines: readonly AnnLine[], text: string | null): AnnFault[] {
  const ids = new Set<string>();
  const twice = new Set<number>();
  const bounds: TextBound[] = [];
  for (const [at, { says }] of lines.entries()) {
    if ('id' in says) {
      if (ids.has(says.id)) twice.add(at);
      ids.add(says.id);
    }
    if (says.kind === 'text') bounds.push(says);
  }
  const positions = text === null ? null : positionsIn(text, text === '' ? CODE_POINTS : countingOf(text, bounds));
  const faults: AnnFault[] = [];
  for (const [line, { raw, says }] of lines.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    const tell = (code: AnnFaultCode, span: Span, args: AnnFault['args'] = {}): void => {
      faults.push({ code, line, span, args });
    };
    const whole = { start: 0, end: raw.length };
    if (says.kind === 'unknown') {
      if (raw.trim() !== '') tell('ann-unknown-line', whole);
      continue;
    }
    if (twice.has(line) && 'id' in says) tell('ann-id-twice', { start: 0, end: says.id.length }, { id: says.id });
    for (const { id, span } of refsIn(raw, says)) if (!ids.has(id)) tell('ann-unknown-reference', span, { id });
    if (says.kind === 'text') tellPlace(says, raw, text, positions, tell);
  }
  return faults;
}

function tellPlace(
  says: TextBound,
  raw: string,
  text: string | null,
  positions: Positions | null,
  tell: (code: AnnFaultCode, span: Span, args?: AnnFault['args']) => void,
): void {
  const first = says.id.length + says.type.length + 2;
  const tab = raw.indexOf('\t', first);
  const places = { start: first, end: tab < 0 ? raw.length : tab };
  const sorted = [...says.fragments].sort((a, b) => a.start - b.start || a.end - b.end);
  if (sorted.some(({ start, end }) => start === end)) tell('ann-empty-span', places);
  else if (sorted.some(({ end }, at) => end > (sorted[at + 1]?.start ?? end)))
    tell('ann-overlapping-fragments', places);
  else if (text !== null && positions !== null) {
    if (sorted.some(({ end }) => end > positions.end)) {
      tell('ann-beyond-text', places, { end: String(positions.end) });
    } else if (!standsOn(text, positions, says)) {
      const words = says.fragments.map((fragment) => {
        const { start, end } = positions.toLoaded(fragment);
        return text.slice(start, Math.min(end, start + LONGEST_WORDS)).replaceAll(/\s+/g, ' ');
      });
      const stands = words.join(' ').slice(0, LONGEST_WORDS).toWellFormed();
      tell('ann-other-words', tab < 0 ? places : { start: tab + 1, end: raw.length }, { words: stands });
    }
  }
}

/** The ids that a line names, with their places in it. */
export function refsIn(raw: string, says: AnnStatement): { readonly id: string; readonly span: Span }[] {
  let from = 'id' in says ? says.id.length : 1;
  return refsOf(says).map((id) => {
    // In their order, each behind the one before; ids end at white space.
    while (from < raw.length) {
      const start = raw.indexOf(id, from);
      if (start < 0) break;
      from = start + id.length;
      const before = raw.charAt(start - 1);
      const behind = raw.charAt(from);
      if ((before === ' ' || before === ':') && (behind === '' || /\s/.test(behind))) {
        return { id, span: { start, end: from } };
      }
    }
    return { id, span: { start: 0, end: raw.length } };
  });
}

function refsOf(says: AnnStatement): string[] {
  switch (says.kind) {
    case 'relation':
      return [says.source.ref, says.target.ref];
    case 'event':
      return [says.trigger, ...says.args.map(({ ref }) => ref)];
    case 'equivalence':
      return [...says.refs];
    case 'attribute':
    case 'reference':
    case 'note':
      return [says.ref];
    default:
      return [];
  }
}
