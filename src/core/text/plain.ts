import { bridge, endWithoutHyphen } from './bridge';
import { CharacterReader } from './characters';
import type { BlockDraft } from './drafts';
import { splitLines, type Lines } from './lines';
import type { ProseWriter } from './prose-writer';
import { isCoordinator } from './vocabulary';
import { findWraps } from './wraps';

/** Reads plain text: paragraphs at blank lines, wrapped lines joined, every other line a block of its own. */
export function readPlain(source: string, writer: ProseWriter, from = 0): BlockDraft[] {
  const lines = splitLines(source, from);
  const bridged = new Uint8Array(lines.count);
  const characters = new CharacterReader(source, writer, isCoordinator);
  const drafts: BlockDraft[] = [];
  let line = 0;
  let blankBefore = true;
  while (line < lines.count) {
    if (isBlankLine(lines, line)) {
      blankBefore = true;
      line++;
      continue;
    }
    const last = endOfRun(lines, line);
    findWraps(source, lines, line, last, bridged);
    while (line < last) {
      if (writer.length > 0) writer.gap('\n', writer.written, lines.start[line] ?? 0);
      const start = writer.length;
      const quoted = (lines.quotes[line] ?? 0) > 0;
      line = writeBlock(source, writer, characters, lines, line, bridged);
      drafts.push({
        start,
        end: writer.length,
        kind: 'paragraph',
        quoted,
        blankBefore,
        key: undefined,
        header: undefined,
      });
      blankBefore = false;
    }
  }
  return drafts;
}

function isBlankLine(lines: Lines, line: number): boolean {
  return lines.start[line] === lines.end[line];
}

/** A run ends at a blank line and where the depth of quoting changes. */
function endOfRun(lines: Lines, first: number): number {
  let line = first + 1;
  while (line < lines.count && !isBlankLine(lines, line) && lines.quotes[line] === lines.quotes[first]) line++;
  return line;
}

/** Writes line `line` and those it goes on in; the answer is the line after them. */
function writeBlock(
  source: string,
  writer: ProseWriter,
  characters: CharacterReader,
  lines: Lines,
  line: number,
  bridged: Uint8Array,
): number {
  for (;;) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    if (bridged[line] !== 1) {
      characters.read(start, end);
      return line + 1;
    }
    const next = lines.start[line + 1] ?? 0;
    const stop = endWithoutHyphen(source, start, end, next);
    characters.read(start, stop);
    if (stop === end) bridge(source, writer, end, next);
    line++;
  }
}
