import { readFileSync } from 'node:fs';
import type { Annotation } from '../tools/tool';

/** One line of a development set. */
export interface DevsetItem {
  readonly id: string;
  readonly lang: 'en' | 'de';
  readonly ref_date: string | null;
  readonly text: string;
  readonly spans: readonly DevsetSpan[];
}

export interface DevsetSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** A date as ISO 8601, an amount with its unit, or `null` where only the span is known. */
  readonly norm: string | null | Amount;
}

interface Amount {
  readonly amount: number | null;
  readonly unit: string;
}

/** Which spans of a set are scored against which annotations. */
export interface DevsetPart {
  readonly spanTypes: readonly string[];
  readonly annotationTypes: readonly Annotation['type'][];
  /** Spans of these types count neither way, and neither do annotations on them. */
  readonly ignoredTypes?: readonly string[];
  /** `norm` is only the covered text: nothing to compare values with. */
  readonly spansOnly: boolean;
}

export function readDevset(path: string): DevsetItem[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as DevsetItem);
}

/** What is compared: a span and, where it has one, a test for the right value. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  /** `null`: counts for the span only. */
  readonly isRight: ((annotation: Annotation) => boolean) | null;
  /** In words, for lists of errors. */
  readonly value: string;
}

/** The spans of one item that a part scores; `ignored` are those that count neither way. */
export function expectedOf(item: DevsetItem, part: DevsetPart): { scored: Expected[]; ignored: DevsetSpan[] } {
  const spans = item.spans.filter((span) => part.spanTypes.includes(span.type));
  const isEmptyAmount = ({ norm }: DevsetSpan): boolean => typeof norm === 'object' && norm?.amount === null;
  const isIgnored = ({ type }: DevsetSpan): boolean => part.ignoredTypes?.includes(type) ?? false;
  return {
    scored: spans.filter((span) => !isEmptyAmount(span)).map((span) => expected(span, part.spansOnly)),
    ignored: [...spans.filter(isEmptyAmount), ...item.spans.filter(isIgnored)],
  };
}

function expected({ start, end, norm }: DevsetSpan, spansOnly: boolean): Expected {
  if (norm === null || spansOnly) return { start, end, isRight: null, value: '' };
  if (typeof norm === 'string') {
    const value = paddedYear(norm);
    return { start, end, value, isRight: ({ values }) => values.some((said) => agrees(paddedYear(said), value)) };
  }
  const { amount, unit } = norm;
  return {
    start,
    end,
    value: `${amount} ${unit}`,
    isRight: ({ values }) => values.some((said) => amount !== null && isAmount(Number(said), amount, unit)),
  };
}

/** Equal at the granularity of the gold: a finer value that begins with it is right, a coarser one is not. */
export function agrees(said: string, gold: string): boolean {
  return said === gold || (said.startsWith(gold) && /^[-T:]/.test(said.slice(gold.length)));
}

/** `-234-08-10` and `BC0234-08-10` → `-0234-08-10`, `88-08-10` → `0088-08-10`; other values stay as they are. */
function paddedYear(value: string): string {
  const match = /^(-|BC)?(\d{2,4})(-\d\d(?:-\d\d.*)?)$/.exec(value);
  if (match === null) return value;
  return `${match[1] === undefined ? '' : '-'}${(match[2] ?? '').padStart(4, '0')}${match[3] ?? ''}`;
}

const SUB_UNITS = /^(?:cent|pence|penny|sen|satoshi|rappen|pfennig)s?$/i;

/** An amount of a sub-unit counts in either unit. */
function isAmount(said: number, gold: number, unit: string): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  if (near(said, gold)) return true;
  const parts = /^satoshi/i.test(unit) ? 1e8 : 100;
  return SUB_UNITS.test(unit) && near(said * parts, gold);
}
