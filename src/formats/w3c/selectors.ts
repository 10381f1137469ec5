import { listOf, names } from '../../core/annotate/page/json-parts';
import type { ForeignPassage, ForeignSelector } from '../../core/model/exchange';
import { isJsonObject, type Json, type JsonObject } from '../../core/model/json';
import { readTextFragment } from './text-fragment';

/**
 * The passage that the selectors of a target mean: several are ways to say the same. Those that no text has a place for (XPath, CSS, SVG, times, areas) give none; `unknown` is
 * called with their type.
 */
export function passageOf(selectors: Json | undefined, unknown: (type: string) => void): ForeignPassage {
  return listOf(selectors).flatMap((selector) => readSelector(selector, undefined, unknown));
}

type Place = ForeignSelector extends infer One ? (One extends ForeignSelector ? Omit<One, 'within'> : never) : never;

function readSelector(
  selector: Json,
  within: ForeignPassage | undefined,
  unknown: (type: string) => void,
): ForeignSelector[] {
  if (!isJsonObject(selector)) {
    if (typeof selector === 'string') unknown(selector);
    return [];
  }
  const place = placeOf(selector, unknown);
  if (place === null) {
    const [type] = listOf(selector['type'] ?? selector['@type']);
    unknown(typeof type === 'string' ? type : '?');
  }
  const here: ForeignPassage = place === null ? [] : [within === undefined ? place : { ...place, within }];
  const { refinedBy } = selector;
  if (refinedBy === undefined) return [...here];
  if (here.length > 0) return listOf(refinedBy).flatMap((refined) => readSelector(refined, here, unknown));
  // Where the larger part is, no text says; the words of the smaller one may be found by themselves.
  return listOf(refinedBy).flatMap((refined) =>
    readSelector(refined, undefined, unknown).filter(({ kind }) => kind === 'quote'),
  );
}

function placeOf(selector: JsonObject, unknown: (type: string) => void): Place | null {
  const type = selector['type'] ?? selector['@type'];
  const is = (name: string): boolean => names(type, name) || names(type, `oa:${name}`);
  const { exact, prefix, suffix, start, end, value } = selector;
  if (is('TextQuoteSelector')) {
    if (typeof exact !== 'string' || exact === '') return null;
    return {
      kind: 'quote',
      exact,
      prefix: typeof prefix === 'string' ? prefix : '',
      suffix: typeof suffix === 'string' ? suffix : '',
    };
  }
  if (is('TextPositionSelector')) return positionOf('points', start, end);
  if (is('DataPositionSelector')) return positionOf('bytes', start, end);
  if (is('FragmentSelector')) return typeof value === 'string' ? readTextFragment(value) : null;
  if (is('RangeSelector')) {
    const [from, to] = [passageOf(selector['startSelector'], unknown), passageOf(selector['endSelector'], unknown)];
    return from.length === 0 || to.length === 0 ? null : { kind: 'range', from, to };
  }
  return null;
}

function positionOf(unit: 'points' | 'bytes', start: Json | undefined, end: Json | undefined): Place | null {
  if (!isCount(start) || !isCount(end) || end < start) return null;
  return { kind: 'position', unit, start, end };
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
