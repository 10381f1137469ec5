import type { AnnotationItem, PlacedAnnotation } from '../../model/annotation';
import type { ExportedDocument, ExportedItem } from '../../model/exchange';
import { isJsonObject, type JsonObject } from '../../model/json';
import type { Records } from '../../store/merge-records';
import { isDeleted, type StoredRecord } from '../../store/record';
import { AnchorMaker } from '../anchor';
import type { AnnotationLayer } from '../layer';
import { sourceOf } from '../page/annotation-path';
import { names } from '../page/json-parts';
import { readItem } from '../page/read-item';
import { recordOf } from '../page/record-of';
import { KEY } from '../page/vocabulary';
import { asItWas, markOf } from './imported-mark';

/** What is recorded on a document, for other programs: live records only, with their places in the text as it is. `layer` holds the items of the pages. */
export function exportedDocument(
  path: string,
  layer: AnnotationLayer,
  pages: readonly { readonly annotator: string; readonly records: Records }[],
): ExportedDocument {
  const order = new Map(layer.index.all.map((one, at) => [keyOf(one.item), { placed: one, at }]));
  const anchors = new AnchorMaker(layer.text);
  const items: { readonly item: ExportedItem; readonly at: number }[] = [];
  const kept: ExportedDocument['kept'][number][] = [];
  const others: JsonObject[] = [];
  for (const { annotator, records } of pages) {
    for (const record of records.values()) {
      if (isDeleted(record)) continue;
      const content = record[KEY.content];
      const mark = markOf(record);
      if (names(record['type'], KEY.keptFile)) {
        if (isJsonObject(content) && mark !== null) kept.push({ id: mark.id, format: mark.format, content, annotator });
        continue;
      }
      const item = readItem(record, { annotator, document: path });
      if (item === null) {
        others.push(record);
        continue;
      }
      const { placed, at } = order.get(keyOf(item)) ?? { placed: null, at: Infinity };
      items.push({ item: exportedItem(path, item, placed, record, anchors), at });
    }
  }
  items.sort((a, b) => a.at - b.at || (a.item.item.id < b.item.item.id ? -1 : 1));
  return { path, text: layer.text.loaded, items: items.map(({ item }) => item), kept, others };
}

function exportedItem(
  path: string,
  item: AnnotationItem,
  placed: PlacedAnnotation | null,
  record: StoredRecord,
  anchors: AnchorMaker,
): ExportedItem {
  const mark = markOf(record);
  const imported = mark === null ? {} : { imported: { format: mark.format, id: mark.id } };
  const state = placed?.state ?? (item.kind === 'relation' ? 'exact' : 'orphan');
  const fragments = state === 'orphan' ? [] : (placed?.fragments ?? []).filter(({ start, end }) => end > start);
  if (item.kind === 'relation' || fragments.length === 0 || state === 'exact') {
    const was = asItWas(record) ?? record;
    return { item, fragments, state, record: was, ...imported };
  }
  const present = { ...item, anchors: fragments.map((fragment) => anchors.anchorOf(fragment)) };
  return { item: present, fragments, state, record: recordOf(present, sourceOf(path), record), ...imported };
}

function keyOf({ annotator, id }: Pick<AnnotationItem, 'annotator' | 'id'>): string {
  return `${annotator}\n${id}`;
}
