import { AnchorMaker } from '../../../src/core/annotate/anchor';
import type { Annotation, AnnotationItem } from '../../../src/core/model/annotation';
import type { ExportedDocument, ExportedItem } from '../../../src/core/model/exchange';
import type { Span } from '../../../src/core/model/span';

/** An annotation to export, on places of a text: words (where they first stand) or spans. */
export function exported(
  text: string,
  id: string,
  places: readonly (string | Span)[],
  told: Partial<Annotation> = {},
): ExportedItem {
  const fragments = places.map((place): Span => {
    if (typeof place !== 'string') return place;
    const start = text.indexOf(place);
    return { start, end: start + place.length };
  });
  const maker = new AnchorMaker(text);
  const item: AnnotationItem = {
    kind: 'annotation',
    id,
    annotator: 'Ada',
    document: 'a.txt',
    created: '',
    modified: '',
    anchors: fragments.map((fragment) => maker.anchorOf(fragment)),
    tag: 'PERSON',
    attributes: {},
    ...told,
  };
  return { item, fragments, state: 'exact', record: {} };
}

export function documentOf(text: string, items: readonly ExportedItem[], path = 'a.txt'): ExportedDocument {
  return { path, text, items, kept: [], others: [] };
}
