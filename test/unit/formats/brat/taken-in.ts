import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import { CountedText } from '../../../../src/core/annotate/counted-text';
import type { AnnotationItem } from '../../../../src/core/model/annotation';
import type {
  ExportedDocument,
  ExportedItem,
  ForeignAnnotation,
  ForeignItem,
  ForeignPassage,
} from '../../../../src/core/model/exchange';
import type { Span } from '../../../../src/core/model/span';
import { exportBrat } from '../../../../src/formats/brat/export-brat';
import { importBrat } from '../../../../src/formats/brat/import-brat';

export const ANNOTATOR = 'Ada';

/** What the rest of the program makes of an import, as far as a format can tell: passages found where they are said to be, or not at all. */
export function takenIn(path: string, text: string, ann: string, bom = false): ExportedDocument {
  const annPath = path.replace(/\.txt$/, '.ann');
  const files = [
    { path, text, bom: false },
    { path: annPath, text: ann, bom },
  ];
  const foreign = importBrat(files, new Set([annPath]));
  const counted = new CountedText(text);
  return {
    path,
    text,
    items: foreign.items.flatMap((item) => exportedOf(item, counted) ?? []),
    kept: foreign.kept.map(({ annotator = ANNOTATOR, ...kept }) => ({ ...kept, annotator })),
    others: [],
  };
}

export const PLACE = { name: 'annotations.ann', root: '' };

/** The text of the one `.ann` file that a document becomes. */
export function annOf(document: ExportedDocument): string {
  return exportBrat([document], PLACE).files[0]?.text ?? '';
}

function exportedOf(item: ForeignItem, counted: CountedText): ExportedItem | null {
  if (item.kind === 'record') return null;
  const recorded = {
    id: `urn:${item.id}`,
    annotator: item.annotator ?? ANNOTATOR,
    document: item.source,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  };
  const imported = { format: 'brat', id: item.id };
  if (item.kind === 'relation') {
    const { relation, from, to, note } = item;
    const ends = { source: `urn:${from}`, target: `urn:${to}`, ...(note === undefined ? {} : { note }) };
    const made: AnnotationItem = { ...recorded, kind: 'relation', relation, ...ends };
    return { item: made, fragments: [], state: 'exact', record: {}, imported };
  }
  const places = item.passages.map((passage) => placeOf(passage, counted));
  const fragments = places.filter((place): place is Span => place !== null);
  const isWhole = fragments.length === places.length && fragments.length > 0;
  return {
    item: annotationOf(item, recorded, counted, fragments),
    fragments: isWhole ? fragments : [],
    state: isWhole ? 'exact' : 'orphan',
    record: {},
    imported,
  };
}

function annotationOf(
  { tag, entity, value, note, attributes, confidence }: ForeignAnnotation,
  recorded: Pick<AnnotationItem, 'id' | 'annotator' | 'document' | 'created' | 'modified'>,
  counted: CountedText,
  fragments: readonly Span[],
): AnnotationItem {
  const maker = new AnchorMaker(counted);
  return {
    ...recorded,
    kind: 'annotation',
    anchors: fragments.map((fragment) => maker.anchorOf(fragment)),
    attributes,
    ...(tag === undefined ? {} : { tag }),
    ...(entity === undefined ? {} : { entity }),
    ...(value === undefined ? {} : { value }),
    ...(note === undefined ? {} : { note }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function placeOf(passage: ForeignPassage, counted: CountedText): Span | null {
  const position = passage.find((selector) => selector.kind === 'position');
  const quote = passage.find((selector) => selector.kind === 'quote');
  if (position?.unit !== 'points' || quote === undefined) return null;
  const place = counted.loadedOffsets.toLoaded(position);
  return counted.loaded.slice(place.start, place.end) === quote.exact && place.end > place.start ? place : null;
}
