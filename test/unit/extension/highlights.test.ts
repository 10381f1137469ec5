import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentMarks } from '../../../src/extension/highlights/document-marks';
import {
  covers,
  isTyping,
  rangeToDraw,
  shiftMarks,
  shiftPosition,
  wordAt,
  type Change,
  type Extent,
  type Mark,
} from '../../../src/extension/highlights/model';
import type { WireRange } from '../../../src/server/protocol';

const at = (line: number, character: number): WireRange['start'] => ({ line, character });
const range = (line: number, from: number, to: number): WireRange => ({ start: at(line, from), end: at(line, to) });
const mark = (...fragments: WireRange[]): Mark => ({ type: 'DATE', fragments });
const insert = (line: number, character: number, text: string): Change => ({
  range: range(line, character, character),
  text,
});
const remove = (line: number, from: number, to: number): Change => ({ range: range(line, from, to), text: '' });

suite('marks follow changes of the text', () => {
  const marks = [mark(range(0, 5, 10))];
  const after = (change: Change): WireRange[] => shiftMarks(marks, change).flatMap(({ fragments }) => fragments);

  test('text before pushes them on, text behind leaves them', () => {
    assert.deepEqual(after(insert(0, 0, 'ab')), [range(0, 7, 12)]);
    assert.deepEqual(after(insert(0, 20, 'ab')), [range(0, 5, 10)]);
    assert.deepEqual(after(insert(1, 0, 'ab')), [range(0, 5, 10)]);
    assert.deepEqual(after(insert(0, 0, 'a\nbc')), [range(1, 7, 12)]);
  });

  test('text typed at an edge stays outside, inside it joins', () => {
    assert.deepEqual(after(insert(0, 5, 'x')), [range(0, 6, 11)]);
    assert.deepEqual(after(insert(0, 10, 'x')), [range(0, 5, 10)]);
    assert.deepEqual(after(insert(0, 7, 'x')), [range(0, 5, 11)]);
  });

  test('deleting takes part of a mark, or all of it', () => {
    assert.deepEqual(after(remove(0, 3, 7)), [range(0, 3, 6)]);
    assert.deepEqual(after(remove(0, 8, 20)), [range(0, 5, 8)]);
    assert.deepEqual(after(remove(0, 4, 11)), []);
  });

  test('one line break more or fewer moves lines', () => {
    assert.equal(shiftPosition(at(3, 4), insert(1, 2, '\n'), 'push').line, 4);
    const join = { range: { start: at(0, 3), end: at(1, 0) }, text: '' };
    assert.deepEqual(shiftPosition(at(1, 4), join, 'push'), at(0, 7));
  });

  test('positions after a change are where the same character stands', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '\n'), { minLength: 1, maxLength: 30 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), text, fc.nat(), (before, a, b, inserted, p) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const changed = before.slice(0, start) + inserted + before.slice(end);
        const offset = p % (before.length + 1);
        if (offset > start && offset < end) return;
        const change = { range: { start: place(before, start), end: place(before, end) }, text: inserted };
        const moved =
          offset < start || (offset === start && start !== end) ? offset : offset + inserted.length - (end - start);
        const got = shiftPosition(place(before, offset), change, 'push');
        assert.deepEqual(got, place(changed, offset === start && start !== end ? start : moved));
      }),
    );
  });
});

function place(text: string, offset: number): WireRange['start'] {
  const lines = text.slice(0, offset).split('\n');
  return at(lines.length - 1, lines.at(-1)?.length ?? 0);
}

suite('what counts as typing', () => {
  test('a character, a deletion, two cursors', () => {
    assert.ok(isTyping([insert(0, 3, '7')]));
    assert.ok(isTyping([remove(0, 3, 4)]));
    assert.ok(isTyping([insert(2, 3, '7'), insert(0, 3, '7')]));
  });

  test('not a blank, a line break, a paste or the loss of a passage', () => {
    for (const change of [
      insert(0, 3, ' '),
      insert(0, 3, '\n'),
      insert(0, 3, '24 May'),
      insert(0, 0, 'May'),
      remove(0, 0, 9),
    ]) {
      assert.equal(isTyping([change]), false, JSON.stringify(change));
    }
  });

  test('the word is everything between blanks', () => {
    assert.deepEqual(wordAt('on 24.5.2007, and', at(0, 6)), range(0, 3, 13));
    assert.deepEqual(wordAt('on 24', at(0, 5)), range(0, 3, 5));
    assert.deepEqual(wordAt('a  b', at(0, 2)), range(0, 2, 2));
    assert.deepEqual(wordAt('', at(0, 9)), range(0, 0, 0));
  });
});

