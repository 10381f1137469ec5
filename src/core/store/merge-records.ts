import type { Json, JsonObject } from '../model/json';
import { canonicalLine, sameJson } from './canonical-json';
import { isDeleted, isTombstone, lastTouched, type StoredRecord } from './record';

export type Records = ReadonlyMap<string, StoredRecord>;

/** One field that two sides changed differently since they parted: the later side's value was kept. */
export interface MergeConflict {
  readonly id: string;
  /** `deleted` when one side deleted what the other changed. */
  readonly field: string;
  readonly kept: Json | undefined;
  readonly dropped: Json | undefined;
}

export interface Merged {
  readonly records: Records;
  readonly conflicts: readonly MergeConflict[];
}

/** How a kind of record is taken apart into what people change by itself, where that is not its fields. */
export interface RecordParts {
  apart(record: StoredRecord): ReadonlyMap<string, Json>;
  /** The way back; `id` is among the parts. */
  together(parts: ReadonlyMap<string, Json>): JsonObject;
  /** Follows from other parts: of two values neither is anybody's word. */
  isSilent(part: string): boolean;
}

const FIELDS: RecordParts = {
  apart: (record) => new Map(Object.entries(record)),
  together: (parts) => Object.fromEntries(parts),
  isSilent: () => false,
};

/**
 * Merges two versions of a file record by record and part by part (field by field, unless `parts` says otherwise). `base`: what both came from, where it is known. A record that stands on one side only
 * is kept: deleting leaves a record with `deleted`, so absence never means deletion. The result does not depend on which side is called ours.
 */
export function mergeRecords(
  base: Records | null,
  ours: Records,
  theirs: Records,
  parts: RecordParts = FIELDS,
): Merged {
  const records = new Map<string, StoredRecord>();
  const conflicts: MergeConflict[] = [];
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const a = ours.get(id);
    const b = theirs.get(id);
    const merged = a === undefined || b === undefined ? (a ?? b) : mergeOne(base?.get(id), a, b, parts, conflicts);
    if (merged !== undefined) records.set(id, merged);
  }
  return { records, conflicts };
}

function mergeOne(
  base: StoredRecord | undefined,
  ours: StoredRecord,
  theirs: StoredRecord,
  parts: RecordParts,
  conflicts: MergeConflict[],
): StoredRecord {
  if (sameJson(ours, theirs)) return ours;
  if (base !== undefined && sameJson(ours, base)) return theirs;
  if (base !== undefined && sameJson(theirs, base)) return ours;
  const [later, earlier] = inOrder(ours, theirs);
  if (isDeleted(ours) !== isDeleted(theirs) || isTombstone(ours) || isTombstone(theirs)) {
    return mergeWithDeleted(later, earlier, conflicts);
  }
  return mergeParts(base, later, earlier, parts, conflicts);
}

/** What was deleted stays so unless it was changed after that; an emptied bin never fills again. */
function mergeWithDeleted(later: StoredRecord, earlier: StoredRecord, conflicts: MergeConflict[]): StoredRecord {
  const empty = [later, earlier].find(isTombstone);
  const kept = empty ?? (lastTouched(later) === lastTouched(earlier) && isDeleted(earlier) ? earlier : later);
  const dropped = kept === later ? earlier : later;
  conflicts.push({ id: kept.id, field: 'deleted', kept: kept['deleted'], dropped: dropped['deleted'] });
  return kept;
}

function mergeParts(
  base: StoredRecord | undefined,
  later: StoredRecord,
  earlier: StoredRecord,
  parts: RecordParts,
  conflicts: MergeConflict[],
): StoredRecord {
  const [inLater, inEarlier] = [parts.apart(later), parts.apart(earlier)];
  const inBase = base === undefined ? undefined : parts.apart(base);
  const merged = new Map<string, Json>();
  for (const field of new Set([...inLater.keys(), ...inEarlier.keys()])) {
    const [a, b, was] = [inLater.get(field), inEarlier.get(field), inBase?.get(field)];
    let kept = a;
    if (inBase === undefined ? a === undefined : sameJson(a, was)) kept = b;
    else if (!sameJson(a, b) && b !== undefined && (inBase === undefined || !sameJson(b, was))) {
      if (!CLOCKS.has(field) && !parts.isSilent(field)) conflicts.push({ id: later.id, field, kept: a, dropped: b });
    }
    if (kept !== undefined) merged.set(field, kept);
  }
  return { ...parts.together(merged), id: later.id };
}

/** Fields that always differ and say nothing by themselves. */
const CLOCKS = new Set(['modified', 'deleted']);

/** The one touched last first; of equally old ones the greater by its content, so that both sides choose alike. */
function inOrder(a: StoredRecord, b: StoredRecord): readonly [later: StoredRecord, earlier: StoredRecord] {
  const [timeA, timeB] = [lastTouched(a), lastTouched(b)];
  if (timeA !== timeB) return timeA > timeB ? [a, b] : [b, a];
  return canonicalLine(a) > canonicalLine(b) ? [a, b] : [b, a];
}
