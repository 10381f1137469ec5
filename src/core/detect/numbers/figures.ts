import { DIGITS, SIGN, WORD, type Tokens } from '../../text/tokens';
import { trim, type Decimal } from './decimal';

/** A number in figures: `1650`, `1,650`, `1.650,50`, `1'650.50`, `1 650`, `12,34,567.89`, `2½`, `2 1/2`, `20.-`. */
export interface Figure {
  /** Token index after the number. */
  readonly end: number;
  /** Its value; `null` when one separator fits both a group and decimals (`1.500`), see `settle`. */
  readonly value: Decimal | null;
  /** The sign that has to be settled, with both readings. */
  readonly open: { readonly sign: '.' | ','; readonly grouped: Decimal; readonly fraction: Decimal } | null;
  /** The sign that is certainly the decimal one, or certainly parts groups: evidence for other numbers of the document. */
  readonly decimalSign: '.' | ',' | null;
  /** Number of digits after the decimal sign (as far as it is certain), 0 for whole numbers. */
  readonly places: number;
  /** Groups of three digits are marked; `spaced`: by blanks alone, which may also part two numbers. */
  readonly grouped: boolean;
  readonly spaced: boolean;
  /** A dash stands for the missing cents: `5,-`. */
  readonly dashed: boolean;
}

/** Longer runs of digits are no amounts; the bound also keeps hostile text linear. */
const MOST_PARTS = 12;
const MOST_DIGITS = 36;

const VULGAR: Readonly<Record<string, Decimal>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
  '⅕': '.2',
};

/**
 * Reads the number whose first token is `at`, or `null` when there is none or it is no number: dates (`24.5.2007`), versions
 * (`1.2.3`), figures inside a word (`p6`, unless `afterLetters`: `USD115`).
 */
export function readFigure(tokens: Tokens, at: number, afterLetters = false): Figure | null {
  if (tokens.kind[at] === SIGN) return readVulgar(tokens, at);
  if (tokens.kind[at] !== DIGITS || !beginsHere(tokens, at, afterLetters)) return null;
  if (standsAlone(tokens, at)) return readPlain(tokens, at);
  const chain = readChain(tokens, at);
  if (chain.digits.join('').length > MOST_DIGITS) return null;
  const figure = interpret(chain);
  return figure === null ? null : withTail(tokens, figure);
}

/** Chooses between the readings of an open figure. */
export function settle(figure: Figure, decimalSign: '.' | ','): Decimal {
  if (figure.open === null) return figure.value ?? '0';
  return figure.open.sign === decimalSign ? figure.open.fraction : figure.open.grouped;
}

/** Not glued to a letter, nor to another number by a separator (`.5` of `3.1.5`, the second half of `5351-1` may be read). */
function beginsHere(tokens: Tokens, at: number, afterLetters: boolean): boolean {
  if (at === 0 || tokens.end[at - 1] !== tokens.start[at]) return true;
  if (tokens.kind[at - 1] !== SIGN) return afterLetters;
  const sign = tokens.text.charAt(tokens.start[at - 1] ?? 0);
  if (sign !== '.' && sign !== ',' && sign !== "'" && sign !== '’') return true;
  return at < 2 || tokens.kind[at - 2] !== DIGITS || tokens.end[at - 2] !== tokens.start[at - 1];
}

/** Nothing follows that could belong to the figure: the case of most figures, and of long lists of them. */
function standsAlone(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.length) return true;
  const gap = (tokens.start[next] ?? 0) - (tokens.end[at] ?? 0);
  if (tokens.kind[next] === WORD || gap > 1) return true;
  const width = (tokens.end[next] ?? 0) - (tokens.start[next] ?? 0);
  if (tokens.kind[next] === DIGITS) return width !== 3 && tokens.text.charAt(tokens.start[next + 1] ?? 0) !== '/';
  const sign = tokens.text.charAt(tokens.start[next] ?? 0);
  return !".,'’·".includes(sign) && VULGAR[sign] === undefined;
}

