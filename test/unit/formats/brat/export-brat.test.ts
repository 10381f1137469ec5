import assert from 'node:assert/strict';
import { AnchorMaker } from '../../../../src/core/annotate/anchor';
import type { Annotation, Relation } from '../../../../src/core/model/annotation';
import type { ExchangeNote, ExportedDocument, ExportedItem } from '../../../../src/core/model/exchange';
import { exportBrat } from '../../../../src/formats/brat/export-brat';
import { annOf, ANNOTATOR, PLACE, takenIn } from './taken-in';

const TEXT = 'Ada Quill met 𝒳 Orm\r\nin Lund on Monday.\r\n';
const ANN = [
  'T1\tPERSON 0 9\tAda Quill',
  'T2\tPERSON 14 19\t𝒳 Orm',
  'A1\tSure T1',
  'R1\tMet Who:T1 Whom:T2\t',
  'T7\tGPE 23 27\tLund',
  'weird line',
  '#1\tAnnotatorNotes T7\tthe town',
  'N1\tReference T7 Wiki:42\tLund',
  '*\tEquiv T1 T2 T7',
  'E1\tPERSON:T1 Place:T7 Other:T2',
  '',
].join('\n');

const document = takenIn('a.txt', TEXT, ANN);

/** The document after a person changed some of its annotations; `null`: took it out. */
function edited(change: (foreign: string, item: ExportedItem) => ExportedItem | null): ExportedDocument {
  return { ...document, items: document.items.flatMap((one) => change(one.imported?.id ?? '', one) ?? []) };
}

const withItem = (exported: ExportedItem, told: Partial<Annotation>): ExportedItem => ({
  ...exported,
  item: { ...exported.item, ...told } as Annotation,
});

function changed(foreign: string, told: Partial<Annotation>, place: Partial<ExportedItem> = {}): string {
  return annOf(edited((id, item) => (id === foreign ? { ...withItem(item, told), ...place } : item)));
}

function fresh(id: string, start: number, end: number, told: Partial<Annotation> = {}): ExportedItem {
  const anchors = end > start ? [new AnchorMaker(TEXT).anchorOf({ start, end })] : [];
  const recorded = { id, annotator: ANNOTATOR, document: 'a.txt', created: '', modified: '' };
  const item: Annotation = { ...recorded, kind: 'annotation', anchors, tag: 'PERSON', attributes: {}, ...told };
  return { item, fragments: [{ start, end }], state: 'exact', record: {} };
}

function relation(source: string, target: string, told: Partial<Relation> = {}): ExportedItem {
  const recorded = { id: `${source}>${target}`, annotator: ANNOTATOR, document: 'a.txt', created: '', modified: '' };
  const item: Relation = { ...recorded, kind: 'relation', relation: 'Met', source, target, ...told };
  return { item, fragments: [], state: 'exact', record: {} };
}

const alone = (...items: ExportedItem[]): ExportedDocument => ({ ...document, items, kept: [] });
const losses = (one: ExportedDocument): ExchangeNote[] => [...exportBrat([one], PLACE).losses];
const lossCodes = (one: ExportedDocument): string[] => losses(one).map(({ code }) => code);
const replaced = (from: string, to: string): string => ANN.replace(from, to);

