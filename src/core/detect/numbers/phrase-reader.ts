import type { Tokens } from '../../text/tokens';
import { add, divide, multiply, shift, type Decimal } from './decimal';
import type { NumberReading } from './number-reading';
import { afterScaleWord, isHyphen } from './number-tokens';
import type { NumberLexicon, NumberWord } from './number-words';

/** Phrases are longer than this in no real text; the bound keeps reading linear. */
const MOST_WORDS = 24;

/** Part of a phrase: a number below the next scale word. */
interface Part {
  readonly end: number;
  readonly value: Decimal;
  readonly ordinal: boolean;
  readonly article: boolean;
  readonly vague: boolean;
  /** Parts such as `half a` are complete: nothing but a scale may follow. */
  readonly share: boolean;
}

/** Reads one phrase of number words by descending scales: `two million five hundred thousand and six`. */
export class PhraseReader {
  constructor(
    private readonly tokens: Tokens,
    private readonly words: NumberLexicon,
  ) {}

  read(at: number): NumberReading | null {
    const vague = this.vague(at);
    if (vague !== null) return vague;
    let total: Decimal = '0';
    let lowest = Infinity;
    let next = at;
    let end = -1;
    let ordinal = false;
    let article = false;
    let about = false;
    let scaled = false;
    while (next - at < MOST_WORDS) {
      const part = this.part(next, lowest);
      if (part === null) break;
      const scale = part.ordinal ? null : this.scale(part.end);
      const power = scale?.power ?? 0;
      if (power >= lowest || (part.article && scale === null && end >= 0)) break;
      total = add(total, shift(part.value, power));
      end = scale?.end ?? part.end;
      ordinal = part.ordinal;
      article = part.article && scale === null;
      about ||= part.vague;
      scaled ||= scale !== null && scale.power > 2;
      if (scale === null || ordinal || part.share) break;
      lowest = power;
      const half = this.andShare(end);
      if (half !== null) {
        total = add(total, shift(half.value, power));
        end = half.end;
        break;
      }
      next = this.joined(end) ?? this.afterHyphen(end);
    }
    if (end < 0) return null;
    return {
      end,
      value: total,
      words: true,
      ...(ordinal ? { ordinal: true } : {}),
      ...(article ? { article: true } : {}),
      ...(about ? { vague: true } : {}),
      ...(scaled ? { scaled: true } : {}),
    };
  }

  private kind(at: number): NumberWord | undefined {
    return this.words.word(this.tokens, at);
  }

  /** Scale words after a part, also after `of a`: `a quarter of a million`. */
  private scale(at: number): { end: number; power: number } | null {
    let next = this.afterHyphen(at);
    let power = 0;
    for (let count = 0; count < 2; count++) {
      const word = this.kind(next);
      if (word?.kind !== 'scale') break;
      power += word.value;
      next = afterScaleWord(this.tokens, next, this.words);
    }
    return power === 0 ? null : { end: next, power };
  }

  /** `several`, `a few`, `einige`, also before a scale (`mehrere hundert Millionen`), which is then no number either. */
  private vague(at: number): NumberReading | null {
    const start = this.kind(at)?.kind === 'article' ? at + 1 : at;
    if (this.kind(start)?.kind !== 'vague') return null;
    let end = start + 1;
    for (let count = 0; count < 3; count++) {
      const word = this.kind(end);
      if (word?.kind !== 'scale' && word?.kind !== 'hundred' && word?.kind !== 'batch') break;
      end++;
    }
    return { end, value: null, words: true, vague: true };
  }

  /** One part; `lowest` is the power of the scale word before it. */
  private part(at: number, lowest: number): Part | null {
    const first = this.kind(at);
    if (first === undefined) return null;
    switch (first.kind) {
      case 'mixed':
        return whole(at + 1, hundredths(first.value));
      case 'share-scale':
        return share(at + 1, shift(hundredths(first.value), 6));
      case 'half':
      case 'quarter':
        return lowest === Infinity ? this.share(at, '1') : null;
      case 'pair':
        return this.pair(at);
      case 'article':
        return this.afterArticle(at);
      case 'unit':
      case 'tens':
      case 'whole':
      case 'hundred':
      case 'ordinal':
      case 'scale':
      case 'batch':
        return this.group(at);
      case 'and':
      case 'of':
      case 'vague':
        return null;
    }
  }

  private afterArticle(at: number): Part | null {
    const hyphen = this.afterHyphen(at + 1);
    const next = this.kind(hyphen);
    if (next?.kind === 'hundred') return this.group(hyphen);
    if (next?.kind === 'half' || next?.kind === 'quarter') {
      const part = this.share(hyphen, '1');
      if (part !== null) return part;
    }
    if (next?.kind === 'pair') return this.pair(hyphen);
    if (next?.kind === 'batch') return whole(hyphen + 1, String(next.value));
    if (next?.kind === 'share-scale') return share(hyphen + 1, shift(hundredths(next.value), 6));
    return { ...whole(at + 1, '1'), article: true };
  }

