import { UNIT_YEARS } from '../../lang/currency-table';
import type { ReadDocument } from '../../model/document';
import type { Block } from '../../model/prose';
import { DIGITS, WORD, tokenize, type Tokens } from '../../text/tokens';
import { readFigure } from '../numbers/figures';
import type { Amount } from './amount';
import { moneyLexicon } from './lexicon';
import { gapBefore, scaleAfter, signAt } from './quantity';

interface Year {
  readonly year: number;
  /** UTF-16 offset in the prose. */
  readonly at: number;
}

/** What a stretch of text says about the money in it. */
interface Signals {
  /** How often the text names places, peoples or adjectives of a unit. */
  readonly places: ReadonlyMap<string, number>;
  /** Plain four-digit numbers that may be years, in the order of the text. */
  readonly years: readonly Year[];
  /** Figures that can only be read with this decimal sign. */
  readonly points: number;
  readonly commas: number;
}

/**
 * What a document says about its money beyond the single amount. Amounts come in when the evidence is made; places, years and number
 * styles are looked for once, and only when some amount is open.
 */
export class Evidence {
  /** How often amounts state a unit beyond doubt: by code, by its own sign, by a qualified noun. */
  private readonly stated = new Map<string, number>();
  /** How often a sign or noun occurs that means this unit first: `£` is pounds sterling, stated or not. */
  private readonly leading = new Map<string, number>();
  private readonly inWholes = new Map<string, number>();
  private readonly amountsOf = new Map<number, Amount[]>();
  private readonly byBlock = new Map<number, Signals>();
  private whole: Signals | null = null;
  private usualYear: { readonly year: number | null } | null = null;
  /** Amounts in shillings or old pence stand in the document. */
  readonly oldPence: boolean;

  constructor(
    private readonly document: ReadDocument,
    amounts: readonly Amount[],
  ) {
    let oldPence = false;
    for (const amount of amounts) {
      const same = this.amountsOf.get(amount.block);
      if (same === undefined) this.amountsOf.set(amount.block, [amount]);
      else same.push(amount);
      const { currency } = amount;
      const first = currency.denominations[0];
      if (first === undefined || (currency.doubt !== 'none' && currency.doubt !== 'unsure')) continue;
      if (currency.doubt === 'none') {
        count(this.leading, first.unit);
        if (first.per === 1) count(this.inWholes, first.unit);
        const single = currency.denominations.every((each) => each.unit === first.unit);
        if (single && !amount.traits.conversion) count(this.stated, first.unit);
      }
      oldPence ||= amount.pieces.some((piece) =>
        piece.denominations.some((each) => each.unit === 'GBP' && each.per === 20),
      );
    }
    this.oldPence = oldPence;
  }

  statedCount(unit: string): number {
    return this.stated.get(unit) ?? 0;
  }

  /** How many amounts in whole units, not in parts of them, mean this unit first. */
  wholeCount(unit: string): number {
    return this.inWholes.get(unit) ?? 0;
  }

  leadingCount(unit: string): number {
    return this.leading.get(unit) ?? 0;
  }

  /** Mentions of places of a unit: those in the block count three times more. */
  placeScore(unit: string, block: number): number {
    return (this.totals().places.get(unit) ?? 0) + 3 * (this.block(block).places.get(unit) ?? 0);
  }

  namesPlace(unit: string): boolean {
    return (this.totals().places.get(unit) ?? 0) > 0;
  }

  /** The year in the block of an amount that stands before it in its sentence or else nearest to it, else the middle one of the document; `null` when there is none. */
  year(amount: Amount): number | null {
    return nearest(this.block(amount.block).years, amount.start) ?? this.middleYear();
  }

  /** Sorted out once: a table of figures asks for every one of its cells. */
  private middleYear(): number | null {
    this.usualYear ??= { year: middle(this.totals().years) };
    return this.usualYear.year;
  }

  hasYears(unit: string): boolean {
    return UNIT_YEARS[unit] !== undefined;
  }

  /** Whether amounts of `unit` are usual in `year`; units without known years are. */
  isUsual(unit: string, year: number): boolean {
    const years = UNIT_YEARS[unit];
    return years === undefined || (years[0] <= year && year <= years[1]);
  }

  /** Money that went out of use before 1950, in a text about its time. */
  isOldMoney(unit: string, amount: Amount): boolean {
    const until = UNIT_YEARS[unit]?.[1];
    const year = this.year(amount);
    return until !== undefined && until < 1950 && year !== null && this.isUsual(unit, year);
  }

