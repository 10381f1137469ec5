import type { Gender, NameMention } from '../../model/entity';
import type { NameType } from '../../model/mention';
import { linkWords } from './link-words';
import { plainLetters } from './squeeze';

/** A stretch of a text that is said to be a name. */
export interface GivenName {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
  /** The prose reading, where it is not the stretch itself. */
  readonly text?: string;
}

/** A name of a text as it has to be given to be found there again: without what the text says anyway. */
export function givenIn(source: string, { type, start, end, text }: NameMention): GivenName {
  return source.slice(start, end) === text ? { type, start, end } : { type, start, end, text };
}

/** What stands between two names that belong together is no longer than this. */
const LONGEST_GAP = 80;

/** Names with what stands between them, sorted by start, the longer first. Stretches outside the text are left out. */
export function namesIn(text: string, given: readonly GivenName[]): NameMention[] {
  const inside = given.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const sorted = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return sorted.map((name) => {
    const { type, start, end } = name;
    const gap = last < 0 || start < last || start - last > LONGEST_GAP ? undefined : text.slice(last, start);
    last = Math.max(last, end);
    const before = gap === undefined || /\n\s*\n/.test(gap) ? undefined : gap;
    const after = text.slice(end, end + 1);
    const gender = type === 'PERSON' ? genderBefore(text, start) : undefined;
    return {
      type,
      text: name.text ?? text.slice(start, end),
      start,
      end,
      ...(before === undefined ? {} : { before }),
      ...(after === '' ? {} : { after }),
      ...(gender === undefined ? {} : { gender }),
    };
  });
}

/** No word of the tables is longer than this, with what may stand behind it. */
const LONGEST_LEAD = 20;
const LEAD = /(?:^|[^\p{L}])(\p{L}+)\.?,?[ \t\u00a0]$/u;

function genderBefore(text: string, start: number): Gender | undefined {
  const word = LEAD.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start))?.[1];
  return word === undefined ? undefined : linkWords().genders.get(plainLetters(word));
}
