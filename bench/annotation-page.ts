import { AnchorMaker } from '../src/core/annotate/anchor';
import { pageShape } from '../src/core/annotate/page/page-shape';
import { recordOf } from '../src/core/annotate/page/record-of';
import type { Annotation } from '../src/core/model/annotation';
import { emptyRecordFile, printRecordFile } from '../src/core/store/record-file';

/** A page of Anna's on `a.txt` with annotations at equal distances. `path`: of the page below `.variorum/`; `document`: URI. */
export function pageText(text: string, path: string, document: string, count: number): string {
  const maker = new AnchorMaker(text);
  const shape = pageShape(path, 'Anna');
  const records = Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at * (text.length - 100)) / count);
    const time = '2024-01-01T00:00:00.000Z';
    const recorded = {
      id: `urn:uuid:${String(at).padStart(12, '0')}`,
      annotator: 'Anna',
      document,
      created: time,
      modified: time,
    };
    const anchors = [maker.anchorOf({ start, end: start + 12 })];
    const item: Annotation = { ...recorded, kind: 'annotation', anchors, tag: 'PERSON', attributes: {} };
    return [item.id, recordOf(item, '../../../a.txt')] as const;
  });
  return printRecordFile({ ...emptyRecordFile(shape), records: new Map(records) }, shape);
}
