import { familyOf } from '../../annotate/family';
import { candidatesFor } from '../../annotate/reattach';
import type { Annotation } from '../../model/annotation';
import { isNameType, type Mention } from '../../model/mention';
import { coverOf, keyOf, printOf, recordPrint, sameSpans, standing, wordsOf } from '../annotated';
import { documentRule } from '../rule';

/** Two annotators say different things of the same passage: another tag of the same family, another entity, another value. */
export const annotatorsDisagree = documentRule('annotators-disagree', 'warning', function* (document) {
  const byPlace = new Map<string, Annotation[]>();
  for (const { item, fragments, cover } of standing(document)) {
    const key = JSON.stringify(fragments);
    const others = byPlace.get(key) ?? [];
    const other = others.find((one) => one.annotator !== item.annotator && differingPart(one, item) !== null);
    if (other !== undefined) {
      yield {
        uri: document.uri,
        span: cover,
        args: {
          text: wordsOf(document.text, fragments),
          part: differingPart(other, item) ?? '',
          annotator: other.annotator,
          other: item.annotator,
          tag: other.tag ?? '',
          otherTag: item.tag ?? '',
        },
        fingerprint: printOf(...[recordPrint(other), recordPrint(item)].sort()),
      };
    }
    others.push(item);
    byPlace.set(key, others);
  }
});

function differingPart(a: Annotation, b: Annotation): 'tag' | 'entity' | 'value' | null {
  if (a.tag !== b.tag) {
    const family = familyOf(a.tag ?? '');
    return family !== null && family === familyOf(b.tag ?? '') ? 'tag' : null;
  }
  if (a.entity !== undefined && b.entity !== undefined && a.entity !== b.entity) return 'entity';
  const [one, other] = [a.value, b.value];
  if (one === undefined || other === undefined) return null;
  const differs = (['value', 'from', 'to', 'currency'] as const).some(
    (field) => one[field] !== undefined && other[field] !== undefined && one[field] !== other[field],
  );
  return differs ? 'value' : null;
}

/** Characters of a document that are looked through around each place that is offered, and for all of them: 20 ms. More are offered where annotations are listed. */
const SEARCHED = 20_000;
const MOST_SEARCHED = 400_000;

/** The passage of an annotation is gone, or its place is a guess. */
export const anchorUnsure = documentRule('anchor-unsure', 'warning', function* ({ uri, text, annotations }) {
  let searched = 0;
  for (const { item, state, fragments } of annotations) {
    if (item.kind !== 'annotation' || (state !== 'orphan' && state !== 'ambiguous')) continue;
    const quote = item.anchors.map((anchor) => anchor.quote.exact).join(' … ');
    const [anchor] = item.anchors;
    const isOffered = anchor !== undefined && item.anchors.length === 1 && searched < MOST_SEARCHED;
    if (isOffered) searched += Math.min(text.length, SEARCHED);
    const candidates = isOffered ? candidatesFor(anchor, text, SEARCHED) : [];
    yield {
      uri,
      span: fragments.length === 0 ? null : coverOf(fragments),
      args: { state, quote, tag: item.tag ?? '' },
      fingerprint: printOf(recordPrint(item), state),
      fixes: candidates.map(({ start, end }) => ({
        code: 're-attach',
        args: { text: text.slice(start, end) },
        safe: false,
        changes: [{ kind: 're-attach', of: keyOf(item), fragments: [{ start, end }] }],
      })),
    };
  }
});

/** Types that lie close together: which of them a name has depends on what the project means by them, and the engine's sureness is of the name. */
const NEAR: readonly (readonly string[])[] = [
  ['ORG', 'PRODUCT'],
  ['GPE', 'LOC'],
  ['GPE', 'ORG'],
];

/** The engine is as sure as it gets. */
const VERY_SURE = 0.9;

/** The engine is very sure of another type for exactly this passage. It may be wrong: only a hint. */
export const suggestionDiffers = documentRule('suggestion-differs', 'information', function* (document) {
  const byStart = new Map<number, Mention>();
  for (const mention of document.mentions) {
    const [first] = mention.fragments;
    if (first !== undefined && mention.confidence >= VERY_SURE) byStart.set(first.start, mention);
  }
  for (const { item, fragments, cover } of standing(document)) {
    const read = byStart.get(cover.start);
    if (read === undefined || item.tag === undefined || !sameSpans(read.fragments, fragments)) continue;
    // A suggestion that was accepted and retyped was looked at.
    if (item.tag === read.type || item.from !== undefined || familyOf(item.tag) === null) continue;
    const { tag } = item;
    if (NEAR.some((pair) => pair.includes(tag) && pair.includes(read.type))) continue;
    yield {
      uri: document.uri,
      span: cover,
      args: { text: wordsOf(document.text, fragments), tag, read: read.type },
      fingerprint: printOf(recordPrint(item), item.tag, read.type),
      fixes:
        isNameType(read.type) === (familyOf(item.tag) === 'name')
          ? [
              {
                code: 'accept-suggestion',
                args: { tag: read.type },
                safe: false,
                changes: [{ kind: 'set', of: keyOf(item), tag: read.type }],
              },
            ]
          : [],
    };
  }
});