  /** The decimal sign of all figures of the document that leave no choice; `null` when there are none or they differ. */
  decimalSign(): '.' | ',' | null {
    const { points, commas } = this.totals();
    if (points > 0 && commas === 0) return '.';
    return commas > 0 && points === 0 ? ',' : null;
  }

  private block(index: number): Signals {
    let signals = this.byBlock.get(index);
    if (signals === undefined) {
      const block = this.document.prose.blocks[index];
      signals = block === undefined ? NOTHING : scan(this.document.prose.text, block, this.amountsOf.get(index) ?? []);
      this.byBlock.set(index, signals);
    }
    return signals;
  }

  private totals(): Signals {
    if (this.whole !== null) return this.whole;
    const places = new Map<string, number>();
    const years: Year[] = [];
    let points = 0;
    let commas = 0;
    this.document.prose.blocks.forEach((_, index) => {
      const signals = this.block(index);
      for (const [unit, times] of signals.places) places.set(unit, (places.get(unit) ?? 0) + times);
      for (const year of signals.years) years.push(year);
      points += signals.points;
      commas += signals.commas;
    });
    const given = Number(/^\d{4}/.exec(this.document.givenDate ?? '')?.[0] ?? Number.NaN);
    if (years.length === 0 && !Number.isNaN(given)) years.push({ year: given, at: 0 });
    this.whole = { places, years, points, commas };
    return this.whole;
  }
}

/** Characters; about a sentence. */
const SENTENCE = 80;

const NOTHING: Signals = { places: new Map(), years: [], points: 0, commas: 0 };

/** `amounts` are those of the block, in order: their figures are no years, and `Hong Kong dollars` does not speak of Hong Kong. */
function scan(text: string, block: Block, amounts: readonly Amount[]): Signals {
  const tokens = tokenize(text, block.start, block.end);
  const places = new Map<string, number>();
  const years: Year[] = [];
  const styles = { '.': 0, ',': 0 };
  let passed = 0;
  const index = block.language === null ? null : moneyLexicon(block.language).places;
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] ?? 0;
    while ((amounts[passed]?.end ?? Infinity) <= start) passed++;
    const inAmount = (amounts[passed]?.start ?? Infinity) <= start;
    if (tokens.kind[at] === WORD) {
      if (inAmount) continue;
      for (const unit of index?.match(tokens, at)?.value ?? []) count(places, unit);
    } else if (tokens.kind[at] === DIGITS) {
      const year = inAmount ? null : yearAt(tokens, at);
      if (year !== null) years.push({ year, at: start });
      const sign = decimalSignAt(tokens, at, block);
      if (sign !== null) styles[sign]++;
    }
  }
  return { places, years, points: styles['.'], commas: styles[','] };
}

function yearAt(tokens: Tokens, at: number): number | null {
  const start = tokens.start[at] ?? 0;
  if ((tokens.end[at] ?? 0) - start !== 4) return null;
  const year = Number(tokens.text.slice(start, start + 4));
  if (year < 1000 || year > 2100) return null;
  // Not the head of `1000.50` or of `2000,00`.
  const glued = gapBefore(tokens, at + 1) === 0 && gapBefore(tokens, at + 2) === 0 && tokens.kind[at + 2] === DIGITS;
  return glued && '.,'.includes(signAt(tokens, at + 1)) ? null : year;
}

/** The decimal sign of a figure that leaves no choice and is no date: grouped, a percentage, or with a scale word. */
function decimalSignAt(tokens: Tokens, at: number, block: Block): '.' | ',' | null {
  const figure = readFigure(tokens, at);
  if (figure === null || figure.decimalSign === null) return null;
  const counted =
    figure.grouped || signAt(tokens, figure.end) === '%' || scaleAfter(tokens, figure.end, block.language) !== null;
  return counted ? figure.decimalSign : null;
}

/** The year nearest to offset `at`; years are sorted by place, so the two around it are asked. */
function nearest(years: readonly Year[], at: number): number | null {
  let low = 0;
  let high = years.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((years[half]?.at ?? 0) < at) low = half + 1;
    else high = half;
  }
  const before = years[low - 1];
  const after = years[low];
  if (before === undefined || after === undefined) return (before ?? after)?.year ?? null;
  // Texts name the year first: `1905 waren es 1.800 Mark, 1965 aber 12.000 DM`.
  return at - before.at <= Math.max(SENTENCE, after.at - at) ? before.year : after.year;
}

function middle(years: readonly Year[]): number | null {
  const sorted = years.map((each) => each.year).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
