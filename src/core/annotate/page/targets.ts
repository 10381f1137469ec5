import type { Anchor, Quote } from '../../model/anchor';
import { isJsonObject, type Json, type JsonObject } from '../../model/json';
import type { Span } from '../../model/span';
import { sameJson } from '../../store/canonical-json';
import { listOf, names, objectAt, oneOrMany, textOf, withKey } from './json-parts';
import { KEY } from './vocabulary';

/** The anchor of what is about a document and no passage of it that a text can tell: it has no place until a person gives it one. */
const NOWHERE: Anchor = {
  position: { start: 0, end: 0 },
  quote: { exact: '', prefix: '', suffix: '' },
  textHash: '',
};

/**
 * The passages that a record's targets select. Of targets about several documents those count that are about the first: the record stands in its page. One without a passage
 * (an area of a picture, a whole document) has an anchor that is nowhere, so that people see it as an orphan; empty when there is no target.
 */
export function readAnchors(record: JsonObject): Anchor[] {
  const targets = listOf(record['target']);
  const anchored = targets.flatMap((target) => {
    const anchor = readAnchor(target);
    return anchor === null ? [] : [{ anchor, source: sourceIn(target) }];
  });
  const [first] = anchored;
  if (first === undefined) return targets.length === 0 ? [] : [NOWHERE];
  return anchored.filter(({ source }) => source === first.source).map(({ anchor }) => anchor);
}

/**
 * The record with other passages: a target for each. What its targets say besides is kept, target by target. `source`: what new targets are about, as a reference relative
 * to the page.
 */
export function withAnchors(record: JsonObject, anchors: readonly Anchor[], source: string): JsonObject {
  if (sameJson(jsonOf(readAnchors(record)), jsonOf(anchors))) return record;
  const left = [...anchors];
  const first = listOf(record['target']).find((target) => readAnchor(target) !== null);
  const about = first === undefined ? source : sourceIn(first);
  const targets = listOf(record['target']).flatMap((target): Json[] => {
    if (!isJsonObject(target) || readAnchor(target) === null || sourceIn(target) !== about) return [target];
    const anchor = left.shift();
    return anchor === undefined ? [] : [anchored(target, anchor)];
  });
  for (const anchor of left)
    targets.push(anchored({ type: 'SpecificResource', ...sourceOfNew(first, source) }, anchor));
  const several = withKey(record, KEY.fragments, anchors.length > 1 ? true : undefined);
  return withKey(several, 'target', oneOrMany(targets, record['target']) ?? undefined);
}

/**
 * A record of another program, with the places that its targets have in our text, each as further selectors of its target; several for one target become targets of their own.
 * `places`: by the number of the target. Targets of the document come first: what a record is about is told by its first passage.
 */
export function withPlaces<R extends JsonObject>(record: R, places: ReadonlyMap<number, readonly Anchor[]>): R {
  const before = record['target'];
  const list = listOf(before);
  const placed = [...places].flatMap(([number, anchors]) => {
    const target = list[number] ?? null;
    const start: JsonObject =
      isJsonObject(target) && target['source'] !== undefined ? target : { type: 'SpecificResource', source: target };
    return anchors.map((anchor) => anchored(start, anchor));
  });
  const others = list.filter((_, number) => (places.get(number) ?? []).length === 0);
  return { ...record, target: oneOrMany([...placed, ...others], before) };
}

/** The record of a document that lies somewhere else now. Targets that are about something else stay. */
export function withSource<R extends JsonObject>(record: R, from: string, to: string): R {
  const before = record['target'];
  const targets = listOf(before).map((target) =>
    isJsonObject(target) && target['source'] === from ? { ...target, source: to } : target,
  );
  const target = oneOrMany(targets, before);
  return target === null ? record : { ...record, target };
}

/** What a target is about, to be compared. */
function sourceIn(target: Json): string {
  const source = isJsonObject(target) ? (target['source'] ?? null) : target;
  const id = isJsonObject(source) ? (source['id'] ?? null) : source;
  return typeof id === 'string' ? id : JSON.stringify(source);
}

function sourceOfNew(first: Json | undefined, source: string): JsonObject {
  const known = isJsonObject(first) ? first['source'] : undefined;
  return { source: known ?? source };
}

function readAnchor(target: Json): Anchor | null {
  if (!isJsonObject(target)) return null;
  const selectors = listOf(target['selector']).filter(isJsonObject);
  const quote = selectors.find(isQuote);
  const position = selectors.find((selector) => readPosition(selector) !== null);
  if (quote === undefined && position === undefined) return null;
  const state = listOf(target['state']).find(isTextState);
  return {
    position: (position === undefined ? null : readPosition(position)) ?? { start: 0, end: 0 },
    quote: readQuote(quote ?? {}),
    textHash: isJsonObject(state) ? textOf(state, KEY.textHash) : '',
  };
}

function anchored(target: JsonObject, { position, quote, textHash }: Anchor): JsonObject {
  const { start, end } = position;
  const { exact, prefix, suffix } = quote;
  let quotes = 0;
  let positions = 0;
  const selectors = listOf(target['selector']).map((selector): Json => {
    if (!isJsonObject(selector)) return selector;
    if (isQuote(selector) && quotes++ === 0) return withContext({ ...selector, exact }, prefix, suffix);
    if (readPosition(selector) !== null && positions++ === 0) return { ...selector, start, end };
    return selector;
  });
  if (quotes === 0) selectors.push(withContext({ type: 'TextQuoteSelector', exact }, prefix, suffix));
  if (positions === 0) selectors.push({ type: 'TextPositionSelector', start, end });
  return withState({ ...target, selector: selectors }, textHash);
}

function withState(target: JsonObject, textHash: string): JsonObject {
  const before = target['state'];
  const others = listOf(before).filter((state) => !isTextState(state));
  const known = objectAt({ state: listOf(before).find(isTextState) ?? null }, 'state');
  const own = textHash === '' ? [] : [{ type: KEY.textState, ...known, [KEY.textHash]: textHash }];
  return withKey(target, 'state', oneOrMany([...others, ...own], before) ?? undefined);
}

function withContext(selector: JsonObject, prefix: string, suffix: string): JsonObject {
  const before = withKey(selector, 'prefix', prefix === '' ? undefined : prefix);
  return withKey(before, 'suffix', suffix === '' ? undefined : suffix);
}

function isQuote(selector: JsonObject): boolean {
  return names(selector['type'], 'TextQuoteSelector') && typeof selector['exact'] === 'string';
}

function readQuote(selector: JsonObject): Quote {
  return { exact: textOf(selector, 'exact'), prefix: textOf(selector, 'prefix'), suffix: textOf(selector, 'suffix') };
}

function readPosition(selector: JsonObject): Span | null {
  const { type = null, start, end } = selector;
  if (!names(type, 'TextPositionSelector') || typeof start !== 'number' || typeof end !== 'number') return null;
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start ? { start, end } : null;
}

function isTextState(state: Json): boolean {
  return isJsonObject(state) && typeof state[KEY.textHash] === 'string';
}

function jsonOf(anchors: readonly Anchor[]): Json {
  return anchors.map(({ position: { start, end }, quote, textHash }) => ({
    start,
    end,
    textHash,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
  }));
}