  /** `half a`, `half`, `quarter of a`, `three quarters of a`, `eine halbe`; `count` is how many shares. */
  private share(at: number, count: Decimal): Part | null {
    const word = this.kind(at);
    if (word === undefined) return null;
    const value = multiply(count, hundredths(word.value));
    const of = this.kind(at + 1)?.kind === 'of' ? at + 2 : at + 1;
    const article = this.kind(of)?.kind === 'article' ? of + 1 : of;
    const next = this.afterHyphen(article);
    const batch = this.kind(next);
    if (batch?.kind === 'batch') return share(next + 1, multiply(value, String(batch.value)));
    if (this.scale(article) !== null) return share(article, value);
    if (word.kind === 'quarter') return article > of && of > at + 1 ? share(article, value) : null;
    return of === at + 1 ? share(article, value) : article > of ? share(article, value) : share(at + 1, value);
  }

  /** `a couple of`: about two. */
  private pair(at: number): Part {
    const of = this.kind(at + 1)?.kind === 'of' ? at + 2 : at + 1;
    return { ...share(of, '2'), vague: true };
  }

  /** A number below a thousand (or `nineteen hundred`), with fractions: `two and a half`. */
  private group(at: number): Part | null {
    const first = this.kind(at);
    if (first === undefined) return null;
    let value = 0;
    let next = at;
    if (first.kind === 'hundred' || (first.kind === 'scale' && first.value === 3)) {
      const before = this.kind(at - 1)?.kind;
      if (!this.words.table.bareHundred && before !== 'article') return null;
      if (first.kind === 'scale') return whole(at, '1');
      value = 1;
    } else if (first.kind === 'scale' || first.kind === 'batch') {
      return null;
    } else if (first.kind === 'ordinal') {
      return { ...whole(at + 1, String(first.value)), ordinal: true };
    } else {
      const small = this.belowHundred(at, first);
      if (small.ordinal) return { ...whole(small.end, String(small.value)), ordinal: true };
      value = small.value;
      next = small.end;
      const share = this.shares(next, value);
      if (share !== null) return share;
    }
    const hundredAt = this.afterHyphen(next);
    const hundred = this.kind(hundredAt);
    if (hundred?.kind === 'hundred') return this.afterHundred(hundredAt + 1, value * 100);
    if (hundred?.kind === 'batch') return whole(hundredAt + 1, String(value * hundred.value));
    return this.withFraction(whole(next, String(value)));
  }

  private belowHundred(at: number, first: NumberWord): { end: number; value: number; ordinal: boolean } {
    if (first.kind === 'tens') {
      const next = this.afterHyphen(at + 1);
      const unit = this.kind(next);
      if ((unit?.kind === 'unit' || unit?.kind === 'ordinal') && unit.value > 0 && unit.value < 10) {
        return { end: next + 1, value: first.value + unit.value, ordinal: unit.kind === 'ordinal' };
      }
    }
    return { end: at + 1, value: first.value, ordinal: false };
  }

  /** `… hundred [and] twenty-five`. `and` is only taken when what follows is no hundred of its own (`between one hundred and two hundred`). */
  private afterHundred(at: number, hundreds: number): Part {
    const plain = whole(at, String(hundreds));
    const joined = this.joined(at);
    const next = joined ?? this.afterHyphen(at);
    const first = this.kind(next);
    if (first === undefined) return plain;
    if (first.kind === 'article' || first.kind === 'half') return this.withFraction(plain);
    if (first.kind === 'ordinal') {
      return { ...whole(next + 1, String(hundreds + first.value)), ordinal: true };
    }
    if ((first.kind !== 'unit' && first.kind !== 'tens' && first.kind !== 'whole') || first.value >= 100) return plain;
    const small = this.belowHundred(next, first);
    const after = this.kind(this.afterHyphen(small.end))?.kind;
    if (after === 'hundred' || after === 'batch') return plain;
    const value = String(hundreds + small.value);
    return { ...whole(small.end, value), ordinal: small.ordinal };
  }

  /** `two and a half`, `one and three quarters`, `zwei und eine halbe`. */
  private withFraction(part: Part): Part {
    const fraction = this.andShare(part.end);
    return fraction === null ? part : { ...part, end: fraction.end, value: add(part.value, fraction.value) };
  }

  /** `and a half`, unless it belongs to a scale of its own (`one and a half million` is read by the group before it). */
  private andShare(at: number): { readonly end: number; readonly value: Decimal } | null {
    const and = this.joined(at);
    if (and === null) return null;
    const first = this.kind(and);
    const count = first?.kind === 'unit' && first.value === 3 ? 3 : 1;
    const next = first?.kind === 'article' || count === 3 ? this.afterHyphen(and + 1) : and;
    const shared = this.kind(next);
    if (shared?.kind !== 'half' && shared?.kind !== 'quarter') return null;
    return { end: next + 1, value: multiply(String(count), hundredths(shared.value)) };
  }

  /** `three quarters of a million`. */
  private shares(at: number, count: number): Part | null {
    const next = this.afterHyphen(at);
    if (count > 3 || count < 1 || this.kind(next)?.kind !== 'quarter') return null;
    return this.share(next, String(count));
  }

  /** The token after the `and` at `at` (hyphens around it are passed over), or `null`. */
  private joined(at: number): number | null {
    const word = this.afterHyphen(at);
    return this.kind(word)?.kind === 'and' ? this.afterHyphen(word + 1) : null;
  }

  private afterHyphen(at: number): number {
    return isHyphen(this.tokens, at) ? at + 1 : at;
  }
}

function whole(end: number, value: Decimal): Part {
  return { end, value, ordinal: false, article: false, vague: false, share: false };
}

function share(end: number, value: Decimal): Part {
  return { ...whole(end, value), share: true };
}

function hundredths(value: number): Decimal {
  return divide(String(value), 100, 2);
}
