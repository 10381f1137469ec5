import { t } from '@vscode/l10n';
import type { AnchorState } from '../core/model/annotation';
import { NAME_TYPES, type MentionType } from '../core/model/mention';
import { typeName } from './types';

const TYPES: readonly MentionType[] = [...NAME_TYPES, 'DATE', 'DURATION', 'SET', 'AGE', 'MONEY'];

/** Tags of the engine's types in words, a person's own as they are. */
export function tagInWords(tag: string): string {
  const known = TYPES.find((type) => type === tag);
  return known === undefined ? tag : typeName(known);
}

/** How an annotation stands in the text as it is. */
export function stateInWords(state: AnchorState): string {
  const words: Readonly<Record<AnchorState, string>> = {
    exact: t('In its place'),
    moved: t('Moved with the text'),
    edited: t('Its text was edited'),
    ambiguous: t('Its place is a guess'),
    orphan: t('Its text is gone'),
  };
  return words[state];
}
