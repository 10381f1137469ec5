import fc from 'fast-check';
import assert from 'node:assert/strict';
import { reanchor, type FoundSpan } from '../../../../../src/core/annotate/anchoring/reanchor';
import { madeText } from '../../../../../bench/text/made-text';

const PARAGRAPHS = [
  'The harbour board met on Monday. Its chairman, Olaf Brinkmann, asked for a new crane.',
  'The old crane had broken twice in March, and two ships had to wait outside for a week.',
  'Mrs Tillery of the chandlers said that the crane was not the trouble; the drivers were.',
  'Nobody from the drivers was there. The board will meet again in June to hear them.',
];
const BASE = PARAGRAPHS.join('\n\n');

/** The place of a passage of the old text in the new one, as text and state. */
function find(text: string, passage: string, base = BASE): (FoundSpan & { text: string }) | null {
  const start = base.indexOf(passage);
  assert.ok(start >= 0, `the old text has no “${passage}”`);
  const place = reanchor(base, text, [{ start, end: start + passage.length }])[0] ?? null;
  return place === null ? null : { ...place, text: text.slice(place.start, place.end) };
}

suite('finding a passage again', () => {
  test('in the same text it is exact, wherever it is and whatever it is', () => {
    const spans = [
      { start: 5, end: 9 },
      { start: 0, end: BASE.length },
      { start: 3, end: 3 },
    ];
    assert.deepEqual(
      reanchor(BASE, BASE, spans),
      spans.map((span) => ({ ...span, state: 'exact' })),
    );
  });

  test('behind an edit it is exact, before one it has moved along', () => {
    const text = BASE.replace('a new crane', 'two new cranes and a shed');
    assert.deepEqual(find(text, 'Olaf Brinkmann')?.state, 'exact');
    const tillery = find(text, 'Mrs Tillery');
    assert.deepEqual([tillery?.text, tillery?.state], ['Mrs Tillery', 'moved']);
  });

  test('white space and line ends cost nothing', () => {
    const wrapped = BASE.replaceAll(/(\w+ \w+ \w+) /g, '$1\r\n').replaceAll('\n\n', '\r\n\r\n');
    for (const passage of ['Olaf Brinkmann', 'the crane was not the trouble', PARAGRAPHS[1]!]) {
      const found = find(wrapped, passage);
      assert.equal(found?.text.replaceAll(/\s+/g, ' '), passage);
      assert.notEqual(found.state, 'edited');
    }
    const crLf = BASE.replaceAll('\n', '\r\n');
    assert.equal(find(crLf, 'Nobody')?.state, 'exact');
    assert.equal(find(BASE, 'Nobody', crLf)?.state, 'exact');
  });

  test('with a slip of the pen, or one put right, it is edited', () => {
    const text = BASE.replace('Brinkmann', 'Brinckman').replace('Tillery', 'Til lery').replace('March', 'Mrach');
    for (const [passage, now] of [
      ['Olaf Brinkmann', 'Olaf Brinckman'],
      ['Tillery', 'Til lery'],
      ['March', 'Mrach'],
    ] as const) {
      const found = find(text, passage);
      assert.deepEqual([found?.text, found?.state], [now, 'edited']);
    }
  });

  test('letters put in, left out or swapped leave the edges of a span inside the word where they were', () => {
    const at = (was: string, is: string, part: string): string | undefined => find(BASE.replace(was, is), part)?.text;
    assert.equal(at('chandlers', 'shandlorz', 'andler'), 'andlor');
    assert.equal(at('Brinkmann', 'Brnikmaan', 'Brink'), 'Brnik');
  });

  test('a span from inside one word to inside another keeps its letters', () => {
    const text = BASE.replace('The harbour', 'A new day. The harbour').replace('Brinkmann', 'Brinckmann');
    assert.equal(find(text, 'rbour boa')?.text, 'rbour boa');
    assert.equal(find(text, 'laf Brink')?.text, 'laf Brinck');
    assert.equal(find(text, 'kmann, as')?.text, 'kmann, as');
  });

  test('what was put in inside a passage belongs to it', () => {
    const put = 'who had come from Rostock only the day before with nothing but a bag and a hat';
    const text = BASE.replace('Olaf Brinkmann', `Olaf (${put}) Brinkmann`);
    assert.equal(find(text, 'Olaf Brinkmann')?.text, `Olaf (${put}) Brinkmann`);
    assert.equal(find(BASE.replace('Brinkmann', `Brink ${put} mann`), 'Brinkmann')?.text, `Brink ${put} mann`);
  });

  test('a moved block takes its passages along', () => {
    const text = [PARAGRAPHS[2], PARAGRAPHS[0], PARAGRAPHS[3], PARAGRAPHS[1]].join('\n\n');
    for (const passage of ['Mrs Tillery', 'Olaf Brinkmann', 'two ships', 'Nobody from the drivers', 'drivers were']) {
      const found = find(text, passage);
      assert.deepEqual([found?.text, found?.state], [passage, 'moved']);
      assert.equal(found?.start, text.indexOf(passage));
    }
  });

  test('a deleted passage is an orphan, though its words stand elsewhere', () => {
    const text = [PARAGRAPHS[0], PARAGRAPHS[2], PARAGRAPHS[3]].join('\n\n');
    assert.equal(find(text, 'crane had broken'), null);
    assert.equal(find(text, PARAGRAPHS[1]!), null);
    const crane = BASE.indexOf('crane', BASE.indexOf('The old'));
    assert.deepEqual(reanchor(BASE, text, [{ start: crane, end: crane + 5 }]), [null]);
    assert.deepEqual(reanchor(BASE, '', [{ start: 0, end: 10 }]), [null]);
  });

  test('a passage in a paragraph that was rewritten is an orphan', () => {
    const text = BASE.replace(
      PARAGRAPHS[1]!,
      'Since spring there was no lifting gear at all, said a clerk, who showed us the empty rails.',
    );
    assert.equal(find(text, 'two ships had to wait'), null);
    assert.equal(find(text, 'March'), null);
    assert.equal(find(text, 'Mrs Tillery')?.text, 'Mrs Tillery');
  });

  test('a name that was replaced by another is an orphan', () => {
    assert.equal(find(BASE.replace('Olaf Brinkmann', 'Jutta Wegescheid'), 'Olaf Brinkmann'), null);
  });

  test('what was moved and rewritten in part is found among what is new, with its surroundings', () => {
    const words = 'The old kran had brokn twice inn March, an two ships hat to wait outsid for a weak.';
    const text = `${[PARAGRAPHS[0], PARAGRAPHS[2], PARAGRAPHS[3]].join('\n\n')}\n\n${words}`;
    const found = find(text, 'twice in March, and two ships had to wait');
    assert.deepEqual([found?.text, found?.state], ['twice inn March, an two ships hat to wait', 'edited']);
    assert.equal(find(`${text}\n\n${words}`, 'twice in March, and two ships had to wait'), null);
  });

  test('a moved line too short to be told by its words alone comes along', () => {
    const base = `${PARAGRAPHS[0]!}\n\nSigned at Ribnitz, 1874\n\n${PARAGRAPHS[1]!}\n\n${PARAGRAPHS[2]!}`;
    const text = `${PARAGRAPHS[0]!}\n\n${PARAGRAPHS[1]!}\n\n${PARAGRAPHS[2]!}\n\nSigned at Ribnitz, 1874`;
    assert.equal(find(text, 'Ribnitz', base)?.start, text.indexOf('Ribnitz'));
  });

  test('a torn passage is where most of it is', () => {
    const text = BASE.replace(', asked for a new crane', '').replace('in June', 'in June, asked for a new crane,');
    assert.equal(find(text, 'Its chairman, Olaf Brinkmann, asked')?.text, 'Its chairman, Olaf Brinkmann');
  });

  test('a copy with changes put before the old one does not draw its passages', () => {
    const copy = PARAGRAPHS[1]!.replace('twice', 'three times').replace('two ships', 'six ships');
    const text = BASE.replace(PARAGRAPHS[1]!, `${copy}\n\n${PARAGRAPHS[1]!}`);
    const start = text.indexOf(PARAGRAPHS[1]!);
    for (const passage of ['The old crane', 'March', 'wait outside for a week']) {
      assert.equal(find(text, passage)?.start, start + PARAGRAPHS[1]!.indexOf(passage), passage);
    }
  });

  test('nor does one behind it', () => {
    const copy = PARAGRAPHS[1]!.replace('twice', 'three times').replace('two ships', 'six ships');
    const text = BASE.replace(PARAGRAPHS[1]!, `${PARAGRAPHS[1]!}\n\n${copy}`);
    for (const passage of ['The old crane', 'March', 'wait outside for a week']) {
      assert.equal(find(text, passage)?.start, BASE.indexOf(passage), passage);
    }
  });

  test('of two equal copies either may be meant: ambiguous', () => {
    const text = BASE.replace(PARAGRAPHS[1]!, `${PARAGRAPHS[1]!}\n\n${PARAGRAPHS[1]!}`);
    const found = find(text, 'two ships');
    assert.deepEqual([found?.text, found?.state], ['two ships', 'ambiguous']);
    assert.equal(find(text, 'Mrs Tillery')?.state, 'moved');
  });

  test('works in scripts without blanks and with characters beyond 16 bits', () => {
    const base = '港務局於週一開會。主席要求購置新起重機。舊起重機在三月壞了兩次。';
    const text = `今天：${base.replace('兩次', '三次')}`;
    assert.equal(find(text, '新起重機', base)?.text, '新起重機');
    const astral = 'so \ud83d\ude00 it went, \ud83d\ude80 and on';
    assert.equal(find(`Well, ${astral}`, '\ud83d\ude80', astral)?.text, '\ud83d\ude80');
  });

  test('white space between two words that stay is found', () => {
    const at = BASE.indexOf(' asked');
    assert.deepEqual(reanchor(BASE, `Well. ${BASE}`, [{ start: at, end: at + 1 }]), [
      { start: at + 6, end: at + 7, state: 'moved' },
    ]);
    assert.deepEqual(reanchor('a b', 'a', [{ start: 1, end: 2 }]), [null]);
    assert.deepEqual(reanchor('', 'a', [{ start: 0, end: 0 }]).length, 1);
  });

  test('a span beyond the text is cut to it', () => {
    assert.deepEqual(reanchor('ab', 'ab', [{ start: -4, end: 99 }]), [{ start: 0, end: 2, state: 'exact' }]);
    assert.deepEqual(reanchor('ab', 'ab', [{ start: 7, end: 3 }]), [{ start: 2, end: 2, state: 'exact' }]);
  });
});

