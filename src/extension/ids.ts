/** Names that stand in the manifest too; a test compares both. */
export const COMMANDS = {
  chooseTypes: 'variorum.chooseTypes',
  toggleHighlights: 'variorum.toggleHighlights',
  toggleHints: 'variorum.toggleHints',
  openSample: 'variorum.openSample',
  readFolder: 'variorum.readFolder',
  restartEngine: 'variorum.restartEngine',
  showLog: 'variorum.showLog',
} as const;
export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Section of all settings, and each setting's name inside it. */
export const SECTION = 'variorum';
export const SETTINGS = {
  shownTypes: 'shownTypes',
  highlights: 'highlights.enabled',
  inlayHints: 'inlayHints.enabled',
  minConfidence: 'minConfidence',
} as const;

/** Keys of `when` clauses. */
export const CONTEXT = {
  /** A hover of ours was shown in this window. */
  hovered: 'variorum.hovered',
} as const;
