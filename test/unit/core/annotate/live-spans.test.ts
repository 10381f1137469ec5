import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Span } from '../../../../src/core/model/span';
import { applyChanges, type LiveSpan } from '../../../../src/core/annotate/live-spans';
import type { TextChange } from '../../../../src/core/annotate/text-change';

const TEXT = 'On Tuesday the widow Amalie Ruhland sold the mill to her brother.';

function standing(text: string, passage: string): LiveSpan {
  const start = text.indexOf(passage);
  assert.ok(start >= 0);
  return { kind: 'standing', start, end: start + passage.length };
}

/** A change of the first place where `was` stands. */
function change(text: string, was: string, is: string): TextChange {
  const start = text.indexOf(was);
  assert.ok(start >= 0);
  return { start, end: start + was.length, text: is };
}

/** Applies changes one by one and answers what the span of “Amalie Ruhland” covers after each: `null` for an orphan. */
function follow(...edits: readonly ((text: string) => TextChange)[]): (string | null)[] {
  let text = TEXT;
  let spans = [standing(TEXT, 'Amalie Ruhland')];
  return edits.map((edit) => {
    ({ text, spans } = applyChanges(text, spans, [edit(text)]));
    const [span] = spans;
    return span?.kind === 'standing' ? text.slice(span.start, span.end) : null;
  });
}
const put =
  (at: string, text: string, behind = false) =>
  (current: string) => {
    const start = current.indexOf(at) + (behind ? at.length : 0);
    return { start, end: start, text };
  };
const replace = (was: string, is: string) => (text: string) => change(text, was, is);

suite('spans of a text that is being edited', () => {
  test('move along with what happens before them, and stay for what happens behind', () => {
    assert.deepEqual(follow(put('On', 'Once. '), put('sold', 'never '), replace('Tuesday ', '')), [
      'Amalie Ruhland',
      'Amalie Ruhland',
      'Amalie Ruhland',
    ]);
  });

  test('do not take in what is put in at their edges', () => {
    assert.deepEqual(follow(put('Amalie', 'Frau '), put('Ruhland', ', 41,', true)), [
      'Amalie Ruhland',
      'Amalie Ruhland',
    ]);
  });

  test('take in what is put in inside, and lose what is deleted there', () => {
    assert.deepEqual(follow(put('Ruhland', 'von '), replace('lie v', 'le v')), [
      'Amalie von Ruhland',
      'Amale von Ruhland',
    ]);
  });

  test('keep what a deletion over an edge leaves, and are whole again when it is put back', () => {
    assert.deepEqual(follow(replace('widow Amalie ', ''), put('Ruhland', 'widow Amalie ')), [
      'Ruhland',
      'Amalie Ruhland',
    ]);
    assert.deepEqual(follow(replace('Ruhland sold', ''), put('  the mill', ' Ruhland sold')), [
      'Amalie ',
      'Amalie Ruhland',
    ]);
  });

  test('are orphans when all of them is deleted, and revive when their text stands there again', () => {
    assert.deepEqual(follow(replace('Amalie Ruhland', ''), put('On', 'Then. '), put(' sold', 'Amalie Ruhland')), [
      null,
      null,
      'Amalie Ruhland',
    ]);
    assert.deepEqual(
      follow(replace('the widow Amalie Ruhland sold', ''), put(' the mill', 'the widow Amalie Ruhland sold')),
      [null, 'Amalie Ruhland'],
    );
  });

  test('revive when the text is typed letter by letter', () => {
    const letters = Array.from('Amalie Ruhland').map((letter, at) => (text: string) => {
      const start = text.indexOf('widow ') + 6 + at;
      return { start, end: start, text: letter };
    });
    const seen = follow(replace('Amalie Ruhland', ''), ...letters);
    assert.equal(seen.at(-1), 'Amalie Ruhland');
    assert.ok(seen.slice(0, -1).every((text) => text === null));
  });

  test('that are deleted letter by letter and typed again are whole again', () => {
    const back = Array.from('Ruhland').map(() => (text: string) => {
      const end = text.indexOf(' sold');
      return { start: end - 1, end, text: '' };
    });
    const forth = Array.from('Ruhland').map((letter) => (text: string) => {
      const start = text.indexOf(' sold');
      return { start, end: start, text: letter };
    });
    assert.equal(follow(...back, ...forth).at(-1), 'Amalie Ruhland');
  });

  test('do not revive elsewhere, nor by another text in their place', () => {
    assert.deepEqual(follow(replace('Amalie Ruhland', ''), put('brother', 'friend Amalie Ruhland and ')), [null, null]);
    assert.deepEqual(follow(replace('Amalie Ruhland', 'Jutta Wegescheid'), replace('Jutta', 'Jana')), [null, null]);
  });

  test('are found in what replaces a larger piece', () => {
    assert.deepEqual(
      follow(() => ({
        start: 0,
        end: TEXT.length,
        text: `# Mill\n\n${TEXT.replaceAll(' ', '\n').replace('her', 'their')}`,
      })),
      ['Amalie\nRuhland'],
    );
    assert.deepEqual(follow(replace('Amalie Ruhland', 'Amalia Ruhland')), ['Amalia Ruhland']);
  });

  test('two of the same text come back to their own places', () => {
    const text = 'First Ida came. Then Ida left. At last all was quiet.';
    const spans: LiveSpan[] = [
      { kind: 'standing', start: 6, end: 9 },
      { kind: 'standing', start: 21, end: 24 },
    ];
    const gone = applyChanges(text, spans, [{ start: 0, end: 31, text: '' }]);
    assert.deepEqual(
      gone.spans.map((span) => span.kind),
      ['orphan', 'orphan'],
    );
    assert.deepEqual(applyChanges(gone.text, gone.spans, [{ start: 0, end: 0, text: text.slice(0, 31) }]), {
      text,
      spans,
    });
  });

  test('take several changes one after the other', () => {
    const { text, spans } = applyChanges(
      'abc def',
      [{ kind: 'standing', start: 4, end: 7 }],
      [
        { start: 0, end: 1, text: 'xx' },
        { start: 0, end: 1, text: '' },
        { start: 5, end: 6, text: 'EE' },
      ],
    );
    assert.equal(text, 'xbc dEEf');
    assert.deepEqual(spans, [{ kind: 'standing', start: 4, end: 8 }]);
  });
});