suite('brat out: what changed since the import', () => {
  test('a tag, and the type of the event that its words stand for', () => {
    assert.equal(
      changed('T1', { tag: 'ORG' }),
      replaced('T1\tPERSON', 'T1\tORG').replace('E1\tPERSON:T1', 'E1\tORG:T1'),
    );
  });

  test('a place, in the positions of the file', () => {
    assert.equal(
      changed('T7', {}, { fragments: [{ start: 25, end: 39 }] }),
      replaced('T7\tGPE 23 27\tLund', 'T7\tGPE 23 37\tLund on Monday'),
    );
  });

  test('a place over the end of a line becomes one with a part on each', () => {
    const over = changed('T2', {}, { fragments: [{ start: 17, end: 29 }] });
    assert.equal(over, replaced('T2\tPERSON 14 19\t𝒳 Orm', 'T2\tPERSON 16 19;20 27\tOrm in Lund'));
    const doc = edited((id, item) => (id === 'T2' ? { ...item, fragments: [{ start: 17, end: 29 }] } : item));
    assert.deepEqual(losses(doc), [{ code: 'lines-split', count: 1, examples: ['Orm in Lund'] }]);
  });

  test('notes, attributes and references', () => {
    assert.equal(changed('T7', { note: 'a city' }), replaced('the town', 'a city'));
    assert.equal(changed('T1', { attributes: { Sure: 'very' } }), replaced('A1\tSure T1', 'A1\tSure T1 very'));
    assert.equal(changed('T1', { attributes: {} }), replaced('A1\tSure T1\n', ''));
    assert.equal(changed('T1', { attributes: { Sure: true, Kind: 'x' } }), `${ANN}A2\tKind T1 x\n`);
    assert.equal(changed('T7', { attributes: {} }), replaced('N1\tReference T7 Wiki:42\tLund\n', ''));
    assert.equal(
      changed('T7', { attributes: { Reference: ['Wiki:42', 'Geo:7'] } }),
      `${ANN}N2\tReference T7 Geo:7\tLund\n`,
    );
    assert.equal(changed('T1', { note: 'her' }), `${ANN}#2\tAnnotatorNotes T1\ther\n`);
  });

  test('an annotation that is gone takes along what is said of it, and its part in events and equivalences', () => {
    const gone = annOf(edited((id, item) => (id === 'T7' ? null : item)));
    assert.equal(
      gone,
      ANN.split('\n')
        .filter((line) => !/^(?:T7|#1|N1)\t/.test(line))
        .join('\n')
        .replace('*\tEquiv T1 T2 T7', '*\tEquiv T1 T2')
        .replace(' Place:T7', ''),
    );
    const none = annOf({ ...document, items: [] });
    assert.equal(none, 'weird line\n');
  });

  test('a relation that is gone, or goes elsewhere', () => {
    assert.equal(annOf(edited((id, item) => (id === 'R1' ? null : item))), replaced('R1\tMet Who:T1 Whom:T2\t\n', ''));
    const other = edited((id, item) =>
      id === 'R1' ? { ...item, item: { ...item.item, target: 'urn:T7' } as Relation } : item,
    );
    assert.equal(annOf(other), replaced('Whom:T2', 'Whom:T7'));
    assert.equal(annOf(edited((id, item) => (id === 'E1/0' ? null : item))), replaced(' Place:T7', ''));
  });

  test('new ones come behind, with the next free ids and the roles that such relations have', () => {
    const more = {
      ...document,
      items: [...document.items, fresh('n', 33, 39, { tag: 'DATE' }), relation('n', 'urn:T7')],
    };
    assert.equal(annOf(more), `${ANN}T8\tDATE 31 37\tMonday\nR2\tMet Who:T8 Whom:T7\t\n`);
  });

  test('a last line without an end gets one before new lines come', () => {
    const bare = takenIn('a.txt', TEXT, 'T1\tPERSON 0 9\tAda Quill\r\nT2\tPERSON 14 19\t𝒳 Orm');
    const more = { ...bare, items: [...bare.items, fresh('n', 25, 29, { tag: 'GPE' })] };
    assert.equal(annOf(more).endsWith('\t𝒳 Orm\r\nT3\tGPE 23 27\tLund\r\n'), true);
  });

  test('a passage that is lost keeps its line, and is told', () => {
    const lost = edited((id, item) => (id === 'T7' ? { ...item, state: 'orphan', fragments: [] } : item));
    assert.equal(annOf(lost), ANN);
    assert.deepEqual(losses(lost), [{ code: 'orphans', count: 1, examples: ['Lund'] }]);
  });

  test('a text that was edited moves the lines behind', () => {
    const text = TEXT.replace('met', 'has met');
    const moved = {
      ...edited((_, item) => ({
        ...item,
        fragments: item.fragments.map(({ start, end }) =>
          start > 9 ? { start: start + 4, end: end + 4 } : { start, end },
        ),
      })),
      text,
    };
    assert.equal(annOf(moved), ANN.replace('14 19', '18 23').replace('23 27', '27 31'));
  });
});

suite('brat out: what was never brat', () => {
  test('lines of all kinds, which say the same when they come back', () => {
    const item = fresh('n', 25, 29, {
      tag: 'GPE',
      entity: 'a b/ü',
      note: 'the town',
      value: { value: '2007-05-24', currency: 'USD' },
      confidence: 0.5,
      attributes: { Sure: true, Kind: 'x y' },
    });
    const ann = annOf(alone(item));
    assert.equal(
      ann,
      [
        'T1\tGPE 23 27\tLund',
        '#1\tAnnotatorNotes T1\tthe town',
        'A1\tSure T1',
        'A2\tKind T1 x y',
        'A3\tvariorum_value T1 2007-05-24',
        'A4\tvariorum_currency T1 USD',
        'A5\tvariorum_confidence T1 0.5',
        'N1\tReference T1 variorum:a%20b%2F%C3%BC\tLund',
        '',
      ].join('\n'),
    );
    const back = takenIn('a.txt', TEXT, ann).items[0]?.item as Annotation;
    const { tag, entity, note, value, confidence, attributes } = item.item as Annotation;
    const told = { tag: back.tag, entity: back.entity, note: back.note, value: back.value };
    assert.deepEqual(
      { ...told, confidence: back.confidence, attributes: back.attributes },
      { tag, entity, note, value, confidence, attributes },
    );
    assert.deepEqual(lossCodes(alone(item)), []);
  });

  test('what brat cannot hold is counted', () => {
    assert.deepEqual(lossCodes(alone(fresh('n', 25, 29, { note: 'two\nlines' }))), ['notes']);
    assert.deepEqual(lossCodes(alone(fresh('n', 25, 29, { tag: 'my tag' }))), ['tags-changed']);
    assert.deepEqual(lossCodes(alone(fresh('n', 25, 29, { attributes: { n: 5, l: [], e: '' } }))), ['attributes']);
    assert.deepEqual(lossCodes(alone(fresh('n', 25, 29, { created: '2026-01-01T00:00:00.000Z' }))), [
      'times-and-authors',
    ]);
    const untagged = Object.fromEntries(Object.entries(fresh('n', 25, 29).item).filter(([key]) => key !== 'tag'));
    assert.deepEqual(lossCodes(alone({ ...fresh('n', 25, 29), item: untagged as unknown as Annotation })), ['no-tag']);
    assert.deepEqual(lossCodes(alone(fresh('n', 25, 29), relation('n', 'person/ada'))), ['relations']);
    assert.deepEqual(lossCodes(alone({ ...fresh('n', 25, 29), state: 'orphan', fragments: [] })), ['orphans']);
    assert.deepEqual(lossCodes(alone({ ...fresh('n', 25, 29), state: 'ambiguous' })), ['guessed-places']);
    assert.deepEqual(
      lossCodes(
        alone({
          ...fresh('n', 0, 9),
          fragments: [
            { start: 0, end: 5 },
            { start: 3, end: 9 },
          ],
        }),
      ),
      ['overlaps'],
    );
    const { anchors } = fresh('n', 25, 29).item as Annotation;
    const rejection = { id: 'r', annotator: ANNOTATOR, document: 'a.txt', created: '', modified: '' };
    const rejected: ExportedItem = { ...fresh('r', 25, 29), item: { ...rejection, kind: 'rejection', anchors } };
    assert.deepEqual(losses(alone(rejected)), [{ code: 'rejections', count: 1, examples: ['Lund'] }]);
  });

  test('nothing that a person wrote makes a line of its own', () => {
    const hostile = 'x\nT9\tPERSON 0 3\tAda\r\n';
    const ann = annOf(
      alone(
        fresh('n', 0, 9, { tag: hostile, note: hostile, attributes: { [hostile]: hostile }, entity: hostile }),
        fresh('m', 14, 20),
        relation('n', 'm', { relation: hostile, note: hostile }),
      ),
    );
    assert.deepEqual(
      ann.split('\n').map((line) => line.split('\t')[0]),
      ['T1', 'T2', '#1', 'A1', 'N1', 'R1', '#2', ''],
    );
  });

  test('an equivalence is written as one', () => {
    const ann = annOf(alone(fresh('n', 0, 9), fresh('m', 14, 20), relation('n', 'm', { relation: 'Equiv' })));
    assert.equal(ann.split('\n')[2], '*\tEquiv T1 T2');
  });
});

suite('brat out: files', () => {
  const paths = (...documents: ExportedDocument[]): string[] =>
    exportBrat(documents, PLACE).files.map(({ path }) => path);
  const by = (annotator: string, path = 'b/a.txt'): ExportedDocument => ({
    ...alone(fresh('n', 0, 9, { annotator })),
    path,
  });

  test('one beside the text; of several people one in a folder of each', () => {
    assert.deepEqual(paths(by('Ada')), ['b/a.ann']);
    assert.deepEqual(paths(by('Ada', 'b/a.md')), ['b/a.md.ann']);
    const both = { ...by('Ada'), items: [...by('Ada').items, ...by('Bo').items] };
    assert.deepEqual(paths(both), ['b/Ada/a.ann', 'b/Bo/a.ann']);
  });

  test('none leads out of the folder, and no two are one', () => {
    const both = { ...by('../../x'), items: [...by('../../x').items, ...by('.. ').items, ...by('..').items] };
    for (const path of paths(both)) assert.ok(!path.split('/').includes('..'), path);
    assert.equal(new Set(paths(both)).size, 3);
    assert.equal(new Set(paths(by('A'), by('B'), by('C')).map((path) => path.toLowerCase())).size, 3);
  });

  test('the only one bears the name that was asked for', () => {
    assert.equal(exportBrat([by('Ada')], { name: 'mine.ann', root: '' }).files[0]?.path, 'mine.ann');
  });

  test('a text with nothing has an empty one: brat asks for it', () => {
    assert.deepEqual(exportBrat([{ ...alone(), path: 'a.txt' }], PLACE).files, [{ path: 'a.ann', text: '' }]);
  });
});
