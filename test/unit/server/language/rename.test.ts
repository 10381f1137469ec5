import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { mentionPlaceAt, type MentionPlace } from '../../../../src/server/language/name-at';
import { preparedRename, renamed, type RenameRefusal } from '../../../../src/server/language/rename';
import { Lines } from '../../../../src/server/lines';
import type { RuleAction, StepAnswer } from '../../../../src/server/protocol';
import { DEFAULT_SETTINGS } from '../../../../src/server/settings';

const URI = 'file:///w/a.txt';
const TEXT =
  'They all said that Jana Quandt came.\r\n\r\n> On 3 May 2009 they met Jana\r\n> Quandt, and Ms Quandt was glad of it.\r\n';

/** Notes what it is asked, and answers what it is told to. */
class NotedRulings {
  readonly asked: { readonly corpus: string; readonly action: RuleAction }[] = [];
  readonly #answer: StepAnswer;

  constructor(answer: StepAnswer) {
    this.#answer = answer;
  }

  rule(corpus: string, action: RuleAction): Promise<StepAnswer> {
    this.asked.push({ corpus, action });
    return Promise.resolve(this.#answer);
  }
}

const DONE: StepAnswer = { ok: true, label: 'Renamed' };

async function at(words: string, from = 0): Promise<MentionPlace | null> {
  const corpus = new Corpus({ engineVersion: '1' });
  corpus.set(URI, TEXT);
  const position = TextDocument.create(URI, '', 0, TEXT).positionAt(TEXT.indexOf(words, from) + 1);
  const context = {
    readings: { current: () => Promise.resolve(undefined) },
    corpora: { placeOf: () => 'file:///w', at: () => corpus },
    documents: { all: () => [] },
    lines: new Lines(),
    settings: () => DEFAULT_SETTINGS,
  };
  return mentionPlaceAt(context, URI, position, CancellationToken.None);
}

async function refusal(promise: Promise<unknown>): Promise<{ message: string; code: number; data: RenameRefusal }> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof ResponseError);
    return { message: error.message, code: error.code, data: error.data as RenameRefusal };
  }
  return assert.fail('not refused');
}

suite('renaming a name', () => {
  test('is offered for the fragment at hand, with the name that all mentions have', async () => {
    assert.deepEqual(preparedRename(await at('Jana\r')), {
      range: { start: { line: 2, character: 25 }, end: { line: 2, character: 29 } },
      placeholder: 'Jana Quandt',
    });
    assert.deepEqual(preparedRename(await at('Quandt,')), {
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 8 } },
      placeholder: 'Jana Quandt',
    });
  });

  test('is a ruling on the entity, and no edit of any text', async () => {
    const rulings = new NotedRulings(DONE);
    assert.deepEqual(await renamed(rulings, await at('Quandt', 60), '  Johanna \n Quandt '), {});
    assert.deepEqual(rulings.asked, [
      { corpus: 'file:///w', action: { kind: 'rename', entity: 'person/jana quandt', name: 'Johanna Quandt' } },
    ]);
  });

  test('to the same name rules nothing', async () => {
    const rulings = new NotedRulings(DONE);
    assert.deepEqual(await renamed(rulings, await at('Jana'), 'Jana  Quandt'), {});
    assert.deepEqual(rulings.asked, []);
  });

  test('is refused for dates, plain words and blank names, each with its reason', async () => {
    const rulings = new NotedRulings(DONE);
    const date = await refusal(renamed(rulings, await at('3 May'), 'x'));
    assert.deepEqual([date.code, date.data], [LSPErrorCodes.RequestFailed, { reason: 'no-name' }]);
    assert.match(date.message, /not dates and amounts/);
    assert.match((await refusal(renamed(rulings, await at('glad'), 'x'))).message, /No name stands here/);
    assert.match((await refusal(renamed(rulings, await at('Jana'), ' \t'))).message, /at least one letter/);
    assert.deepEqual(rulings.asked, []);
    const glad = await at('glad');
    assert.throws(() => preparedRename(glad), /Only names can be renamed/);
  });

  test('hands on why a step failed: the annotator’s name is missing, for one', async () => {
    const message = 'Set “variorum.annotator” to your name.';
    const rulings = new NotedRulings({ ok: false, reason: 'no-annotator', message });
    const refused = await refusal(renamed(rulings, await at('Jana'), 'Johanna Quandt'));
    assert.deepEqual([refused.message, refused.data], [message, { reason: 'no-annotator' }]);
  });

  test('is refused where nothing is stored', async () => {
    assert.match((await refusal(renamed(null, await at('Jana'), 'Johanna'))).message, /Nothing can be renamed here/);
  });
});
