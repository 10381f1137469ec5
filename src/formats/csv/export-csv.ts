import { CountedText } from '../../core/annotate/counted-text';
import type { AnnotationItem } from '../../core/model/annotation';
import type { Exported, ExportedDocument, ExportedItem, ExportPlace } from '../../core/model/exchange';
import { Notes } from '../notes';
import { csv, looksComputed } from './csv';

/** Names of the columns: scripts rely on them and on their order, so they are in no language in particular. */
const COLUMNS = [
  'document',
  'annotator',
  'kind',
  'tag',
  'text',
  'line',
  'start',
  'end',
  'fragments',
  'state',
  'entity',
  'value',
  'edtf',
  'from',
  'to',
  'currency',
  'note',
  'attributes',
  'confidence',
  'claim_subject',
  'claim_attribute',
  'claim_value',
  'claim_speaker',
  'relation',
  'source',
  'target',
  'created',
  'modified',
  'id',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/**
 * A table of everything, a row for each annotation, relation and rejection: a view to sort and count, and not to be read back. Positions are code points of the text with LF line
 * ends, half-open; lines count from 1.
 */
export function exportCsv(documents: readonly ExportedDocument[], { name }: ExportPlace): Exported {
  const notes = new Notes();
  const rows: (readonly string[])[] = [COLUMNS];
  for (const { path, text, items } of documents) {
    const places = new Places(text);
    for (const exported of items) {
      const row: Row = {
        ...recorded(exported.item),
        ...passage(exported, places),
        ...said(exported.item),
        document: path,
      };
      const cells = COLUMNS.map((column) => row[column] ?? '');
      for (const cell of cells) if (looksComputed(cell)) notes.add('formulas', cell);
      rows.push(cells);
    }
  }
  return { files: [{ path: name, text: csv(rows).toWellFormed() }], losses: notes.all() };
}

function recorded({ annotator, kind, created, modified, id }: AnnotationItem): Row {
  return { annotator, kind, created, modified, id };
}

function passage({ item, fragments, state }: ExportedItem, places: Places): Row {
  if (item.kind === 'relation') return {};
  const quote = item.anchors.map((anchor) => anchor.quote.exact).join(' … ');
  const first = fragments[0];
  const last = fragments.at(-1);
  if (first === undefined || last === undefined || state === 'orphan') return { state, text: quote };
  const positions = fragments.map((fragment) => places.of(fragment));
  return {
    state,
    text: fragments.map(({ start, end }) => places.text.slice(start, end)).join(' … '),
    line: String(places.lineOf(first.start)),
    start: String(positions[0]?.start ?? 0),
    end: String(positions.at(-1)?.end ?? 0),
    ...(positions.length === 1
      ? {}
      : { fragments: positions.map(({ start, end }) => `${String(start)}:${String(end)}`).join(' ') }),
  };
}

function said(item: AnnotationItem): Row {
  if (item.kind === 'relation') {
    const { relation, source, target, note = '' } = item;
    return { relation, source, target, note };
  }
  const { tag = '' } = item;
  if (item.kind === 'rejection') return { tag };
  const { entity = '', note = '', attributes, confidence, claim, value } = item;
  return {
    tag,
    entity,
    note,
    ...value,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes: JSON.stringify(attributes) }),
    ...(confidence === undefined ? {} : { confidence: String(confidence) }),
    ...(claim === undefined
      ? {}
      : {
          claim_subject: claim.subject,
          claim_attribute: claim.attribute,
          claim_value: claim.value,
          claim_speaker: claim.speaker ?? '',
        }),
  };
}

/** Lines and positions in one text. */
class Places {
  readonly text: string;
  readonly #counted: CountedText;
  /** Offsets of the line feeds. */
  readonly #feeds: number[] = [];

  constructor(text: string) {
    this.text = text;
    this.#counted = new CountedText(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#feeds.push(at);
  }

  of(span: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
    return this.#counted.isCountedAlike ? span : this.#counted.loadedOffsets.toStored(span);
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#feeds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#feeds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }
}
