import assert from 'node:assert/strict';
import { tokens } from './tokens';

const coloured = async (text: string): Promise<string[]> =>
  (await tokens('text.html.markdown', text, /variorum$/)).map((token) => token.text);

suite('colours of Markdown before the engine answers', () => {
  const amounts = ['$1.65 trillion', '$ 5 million', 'US$ 20', '€3,50', '£1,200', '3,50 €', '12 Mio. €', '¥500'];
  for (const amount of amounts) {
    test(`an amount: ${amount}`, async () => {
      assert.deepEqual(await coloured(`It cost ${amount} in all.`), [amount]);
    });
  }

  for (const date of ['2007-05-24', '2007-05-24T13:52', '2007-05-24 13:52:07', '1998-12-31']) {
    test(`a date: ${date}`, async () => {
      assert.deepEqual(await coloured(`On ${date}, that is.`), [date]);
    });
  }

  const nothing = [
    'a price in dollars, say five',
    'version 2007-05-244',
    'file-2007-05-24-final.txt',
    'path/2007-05-24/index',
    '2007-13-01 is no month',
    'the variable $1abc and $name',
    'order AB$5',
    'in 1998 there were 300 of them',
    'a single € sign',
  ];
  for (const text of nothing) {
    test(`nothing in: ${text}`, async () => {
      assert.deepEqual(await coloured(text), []);
    });
  }

  test('nothing in code and link targets', async () => {
    assert.deepEqual(await coloured('`$5` and [paper](/2007-05-24/a?$5)\n```\n$5 on 2007-05-24\n```\nthen $6'), ['$6']);
  });
});

suite('colours of brat annotations', () => {
  const parts = (line: string): Promise<[string, string][]> =>
    tokens('source.brat-standoff', line, /^(?!meta|source)/).then((found) =>
      found.map(({ text, scope }) => [text, scope.replace('.brat-standoff', '')]),
    );

  test('a text-bound annotation in two fragments', async () => {
    assert.deepEqual(await parts('T1\tDATE 0 5;8 12\t24 May 2007'), [
      ['T1', 'entity.name.label'],
      ['DATE', 'storage.type'],
      ['0', 'constant.numeric.offset'],
      ['5', 'constant.numeric.offset'],
      [';', 'punctuation.separator.fragment'],
      ['8', 'constant.numeric.offset'],
      ['12', 'constant.numeric.offset'],
      ['24 May 2007', 'string.unquoted'],
    ]);
  });

  test('relations and events', async () => {
    assert.deepEqual(await parts('R1\tOrigin Arg1:T3 Arg2:T4'), [
      ['R1', 'entity.name.label'],
      ['Origin', 'storage.type'],
      ['Arg1', 'variable.parameter'],
      [':', 'punctuation.separator'],
      ['T3', 'variable.other.reference'],
      ['Arg2', 'variable.parameter'],
      [':', 'punctuation.separator'],
      ['T4', 'variable.other.reference'],
    ]);
    assert.deepEqual((await parts('E1\tRaid:T2 Theme1:T3')).map(([text]) => text).join(' '), 'E1 Raid T2 Theme1 : T3');
  });

  test('attributes with and without a value, the older kind too', async () => {
    assert.deepEqual(await parts('A1\tNegated E1'), [
      ['A1', 'entity.name.label'],
      ['Negated', 'storage.type'],
      ['E1', 'variable.other.reference'],
    ]);
    assert.deepEqual((await parts('M2\tConfidence T1 High')).at(-1), ['High', 'constant.language']);
  });

  test('normalisations divide at the first colon', async () => {
    assert.deepEqual((await parts('N1\tReference T5 Wiki:64:488\tMoscow')).slice(3), [
      ['Wiki', 'entity.name.namespace'],
      [':', 'punctuation.separator'],
      ['64:488', 'constant.other.identifier'],
      ['Moscow', 'string.unquoted'],
    ]);
  });

  test('notes and equivalences', async () => {
    assert.deepEqual((await parts('#1\tAnnotatorNotes T1\tis it?')).at(-1), ['is it?', 'comment.line.note']);
    assert.deepEqual(await parts('*\tEquiv T1 T2'), [
      ['*', 'keyword.operator'],
      ['Equiv', 'storage.type'],
      ['T1', 'variable.other.reference'],
      ['T2', 'variable.other.reference'],
    ]);
  });

  test('a line of no known kind stays plain', async () => {
    assert.deepEqual(await parts('just some words T1'), []);
  });
});
