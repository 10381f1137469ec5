import { EDITS, type EditName } from '../../bench/anchoring/edits';
import { EditedText } from '../../bench/anchoring/edited-text';
import { markedSpans } from '../../bench/anchoring/spans';
import { madeText } from '../../bench/text/made-text';
import { Random } from '../../bench/text/random';
import { applyChanges, type LiveSpan } from '../../src/core/annotate/live-spans';
import { reanchor } from '../../src/core/annotate/anchoring/reanchor';
import { assertGrowth } from './growth';

const KB = 1000;

/** A text with spans, and what became of it; the edits are made before the clock starts. */
function finding(edit: EditName, length: number): (factor: number) => () => void {
  return (factor) => {
    const base = madeText('plain', factor * length);
    const random = new Random(factor);
    const spans = markedSpans(base, random, 200 * factor);
    const edited = new EditedText(base);
    EDITS[edit](edited, random, madeText('german', 20 * KB));
    return () => {
      reanchor(base, edited.text, spans);
    };
  };
}

/** One word over and over: every stretch of it can be slid along all of it. */
function sliding(length: number): (factor: number) => () => void {
  return (factor) => {
    const base = 'ditto '.repeat((factor * length) / 6);
    const text = `${base.slice(0, base.length / 2)}ditto ditto ditto ${base.slice(base.length / 2)}`;
    const spans = Array.from({ length: 50 * factor }, (_, at) => ({ start: at * 600, end: at * 600 + 5 }));
    return () => {
      reanchor(base, text, spans);
    };
  };
}

suite('Growth of finding passages again', () => {
  for (const edit of ['insert', 'move', 'mixed', 'near-duplicate'] as const) {
    test(`after “${edit}” is linear`, () => {
      assertGrowth('linear', finding(edit, 100 * KB));
    });
  }

  test('in a text of one word is linear', () => {
    assertGrowth('linear', sliding(60 * KB));
  });

  test('while typing is linear in the spans', () => {
    assertGrowth('linear', (factor) => {
      const text = madeText('plain', 200 * KB);
      const marked = markedSpans(text, new Random(1), 2000 * factor);
      const spans = marked.map((span): LiveSpan => ({ kind: 'standing', ...span }));
      return () => {
        applyChanges(text, spans, [{ start: 100, end: 100, text: 'x' }]);
      };
    });
  });
});
