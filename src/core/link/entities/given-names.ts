import type { NameMention } from '../../model/entity';
import type { NameType } from '../../model/mention';

/** A stretch of a text that is said to be a name. */
export interface GivenName {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
  /** The prose reading, where it is not the stretch itself. */
  readonly text?: string;
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
    return {
      type,
      text: name.text ?? text.slice(start, end),
      start,
      end,
      ...(before === undefined ? {} : { before }),
      ...(after === '' ? {} : { after }),
    };
  });
}
