import type { DocumentDate, ReadDocument } from '../../model/document';
import type { ProseMention } from '../../model/mention';
import type { Block } from '../../model/prose';
import { tokenize } from '../../text/tokens';
import { combine } from './read/combine';
import { settleCommentNumbers } from './resolve/comment-numbers';
import { readDocumentDate } from './resolve/document-date';
import { entryOf, findEntries } from './resolve/entry-dates';
import { statedParts, type Expression } from './read/expression';
import { Lexemes } from './words/lexemes';
import { dateLexicon } from './words/lexicon';
import { settleOrder } from './resolve/numeric-order';
import { Resolver, type Ahead } from './resolve/resolve';
import { scan } from './read/scan';
import { readTense } from './read/tense';
import { Mark } from './words/word';
import { YearColumns } from './read/year-columns';

export interface DatesFound {
  /** The document's own date; `null` when it states none (never today's). */
  readonly date: DocumentDate | null;
  /** DATE, DURATION, SET and AGE mentions in prose offsets, sorted by start, flat. */
  readonly mentions: readonly ProseMention[];
}

/** Blocks are cut into tokens together up to about this many characters: a table has a block a cell. */
const STRETCH = 1 << 16;

/** Finds and resolves the time expressions of one document. */
export function detectDates(document: ReadDocument): DatesFound {
  const { prose } = document;
  const read = readBlocks(prose.text, prose.blocks);
  const opening = new Set(read.expressions.length > 0 ? prose.blocks.map((block) => block.start) : []);
  const uncovered = settleCommentNumbers(read.expressions, (expression) => opening.has(expression.start));
  // Unknown languages put the day first: of the written languages, hardly any but American English does not.
  const dayFirst = document.language === null || !dateLexicon(document.language).traits.monthFirst;
  const settled = settleOrder(uncovered, dayFirst, read.region);
  const shown = settled.filter((expression) => expression.confidence > 0);
  const own = readDocumentDate(document, shown);
  const entries = findEntries(prose.text, prose.blocks, shown);
  const resolver = new Resolver(prose.text, {
    own: own?.date ?? null,
    nearYear: commonYear(shown),
    historical: isHistorical(shown, own?.date.year),
    entryOf: (block) => entryOf(entries, prose.blocks, block),
  });
  const mentions: ProseMention[] = [];
  shown.forEach((expression, index) => {
    const mention = resolver.resolve(expression, () => nextDate(prose.text, shown, index));
    if (mention !== undefined) mentions.push(mention);
  });
  return { date: own?.stated ?? null, mentions };
}

interface BlocksRead {
  readonly expressions: readonly Expression[];
  readonly region: { dayFirst: number; monthFirst: number };
}

/** Reads all blocks; they are cut into tokens in stretches, so that neither many small blocks nor a large one cost more than their text. */
function readBlocks(text: string, blocks: readonly Block[]): BlocksRead {
  const expressions: Expression[] = [];
  const region = { dayFirst: 0, monthFirst: 0 };
  const columns = new YearColumns(text);
  let first = 0;
  while (first < blocks.length) {
    const start = blocks[first]?.start ?? 0;
    let last = first;
    while (last + 1 < blocks.length && (blocks[last + 1]?.end ?? 0) - start <= STRETCH) last++;
    const tokens = tokenize(text, start, blocks[last]?.end ?? start);
    const lexemes = new Lexemes(tokens, dateLexicon(null));
    let token = 0;
    for (let index = first; index <= last; index++) {
      const block = blocks[index];
      if (block === undefined) continue;
      while (token < tokens.length && (tokens.start[token] ?? 0) < block.start) token++;
      lexemes.open(index, token, block.end, dateLexicon(block.language));
      lexemes.holdsYears = columns.holds(block.header);
      for (const found of combine(lexemes, scan(lexemes, region))) expressions.push(withTense(lexemes, found));
      token = lexemes.to;
    }
    first = last + 1;
  }
  return { expressions, region };
}

function withTense(lexemes: Lexemes, expression: Expression): Expression {
  if (isBirth(lexemes, expression)) return { ...expression, birth: true };
  if (!needsTense(expression)) return expression;
  const tense = readTense(lexemes, expression.first, expression.last);
  return tense === 'open' ? expression : { ...expression, tense };
}

/** `born 3 July 1961`, `der am 3. Juli 1961 geborene Beklagte`. */
function isBirth(lexemes: Lexemes, expression: Expression): boolean {
  const { first, last } = expression;
  return (
    lexemes.marked(last + 1, Mark.birth) ||
    lexemes.marked(first - 1, Mark.birth) ||
    lexemes.marked(first - 2, Mark.birth)
  );
}

/** Only dates that leave their year open, or name a weekday, depend on which way the sentence looks. */
function needsTense(expression: Expression): boolean {
  const { kind } = expression.meaning;
  if (kind === 'range' || kind === 'holiday' || kind === 'named' || kind === 'from-point') return true;
  return kind === 'calendar' && statedParts(expression.meaning).year === undefined;
}

/** The year in the middle of those stated in full: what two digits are measured by when the document has no date. */
function commonYear(expressions: readonly Expression[]): number | undefined {
  const years: number[] = [];
  for (const { meaning } of expressions) {
    const { year, bc } = statedParts(meaning);
    if (year !== undefined && bc !== true) years.push(year);
  }
  years.sort((a, b) => a - b);
  return years[years.length >> 1];
}

/** A year is another time than a text's own from this distance on. */
const YEARS_AWAY = 2;

/** At least two days or months with their year, most of them of another time than the text. */
function isHistorical(expressions: readonly Expression[], own: number | undefined): boolean {
  let away = 0;
  let near = 0;
  for (const { meaning } of expressions) {
    const { year, month } = statedParts(meaning);
    if (year === undefined || month === undefined) continue;
    if (own === undefined || Math.abs(year - own) >= YEARS_AWAY) away++;
    else near++;
  }
  return away >= 2 && away > near;
}

/** The next date in the same block with a month or more. */
function nextDate(text: string, expressions: readonly Expression[], index: number): ReturnType<Ahead> {
  const block = expressions[index]?.block;
  for (let next = index + 1; next < expressions.length && expressions[next]?.block === block; next++) {
    const expression = expressions[next];
    if (expression?.meaning.kind !== 'calendar' || expression.meaning.date.month === undefined) continue;
    return { date: expression.meaning.date, text: text.slice(expression.start, expression.end) };
  }
  return undefined;
}
