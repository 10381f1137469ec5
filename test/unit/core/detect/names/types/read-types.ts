import { foldName } from '../../../../../../src/core/detect/names/fold-name';
import type { NameBlock, RunDraft, WordDraft } from '../../../../../../src/core/detect/names/run-draft';
import { TYPE_RULES } from '../../../../../../src/core/detect/names/types/type-rules';
import { NAME_TABLES } from '../../../../../../src/core/lang/name-tables';
import type { Language } from '../../../../../../src/core/model/language';
import type { Capitals } from '../../../../../../src/core/model/name';
import { tokenize, tokenText, WORD } from '../../../../../../src/core/text/tokens';

const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|Rev|Capt|Gen|Co|Inc|Ltd|Corp|St)$/u;

/** The words of a text as one run: capitalised words with what connects them, a break wherever a sign or another word stands between. */
export function runOf(text: string, language: Language, capitals: Capitals): [RunDraft, NameBlock] {
  const tokens = tokenize(text);
  const table = NAME_TABLES[language];
  const joins = new Set([...table.connectors, ...table.persons.particles]);
  const words: WordDraft[] = [];
  let broken = true;
  let opens = true;
  for (let at = 0; at < tokens.length; at++) {
    const piece = tokenText(tokens, at);
    if (tokens.kind[at] !== WORD && piece !== '&') {
      if (!(piece === '.' && words.at(-1)?.lastToken === at)) broken = true;
      if (/[.?!:“”"„]/.test(piece) && words.at(-1)?.lastToken !== at) opens = true;
      continue;
    }
    let last = at;
    while (
      text.charAt(tokens.end[last] ?? 0) === '-' &&
      tokens.kind[last + 2] === WORD &&
      tokens.start[last + 2] === (tokens.end[last] ?? 0) + 1
    )
      last += 2;
    while (ABBREVIATION.test(tokenText(tokens, last)) && text.charAt(tokens.end[last] ?? 0) === '.') {
      const joined = tokens.kind[last + 2] === WORD && tokens.start[last + 2] === (tokens.end[last] ?? 0) + 1;
      last += joined ? 2 : 1;
      if (!joined) break;
    }
    const start = tokens.start[at] ?? 0;
    let end = tokens.end[last] ?? 0;
    let word = text.slice(start, end);
    const possessive = /['’]s$/.test(word);
    if (possessive) {
      end -= 2;
      word = word.slice(0, -2);
    }
    const capitalised = /^\p{Lu}/u.test(word);
    const connector = !capitalised && joins.has(word);
    if (!capitalised && !connector) {
      broken = true;
      opens = false;
      continue;
    }
    const allCapitals = word.length > 1 && word === word.toUpperCase();
    words.push({
      start,
      end,
      text: word,
      folded: foldName(word),
      firstToken: at,
      lastToken: last,
      capitalised,
      allCapitals,
      mixed: /\p{Ll}\p{Lu}|\d/u.test(word),
      connector,
      opensSentence: opens,
      breakBefore: broken,
      possessive,
    });
    opens = false;
    broken = possessive;
    at = last;
  }
  const block = { start: 0, end: text.length, kind: 'paragraph', zone: 'body', language } as const;
  return [
    { words, capitals, readings: new Map(), lessons: [] },
    { block, language, table, tokens, from: 0, to: tokens.length },
  ];
}

/** Sums of votes as `TYPE text`, heaviest first, `NONE` left out. */
export function readTypes(
  text: string,
  language: Language,
  capitals: Capitals = language === 'de' ? 'nouns' : 'names',
): Map<string, number> {
  const [run, block] = runOf(text, language, capitals);
  for (const rule of TYPE_RULES) rule(run, block);
  const sums = new Map<string, number>();
  for (const { from, to, votes } of run.readings.values()) {
    const start = run.words[from]?.start ?? 0;
    const stretch = text.slice(start, run.words[to - 1]?.end);
    for (const { type, points } of votes) {
      const key = `${type} ${stretch}`;
      sums.set(key, (sums.get(key) ?? 0) + points);
    }
  }
  return new Map([...sums].sort((a, b) => b[1] - a[1]));
}

/** What has at least 20 points, which a reading needs to become a name by itself. */
export function strongTypes(text: string, language: Language, capitals?: Capitals): string[] {
  return [...readTypes(text, language, capitals)]
    .filter(([key, points]) => points >= 20 && !key.startsWith('NONE'))
    .map(([key]) => key);
}
