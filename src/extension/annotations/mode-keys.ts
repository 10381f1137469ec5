import type { WireTags } from '../../server/protocol/annotations';
import { COMMANDS, type CommandId } from '../ids';

/** What a key of the annotate mode does. */
export type KeyAction =
  | { readonly kind: 'tag'; readonly tag: string; readonly label: string }
  | { readonly kind: 'run'; readonly command: CommandId }
  /** A command of the editor. */
  | { readonly kind: 'editor'; readonly command: string; readonly label: 'grow' | 'shrink' };

/** Keys of the mode that belong to no tag. What one does most often also has a key that no tag can take. */
const KEYS: Readonly<Record<string, KeyAction>> = {
  a: { kind: 'run', command: COMMANDS.acceptSuggestion },
  r: { kind: 'run', command: COMMANDS.rejectSuggestion },
  R: { kind: 'run', command: COMMANDS.rejectEverywhere },
  t: { kind: 'run', command: COMMANDS.retag },
  s: { kind: 'run', command: COMMANDS.correctSpan },
  v: { kind: 'run', command: COMMANDS.correctValue },
  e: { kind: 'run', command: COMMANDS.setEntity },
  n: { kind: 'run', command: COMMANDS.editNote },
  i: { kind: 'run', command: COMMANDS.editAttribute },
  h: { kind: 'run', command: COMMANDS.setConfidence },
  x: { kind: 'run', command: COMMANDS.deleteAnnotation },
  f: { kind: 'run', command: COMMANDS.annotateAlike },
  g: { kind: 'run', command: COMMANDS.relate },
  q: { kind: 'run', command: COMMANDS.recordClaim },
  w: { kind: 'editor', command: 'editor.action.smartSelect.expand', label: 'grow' },
  W: { kind: 'editor', command: 'editor.action.smartSelect.shrink', label: 'shrink' },
  j: { kind: 'run', command: COMMANDS.nextUnreviewed },
  k: { kind: 'run', command: COMMANDS.previousUnreviewed },
  u: { kind: 'run', command: COMMANDS.undo },
  y: { kind: 'run', command: COMMANDS.redo },
  Enter: { kind: 'run', command: COMMANDS.acceptSuggestion },
  Backspace: { kind: 'run', command: COMMANDS.rejectSuggestion },
  Delete: { kind: 'run', command: COMMANDS.deleteAnnotation },
  Space: { kind: 'run', command: COMMANDS.nextUnreviewed },
  'Shift+Space': { kind: 'run', command: COMMANDS.previousUnreviewed },
};

/** What the keys of the mode do in a project: its tags' own letters come first, and the digits are its slots. */
export function keysOf({ tags, slots }: Pick<WireTags, 'tags' | 'slots'>): ReadonlyMap<string, KeyAction> {
  const labelOf = (tag: string): string => tags.find((one) => one.tag === tag)?.label ?? tag;
  return new Map<string, KeyAction>([
    ...slots.flatMap((tag, at): [string, KeyAction][] =>
      tag === null ? [] : [[String(at + 1), { kind: 'tag', tag, label: labelOf(tag) }]],
    ),
    ...Object.entries(KEYS),
    ...tags.flatMap(({ tag, label, key }): [string, KeyAction][] =>
      key === undefined ? [] : [[key.toLowerCase(), { kind: 'tag', tag, label }]],
    ),
  ]);
}

/** After these the next thing to look at is the next suggestion. */
const MOVES_ON: ReadonlySet<CommandId> = new Set([COMMANDS.acceptSuggestion, COMMANDS.rejectSuggestion]);

export function movesOn(action: KeyAction): boolean {
  return action.kind === 'run' && MOVES_ON.has(action.command);
}
