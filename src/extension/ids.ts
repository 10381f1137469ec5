/** Commands of the Mentions view. */
export const MENTIONS_COMMANDS = {
  revealInMentions: 'variorum.revealInMentions',
  filterMentions: 'variorum.mentions.filter',
  clearMentionsFilter: 'variorum.mentions.clearFilter',
  sortMentions: 'variorum.mentions.sort',
  groupByDocument: 'variorum.mentions.groupByDocument',
  groupByEntity: 'variorum.mentions.groupByEntity',
  followCursor: 'variorum.mentions.followCursor',
  stopFollowing: 'variorum.mentions.stopFollowing',
  nextRow: 'variorum.mentions.next',
  previousRow: 'variorum.mentions.previous',
  showAllOfRow: 'variorum.mentions.showAll',
  mergeRows: 'variorum.mentions.merge',
  renameRow: 'variorum.mentions.rename',
  splitRow: 'variorum.mentions.split',
  retypeRow: 'variorum.mentions.retype',
  rowIsNoName: 'variorum.mentions.notAName',
  setExternalIdOfRow: 'variorum.mentions.setExternalId',
  copyRows: 'variorum.mentions.copyList',
  copyRowsAsCsv: 'variorum.mentions.copyCsv',
} as const;
export type MentionsCommandId = (typeof MENTIONS_COMMANDS)[keyof typeof MENTIONS_COMMANDS];

/** Commands of the Contradictions view. */
export const CARD_VIEW_COMMANDS = {
  findContradictions: 'variorum.findContradictions',
  stopFinding: 'variorum.contradictions.stop',
  showContradiction: 'variorum.showContradiction',
  showContradictionsHere: 'variorum.showContradictionsHere',
  openCard: 'variorum.contradictions.open',
  clearMarks: 'variorum.contradictions.clearMarks',
  nextCard: 'variorum.contradictions.next',
  previousCard: 'variorum.contradictions.previous',
  filterCards: 'variorum.contradictions.filter',
  clearCardsFilter: 'variorum.contradictions.clearFilter',
  groupCards: 'variorum.contradictions.group',
  chooseCardKinds: 'variorum.contradictions.kinds',
  onlyCertainCards: 'variorum.contradictions.onlyCertain',
  allCards: 'variorum.contradictions.allTiers',
  settledCards: 'variorum.contradictions.settled',
  openCards: 'variorum.contradictions.unsettled',
  cardReport: 'variorum.contradictions.report',
  exportCards: 'variorum.contradictions.export',
  verdict: 'variorum.verdict',
  confirmCard: 'variorum.contradictions.confirm',
  dismissCard: 'variorum.contradictions.dismiss',
  sameThing: 'variorum.contradictions.sameThing',
  differentSubject: 'variorum.contradictions.differentSubject',
  changedOverTime: 'variorum.contradictions.changedOverTime',
  notExclusive: 'variorum.contradictions.notExclusive',
  takeBackVerdict: 'variorum.contradictions.takeBack',
} as const;
export type CardCommandId = (typeof CARD_VIEW_COMMANDS)[keyof typeof CARD_VIEW_COMMANDS];

/** Commands on findings. Those with `check` in them have arguments: a mark's quick fixes run them. */
export const CHECK_COMMANDS = {
  showFindings: 'variorum.showFindings',
  fixFindings: 'variorum.fixFindings',
  showSuppressions: 'variorum.showSuppressions',
  fixFinding: 'variorum.check.fix',
  fixAllFindings: 'variorum.check.fixAll',
  suppressFinding: 'variorum.check.suppress',
  openRulePage: 'variorum.openRulePage',
} as const;
export type CheckCommandId = (typeof CHECK_COMMANDS)[keyof typeof CHECK_COMMANDS];

