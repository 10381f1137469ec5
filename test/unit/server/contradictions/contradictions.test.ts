import assert from 'node:assert/strict';
import { annotatorFile } from '../../../../src/core/store/annotator-file';
import type { Verdict } from '../../../../src/core/model/verdict';
import { MemoryFiles } from '../memory-files';
import { CardWindow } from './card-window';

const FOLDER = 'file:///mills';
const A = `${FOLDER}/a.md`;
const B = `${FOLDER}/b.md`;
const DOCUMENTS = {
  [A]: '---\nlang: en\ndate: 2019-06-03\n---\n\nGreta Olsson was born in 1961. The Tarn Company was founded in 1871.\n',
  [B]: '---\nlang: en\ndate: 2019-06-20\n---\n\nGreta Olsson was born in 1964. The Tarn Company was founded in 1817.\n',
};

suite('contradictions over the wire', () => {
  let files: MemoryFiles;
  let windows: CardWindow[];
  setup(() => {
    files = new MemoryFiles(DOCUMENTS);
    windows = [];
  });
  teardown(async () => {
    for (const one of windows) await one.stop();
  });

  async function open(annotator = 'Anna'): Promise<CardWindow> {
    const opened = new CardWindow(files, FOLDER, annotator);
    await opened.open();
    windows.push(opened);
    return opened;
  }

  function stored(annotator = 'Anna'): readonly Verdict[] {
    const content = files.files.get(`${FOLDER}/.variorum/verdicts/${annotatorFile(annotator)}`);
    assert.ok(content !== undefined);
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return (JSON.parse(text) as { verdicts: Verdict[] }).verdicts;
  }

  test('are found, counted and shown', async () => {
    const window = await open();
    const counts = await window.find();
    console.log(counts, JSON.stringify(await window.rows(), null, 1), JSON.stringify(await window.cards(), null, 1));
    const card = await window.card(/Greta/);
    console.log(JSON.stringify(await window.rows(card.id), null, 1), JSON.stringify(await window.whole(card.card), null, 1));
    console.log(await window.ruleOn([card.card], 'dismissed', 'a slip'));
    console.log(stored(), window.told, JSON.stringify(window.client.diagnostics.get(A)));
  });
});