suite('finding passages again, whatever the texts', () => {
  const words = fc.constantFrom(
    'the',
    'crane',
    'of',
    'Brinkmann',
    '.',
    '\n\n',
    ',',
    'x',
    'Ümläute',
    '港',
    '\ud83d\ude00',
    '1874',
  );
  const texts = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' '));
  const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(40)), { maxLength: 6 });

  test('answers lie in the new text, one for each span', () => {
    fc.assert(
      fc.property(texts, texts, spans, (base, text, list) => {
        const found = reanchor(
          base,
          text,
          list.map(([start, length]) => ({ start, end: start + length })),
        );
        assert.equal(found.length, list.length);
        for (const place of found) {
          if (place !== null) assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length);
        }
      }),
    );
  });

  test('what stands before or behind everything else leaves passages as they are', () => {
    const base = madeText('plain', 3000);
    fc.assert(
      fc.property(
        fc.nat(base.length - 60),
        fc.integer({ min: 1, max: 60 }),
        texts,
        fc.boolean(),
        (start, length, put, before) => {
          const text = before ? `${put}\n\n${base}` : `${base}\n\n${put}`;
          const span = { start, end: start + length };
          const shift = before ? put.length + 2 : 0;
          const [place] = reanchor(base, text, [span]);
          assert.ok(place !== undefined && place !== null);
          if (place.state === 'ambiguous') return;
          assert.equal(text.slice(place.start, place.end).trim(), base.slice(span.start, span.end).trim());
          assert.ok(Math.abs(place.start - start - shift) <= 1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
