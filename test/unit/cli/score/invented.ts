import { parseGold, type GoldDocument } from '../../../../src/cli/score/gold';
import { matchDocument, type Agreement, type DocumentMatch, type Prediction } from '../../../../src/cli/score/match';

export const TYPES = ['DATE', 'DURATION', 'SET', 'AGE', 'MONEY'];

/** Offsets of the first place where `part` stands in `text`. */
export function at(text: string, part: string): { start: number; end: number; text: string } {
  const start = text.indexOf(part);
  if (start < 0) throw new RangeError(`"${part}" is not in the text`);
  return { start, end: start + part.length, text: part };
}

/** The gold of one document, through the parser. */
export function goldOf(annotations: readonly object[], nonAnnotations: readonly object[] = []): GoldDocument {
  return parseGold(JSON.stringify({ documents: { d: { annotations, nonAnnotations } } })).documents.get('d')!;
}

export function predicted(text: string, type: string, part: string, rest: Partial<Prediction> = {}): Prediction {
  const { start, end } = at(text, part);
  return { type, fragments: [{ start, end }], ...rest };
}

export function match(
  text: string,
  gold: GoldDocument,
  predictions: readonly Prediction[],
  rules: { strict?: boolean; types?: readonly string[] } = {},
): DocumentMatch {
  return matchDocument(gold, predictions, text, {
    types: new Set(rules.types ?? TYPES),
    strict: rules.strict ?? false,
  });
}

/** How far the gold's mentions are agreed with, in order, and how many false positives and forbidden hits there are. */
export function outcome(result: DocumentMatch): { agreed: Agreement[]; wrong: number; forbidden: number } {
  return {
    agreed: result.golds.map((gold) => gold.agreement),
    wrong: result.falsePositives.length,
    forbidden: result.forbidden.length,
  };
}