/** Commands on names and on what was decided about them. */
export const NAME_COMMANDS = {
  peekMentions: 'variorum.peekMentions',
  nextMention: 'variorum.nextMention',
  previousMention: 'variorum.previousMention',
  explainName: 'variorum.explainName',
  renameEntity: 'variorum.renameEntity',
  mergeEntities: 'variorum.mergeEntities',
  splitEntity: 'variorum.splitEntity',
  retypeEntity: 'variorum.retypeEntity',
  notAName: 'variorum.notAName',
  setExternalId: 'variorum.setExternalId',
  undo: 'variorum.undo',
  redo: 'variorum.redo',
} as const;
export type NameCommandId = (typeof NAME_COMMANDS)[keyof typeof NAME_COMMANDS];

/** Names that stand in the manifest too; a test compares both. */
export const COMMANDS = {
  ...NAME_COMMANDS,
  ...MENTIONS_COMMANDS,
  ...CARD_VIEW_COMMANDS,
  ...CHECK_COMMANDS,
  chooseTypes: 'variorum.chooseTypes',
  toggleHighlights: 'variorum.toggleHighlights',
  toggleHints: 'variorum.toggleHints',
  openSample: 'variorum.openSample',
  readFolder: 'variorum.readFolder',
  restartEngine: 'variorum.restartEngine',
  showLog: 'variorum.showLog',
} as const;
export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

export function isMentionsCommand(command: CommandId): command is MentionsCommandId {
  return (Object.values(MENTIONS_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isNameCommand(command: CommandId): command is NameCommandId {
  return (Object.values(NAME_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isCardCommand(command: CommandId): command is CardCommandId {
  return (Object.values(CARD_VIEW_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isCheckCommand(command: CommandId): command is CheckCommandId {
  return (Object.values(CHECK_COMMANDS) as readonly CommandId[]).includes(command);
}

/** All that a hover card may run. */
export const CARD_COMMANDS: readonly CommandId[] = [
  COMMANDS.peekMentions,
  COMMANDS.nextMention,
  COMMANDS.revealInMentions,
  COMMANDS.renameEntity,
  COMMANDS.mergeEntities,
  COMMANDS.showContradiction,
];

/** Section of all settings, and each setting's name inside it. */
export const SECTION = 'variorum';
export const SETTINGS = {
  shownTypes: 'shownTypes',
  highlights: 'highlights.enabled',
  inlayHints: 'inlayHints.enabled',
  minConfidence: 'minConfidence',
  annotator: 'annotator',
  contradictionProblems: 'contradictions.problems',
} as const;

/** Keys of `when` clauses. */
export const CONTEXT = {
  /** A hover of ours was shown in this window. */
  hovered: 'variorum.hovered',
  /** The cursor is on a name. */
  onName: 'variorum.onName',
  /** The document in front has names. */
  hasNames: 'variorum.hasNames',
  /** There is a step to undo, or to do again. */
  canUndo: 'variorum.canUndo',
  canRedo: 'variorum.canRedo',
  /** What the Mentions view waits for or lacks: see `mentions/state.ts`. */
  mentionsState: 'variorum.mentions.state',
  mentionsFiltered: 'variorum.mentions.filtered',
  mentionsGroup: 'variorum.mentions.group',
  mentionsFollow: 'variorum.mentions.follow',
  /** The view is open and was the last list that somebody picked from: F4 steps through it. */
  mentionsInUse: 'variorum.mentions.inUse',
  /** What the Contradictions view waits for or lacks: see `contradictions/model.ts`. */
  contradictionsState: 'variorum.contradictions.state',
  contradictionsFinding: 'variorum.contradictions.finding',
  contradictionsFiltered: 'variorum.contradictions.filtered',
  contradictionsOnlyCertain: 'variorum.contradictions.onlyCertain',
  contradictionsSettled: 'variorum.contradictions.showsSettled',
  contradictionsInUse: 'variorum.contradictions.inUse',
  /** Passages are marked in the text. */
  contradictionsMarked: 'variorum.contradictions.marked',
} as const;

/** Views and their container in the activity bar. */
export const VIEWS = {
  mentions: 'variorum.mentions',
  contradictions: 'variorum.contradictions',
} as const;