suite('changes that an editor took apart', () => {
  const text = 'She bought the Hollin Quarry for little money.';
  const quarry = { start: 15, end: 28 };
  const standing = (span: Span): LiveSpan => ({ kind: 'standing', ...span });

  test('a phrase that was replaced is gone, whatever letters of it an editor kept', () => {
    // "the Hollin Quarry" becomes "it": the i of Hollin stays.
    const { text: made, spans } = applyChanges(
      text,
      [standing(quarry)],
      [
        { start: 20, end: 28, text: 't' },
        { start: 11, end: 19, text: '' },
      ],
    );
    assert.equal(made, 'She bought it for little money.');
    assert.deepEqual(
      spans.map(({ kind }) => kind),
      ['orphan'],
    );
  });

  test('words that stand in the replacement too keep their annotation', () => {
    // "the Hollin Quarry" becomes "that Hollin Quarry of hers".
    const { text: made, spans } = applyChanges(
      text,
      [standing(quarry)],
      [
        { start: 28, end: 28, text: ' of hers' },
        { start: 13, end: 14, text: 'at' },
      ],
    );
    assert.equal(made, 'She bought that Hollin Quarry of hers for little money.');
    assert.deepEqual(spans, [standing({ start: 16, end: 29 })]);
  });

  test('letters typed at two places of one annotation belong to it', () => {
    const { text: made, spans } = applyChanges(
      text,
      [standing(quarry)],
      [
        { start: 23, end: 23, text: 'x' },
        { start: 17, end: 17, text: 'y' },
      ],
    );
    assert.equal(made, 'She bought the Hoyllin Qxuarry for little money.');
    assert.deepEqual(spans, [standing({ start: 15, end: 30 })]);
  });
});

suite('spans of a text that is being edited, whatever the edits', () => {
  // Every character once, so that a text stands in one place only.
  const alphabet = Array.from({ length: 120 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
  const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(30), fc.string({ maxLength: 6 })), { maxLength: 8 });

  test('they lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), cuts, fc.nat(60), fc.nat(20), (text, edits, start, length) => {
        const from = Math.min(start, text.length);
        let state = {
          text,
          spans: [{ kind: 'standing', start: from, end: Math.min(text.length, from + length) }] as LiveSpan[],
        };
        for (const [at, removed, put_] of edits) {
          state = applyChanges(state.text, state.spans, [{ start: at, end: at + removed, text: put_ }]);
          for (const span of state.spans) {
            const [first, last] = span.kind === 'standing' ? [span.start, span.end] : [span.at, span.at];
            assert.ok(0 <= first && first <= last && last <= state.text.length);
          }
        }
      }),
    );
  });

  test('undoing every deletion, last one first, brings all of them back', () => {
    fc.assert(
      fc.property(cuts, fc.nat(100), fc.integer({ min: 1, max: 20 }), (edits, start, length) => {
        const spans: LiveSpan[] = [{ kind: 'standing', start, end: Math.min(start + length, alphabet.length) }];
        let state = { text: alphabet, spans };
        const undo: TextChange[] = [];
        for (const [place, removed] of edits) {
          const at = place % (state.text.length + 1);
          const end = Math.min(at + removed, state.text.length);
          undo.unshift({ start: at, end: at, text: state.text.slice(at, end) });
          state = applyChanges(state.text, state.spans, [{ start: at, end, text: '' }]);
        }
        assert.deepEqual(applyChanges(state.text, state.spans, undo), { text: alphabet, spans });
      }),
    );
  });
});
