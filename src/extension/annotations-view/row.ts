import type { AnnotationRef, AnnotationRow } from '../../server/protocol/annotations';
import type { ListRow } from '../lists/row';
import type { Role } from '../lists/step';

/** A row of the Annotations view. */
export type Row = ListRow<AnnotationRow>;

/** Something recorded: an annotation, a rejection or a relation. */
export type RecordRow = Extract<AnnotationRow, { readonly kind: 'annotation' }>;

export const roleOf: Role<AnnotationRow> = ({ kind }) => (kind === 'annotation' ? 'stop' : 'branch');

/** What rows stand for, of the first one's corpus: one step is of one corpus. */
export function recordsOf(rows: readonly Row[]): readonly RecordRow[] {
  const found = rows.flatMap(({ wire }) => (wire.kind === 'annotation' ? [wire] : []));
  return found.filter(({ corpus }) => corpus === found[0]?.corpus);
}

/** Those that can be changed: one's own. Where there are none all of them, so that the engine says whose they are. */
export function changeable(records: readonly RecordRow[]): readonly AnnotationRef[] {
  const own = records.filter((record) => record.own);
  return (own.length === 0 ? records : own).map(({ ref }) => ref);
}