function readPlain(tokens: Tokens, at: number): Figure | null {
  const digits = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (digits.length > MOST_DIGITS) return null;
  return certain({ digits: [], separators: [], ends: [at + 1] }, 1, trim(digits), null, 0, false);
}

/** Runs of digits with the separators between them. */
interface Chain {
  readonly digits: string[];
  readonly separators: string[];
  /** Token index after each run. */
  readonly ends: number[];
}

function readChain(tokens: Tokens, at: number): Chain {
  const { text, kind, start, end } = tokens;
  const chain: Chain = { digits: [text.slice(start[at], end[at])], separators: [], ends: [at + 1] };
  let next = at + 1;
  while (next < tokens.length && chain.digits.length < MOST_PARTS) {
    const gapFrom = end[next - 1] ?? 0;
    const from = start[next] ?? 0;
    if (kind[next] === DIGITS && from - gapFrom === 1) {
      chain.separators.push(' ');
    } else if (kind[next] === SIGN && from === gapFrom && kind[next + 1] === DIGITS && start[next + 1] === end[next]) {
      const sign = text.charAt(from);
      if (!".,'’·".includes(sign)) break;
      chain.separators.push(sign === '’' ? "'" : sign);
      next++;
    } else {
      break;
    }
    chain.digits.push(text.slice(start[next], end[next]));
    next++;
    chain.ends.push(next);
  }
  return chain;
}

function interpret(chain: Chain): Figure | null {
  const groups = countGroups(chain);
  const separator = chain.separators[0];
  if (groups > 0 && separator !== undefined) return interpretGrouped(chain, groups, separator);
  const gap = chain.separators.indexOf(' ');
  const parts = gap < 0 ? chain.digits.length : gap + 1;
  const [whole = '0', fraction = ''] = chain.digits;
  if (parts === 1) return certain(chain, 1, trim(whole), null, 0, false);
  if (parts > 2) return readIndian(chain, parts);
  if (separator !== '.' && separator !== ',' && separator !== '·') return null;
  return certain(chain, 2, trim(`${whole}.${fraction}`), separator === ',' ? ',' : '.', fraction.length, false);
}

/** How many groups of three follow the first run, all with the same separator. */
function countGroups(chain: Chain): number {
  const separator = chain.separators[0];
  const first = chain.digits[0] ?? '';
  if (separator === undefined || separator === '·' || first.length > 3 || first.startsWith('0')) return 0;
  let count = 0;
  while (chain.separators[count] === separator && chain.digits[count + 1]?.length === 3) count++;
  // `1,234,56`: the run after the groups shows that there are none.
  return chain.separators[count] === separator && separator !== ' ' ? 0 : count;
}

function interpretGrouped(chain: Chain, groups: number, separator: string): Figure | null {
  const whole = chain.digits.slice(0, groups + 1).join('');
  const after = chain.separators[groups];
  const fraction = chain.digits[groups + 1];
  const decimals = after === '.' || after === ',' || after === '·';
  if (decimals && fraction !== undefined) {
    const more = chain.separators[groups + 1];
    if (more !== undefined && more !== ' ') return null;
    return certain(chain, groups + 2, trim(`${whole}.${fraction}`), after === ',' ? ',' : '.', fraction.length, true);
  }
  if (separator !== '.' && separator !== ',') return certain(chain, groups + 1, trim(whole), null, 0, true);
  if (groups > 1) return certain(chain, groups + 1, trim(whole), separator === '.' ? ',' : '.', 0, true);
  const [head = '0', tail = ''] = chain.digits;
  const open = { sign: separator, grouped: trim(whole), fraction: trim(`${head}.${tail}`) } as const;
  return { ...certain(chain, 2, '0', null, 0, true), value: null, open };
}

