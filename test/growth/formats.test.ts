import { markedSpans } from '../../bench/anchoring/spans';
import { madeText } from '../../bench/text/made-text';
import { Random } from '../../bench/text/random';
import type { Annotation } from '../../src/core/model/annotation';
import type { ExportedDocument, ExportedItem, ForeignFile } from '../../src/core/model/exchange';
import type { Span } from '../../src/core/model/span';
import { parseAnn } from '../../src/formats/brat/ann-file';
import { exportBrat } from '../../src/formats/brat/export-brat';
import { annFaults } from '../../src/formats/brat/faults';
import { importBrat } from '../../src/formats/brat/import-brat';
import { exportConll } from '../../src/formats/conll/export-conll';
import { exportCsv } from '../../src/formats/csv/export-csv';
import { assertGrowth } from './growth';

const KB = 1000;
const SPANS = 400;
const PLACE = { name: 'out', root: '' };

interface Made {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly files: readonly ForeignFile[];
}

/** A text with annotations, each with an attribute, a note and a relation to the one before. */
function made(factor: number): Made {
  const text = madeText('plain', 50 * KB * factor);
  const spans = markedSpans(text, new Random(factor), SPANS * factor);
  const lines = spans.flatMap(({ start, end }, at) => {
    const id = String(at + 1);
    const words = text.slice(start, end).replaceAll(/\s/g, ' ');
    return [
      `T${id}\tPERSON ${String(start)} ${String(end)}\t${words}`,
      `A${id}\tSure T${id} very`,
      `#${id}\tAnnotatorNotes T${id}\tso it is`,
      `R${id}\tNear Arg1:T${id} Arg2:T${String(Math.max(1, at))}`,
      `E${id}\tPERSON:T${id} By:E${String(Math.max(1, at))}`,
    ];
  });
  const ann = { path: 'a.ann', text: lines.join('\n'), bom: false };
  return { text, spans, files: [ann, { path: 'a.txt', text, bom: false }] };
}

/** All of it as it was taken in, every second one changed, every third one gone. */
function exported({ text, spans, files }: Made): ExportedDocument {
  const items = spans.flatMap((span, at): ExportedItem[] => {
    const recorded = { id: `urn:${String(at)}`, annotator: 'Ada', document: 'a.txt', created: '', modified: '' };
    const item: Annotation = { ...recorded, kind: 'annotation', anchors: [], tag: 'PERSON', attributes: {} };
    const told = at % 2 === 0 ? item : { ...item, note: 'another', attributes: { Sure: 'very' } };
    const imported = { format: 'brat', id: `T${String(at + 1)}` };
    return at % 3 === 0 ? [] : [{ item: told, fragments: [span], state: 'exact', record: {}, imported }];
  });
  const { kept } = importBrat(files, new Set(['a.ann']));
  return { path: 'a.txt', text, items, kept: kept.map((one) => ({ ...one, annotator: 'Ada' })), others: [] };
}

suite('Growth of imports and exports', () => {
  test('reading brat is linear', () => {
    assertGrowth('linear', (factor) => {
      const { files } = made(factor);
      return () => void importBrat(files, new Set(['a.ann']));
    });
  });

  test('writing brat is linear, with what changed and what is gone', () => {
    assertGrowth('linear', (factor) => {
      const document = exported(made(factor));
      return () => void exportBrat([document], PLACE);
    });
  });

  test('the faults of an open file are linear', () => {
    assertGrowth('linear', (factor) => {
      const { text, files } = made(factor);
      const lines = parseAnn(files[0]?.text ?? '');
      return () => void annFaults(lines, text);
    });
  });

  test('writing CoNLL is linear', () => {
    assertGrowth('linear', (factor) => {
      const document = exported(made(factor));
      return () => void exportConll([document], PLACE);
    });
  });

  test('writing CSV is linear', () => {
    assertGrowth('linear', (factor) => {
      const document = exported(made(factor));
      return () => void exportCsv([document], PLACE);
    });
  });
});
