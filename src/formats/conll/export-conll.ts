import type { Annotation } from '../../core/model/annotation';
import type { Exported, ExportedDocument, ExportedItem, ExportPlace } from '../../core/model/exchange';
import { calledAs, FilePaths, inFolderOf } from '../file-paths';
import { Notes } from '../notes';
import { oneWord } from '../one-word';
import { tokenLines, type Token } from './sentences';

const ENDING = '.conll';
/** Of the only file, unless whoever exports calls it otherwise. */
export const CONLL_FILE = `annotations${ENDING}`;

/**
 * Tokens and tags in four columns as CoNLL-2003 has them, the tags as IOB2; parts of speech and chunks are not ours and are written `-X-`. A file for each text and each person who
 * recorded something on it.
 */
export function exportConll(documents: readonly ExportedDocument[], place: ExportPlace): Exported {
  const notes = new Notes();
  const paths = new FilePaths();
  const files: { path: string; text: string }[] = [];
  for (const { path, text, items } of documents) {
    const lines = tokenLines(text, path);
    const people = byAnnotator(items);
    for (const [annotator, own] of people) {
      const bare = path.endsWith('.txt') ? path.slice(0, -4) : path;
      const beside = people.size > 1 ? [] : [bare + ENDING];
      const file = paths.take([...beside, inFolderOf(annotator, bare, ENDING)], (number) =>
        inFolderOf(`${annotator} ${String(number)}`, bare, ENDING),
      );
      files.push({
        path: file,
        text: written(
          lines,
          tagged(
            lines.flatMap(({ tokens }) => tokens),
            text,
            own,
            notes,
          ),
        ),
      });
    }
  }
  return { files: calledAs(place, CONLL_FILE, files), losses: notes.all() };
}

/** A text on which nobody recorded anything has a file too: it is as much an example as the others. */
function byAnnotator(items: readonly ExportedItem[]): Map<string, ExportedItem[]> {
  const people = new Map<string, ExportedItem[]>(items.length === 0 ? [['', []]] : []);
  for (const exported of items) {
    const own = people.get(exported.item.annotator);
    if (own === undefined) people.set(exported.item.annotator, [exported]);
    else own.push(exported);
  }
  return people;
}

/** Of each token: the tag without its prefix, and whether the passage begins there. */
interface Tags {
  readonly tag: readonly (string | undefined)[];
  readonly begins: ReadonlySet<number>;
}

function written(lines: ReturnType<typeof tokenLines>, { tag, begins }: Tags): string {
  const out = ['-DOCSTART- -X- -X- O', ''];
  let at = 0;
  for (const { tokens } of lines) {
    // A passage over the end of a sentence holds both together: nobody reads a passage in two parts.
    if (at > 0 && (tag[at] === undefined || begins.has(at))) out.push('');
    for (const { word } of tokens) {
      const own = tag[at];
      out.push(`${word} -X- -X- ${own === undefined ? 'O' : `${begins.has(at) ? 'B' : 'I'}-${own}`}`);
      at++;
    }
  }
  const text = `${out.join('\n')}\n`;
  return (out.at(-1) === '' ? text : `${text}\n`).toWellFormed();
}

interface Passage {
  readonly item: Annotation;
  readonly tag: string;
  /** Half-open ranges of tokens, one for each run of neighbours. */
  readonly runs: readonly { readonly first: number; readonly last: number }[];
  readonly size: number;
  readonly words: string;
}

/** Of passages that lie upon each other the longest is written, as the editor shows it; before any of those in parts, which the columns cannot hold anyway. */
function tagged(tokens: readonly Token[], text: string, items: readonly ExportedItem[], notes: Notes): Tags {
  const passages = items.flatMap((exported) => passageOf(tokens, text, exported, notes) ?? []);
  passages.sort(
    (a, b) => a.runs.length - b.runs.length || b.size - a.size || (a.runs[0]?.first ?? 0) - (b.runs[0]?.first ?? 0),
  );
  const tag: (string | undefined)[] = [];
  const begins = new Set<number>();
  for (const { runs, tag: own, words } of passages) {
    if (runs.some(({ first, last }) => anyIn(tag, first, last))) {
      notes.add('overlaps', words);
      continue;
    }
    if (runs.length > 1) notes.add('discontinuous', words);
    for (const { first, last } of runs) {
      begins.add(first);
      for (let at = first; at < last; at++) tag[at] = own;
    }
  }
  return { tag, begins };
}

function anyIn(tag: readonly (string | undefined)[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (tag[at] !== undefined) return true;
  return false;
}

function passageOf(tokens: readonly Token[], text: string, exported: ExportedItem, notes: Notes): Passage | null {
  const { item, fragments, state } = exported;
  if (item.kind === 'relation') notes.add('relations', item.relation);
  if (item.kind === 'rejection') notes.add('rejections', item.tag);
  if (item.kind !== 'annotation') return null;
  const quote = item.anchors.map((anchor) => anchor.quote.exact).join(' … ');
  tellLosses(item, notes);
  if (state === 'orphan' || fragments.length === 0) {
    notes.add('orphans', quote);
    return null;
  }
  if (state === 'ambiguous') notes.add('guessed-places', quote);
  if (item.tag === undefined) {
    notes.add('no-tag', quote);
    return null;
  }
  const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const runs: { first: number; last: number }[] = [];
  let isMoved = false;
  for (const { start, end } of fragments) {
    const first = firstToken(tokens, (token) => token.end > start);
    const last = firstToken(tokens, (token) => token.start >= end);
    if (first >= last) {
      isMoved ||= text.slice(start, end).trim() !== '';
      continue;
    }
    isMoved ||= text.slice(start, tokens[first]?.start).trim() !== '' || (tokens[first]?.start ?? start) < start;
    isMoved ||= text.slice(tokens[last - 1]?.end, end).trim() !== '' || (tokens[last - 1]?.end ?? end) > end;
    const before = runs.at(-1);
    // What lies between fragments is often no prose: a line end, a mark.
    if (before !== undefined && first <= before.last) before.last = Math.max(before.last, last);
    else runs.push({ first, last });
  }
  if (runs.length === 0) {
    notes.add('no-tokens', words);
    return null;
  }
  if (isMoved) notes.add('moved-to-tokens', words);
  const tag = oneWord(item.tag);
  if (tag !== item.tag) notes.add('tags-changed', item.tag);
  return { item, tag, runs, words, size: runs.reduce((sum, { first, last }) => sum + last - first, 0) };
}

function tellLosses(item: Annotation, notes: Notes): void {
  const quote = item.anchors[0]?.quote.exact ?? '';
  if (item.note !== undefined) notes.add('notes', item.note);
  if (item.value !== undefined) notes.add('values', item.value.value ?? quote);
  if (item.entity !== undefined) notes.add('entities', quote);
  if (item.confidence !== undefined) notes.add('confidence', quote);
  if (item.claim !== undefined) notes.add('claims', item.claim.attribute);
  for (const name of Object.keys(item.attributes)) notes.add('attributes', name);
  if (item.created !== '') notes.add('times-and-authors', item.annotator);
}

/** The first token of which something holds that holds of all behind it. */
function firstToken(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && !holds(token)) low = middle + 1;
    else high = middle;
  }
  return low;
}
