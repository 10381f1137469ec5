import type { Anchor } from '../model/anchor';
import type { Annotation, AnnotationItem, PlacedAnnotation, Rejection, Relation } from '../model/annotation';
import type { Span } from '../model/span';
import { CountedText } from './counted-text';
import { LayerIndex } from './layer-index';
import { joinedState, stateOf } from './layer-states';
import { applyChanges, type LiveSpan } from './live-spans';
import type { TextChange } from './text-change';
import { resolveAnchors } from './resolve-anchors';

/** An annotation with the places of its anchors among all spans. */
interface Held {
  readonly item: Annotation | Rejection;
  /** Index of its first span. */
  readonly first: number;
  /** For each anchor whether its place was guessed. */
  readonly guesses: readonly boolean[];
}

/** An orphan whose place is not known: it revives only with its surroundings. */
const NOWHERE = -1;

/**
 * What people recorded on one document, in its text as loaded: found when the document is opened or an annotation comes, carried through every edit. It never writes: anchors
 * stay what they are, and say how far the text has moved from what they were made on.
 */
export class AnnotationLayer {
  #text: CountedText;
  #held: readonly Held[] = [];
  #spans: readonly LiveSpan[] = [];
  #relations: readonly Relation[] = [];
  #index: LayerIndex | null = null;

  constructor(text: string | CountedText) {
    this.#text = typeof text === 'string' ? new CountedText(text) : text;
  }

  get text(): CountedText {
    return this.#text;
  }

  /** Replaces what there is. What was there with the same anchors keeps its place; the rest is looked for (`resolveAnchors`). */
  set(items: readonly AnnotationItem[], baseOf: (textHash: string) => string | null): void {
    const before = new Map(this.#held.map((held) => [keyOf(held.item), held]));
    const passages = items.filter((item) => item.kind !== 'relation');
    const isKept = (item: Annotation | Rejection): boolean => sameAnchors(before.get(keyOf(item))?.item, item);
    const fresh = passages.filter((item) => !isKept(item)).flatMap(({ anchors }) => anchors);
    const places = fresh.length === 0 ? [] : resolveAnchors(fresh, this.#text, baseOf);
    const held: Held[] = [];
    const spans: LiveSpan[] = [];
    let done = 0;
    for (const item of passages) {
      const old = isKept(item) ? before.get(keyOf(item)) : undefined;
      const count = item.anchors.length;
      const found = old === undefined ? places.slice(done, (done += count)) : [];
      held.push({
        item,
        first: spans.length,
        guesses: old?.guesses ?? found.map((place) => place?.state === 'ambiguous'),
      });
      if (old !== undefined) spans.push(...this.#spans.slice(old.first, old.first + count));
      else for (const [at, anchor] of item.anchors.entries()) spans.push(this.#spanOf(found[at] ?? null, anchor));
    }
    this.#held = held;
    this.#spans = spans;
    this.#relations = items.filter((item) => item.kind === 'relation');
    this.#index = null;
  }

  /** Carries everything through an edit of the document. */
  edit(changes: readonly TextChange[]): void {
    if (changes.length === 0) return;
    const { text, spans } = applyChanges(this.#text.loaded, this.#spans, changes);
    this.#text = this.#text.with(text);
    this.#spans = spans;
    this.#index = null;
  }

  /** Everything with a passage, sorted by place; orphans whose last place is unknown come last. The same object until something changes. */
  get index(): LayerIndex {
    return (this.#index ??= new LayerIndex(this.#held.map((held) => this.#placed(held))));
  }

  get relations(): readonly Relation[] {
    return this.#relations;
  }

  #placed({ item, first, guesses }: Held): PlacedAnnotation {
    const spans = this.#spans.slice(first, first + item.anchors.length);
    const states = spans.map((span, at) => {
      const anchor = item.anchors[at];
      return anchor === undefined ? 'orphan' : stateOf(this.#text, span, anchor, guesses[at] === true);
    });
    const state = joinedState(states);
    return { item, state, fragments: fragmentsOf(spans, state === 'orphan') };
  }

  #spanOf(place: Span | null, { quote }: Anchor): LiveSpan {
    if (place !== null) return { kind: 'standing', start: place.start, end: place.end };
    // The stored text has LF line ends; what may come back has those of the document.
    const loaded = (text: string): string => (this.#text.hasCrLf ? text.replaceAll('\n', '\r\n') : text);
    const whole = { exact: loaded(quote.exact), prefix: loaded(quote.prefix), suffix: loaded(quote.suffix) };
    return { kind: 'orphan', at: NOWHERE, whole };
  }
}

/** An id may stand in two people's files, when one was copied by hand. */
function keyOf({ annotator, id }: Pick<AnnotationItem, 'annotator' | 'id'>): string {
  return `${annotator}\n${id}`;
}

function fragmentsOf(spans: readonly LiveSpan[], isOrphan: boolean): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    if (span.kind === 'standing') found.push({ start: span.start, end: span.end });
    else if (isOrphan && span.at !== NOWHERE) found.push({ start: span.at, end: span.at });
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function sameAnchors(a: Annotation | Rejection | undefined, b: Annotation | Rejection): boolean {
  if (a === b) return true;
  if (a?.anchors.length !== b.anchors.length) return false;
  return a.anchors.every((one, at) => {
    const other = b.anchors[at];
    return (
      other !== undefined &&
      one.textHash === other.textHash &&
      one.position.start === other.position.start &&
      one.position.end === other.position.end &&
      one.quote.exact === other.quote.exact &&
      one.quote.prefix === other.quote.prefix &&
      one.quote.suffix === other.quote.suffix
    );
  });
}
