import type { NameDescription } from '../../model/description';
import type { ReadDocument } from '../../model/document';
import type { DocumentNames } from '../../model/name';

/** What the document says of its names beside them: roles and descriptions, sorted by `nameStart`. */
export function describeNames(_document: ReadDocument, _names: DocumentNames): readonly NameDescription[] {
  return [];
}
