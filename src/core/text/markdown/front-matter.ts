import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type Scalar } from 'yaml';
import type { Problem } from '../../model/problem';
import type { Span } from '../../model/span';
import { CharacterReader } from '../characters';
import type { BlockDraft } from '../drafts';
import { ProseWriter, type WrittenProse } from '../prose-writer';
import { isCoordinator } from '../vocabulary';
import { parseWithFrontMatter } from './parse';

export interface FrontMatter {
  readonly prose: WrittenProse;
  readonly drafts: readonly BlockDraft[];
  readonly problems: readonly Problem[];
  /** Where the Markdown behind it begins. */
  readonly end: number;
}

/** A header longer than this is read line by line: the YAML parser is made for settings, not for documents. */
const LONGEST = 64 * 1024;
const DEEPEST = 20;
const LINE_VALUE = /^[ \t]*(?:-[ \t]+)?(?:(["']?)([\p{L}\w .-]{1,60})\1[ \t]*[:=](?:[ \t]+|$))?(["']?)(.*?)\3[ \t]*$/u;
/** Without a key it is no header but text between two rules. */
const FIRST_KEY = /^[ \t]*(?:[\r\n]+[ \t]*(?:#[^\r\n]*)?)*["']?[\p{L}_][\p{L}\w .-]{0,60}["']?[ \t]*[:=]/u;
const FENCE_END = /(?:\r\n?|\n)(?:---|\.\.\.|\+\+\+)[ \t]*(?=\r|\n|$)/g;

/** Reads the front matter at the start of `source`; `null` when there is none. Every value is a block of its own. */
export function readFrontMatter(source: string): FrontMatter | null {
  const fence = source.slice(0, 3);
  if (fence !== '---' && fence !== '+++') return null;
  FENCE_END.lastIndex = 0;
  const closing = FENCE_END.exec(source);
  if (closing === null) return null;
  const end = closing.index + closing[0].length;
  const body = { start: fence.length, end: closing.index };
  const short = end <= LONGEST;
  const kind: string | undefined = short ? parseWithFrontMatter(source.slice(0, end))?.children[0]?.type : 'yaml';
  if ((kind !== 'yaml' && kind !== 'toml') || !FIRST_KEY.test(source.slice(body.start, body.start + 500))) return null;
  const writer = new ValueWriter(source);
  const broken = kind === 'yaml' && short && !readYaml(source, body, writer);
  if (broken || kind === 'toml' || !short) readLines(source, body, writer);
  const problems: Problem[] = broken ? [{ code: 'front-matter-broken', span: { start: 0, end } }] : [];
  return { ...writer.finish(), problems, end };
}

/** Writes values as blocks, each with its key. */
class ValueWriter {
  private readonly prose: ProseWriter;
  private readonly characters: CharacterReader;
  private readonly drafts: BlockDraft[] = [];

  constructor(private readonly source: string) {
    this.prose = new ProseWriter(source);
    this.characters = new CharacterReader(source, this.prose, isCoordinator);
  }

  /** Writes the source between `from` and `to`, which reads as `value` where that is given and differs. */
  write(key: string, from: number, to: number, value?: string): void {
    if (to <= from) return;
    if (this.prose.length > 0) this.prose.gap('\n', this.prose.written, from);
    const start = this.prose.length;
    if (value === undefined || this.source.slice(from, to) === value) this.characters.read(from, to);
    else this.align(from, to, value);
    const end = this.prose.length;
    if (end > start)
      this.drafts.push({ start, end, kind: 'front-matter', quoted: false, blankBefore: true, key, header: undefined });
  }

  /** Finds the value word by word in its source; a value that differs inside a word (escapes) maps to its source as a whole. */
  private align(from: number, to: number, value: string): void {
    const words = value.split(/\s+/).filter((word) => word !== '');
    const places: Span[] = [];
    let at = from;
    for (const word of words) {
      const start = this.source.indexOf(word, at);
      if (start < 0 || start + word.length > to || this.source.slice(at, start).trim() !== '') {
        this.prose.read(words.join(' '), from, to);
        return;
      }
      at = start + word.length;
      places.push({ start, end: at });
    }
    places.forEach((place, index) => {
      const last = places[index - 1];
      if (last !== undefined && this.source.slice(last.end, place.start).includes('\n'))
        this.prose.gap(' ', last.end, place.start);
      else if (last !== undefined) this.prose.read(' ', last.end, place.start);
      this.characters.read(place.start, place.end);
    });
  }

  finish(): { prose: WrittenProse; drafts: BlockDraft[] } {
    return { prose: this.prose.finish(), drafts: this.drafts };
  }
}

/** Writes the values of a YAML header; the answer is false, and nothing is written, when it is broken. */
function readYaml(source: string, body: Span, writer: ValueWriter): boolean {
  try {
    const document = parseDocument(source.slice(body.start, body.end), { logLevel: 'silent', uniqueKeys: false });
    if (document.errors.length > 0) return false;
    const contents = document.contents;
    if (contents === null || !isMap(contents)) return contents === null;
    writeNode(contents, '', 0);
    return true;
  } catch {
    return false;
  }

  function writeNode(node: ParsedNode | null, key: string, depth: number): void {
    if (node === null || depth > DEEPEST) return;
    if (isScalar(node)) writeScalar(node, key);
    else if (isSeq(node)) for (const item of node.items) writeNode(item, key, depth + 1);
    else if (isMap(node)) {
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
        writeNode(pair.value, key === '' ? name : `${key}.${name}`, depth + 1);
      }
    }
  }

  function writeScalar(node: Scalar.Parsed, key: string): void {
    const [start, end] = node.range;
    let from = body.start + start;
    let to = body.start + end;
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
      from++;
      to--;
    } else if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') from = source.indexOf('\n', from) + 1;
    if (typeof node.value === 'string') writer.write(key, from, to, node.value);
    else if (node.value !== null) writer.write(key, from, to);
  }
}

/** Reads a header line by line, as far as its lines are `key: value`, `key = value` or list items of the key above. */
function readLines(source: string, body: Span, writer: ValueWriter): void {
  let key = '';
  for (const line of source.slice(body.start, body.end).matchAll(/[^\r\n]+/g)) {
    const match = LINE_VALUE.exec(line[0]);
    if (match === null) continue;
    key = match[2]?.trim().toLowerCase() ?? key;
    const value = match[4] ?? '';
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    const from = body.start + line.index + line[0].lastIndexOf(value);
    writer.write(key, from, from + value.length);
  }
}
