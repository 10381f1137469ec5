import { bareFragments } from '../../src/cli/score/bare-span';
import { overlaps, type Span } from '../../src/core/model/span';
import type { Annotation } from '../tools/tool';
import type { Expected } from './devset';

interface Counts {
  hits: number;
  misses: number;
  falsePositives: number;
}

/** Spans: the very same stretch (article and possessive aside). Values: any overlap, and the right value. */
export interface Comparison {
  readonly span: Counts;
  readonly value: Counts;
  readonly errors: string[];
}

export function emptyComparison(): Comparison {
  const none = (): Counts => ({ hits: 0, misses: 0, falsePositives: 0 });
  return { span: none(), value: none(), errors: [] };
}

/** Adds the comparison of one text to the sums. `ignored` spans, and annotations on them, count neither way. */
export function compare(
  sums: Comparison,
  text: string,
  expected: readonly Expected[],
  ignored: readonly Span[],
  annotations: readonly Annotation[],
): void {
  const touchesIgnored = (span: Span): boolean => ignored.some((other) => overlaps(span, other));
  const bare = (span: Span): string =>
    bareFragments([span], text)
      .map(({ start, end }) => `${start}-${end}`)
      .join();
  const isExact = (gold: Expected, annotation: Annotation): boolean => bare(gold) === bare(annotation);
  const exact = assign(expected, annotations, isExact);
  const hits = new Set(exact.values());
  const counted = annotations.filter((annotation) => hits.has(annotation) || !touchesIgnored(annotation));
  count(sums.span, expected.length, exact, counted.length);

  const valued = expected.filter((gold) => gold.isRight !== null);
  const unvalued = expected.filter((gold) => gold.isRight === null);
  const rightly = (gold: Expected, annotation: Annotation): boolean =>
    overlaps(gold, annotation) && gold.isRight?.(annotation) === true;
  const right = assign(valued, annotations, rightly);
  const used = new Set(right.values());
  const scored = annotations.filter(
    (annotation) =>
      used.has(annotation) || !(touchesIgnored(annotation) || unvalued.some((gold) => overlaps(gold, annotation))),
  );
  count(sums.value, valued.length, right, scored.length);
  list(sums.errors, text, expected, annotations, exact, right);
}

/** Pairs each expected span with an annotation of its own that fits. */
function assign(
  expected: readonly Expected[],
  annotations: readonly Annotation[],
  fits: (gold: Expected, annotation: Annotation) => boolean,
): Map<Expected, Annotation> {
  const pairs = new Map<Expected, Annotation>();
  const used = new Set<Annotation>();
  for (const gold of expected) {
    const found = annotations.find((annotation) => !used.has(annotation) && fits(gold, annotation));
    if (found === undefined) continue;
    pairs.set(gold, found);
    used.add(found);
  }
  return pairs;
}

function count(counts: Counts, expected: number, pairs: ReadonlyMap<Expected, Annotation>, annotations: number): void {
  counts.hits += pairs.size;
  counts.misses += expected - pairs.size;
  counts.falsePositives += Math.max(0, annotations - pairs.size);
}

function list(
  errors: string[],
  text: string,
  expected: readonly Expected[],
  annotations: readonly Annotation[],
  exact: ReadonlyMap<Expected, Annotation>,
  right: ReadonlyMap<Expected, Annotation>,
): void {
  const said = (annotation: Annotation): string =>
    `“${text.slice(annotation.start, annotation.end)}” ${annotation.type} ${annotation.values.join(' or ')}`;
  const explained = new Set<Annotation>([...exact.values(), ...right.values()]);
  for (const gold of expected) {
    if (exact.has(gold) && (gold.isRight === null || right.has(gold))) continue;
    const touching = annotations.filter((annotation) => overlaps(gold, annotation));
    for (const annotation of touching) explained.add(annotation);
    const kind = right.has(gold) ? 'span' : exact.has(gold) ? 'value' : touching.length > 0 ? 'both' : 'missed';
    const context = text.length <= 120 ? JSON.stringify(text) : '';
    errors.push(
      `${kind}: “${text.slice(gold.start, gold.end)}” ${gold.value} | ${touching.map(said).join('; ') || 'nothing'} ${context}`,
    );
  }
  for (const annotation of annotations)
    if (!explained.has(annotation))
      errors.push(
        `extra: ${said(annotation)} in ${JSON.stringify(text.slice(Math.max(0, annotation.start - 40), annotation.end + 40))}`,
      );
}
