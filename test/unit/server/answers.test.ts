import assert from 'node:assert/strict';
import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import type { MentionType } from '../../../src/core/model/mention';
import { escapeMarkdown } from '../../../src/server/escape-markdown';
import { hoverAt } from '../../../src/server/hover';
import { inlayHintsIn } from '../../../src/server/inlay-hints';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/server/settings';
import { symbolsOf } from '../../../src/server/symbols';
import { documentRead, mentionsAnswer } from '../../../src/server/wire';
import { readingOf } from './sample-reading';
import type { Reading } from '../../../src/server/readings';

const hover = (
  reading: Reading,
  line: number,
  character: number,
  kind: MarkupKind = MarkupKind.PlainText,
): string | null => {
  const answer = hoverAt(reading, { line, character }, DEFAULT_SETTINGS, kind);
  return answer === null ? null : (answer.contents as MarkupContent).value;
};

suite('hover', () => {
  const reading = readingOf('On [24 May 2007](DATE=2007-05-24) it cost [$5](MONEY=5).', {
    currency: 'USD',
    reasons: [{ code: 'date-complete' }],
    zone: 'byline',
  });

  test('says what a mention means, of which type it is, why, and how sure that is', () => {
    assert.equal(
      hover(reading, 0, 5),
      'Thursday, 24 May 2007\nDate · 2007-05-24 USD\nEvery part of the date is written out.\nConfidence: high · in a byline',
    );
  });

  test('a name has its own text for a title, and no value', () => {
    const name = readingOf('Then [Ada Quandt](PERSON) came', { reasons: [{ code: 'name-initials' }] });
    const settings = { ...DEFAULT_SETTINGS, shownTypes: new Set<MentionType>(['PERSON']) };
    const answer = hoverAt(name, { line: 0, character: 6 }, settings, MarkupKind.PlainText);
    assert.equal(
      (answer?.contents as MarkupContent).value,
      'Ada Quandt\nPerson\nInitials stand before it.\nConfidence: high',
    );
  });

  test('holds from the first character to right behind the last', () => {
    assert.equal(hover(reading, 0, 2), null);
    assert.notEqual(hover(reading, 0, 3), null);
    assert.notEqual(hover(reading, 0, 14), null);
    assert.equal(hover(reading, 0, 15), null);
  });

  test('is on every fragment of a mention, and names that fragment', () => {
    const cut = readingOf('> on [24 May|2007](DATE=2007-05-24) it');
    assert.equal(hover(cut, 1, 0), null);
    const answer = hoverAt(cut, { line: 1, character: 3 }, DEFAULT_SETTINGS, MarkupKind.Markdown);
    assert.deepEqual(answer?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } });
  });

  test('takes the mention that begins where another ends', () => {
    const two = readingOf('[1998](DATE=1998)[$5](MONEY=5)');
    assert.match(hover(two, 0, 4) ?? '', /Amount of money/);
  });

  test('shows nothing of types and confidences that are not shown', () => {
    const settings = readSettings({ shownTypes: ['MONEY'] });
    assert.equal(hoverAt(reading, { line: 0, character: 5 }, settings, MarkupKind.PlainText), null);
    const unsure = readingOf('[today](DATE=2007-05-24)', { confidence: 0.49 });
    assert.equal(hover(unsure, 0, 1), null);
  });

  test('says that an open value is open', () => {
    const open = readingOf('[July 10](DATE=XXXX-07-10)', { unresolved: true, reasons: [{ code: 'no-document-date' }] });
    assert.match(hover(open, 0, 1) ?? '', /^10 July, year not stated\nDate · XXXX-07-10\nOpen: /);
  });

  test('shows a name as it is read, and who else knows it', () => {
    const name = readingOf('by [Ada|Quandt](PERSON)', {
      reasons: [
        { code: 'name-first-name', args: { name: 'Ada' } },
        { code: 'name-seen-elsewhere', args: { type: 'PERSON', documents: '3' } },
      ],
    });
    const value = hover(name, 0, 4) ?? '';
    assert.match(value, /^Ada Quandt\nPerson\n“Ada” is a first name\.\n.*3.*\nConfidence: high$/);
  });

  test('shows a hostile name as text', () => {
    const text = '![x](https://evil.example) [y](command:a)';
    const hostile = readingOf('[now](ORG)', { text, reasons: [{ code: 'name-role', args: { word: '`<b>`' } }] });
    const value = hover(hostile, 0, 1, MarkupKind.Markdown) ?? '';
    assert.ok(value.startsWith(`**${escapeMarkdown(text)}**`), value);
    assert.doesNotMatch(value, /https:\/\/|\]\(|(?<!\\)[<`]/);
  });

  test('never lets the text of a document become Markdown', () => {
    const text = '[x](command:a) **b** <img src=y> &lt; https://evil.example `c`';
    const hostile = readingOf('[now](DATE=PRESENT_REF)', {
      reasons: [{ code: 'relative-to-mention', args: { text, anchor: '`2007`' } }],
    });
    const value = hover(hostile, 0, 1, MarkupKind.Markdown) ?? '';
    assert.ok(value.includes(escapeMarkdown(text)), value);
    assert.doesNotMatch(value, /https:\/\/|\]\(|(?<!\\)</);
  });
});

suite('text that is shown as it is', () => {
  test('every sign of Markdown is escaped, letters and blanks are not', () => {
    assert.equal(
      escapeMarkdown('a_b *c* [d](e) <f> &amp; #1 é'),
      'a\\_b \\*c\\* \\[d\\]\\(e\\) \\<f\\> \\&amp\\; \\#1 é',
    );
  });

  test('it stays one line', () => {
    assert.equal(escapeMarkdown('a\n\n# b\r\n\tc'), 'a \\# b c');
  });
});

suite('symbols', () => {
  test('list mentions by type under one root', () => {
    const symbols = symbolsOf(
      readingOf('[$5](MONEY=5) on [24 May|2007](DATE=2007-05-24)\nand [1998](DATE=1998)'),
      DEFAULT_SETTINGS,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Variorum'],
    );
    const [dates, amounts] = symbols[0]?.children ?? [];
    assert.deepEqual(
      [dates, amounts].map((group) => [
        group?.name,
        group?.detail,
        group?.children?.map(({ name, detail }) => [name, detail]),
      ]),
      [
        [
          'Dates',
          '2',
          [
            ['24 May 2007', 'Thursday, 24 May 2007'],
            ['1998', undefined],
          ],
        ],
        ['Amounts of money', '1', [['$5', '5']]],
      ],
    );
  });

  test('list a name once, where it comes first, with how often it stands there', () => {
    const reading = readingOf('[Ada](PERSON) met [Bo](PERSON)\nand [Ada](PERSON) in [Ada](GPE)');
    const [people, places] = symbolsOf(reading, DEFAULT_SETTINGS)[0]?.children ?? [];
    assert.deepEqual(
      [people, places].map((group) => [
        group?.detail,
        group?.children?.map(({ name, detail, range }) => [name, detail, range.start]),
      ]),
      [
        [
          '3',
          [
            ['Ada', '2×', { line: 0, character: 0 }],
            ['Bo', undefined, { line: 0, character: 8 }],
          ],
        ],
        ['1', [['Ada', undefined, { line: 1, character: 11 }]]],
      ],
    );
  });

  test('have covering ranges, each inside its parent', () => {
    const [root] = symbolsOf(readingOf('on [24 May|2007](DATE=2007-05-24) and [1998](DATE=1998)'), DEFAULT_SETTINGS);
    const group = root?.children?.[0];
    assert.deepEqual(group?.children?.[0]?.range, { start: { line: 0, character: 3 }, end: { line: 1, character: 6 } });
    assert.deepEqual(group.range, { start: { line: 0, character: 3 }, end: { line: 1, character: 15 } });
    assert.deepEqual(root?.range, group.range);
  });

  test('are none where nothing is found or shown', () => {
    assert.deepEqual(symbolsOf(readingOf('nothing'), DEFAULT_SETTINGS), []);
    assert.deepEqual(symbolsOf(readingOf('[1998](DATE=1998)'), readSettings({ shownTypes: [] })), []);
  });
});

suite('inlay hints', () => {
  const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const on = readSettings({ inlayHints: { enabled: true } });

  test('are off by default', () => {
    assert.deepEqual(inlayHintsIn(readingOf('[today](DATE=2007-05-24)'), everything, DEFAULT_SETTINGS), []);
  });

  test('stand behind a mention with its value, the words as tooltip', () => {
    assert.deepEqual(inlayHintsIn(readingOf('so [today](DATE=2007-05-24)!'), everything, on), [
      { position: { line: 0, character: 8 }, label: '2007-05-24', paddingLeft: true, tooltip: 'Thursday, 24 May 2007' },
    ]);
  });

  test('do not repeat the text, and keep to their lines', () => {
    assert.deepEqual(inlayHintsIn(readingOf('[1998](DATE=1998)'), everything, on), []);
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const hints = inlayHintsIn(readingOf('[a](DATE=1)\n[b](DATE=2)\n[c](DATE=3)'), range, on);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['2'],
    );
  });
});

suite('messages of our own', () => {
  test('mentions with their fragments', () => {
    assert.deepEqual(mentionsAnswer(readingOf('on [24 May|2007](DATE=2007-05-24)'), undefined, DEFAULT_SETTINGS), {
      version: 1,
      mentions: [
        {
          type: 'DATE',
          fragments: [
            { start: { line: 0, character: 3 }, end: { line: 0, character: 9 } },
            { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } },
          ],
        },
      ],
    });
  });

  test('only of the lines asked for', () => {
    const reading = readingOf('[a](DATE=1)\n[b](DATE=2)\n[c](DATE=3)\n');
    const lines = (start: number, end: number): number[] =>
      mentionsAnswer(
        reading,
        { start: { line: start, character: 0 }, end: { line: end, character: 0 } },
        DEFAULT_SETTINGS,
      ).mentions.map((mention) => mention.fragments[0]!.start.line);
    assert.deepEqual([lines(0, 1), lines(1, 3), lines(3, 9)], [[0], [1, 2], []]);
  });

  test('never more marks than an editor bears', () => {
    const many = readingOf('[a](DATE=1) '.repeat(20_001));
    assert.equal(mentionsAnswer(many, undefined, DEFAULT_SETTINGS).mentions.length, 20_000);
  });

  test('count what is shown, open and left out', () => {
    const reading = readingOf('[a](DATE=1) [b](MONEY=2)', { confidence: 0.6, unresolved: true });
    const read = documentRead(reading, readSettings({ shownTypes: ['DATE'] }));
    assert.deepEqual([read.shown, read.open, read.unsure, read.dateInWords], [1, 1, 0, undefined]);
    assert.deepEqual(documentRead(reading, readSettings({ minConfidence: 0.7 })).unsure, 2);
  });
});

suite('settings', () => {
  test('anything that is not understood leaves its default', () => {
    for (const section of [null, 'no', 7, {}, { shownTypes: 'DATE', minConfidence: 2, inlayHints: true }]) {
      assert.deepEqual(readSettings(section), DEFAULT_SETTINGS);
    }
  });

  test('unknown types are passed over', () => {
    assert.deepEqual([...readSettings({ shownTypes: ['MONEY', 'UNICORN', 'DATE'] }).shownTypes], ['DATE', 'MONEY']);
  });
});
