import type { Foreign, ForeignFile, ForeignItem, ForeignPassage, KeptFile } from '../../core/model/exchange';
import type { Span } from '../../core/model/span';
import { Notes } from '../notes';
import { parseAnn, type AnnLine } from './ann-file';
import type { TextBound } from './ann-line';
import { isConfFile, readSchemes } from './annotation-conf';
import { CODE_POINTS, countingOf, positionsIn, standsOn, type Counting, type Positions } from './counting';
import { descriptionIn, wordsOf } from './description';
import { contentOf, FORMAT } from './kept';
import { pairAnnFiles, type Pair } from './pairs';
import { readStatements, type Link, type Statements } from './statements';

/**
 * Reads the `.ann` files among the files, each with the text it is about where that is among them too, and their configuration. Every file is kept whole beside what was read from
 * it: lines that say nothing we have a word for are not lost. Linear in the files.
 */
export function importBrat(files: readonly ForeignFile[], named: ReadonlySet<string>): Foreign {
  const notes = new Notes();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const items: ForeignItem[] = [];
  const kept: KeptFile[] = [];
  for (const pair of pairAnnFiles(files.map(({ path }) => path).filter((path) => !isConfFile(path)))) {
    const file = byPath.get(pair.ann);
    if (file === undefined || !named.has(pair.ann)) continue;
    const read = readAnn(file, pair, byPath.get(pair.text)?.text ?? null, notes);
    for (const item of read.items) items.push(item);
    kept.push(read.kept);
  }
  const scheme = readSchemes(files);
  return { items, kept, notes: notes.all(), ...(scheme === null ? {} : { scheme }) };
}

function readAnn(
  file: ForeignFile,
  { ann, text: source, annotator, layout }: Pair,
  text: string | null,
  notes: Notes,
): { readonly items: ForeignItem[]; readonly kept: KeptFile } {
  const lines = parseAnn(file.text);
  const statements = readStatements(lines);
  const bounds = [...statements.texts.values()].map(({ text: { says } }) => says);
  const counting = text === null ? CODE_POINTS : countingOf(text, bounds);
  const on =
    text === null ? null : { text, positions: positionsIn(text, counting), plain: positionsIn(text, CODE_POINTS) };
  const whose = { source, ...(annotator === null ? {} : { annotator }) };
  const items: ForeignItem[] = [...statements.texts].map(([id, described]) => {
    const { says } = described.text;
    const passages = passagesOf(says, counting, on);
    return { kind: 'annotation', id, ...whose, passages, ...wordsOf(descriptionIn(described)) };
  });
  for (const link of statements.links) {
    const note = noteOf(link);
    const { key: id, relation, from, to } = link;
    items.push({ kind: 'relation', id, ...whose, relation, from, to, ...(note === null ? {} : { note }) });
  }
  tell(ann, lines, statements, notes);
  const content = contentOf({ text: file.text, bom: file.bom, counting, layout });
  return { items, kept: { id: FORMAT, ...whose, format: FORMAT, content } };
}

function noteOf({ notes }: Pick<Link, 'notes'>): string | null {
  return notes.length === 0 ? null : notes.map(({ says }) => says.text).join('\n\n');
}

function passagesOf(
  line: TextBound,
  { units, first }: Counting,
  on: { readonly text: string; readonly positions: Positions; readonly plain: Positions } | null,
): ForeignPassage[] {
  const stands = on !== null && standsOn(on.text, on.positions, line);
  const fragments = [...line.fragments].sort((a, b) => a.start - b.start || a.end - b.end);
  const quotes = stands || line.text === null ? null : piecesOf(line.text, line.fragments, units);
  return fragments.map((fragment): ForeignPassage => {
    if (stands) {
      // Its words are those of the text, whatever way the line writes them.
      const loaded = on.positions.toLoaded(fragment);
      const exact = on.text.slice(loaded.start, loaded.end);
      return [
        { kind: 'position', unit: 'points', ...on.plain.toFile(loaded) },
        { kind: 'quote', exact, prefix: '', suffix: '' },
      ];
    }
    const { start, end } = fragment;
    const exact = quotes?.get(fragment);
    const unit = units === 'utf-16' ? 'units' : 'points';
    return [
      { kind: 'position', unit, start: Math.max(0, start - first), end: Math.max(0, end - first) },
      ...(exact === undefined || exact === '' ? [] : [{ kind: 'quote' as const, exact, prefix: '', suffix: '' }]),
    ];
  });
}

/** The words of a line, fragment by fragment: by their lengths, with one space between them where there is one. What is over belongs to the last. */
function piecesOf(words: string, fragments: readonly Span[], units: Counting['units']): Map<Span, string> {
  const letters = units === 'utf-16' ? words.split('') : Array.from(words);
  const pieces = new Map<Span, string>();
  let done = 0;
  for (const [number, fragment] of fragments.entries()) {
    if (number > 0 && letters[done] === ' ') done++;
    const isLast = number === fragments.length - 1;
    const next = isLast ? letters.length : done + fragment.end - fragment.start;
    pieces.set(fragment, letters.slice(done, next).join(''));
    done = Math.min(next, letters.length);
  }
  return pieces;
}

function tell(path: string, lines: readonly AnnLine[], { left }: Statements, notes: Notes): void {
  for (const { at, why, ref } of left) {
    const place = `${path}:${String(at + 1)}: ${(lines[at]?.raw ?? '').slice(0, 200)}`;
    if (why === 'unknown') notes.add('line-unknown', place);
    else if (why === 'left') notes.add('line-left', place);
    else notes.add('reference-missing', ref);
  }
}
