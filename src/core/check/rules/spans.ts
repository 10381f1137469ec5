import { coveringSpan, overlaps } from '../../model/span';
import { byKey, keyOf, printOf, recordPrint, sameSpans, standing, wordsOf, type Standing } from '../annotated';
import { documentRule, type CheckedDocument, type DraftFinding } from '../rule';

/** Two annotations of one person overlap, and neither holds the other: most formats cannot keep that, and mostly one of them ends a word late. */
export const crossing = documentRule('crossing', 'warning', function* (document) {
  for (const [a, b] of overlapping(document)) {
    if (a.fragments.length > 1 || b.fragments.length > 1) continue;
    const isInside = b.cover.end <= a.cover.end || a.cover.start === b.cover.start;
    if (isInside) continue;
    yield pairFinding(document, a, b);
  }
});

/** One person recorded the same twice: same passage, tag and entity. */
export const duplicate = documentRule('duplicate', 'warning', function* (document) {
  const first = new Map<string, Standing>();
  for (const one of standing(document)) {
    const { item, fragments } = one;
    const key = JSON.stringify([item.annotator, item.tag ?? null, item.entity ?? null, item.claim ?? null, fragments]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      continue;
    }
    // What says nothing that the first one does not say may go; else a person must choose.
    const says = (what: Standing): string =>
      JSON.stringify([
        what.item.value ?? null,
        what.item.note ?? null,
        what.item.attributes,
        what.item.confidence ?? null,
      ]);
    yield {
      ...pairFinding(document, before, one),
      fixes: [
        {
          code: 'delete-one',
          args: { text: wordsOf(document.text, fragments) },
          safe: says(before) === says(one),
          changes: [{ kind: 'delete', of: keyOf(item) }],
        },
      ],
    };
  }
});

/** An annotation of no characters: its text was deleted, or it came from a tool that counts otherwise. */
export const emptySpan = documentRule('empty-span', 'error', function* ({ uri, annotations }) {
  for (const { item, state, fragments } of annotations) {
    if (item.kind !== 'annotation' || state === 'orphan' || fragments.length === 0) continue;
    if (fragments.some(({ start, end }) => end > start)) continue;
    yield {
      uri,
      span: coveringSpan(fragments),
      args: { tag: item.tag ?? '' },
      fingerprint: printOf(recordPrint(item)),
      fixes: [{ code: 'delete-one', args: { text: '' }, safe: false, changes: [{ kind: 'delete', of: keyOf(item) }] }],
    };
  }
});

/** Pairs of one annotator that overlap in at least a character, in the order of the text. */
function* overlapping(document: CheckedDocument): Generator<readonly [Standing, Standing]> {
  const open = new Map<string, Standing[]>();
  for (const one of standing(document)) {
    const before = (open.get(one.item.annotator) ?? []).filter(({ cover }) => cover.end > one.cover.start);
    for (const other of before) {
      if (overlaps(other.cover, one.cover) && !sameSpans(other.fragments, one.fragments)) yield [other, one];
    }
    before.push(one);
    open.set(one.item.annotator, before);
  }
}

function pairFinding({ uri, text }: CheckedDocument, a: Standing, b: Standing): DraftFinding {
  const [first, second] = [a.item, b.item].sort(byKey);
  return {
    uri,
    span: b.cover,
    args: { text: wordsOf(text, b.fragments), other: wordsOf(text, a.fragments) },
    related: [{ uri, span: a.cover }],
    fingerprint: printOf(recordPrint(first ?? a.item), recordPrint(second ?? b.item)),
  };
}
