import { detectDocument } from '../../../../../src/core/detect/detect-document';
import type { Language } from '../../../../../src/core/model/language';
import type { DocumentNames, NameRun, VoteType } from '../../../../../src/core/model/name';
import type { DocumentFormat } from '../../../../../src/core/model/prose';
import { readDocument } from '../../../../../src/core/text/read';

/** The names of a text that is taken for `language` throughout. */
export function namesOf(text: string, language: Language, format: DocumentFormat = 'text'): DocumentNames {
  return detectDocument(readDocument(text, { format, languageHint: language })).names;
}

/** A run as its words: `~` before connectors, `|` before words that no name goes on into, `_` before words that the text has apart. */
export function marked({ text, words }: NameRun): string {
  return words
    .map(({ start, end, connector, breakBefore, apart }) => {
      const marks = `${breakBefore === true ? '|' : ''}${connector === true ? '~' : ''}${apart === true ? '_' : ''}`;
      return marks + text.slice(start, end);
    })
    .join(' ');
}

export function runsOf(text: string, language: Language, format: DocumentFormat = 'text'): string[] {
  return namesOf(text, language, format).runs.map(marked);
}

/** What all runs together say for a spelling by their own places, by type. */
export function pointsOf(names: DocumentNames, spelling: string): Partial<Record<VoteType, number>> {
  const sums: Partial<Record<VoteType, number>> = {};
  for (const run of names.runs) {
    for (const { from, to, votes } of run.readings) {
      const start = run.words[from]?.start ?? 0;
      if (run.text.slice(start, run.words[to - 1]?.end) !== spelling) continue;
      for (const { type, points } of votes) sums[type] = (sums[type] ?? 0) + points;
    }
  }
  return sums;
}

/** Points of what the text teaches about a folded spelling, by type. */
export function taught({ lessons }: DocumentNames, key: string): Partial<Record<VoteType, number>> {
  return Object.fromEntries(lessons.filter((lesson) => lesson.key === key).map(({ type, points }) => [type, points]));
}
