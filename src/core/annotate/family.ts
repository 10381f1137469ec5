import { isNameType, type MentionType, type TimeType } from '../model/mention';

/** Types that are read as one another: somebody who tags a person as an organisation speaks of the same name. */
export type Family = 'name' | 'time' | 'money';

const TIMES: readonly string[] = ['DATE', 'DURATION', 'SET', 'AGE'] satisfies TimeType[];

/** The family of a type of mentions; `null` for a tag of a person's own. */
export function familyOf(tag: string): Family | null {
  if (tag === 'MONEY') return 'money';
  if (TIMES.includes(tag)) return 'time';
  return isNameType(tag as MentionType) ? 'name' : null;
}
