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

/** Commands that record something on a passage, or go from one to the next. */
export const ANNOTATE_COMMANDS = {
  annotate: 'variorum.annotate',
  tagSlot: 'variorum.annotate.slot',
  annotateMode: 'variorum.annotateMode',
  leaveAnnotateMode: 'variorum.annotateMode.leave',
  modeKey: 'variorum.annotateMode.key',
  modeKeys: 'variorum.annotateMode.keys',
  acceptSuggestion: 'variorum.acceptSuggestion',
  rejectSuggestion: 'variorum.rejectSuggestion',
  rejectEverywhere: 'variorum.rejectEverywhere',
  annotateAlike: 'variorum.annotateAlike',
  retag: 'variorum.annotation.retag',
  correctSpan: 'variorum.annotation.span',
  correctValue: 'variorum.annotation.value',
  setEntity: 'variorum.annotation.entity',
  editNote: 'variorum.annotation.note',
  editAttribute: 'variorum.annotation.attribute',
  setConfidence: 'variorum.annotation.confidence',
  deleteAnnotation: 'variorum.annotation.delete',
  relate: 'variorum.annotation.relate',
  recordClaim: 'variorum.recordClaim',
  correctClaim: 'variorum.correctClaim',
  nextAnnotation: 'variorum.nextAnnotation',
  previousAnnotation: 'variorum.previousAnnotation',
  nextSuggestion: 'variorum.nextSuggestion',
  previousSuggestion: 'variorum.previousSuggestion',
  nextUnreviewed: 'variorum.nextUnreviewed',
  previousUnreviewed: 'variorum.previousUnreviewed',
} as const;
export type AnnotateCommandId = (typeof ANNOTATE_COMMANDS)[keyof typeof ANNOTATE_COMMANDS];

/** Commands of the Annotations view. */
export const ANNOTATION_VIEW_COMMANDS = {
  filterAnnotations: 'variorum.annotations.filter',
  clearAnnotationsFilter: 'variorum.annotations.clearFilter',
  groupAnnotations: 'variorum.annotations.group',
  chooseStates: 'variorum.annotations.states',
  showLayers: 'variorum.annotations.layers',
  showBin: 'variorum.annotations.bin',
  leaveBin: 'variorum.annotations.leaveBin',
  emptyBin: 'variorum.annotations.emptyBin',
  allRecords: 'variorum.annotations.allRecords',
  annotationsOnly: 'variorum.annotations.annotationsOnly',
  nextAnnotationRow: 'variorum.annotations.next',
  previousAnnotationRow: 'variorum.annotations.previous',
  editNoteOfRow: 'variorum.annotations.note',
  editRow: 'variorum.annotations.edit',
  deleteRows: 'variorum.annotations.delete',
  restoreRows: 'variorum.annotations.restore',
  reattach: 'variorum.annotations.reattach',
  copyAnnotations: 'variorum.annotations.copyList',
} as const;
export type AnnotationViewCommandId = (typeof ANNOTATION_VIEW_COMMANDS)[keyof typeof ANNOTATION_VIEW_COMMANDS];
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

/** Import and export of annotations. */
export const EXCHANGE_COMMANDS = {
  importAnnotations: 'variorum.importAnnotations',
  exportAnnotations: 'variorum.exportAnnotations',
} as const;
export type ExchangeCommandId = (typeof EXCHANGE_COMMANDS)[keyof typeof EXCHANGE_COMMANDS];

/** Names that stand in the manifest too; a test compares both. */
export const COMMANDS = {
  ...NAME_COMMANDS,
  ...MENTIONS_COMMANDS,
  ...CARD_VIEW_COMMANDS,
  ...ANNOTATE_COMMANDS,
  ...ANNOTATION_VIEW_COMMANDS,
  ...EXCHANGE_COMMANDS,
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

export function isAnnotateCommand(command: CommandId): command is AnnotateCommandId {
  return (Object.values(ANNOTATE_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isAnnotationViewCommand(command: CommandId): command is AnnotationViewCommandId {
  return (Object.values(ANNOTATION_VIEW_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isNameCommand(command: CommandId): command is NameCommandId {
  return (Object.values(NAME_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isCardCommand(command: CommandId): command is CardCommandId {
  return (Object.values(CARD_VIEW_COMMANDS) as readonly CommandId[]).includes(command);
}

export function isExchangeCommand(command: CommandId): command is ExchangeCommandId {
  return (Object.values(EXCHANGE_COMMANDS) as readonly CommandId[]).includes(command);
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
  /** Single letters annotate instead of being typed. */
  annotating: 'variorum.annotating',
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
  /** What the Annotations view waits for or lacks: see `annotations-view/model.ts`. */
  annotationsState: 'variorum.annotations.state',
  annotationsFiltered: 'variorum.annotations.filtered',
  annotationsBin: 'variorum.annotations.showsBin',
  annotationsAll: 'variorum.annotations.showsAll',
  annotationsInUse: 'variorum.annotations.inUse',
} as const;

/** Views and their container in the activity bar. */
export const VIEWS = {
  mentions: 'variorum.mentions',
  contradictions: 'variorum.contradictions',
  annotations: 'variorum.annotations',
} as const;
