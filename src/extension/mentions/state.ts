import type { FolderParams } from '../../server/protocol';
import type { EngineState } from '../engine';
import type { Translate } from '../status/model';

/** What the view waits for or lacks; the manifest's welcome texts go by it. */
export type MentionsState = 'starting' | 'stopped' | 'reading' | 'left' | 'ready';

export function stateOf(engine: EngineState, folders: readonly FolderParams[]): MentionsState {
  if (engine === 'crashed') return 'stopped';
  if (engine === 'starting' || folders.length === 0) return 'starting';
  if (folders.some(({ state }) => state === 'finding' || state === 'reading')) return 'reading';
  return folders.every(({ state }) => state === 'left') ? 'left' : 'ready';
}

/** The line above the rows: the filter, and how far reading is. Empty: no line. */
export function messageOf(
  view: { readonly filter: string; readonly found: boolean },
  folders: readonly FolderParams[],
  t: Translate,
): string {
  const reading = folders.filter(({ state }) => state === 'reading');
  const sum = (key: 'read' | 'total'): number => reading.reduce((total, folder) => total + folder[key], 0);
  const filter = view.found ? t('Filter: “{0}”', view.filter) : t('Filter: “{0}”. Nothing found.', view.filter);
  return [
    ...(view.filter === '' ? [] : [filter]),
    ...(reading.length === 0 ? [] : [t('Reading {0} of {1} documents', sum('read'), sum('total'))]),
  ].join(' ');
}
