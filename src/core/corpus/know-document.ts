import { describeNames } from '../claims/descriptions/describe-names';
import { draftingClaims } from '../claims/draft-claims';
import { topicWords } from '../claims/topic-words';
import { detectDocument } from '../detect/detect-document';
import type { ClaimDraft } from '../model/claim';
import type { NameDescription } from '../model/description';
import type { Detection } from '../model/document';
import type { Mention } from '../model/mention';
import { coveringSpan } from '../model/span';
import { readDocument, type ReadOptions } from '../text/read';

/** What the engine finds in one document alone and everybody asks for. Plain data. */
export interface DocumentFacts extends Detection {
  /** Sorted by `nameStart`; also of names that other documents may turn out not to be any. */
  readonly descriptions: readonly NameDescription[];
  /** Start and end of each of `mentions` in turn: names are linked without a look at what dates and amounts mean. */
  readonly valuePlaces: readonly number[];
}

/** What only contradictions need of a document. Plain data. */
export interface DocumentDrafts {
  /** What it claims, in its order. */
  readonly claims: readonly ClaimDraft[];
  /** See `topicWords`. */
  readonly topic: readonly string[];
}

/**
 * All that the engine gets to know from one document alone: what is kept and cached, so that no text is read twice. The fields beside its facts are no part of what a
 * copy or a comparison of it sees: drafts are worked out at the first look at them, because they take as long as all the rest, and names and dates of a document are
 * asked for with every letter typed.
 */
export interface DocumentKnowledge extends DocumentFacts, DocumentDrafts {
  /** Somebody asked for the drafts already, now or at an earlier start: they cost no reading. */
  readonly isDrafted: boolean;
  /** Works the drafts out in steps of some milliseconds, for whoever answers others in between. Nothing to do where they are there; nothing is lost when nobody goes on. */
  drafting(): Generator<undefined, void>;
  /** Takes its long lists from where they are kept now: at rest a document needs little more room than its bytes. Each look at a list reads it anew then. */
  rest(kept: KeptKnowledge): void;
}

/** What was kept of a document's knowledge. */
export interface KeptKnowledge {
  readonly facts: DocumentFacts;
  /** `null`: nobody had asked for them. */
  readonly drafts: DocumentDrafts | null;
}

const NO_DRAFTS: DocumentDrafts = { claims: [], topic: [] };

/** A pure function of text and options. Never throws. */
export function knowDocument(text: string, options: ReadOptions = {}): DocumentKnowledge {
  const document = readDocument(text, options);
  const detection = detectDocument(document);
  const descriptions = describeNames(document, detection.names);
  const facts = { ...detection, descriptions, valuePlaces: detection.mentions.flatMap(placeOf) };
  return knowAgain({ facts, drafts: null }, text, options);
}

/** What was kept of a document with that text and options; what is missing is worked out when somebody asks for it. */
export function knowAgain(
  { facts, drafts: kept }: KeptKnowledge,
  text: string,
  options: ReadOptions,
): DocumentKnowledge {
  let fresh: DocumentDrafts | null = null;
  function* drafting(): Generator<undefined, void> {
    if (kept !== null || fresh !== null) return;
    // The text is read again: its prose is not kept.
    const document = readDocument(text, options);
    const claims = yield* draftingClaims(document, facts);
    fresh ??= { claims, topic: topicWords(document) };
  }
  const drafts = (): DocumentDrafts => {
    for (const steps = drafting(); steps.next().done !== true;);
    return kept ?? fresh ?? NO_DRAFTS;
  };
  return Object.defineProperties(facts, {
    claims: { get: () => drafts().claims },
    topic: { get: () => drafts().topic },
    isDrafted: { get: () => kept !== null || fresh !== null },
    drafting: { value: drafting },
    rest: {
      value: (again: KeptKnowledge) => {
        takeField(facts, again.facts, 'mentions');
        takeField(facts, again.facts, 'descriptions');
        takeField(facts.names, again.facts.names, 'runs');
        fresh = again.drafts ?? fresh;
      },
    },
  }) as DocumentKnowledge;
}

/** With its getter, where it has one. */
function takeField<Whole extends object>(to: Whole, from: Whole, field: keyof Whole): void {
  Object.defineProperty(to, field, Object.getOwnPropertyDescriptor(from, field) ?? {});
}

function placeOf({ fragments }: Mention): number[] {
  const { start, end } = coveringSpan(fragments);
  return [start, end];
}