suite('while a word is being typed', () => {
  let text: string[];
  let marks: DocumentMarks;
  let version: number;
  const line = (index: number): string => text[index] ?? '';
  const found = (...all: Mark[]): void => {
    marks.found(++version, all, undefined, line);
  };
  const type = (character: number, typed: string): void => {
    text[0] = line(0).slice(0, character) + typed + line(0).slice(character);
    marks.changed([insert(0, character, typed)], false);
  };
  const drawn = (): WireRange[] => marks.drawn.flatMap(({ fragments }) => fragments);

  setup(() => {
    text = ['on 24 May '];
    marks = new DocumentMarks();
    version = 0;
    found(mark(range(0, 3, 9)));
  });

  test('what was drawn stays, and what is new waits until the cursor leaves the word', () => {
    type(10, '2');
    type(11, '0');
    found(mark(range(0, 3, 12)));
    assert.deepEqual(drawn(), [range(0, 3, 9)]);
    assert.equal(marks.cursorsAt([at(0, 12)], line), false);
    assert.equal(marks.cursorsAt([at(0, 1)], line), true);
    assert.deepEqual(drawn(), [range(0, 3, 12)]);
  });

  test('a pause finishes the word too', () => {
    type(10, '2');
    found(mark(range(0, 3, 11)));
    assert.ok(marks.isTyping);
    marks.paused();
    assert.deepEqual(drawn(), [range(0, 3, 11)]);
  });

  test('a blank finishes the word', () => {
    type(10, '2');
    type(11, ' ');
    found(mark(range(0, 3, 11)));
    assert.deepEqual(drawn(), [range(0, 3, 11)]);
  });

  test('a mark that is edited inside neither vanishes nor doubles', () => {
    type(4, '0');
    found(mark(range(0, 4, 10)));
    assert.deepEqual(drawn(), [range(0, 3, 10)]);
    marks.paused();
    assert.deepEqual(drawn(), [range(0, 4, 10)]);
  });

  test('new marks elsewhere come at once', () => {
    text = ['on 24 May ', 'x'];
    type(10, '2');
    found(mark(range(0, 3, 11)), mark(range(1, 0, 1)));
    assert.deepEqual(drawn(), [range(0, 3, 9), range(1, 0, 1)]);
  });

  test('undo and redo are no typing', () => {
    text[0] = 'on 24 May 2';
    marks.changed([insert(0, 10, '2')], true);
    found(mark(range(0, 3, 11)));
    assert.deepEqual(drawn(), [range(0, 3, 11)]);
  });

  test('one cursor that stays holds back its own word only', () => {
    text = ['on 24 May 2', 'on 25 May 2'];
    marks.changed([insert(1, 10, '2'), insert(0, 10, '2')], false);
    found(mark(range(0, 3, 11)), mark(range(1, 3, 11)));
    assert.deepEqual(drawn(), [range(0, 3, 9)]);
    marks.cursorsAt([at(0, 11)], line);
    assert.deepEqual(drawn(), [range(0, 3, 9), range(1, 3, 11)]);
  });
});

suite('what is drawn of a document', () => {
  const visible = [{ start: at(6000, 0), end: at(6040, 0) }];
  const extent = (lineCount: number, marks = 0, lineLength = 80): Extent => ({
    lineCount,
    marks,
    lineLength: () => lineLength,
  });

  test('all of an ordinary one, the surroundings in a huge one', () => {
    assert.equal(rangeToDraw(visible, extent(5000, 5000)), undefined);
    assert.equal(rangeToDraw([], extent(100_000)), undefined);
    assert.deepEqual(rangeToDraw(visible, extent(100_000)), { start: at(5700, 0), end: at(6341, 0) });
    assert.deepEqual(rangeToDraw([range(0, 0, 1)], extent(900, 5001)), { start: at(0, 0), end: at(301, 0) });
  });

  test('with two editors, everything between them', () => {
    const both = [...visible, { start: at(10, 0), end: at(50, 0) }];
    assert.deepEqual(rangeToDraw(both, extent(100_000)), { start: at(0, 0), end: at(6341, 0) });
  });

  test('a part of a line of a million characters', () => {
    const end = rangeToDraw([range(0, 0, 3000)], extent(1, 70_000, 1_000_000));
    assert.deepEqual(end, { start: at(0, 0), end: at(0, 53_000) });
    const middle = rangeToDraw([range(0, 500_000, 503_000)], extent(1, 70_000, 1_000_000));
    assert.deepEqual(middle, { start: at(0, 450_000), end: at(0, 553_000) });
  });

  test('is asked for again when the eye has left it', () => {
    const drawn = rangeToDraw(visible, extent(100_000));
    assert.ok(covers(undefined, visible) && covers(drawn, visible));
    assert.ok(!covers(drawn, [{ start: at(6330, 0), end: at(6370, 0) }]));
  });
});
