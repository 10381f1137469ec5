import { foldName } from '../../../../src/core/detect/names/fold-name';
import type {
  DocumentNames,
  NameLesson,
  NameReading,
  NameRun,
  NameVote,
  VoteType,
} from '../../../../src/core/model/name';

/** What speaks for a part of a run: its words, a type and points. */
export type Ground = readonly [words: string, type: VoteType, points: number];

/**
 * A run whose words are parted by blanks: one in lower case is a connector, a comma ends a name. Its text stands at offset `at` of the
 * document.
 */
export function runOf(
  text: string,
  grounds: readonly Ground[] = [],
  { at = 0, ...rest }: Partial<NameRun> & { readonly at?: number } = {},
): NameRun {
  const words = [...text.matchAll(/[^\s,]+/g)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      start,
      end,
      fragments: [{ start: at + start, end: at + end }],
      ...(/^[a-z&]/.test(match[0]) && !match[0].includes('.') ? { connector: true as const } : {}),
      ...(text.slice(0, start).trimEnd().endsWith(',') ? { breakBefore: true as const } : {}),
    };
  });
  const readings = new Map<string, { from: number; to: number; votes: NameVote[] }>();
  for (const [part, type, points] of grounds) {
    const start = text.indexOf(part);
    const from = words.findIndex((word) => word.start === start);
    const to = words.findIndex((word) => word.end === start + part.length) + 1;
    const reading = readings.get(part) ?? { from, to, votes: [] };
    reading.votes.push({ type, points, reason: { code: CODES[type] ?? 'name-list' } });
    readings.set(part, reading);
  }
  return {
    text,
    words,
    zone: 'body',
    language: 'en',
    capitals: 'names',
    readings: [...readings.values()] satisfies NameReading[],
    ...rest,
  };
}

const CODES: Readonly<Partial<Record<VoteType, NameVote['reason']['code']>>> = {
  PERSON: 'name-title',
  ORG: 'name-legal-form',
  NAME: 'name-capital',
  NONE: 'name-common-word',
};

/** Runs one after the other, two characters between them, and lessons by spelling. */
export function namesOf(
  runs: readonly NameRun[],
  lessons: readonly (readonly [spelling: string, type: VoteType, points: number])[] = [],
): DocumentNames {
  let at = 0;
  const placed = runs.map((run) => {
    const shift = at;
    at += run.text.length + 2;
    const words = run.words.map((word) => ({
      ...word,
      fragments: word.fragments.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    }));
    return { ...run, words };
  });
  const taught = lessons.map(([spelling, type, points]): NameLesson => ({
    key: foldName(spelling),
    type,
    points,
    reason: { code: CODES[type] ?? 'name-list' },
  }));
  return { runs: placed, lessons: taught };
}
