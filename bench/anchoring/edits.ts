import type { Random } from '../text/random';
import { EditedText } from './edited-text';

export type EditName =
  | 'insert'
  | 'delete'
  | 'typos'
  | 'reflow'
  | 'move'
  | 'near-duplicate'
  | 'duplicate in words'
  | 'mixed'
  | 'rewrite'
  | 'sentence deleted'
  | 'names replaced';

type Edit = (text: EditedText, random: Random, foreign: string) => void;

/** What happens to texts, by name. `foreign`: another text to take insertions from. */
export const EDITS: Readonly<Record<EditName, Edit>> = {
  insert: (text, random, foreign) => {
    for (let count = random.between(1, 3); count > 0; count--) insert(text, random, foreign, 300);
  },
  delete: (text, random) => {
    const { start, end } = block(text, random, 0.2);
    text.replace(start, end, '');
  },
  typos: (text, random) => {
    typos(text, random, 0.03);
  },
  reflow,
  move: (text, random) => {
    move(text, random);
  },
  'near-duplicate': (text, random) => {
    const lines = borders(text.text, /\n+/g);
    const first = random.below(Math.max(1, lines.length - 1));
    const last = Math.min(lines.length - 1, first + random.between(1, 4));
    duplicate(text, random, lines[first] ?? 0, lines[last] ?? text.length);
  },
  'duplicate in words': (text, random) => {
    const words = borders(text.text, /\s+/g);
    const first = random.below(Math.max(1, words.length - 1));
    const last = Math.min(words.length - 1, first + random.between(15, 90));
    duplicate(text, random, words[first] ?? 0, words[last] ?? text.length);
  },
  mixed: (text, random, foreign) => {
    insert(text, random, foreign, 300);
    typos(text, random, 0.05);
    move(text, random);
  },
  rewrite: (text, random, foreign) => {
    const { start, end } = block(text, random, 0.2);
    const from = random.below(Math.max(1, foreign.length - 800));
    text.replace(start, end, foreign.slice(from, from + random.between(200, 800)));
  },
  'sentence deleted': (text, random) => {
    for (let count = 0; count < 4; count++) {
      const ends = borders(text.text, /[.!?]\s+|\n+/g);
      const at = random.below(Math.max(1, ends.length - 1));
      text.replace(ends[at] ?? 0, ends[at + 1] ?? text.length, '');
    }
  },
  'names replaced': (text, random) => {
    const names = [...text.text.matchAll(/\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)*/gu)].filter(() => random.below(4) === 0);
    text.replaceAll(
      names.map((match) => ({ start: match.index, end: match.index + match[0].length, inserted: random.pick(NAMES) })),
    );
  },
};

/** Invented; none is like another. */
const NAMES = ['Quellwitz', 'Jobst Umbach', 'Fyvie', 'Zoltan Hrdy', 'Okwu', 'Blixen Rhymer', 'Dvuk', 'Ng'];

/** Every offset behind a match, and both ends. */
function borders(text: string, pattern: RegExp): number[] {
  return [0, ...[...text.matchAll(pattern)].map((match) => match.index + match[0].length), text.length];
}

function block(text: EditedText, random: Random, share: number): { start: number; end: number } {
  const length = Math.round(text.length * share);
  const start = random.below(Math.max(1, text.length - length));
  return { start, end: start + length };
}

function insert(text: EditedText, random: Random, foreign: string, length: number): void {
  const from = random.below(Math.max(1, foreign.length - length));
  const at = random.below(text.length + 1);
  text.replace(at, at, foreign.slice(from, from + length));
}

function move(text: EditedText, random: Random): void {
  const { start, end } = block(text, random, 0.2);
  const to = random.below(Math.max(1, text.length - (end - start)));
  text.move({ start, end }, to <= start ? to : to + end - start);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

/** A share of the letters: replaced, left out, doubled, swapped with the next. */
function typos(text: EditedText, random: Random, share: number): void {
  const edits = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (!/\p{L}/u.test(text.text.charAt(at)) || random.below(10_000) >= share * 10_000) continue;
    const kind = random.below(4);
    if (kind === 0) edits.push({ start: at, end: at + 1, inserted: LETTERS.charAt(random.below(LETTERS.length)) });
    else if (kind === 1) edits.push({ start: at, end: at + 1, inserted: '' });
    else if (kind === 2) edits.push({ start: at, end: at, inserted: LETTERS.charAt(random.below(LETTERS.length)) });
    else edits.push({ start: at + 1, end: at + 2, inserted: '' }, { start: at + 2, end: at + 2, inserted: '' });
    if (kind === 3) {
      edits.splice(
        -2,
        2,
        { start: at, end: at, inserted: text.text.charAt(at + 1) },
        { start: at + 1, end: at + 2, inserted: '' },
      );
      at++;
    }
  }
  text.replaceAll(edits);
}

/** All paragraphs wrapped anew; line ends of either kind. */
function reflow(text: EditedText, random: Random): void {
  const width = random.between(40, 100);
  const lineEnd = random.pick(['\n', '\r\n']);
  const edits = [];
  let column = 0;
  for (const match of text.text.matchAll(/\s+/g)) {
    const end = match.index + match[0].length;
    const next = /^\S*/.exec(text.text.slice(end, end + 200))?.[0].length ?? 0;
    const paragraph = (match[0].match(/\n/g)?.length ?? 0) > 1;
    const word = column + next > width;
    const inserted = paragraph ? lineEnd + lineEnd : word ? lineEnd : random.below(40) === 0 ? '  ' : ' ';
    column = paragraph || word ? next : column + 1 + next;
    edits.push({ start: match.index, end, inserted });
  }
  text.replaceAll(edits);
}

/** A copy of a stretch, a little changed, before the stretch itself. */
function duplicate(text: EditedText, random: Random, start: number, end: number): void {
  const copy = new EditedText(text.text.slice(start, end));
  if (random.below(2) === 0) typos(copy, random, 0.03);
  else {
    const words = [...copy.text.matchAll(/\p{L}{3,}/gu)];
    const chosen = words.filter(() => random.below(12) === 0);
    copy.replaceAll(
      chosen.map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        inserted: Array.from(match[0]).reverse().join(''),
      })),
    );
  }
  text.replace(start, start, copy.text);
}
