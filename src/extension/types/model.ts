import type { MentionType } from '../../server/protocol';
import { STYLES } from '../highlights/style';

export interface TypeChoice {
  readonly type: MentionType;
  readonly picked: boolean;
}

/** One choice for each type, in the order of lists. A setting that is no list means all. */
export function choicesOf(setting: unknown): TypeChoice[] {
  return STYLES.map(({ type }) => ({ type, picked: !Array.isArray(setting) || setting.includes(type) }));
}

/** The setting for what was picked; `undefined` (its default) for everything, so that a later version's types are shown too. */
export function settingFor(picked: readonly MentionType[]): MentionType[] | undefined {
  const types = STYLES.map(({ type }) => type).filter((type) => picked.includes(type));
  return types.length === STYLES.length ? undefined : types;
}
