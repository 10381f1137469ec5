import type { Annotation } from '../model/annotation';
import { foldName } from '../detect/names/fold-name';
import type { RecordKey } from '../model/finding';
import { coveringSpan, type Span } from '../model/span';
import type { CheckedDocument } from './rule';

/** An annotation that stands in its text. */
export interface Standing {
  readonly item: Annotation;
  readonly fragments: readonly Span[];
  readonly cover: Span;
}

/** Without orphans, guesses and rejections: what the rules on passages speak of. */
export function standing({ annotations }: Pick<CheckedDocument, 'annotations'>): Standing[] {
  const found: Standing[] = [];
  for (const { item, state, fragments } of annotations) {
    if (item.kind !== 'annotation' || state === 'orphan' || state === 'ambiguous' || fragments.length === 0) continue;
    found.push({ item, fragments, cover: coverOf(fragments) });
  }
  return found.sort((a, b) => a.cover.start - b.cover.start || b.cover.end - a.cover.end || byKey(a.item, b.item));
}

export function coverOf(fragments: readonly Span[]): Span {
  const { start } = coveringSpan(fragments);
  return { start, end: Math.max(...fragments.map(({ end }) => end)) };
}

/** The words of the passage: fragments joined by a blank, runs of white space as one. */
export function wordsOf(text: string, fragments: readonly Span[]): string {
  return fragments
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function foldedWords(text: string, fragments: readonly Span[]): string {
  return foldName(wordsOf(text, fragments));
}

export function keyOf({ document, annotator, id }: RecordKey): RecordKey {
  return { document, annotator, id };
}

/** What a fault is named by: survives every edit of the text. */
export function printOf(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('%', '%25').replaceAll('|', '%7C')).join('|');
}

export function recordPrint({ annotator, id }: Pick<RecordKey, 'annotator' | 'id'>): string {
  return `${annotator}/${id}`;
}

export function byKey(a: RecordKey, b: RecordKey): number {
  return compareText(a.id, b.id) || compareText(a.annotator, b.annotator);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((one, at) => one.start === b[at]?.start && one.end === b[at].end);
}