/** `12,34,567.89`: groups of two, the last of three. */
function readIndian(chain: Chain, parts: number): Figure | null {
  let commas = 0;
  while (chain.separators[commas] === ',') commas++;
  const last = chain.digits[commas];
  if (commas < 2 || last?.length !== 3) return null;
  const heads = chain.digits.slice(0, commas);
  if (heads.some((head, index) => (index === 0 ? head.length > 2 : head.length !== 2))) return null;
  const whole = [...heads, last].join('');
  if (parts === commas + 1) return certain(chain, parts, trim(whole), '.', 0, true);
  const fraction = chain.digits[commas + 1];
  if (parts !== commas + 2 || fraction === undefined || chain.separators[commas] !== '.') return null;
  return certain(chain, parts, trim(`${whole}.${fraction}`), '.', fraction.length, true);
}

function certain(
  chain: Chain,
  parts: number,
  value: Decimal,
  decimalSign: '.' | ',' | null,
  places: number,
  grouped: boolean,
): Figure {
  const spaced = grouped && chain.separators[0] === ' ';
  return { end: chain.ends[parts - 1] ?? 0, value, open: null, decimalSign, places, grouped, spaced, dashed: false };
}

/** What may follow the digits: a vulgar fraction (`2½`, `2 1/2`) or a dash for the cents (`20.-`, `5,--`). */
function withTail(tokens: Tokens, figure: Figure): Figure {
  const { text, kind, start, end } = tokens;
  const next = figure.end;
  if (next >= tokens.length) return figure;
  const gap = (start[next] ?? 0) - (end[next - 1] ?? 0);
  const char = text.charAt(start[next] ?? 0);
  const fraction = gap <= 1 ? VULGAR[char] : undefined;
  if (fraction !== undefined && figure.value !== null && figure.places === 0) {
    return { ...figure, end: next + 1, value: figure.value + fraction, places: fraction.length - 1 };
  }
  if (gap === 1 && kind[next] === DIGITS && figure.value !== null && figure.places === 0) {
    const part = simpleFraction(tokens, next);
    if (part !== null) return { ...figure, end: next + 3, value: figure.value + part, places: part.length - 1 };
  }
  if (gap === 0 && (char === ',' || char === '.') && figure.places === 0) {
    const dashEnd = readDashes(tokens, next + 1);
    if (dashEnd > 0) return { ...figure, end: dashEnd, dashed: true };
  }
  return figure;
}

/** `1/2`, `3/4`, `5/8`: parts of two, four or eight; anything else may be a date or a page. */
function simpleFraction(tokens: Tokens, at: number): Decimal | null {
  const { text, kind, start, end } = tokens;
  if (kind[at + 2] !== DIGITS || text.charAt(start[at + 1] ?? 0) !== '/') return null;
  if (end[at] !== start[at + 1] || end[at + 1] !== start[at + 2]) return null;
  const part = Number(text.slice(start[at], end[at]));
  const whole = Number(text.slice(start[at + 2], end[at + 2]));
  if ((whole !== 2 && whole !== 4 && whole !== 8) || part < 1 || part >= whole) return null;
  return String(part / whole).slice(1);
}

/** Token index after one to three glued dashes that end the number, or 0. */
function readDashes(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 3 && next < tokens.length && tokens.start[next] === tokens.end[next - 1]) {
    if (!'-–—'.includes(tokens.text.charAt(tokens.start[next] ?? 0))) break;
    next++;
  }
  if (next === at) return 0;
  const glued = next < tokens.length && tokens.start[next] === tokens.end[next - 1];
  return glued && tokens.kind[next] !== SIGN ? 0 : next;
}

function readVulgar(tokens: Tokens, at: number): Figure | null {
  const fraction = VULGAR[tokens.text.charAt(tokens.start[at] ?? 0)];
  if (fraction === undefined) return null;
  const chain = { digits: [], separators: [], ends: [at + 1] };
  return certain(chain, 1, `0${fraction}`, null, fraction.length - 1, false);
}
