import { candidatesIn } from '../../link/candidates';
import { chooseNames } from '../../link/choose';
import { KnownNames } from '../../link/known';
import { NOTHING_ELSEWHERE } from '../../link/elsewhere';
import { taughtBy } from '../../link/taught';
import type { NameDescription } from '../../model/description';
import type { ReadDocument } from '../../model/document';
import type { NameType } from '../../model/mention';
import type { DocumentNames, NameRun } from '../../model/name';
import type { Block, OffsetMap, Zone } from '../../model/prose';
import type { Span } from '../../model/span';
import { readBeforeName } from './before-name';
import { readBehindName } from './behind-name';
import { BlockWords } from './block-words';
import { readCopula } from './copula';
import { mayBeDescribed } from './may-be-described';
import type { ToldName, Wording } from './told-name';

/** Names that even other documents hardly make plain. */
const LEAST = 0.2;

/** Where people write sentences. */
const ZONES: ReadonlySet<Zone> = new Set(['body', 'quote', 'comment']);

/**
 * What the document says of its names beside them: roles and descriptions, sorted by `nameStart`. Only runs with something telling beside
 * them are resolved, by what the document alone says. Linear in the text.
 */
export function describeNames({ prose }: ReadDocument, names: DocumentNames): readonly NameDescription[] {
  const found: NameDescription[] = [];
  let known: KnownNames | null = null;
  let at = 0;
  let words: BlockWords | null = null;
  let previous: ToldName | null = null;
  let block: Block | undefined;
  for (const run of names.runs) {
    const start = startOf(run, prose.map);
    while ((prose.blocks[at]?.end ?? Infinity) <= start) at++;
    if (prose.blocks[at] !== block) {
      block = prose.blocks[at];
      words = null;
      previous = null;
    }
    if (block === undefined || !isSentences(block) || run.capitals === 'title' || run.capitals === 'all') continue;
    if (!mayBeDescribed(prose.text, run, start, block.end)) continue;
    known ??= new KnownNames(taughtBy(names), NOTHING_ELSEWHERE);
    for (const name of namesOf(run, start, known)) {
      words ??= new BlockWords(prose.text, block, run.language);
      const told = inWords(words, name);
      if (told === null) continue;
      for (const wording of describe(words, told, previous)) found.push(descriptionOf(wording, words, prose.map));
      previous = told;
    }
  }
  return found.sort((a, b) => a.nameStart - b.nameStart || startOfWording(a) - startOfWording(b));
}

/** A name by prose offsets. */
interface PlacedName {
  readonly type: NameType;
  readonly confidence: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly from: number;
  readonly to: number;
}

function describe(words: BlockWords, name: ToldName, previous: ToldName | null): Wording[] {
  const before = readBeforeName(words, name, previous);
  const behind = name.open ? null : (readBehindName(words, name, before) ?? readCopula(words, name, before));
  return [before, behind].filter((wording) => wording !== null);
}

/** `null`: the name is part of a word, such as a compound. Field by field: this runs for every name that is looked at. */
function inWords(words: BlockWords, name: PlacedName): ToldName | null {
  const { type, confidence, nameStart, nameEnd } = name;
  const from = words.from(name.from);
  if (words.start(from) !== name.from) return null;
  const to = words.from(name.to);
  return { type, confidence, from, to, nameStart, nameEnd, open: words.end(to - 1) !== name.to };
}

function descriptionOf({ name, kind, from, to, past }: Wording, words: BlockWords, map: OffsetMap): NameDescription {
  const { nameStart, nameEnd } = name;
  const place: Span = { start: words.start(from), end: words.end(to - 1) };
  const text = words.text.slice(place.start, place.end);
  return { kind, nameStart, nameEnd, text, fragments: map.toSource(place), ...(past ? { past: true as const } : {}) };
}

function startOfWording({ fragments }: NameDescription): number {
  return fragments[0]?.start ?? 0;
}

function isSentences({ kind, zone }: Block): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && ZONES.has(zone);
}

function startOf(run: NameRun, map: OffsetMap): number {
  return map.toProse(run.words[0]?.fragments[0]?.start ?? 0);
}

/** The names of a run with their places in the prose: as the document alone would have them. */
function namesOf(run: NameRun, start: number, known: KnownNames): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const { from, to, type, confidence } of chooseNames(run, candidatesIn(run, known))) {
    const first = run.words[from];
    const last = run.words[to - 1];
    if (first === undefined || last === undefined || confidence < LEAST) continue;
    const nameStart = first.fragments[0]?.start ?? 0;
    const nameEnd = last.fragments.at(-1)?.end ?? nameStart;
    placed.push({ type, confidence, nameStart, nameEnd, from: start + first.start, to: start + last.end });
  }
  return placed;
}
