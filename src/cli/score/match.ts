import { coveringSpan, overlaps, type Span } from '../../core/model/span';
import { bareFragments } from './bare-span';
import type { GoldAlternate, GoldDocument, GoldMention, GoldNonMention, GoldReading } from './gold';

/** What is compared with the gold: a mention of the engine, or of any other tool. */
export interface Prediction {
  readonly type: string;
  readonly fragments: readonly Span[];
  readonly value?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  readonly unresolved?: true;
  readonly entity?: string;
}

export interface MatchRules {
  /** The types that are scored; everything else is ignored on both sides. */
  readonly types: ReadonlySet<string>;
  /** Optional mentions are required, nested ones excepted. */
  readonly strict: boolean;
}

/** How far a prediction agrees: not at all, in its span, in span and type, or in value too. */
export const NOTHING = 0;
export const SPAN = 1;
export const TYPE = 2;
export const VALUE = 3;
export type Agreement = typeof NOTHING | typeof SPAN | typeof TYPE | typeof VALUE;

interface GoldMatch {
  readonly gold: GoldMention;
  readonly required: boolean;
  readonly agreement: Agreement;
  /** `null` at agreement `NOTHING`. */
  readonly prediction: Prediction | null;
}

export interface DocumentMatch {
  /** Every gold mention of the scored types, in the gold's order. */
  readonly golds: readonly GoldMatch[];
  /** Predictions that stand for no gold mention and are not to be ignored. */
  readonly falsePositives: readonly Prediction[];
  /** Predictions of a type that is wrong there. They may be false positives as well. */
  readonly forbidden: readonly { readonly prediction: Prediction; readonly nonMention: GoldNonMention }[];
}

/** Compares predictions with the gold of one document, by the rules of "Matching" in the gold's guidelines. `text` has LF line ends. */
export function matchDocument(
  document: GoldDocument,
  predictions: readonly Prediction[],
  text: string,
  rules: MatchRules,
): DocumentMatch {
  const scored = predictions.filter((prediction) => rules.types.has(prediction.type));
  const matcher = new Matcher(text, scored);
  const golds = document.mentions.filter((gold) => readings(gold).some((reading) => rules.types.has(reading.type)));
  for (const level of [VALUE, TYPE, SPAN] as const) {
    for (const gold of golds) {
      // A mention of a type nobody scores counts only where an alternate gives it a scored type.
      if (level > SPAN || rules.types.has(gold.type)) matcher.assign(gold, level);
    }
  }
  const isRequired = (gold: GoldMention): boolean =>
    rules.types.has(gold.type) && (rules.strict ? !gold.nested : !gold.optional);
  return {
    golds: golds.map((gold) => ({ gold, required: isRequired(gold), ...matcher.matchOf(gold) })),
    falsePositives: matcher.unmatched().filter((prediction) => !isIgnored(prediction, document, matcher)),
    forbidden: scored.flatMap((prediction) =>
      document.nonMentions
        .filter((nonMention) => !nonMention.tolerated && matcher.touches(prediction, nonMention))
        .map((nonMention) => ({ prediction, nonMention })),
    ),
  };
}

function isIgnored(prediction: Prediction, document: GoldDocument, matcher: Matcher): boolean {
  return (
    document.nonMentions.some((nonMention) => nonMention.tolerated && matcher.touches(prediction, nonMention)) ||
    document.mentions.some((gold) => {
      const matched = matcher.matchOf(gold).agreement >= TYPE;
      return gold.alternates.some(
        (alternate) => (alternate.partial || matched) && matcher.agreement(prediction, alternate, gold) >= TYPE,
      );
    })
  );
}

/** The mention itself and every alternate that counts as a hit. */
function readings(gold: GoldMention): readonly (GoldReading & Partial<GoldAlternate>)[] {
  return [gold, ...gold.alternates.filter((alternate) => !alternate.partial)];
}

interface Assigned {
  readonly prediction: Prediction;
  readonly agreement: Agreement;
}

class Matcher {
  readonly #text: string;
  readonly #predictions: readonly Prediction[];
  readonly #assigned = new Map<GoldMention, Assigned>();
  /** Predictions in use; true when only as a combined reading, which others may share. */
  readonly #used = new Map<Prediction, boolean>();

  constructor(text: string, predictions: readonly Prediction[]) {
    this.#text = text;
    this.#predictions = predictions;
  }

  /** Gives the mention a free prediction that agrees at least so far. */
  assign(gold: GoldMention, level: Agreement): void {
    if (this.#assigned.has(gold)) return;
    for (const reading of readings(gold)) {
      const combined = reading.combined === true;
      const prediction = this.#predictions.find(
        (candidate) =>
          (!this.#used.has(candidate) || (combined && this.#used.get(candidate) === true)) &&
          this.agreement(candidate, reading, gold) >= level,
      );
      if (prediction === undefined) continue;
      this.#assigned.set(gold, { prediction, agreement: level });
      this.#used.set(prediction, combined);
      return;
    }
  }

  matchOf(gold: GoldMention): { readonly prediction: Prediction | null; readonly agreement: Agreement } {
    return this.#assigned.get(gold) ?? { prediction: null, agreement: NOTHING };
  }

  unmatched(): Prediction[] {
    return this.#predictions.filter((prediction) => !this.#used.has(prediction));
  }

  agreement(prediction: Prediction, reading: GoldReading, gold: GoldMention): Agreement {
    if (!this.#sameSpan(prediction.fragments, reading.fragments)) return NOTHING;
    if (prediction.type !== reading.type) return SPAN;
    return sameValue(prediction, reading, gold.needsAnchor) ? VALUE : TYPE;
  }

  touches(prediction: Prediction, nonMention: GoldNonMention): boolean {
    if (nonMention.wrong.includes('*')) return prediction.fragments.some((fragment) => overlaps(fragment, nonMention));
    return nonMention.wrong.includes(prediction.type) && this.#sameSpan(prediction.fragments, [nonMention]);
  }

  #sameSpan(a: readonly Span[], b: readonly Span[]): boolean {
    if (!overlaps(coveringSpan(a), coveringSpan(b))) return false;
    const left = bareFragments(a, this.#text);
    const right = bareFragments(b, this.#text);
    return (
      left.length === right.length &&
      left.every(({ start, end }, at) => start === right[at]?.start && end === right[at].end)
    );
  }
}

function sameValue(prediction: Prediction, reading: GoldReading, needsAnchor: boolean): boolean {
  if (needsAnchor && prediction.value === undefined && prediction.unresolved === true) return true;
  const money = reading.type === 'MONEY';
  const same = (predicted: string | undefined, expected: string | undefined): boolean =>
    expected === undefined || predicted === expected || (money && sameNumber(predicted ?? '', expected));
  if (reading.currency !== undefined && prediction.currency !== reading.currency) return false;
  const [from, to] = endsOf(reading);
  if (from === undefined && to === undefined) return same(prediction.value, reading.value);
  const ends = endsOf(prediction);
  return same(ends[0], from) && same(ends[1], to);
}

/** The ends of a range, also of one that is only written as `from/to` in its value. */
function endsOf({ value, from, to }: GoldReading | Prediction): readonly [string | undefined, string | undefined] {
  if (from !== undefined || to !== undefined) return [from, to];
  const [first, second] = value?.split('/') ?? [];
  return second === undefined ? [undefined, undefined] : [first, second];
}

function sameNumber(a: string, b: string): boolean {
  return plainDecimal(a) === plainDecimal(b);
}

/** Without leading and trailing zeros. */
function plainDecimal(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = fraction.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`;
}
