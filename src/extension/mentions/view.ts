import {
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  Uri,
  window,
  workspace,
  type Memento,
  type TextEditor,
  type TreeView,
} from 'vscode';
import { listRequest, type TreeSort, type TreeView as Asked } from '../../server/protocol';
import type { Engine } from '../engine';
import { COMMANDS, CONTEXT, SECTION, SETTINGS, VIEWS, type MentionsCommandId } from '../ids';
import { run } from '../log';
import type { StatusItem } from '../status/view';
import { askFilter } from '../lists/ask-filter';
import { leaveList, setKey, useList } from '../lists/context-keys';
import { askSort } from './ask-sort';
import { Choices } from './choices';
import { CursorFollower } from './cursor-follower';
import { faceOf, placeInWords } from './model';
import { findRow } from './reveal';
import { subjectOf, type Row } from './row';
import { chosenRows, entitiesOf } from './row-selection';
import { messageOf, stateOf } from './state';
import { located, step, type Direction } from './steps';
import { MentionTree } from './tree';
import { rangeOf, WORDING } from './tree-item';
import { wantedBy, type Wanted } from './wanted';

/** Argument of commands that a key in the list runs: the list keeps the focus. */
const IN_LIST = 'list';
/** How long a place in the list stays in the status bar, in milliseconds. */
const SHOWN = 5000;
/** Types are unfolded under a filter that leaves at most so many rows below them. */
const FEW = 40;

/** The Mentions view: every name, date and amount of the window's folders. */
export class MentionsView implements Disposable {
  readonly #engine: Engine;
  readonly #status: StatusItem;
  readonly #choices: Choices;
  readonly #tree: MentionTree;
  readonly #view: TreeView<Row>;
  readonly #follower: CursorFollower;
  readonly #drew = new EventEmitter<void>();
  /** Tests wait for it: rows, message and selection may be others now. */
  readonly onDidChange = this.#drew.event;
  readonly #subscriptions: Disposable;
  #found = true;
  #endProgress: (() => void) | undefined;
  /** The row that the program itself selected last: that was nobody's choice. */
  #own: string | undefined;
  #at: Row | undefined;

  constructor(engine: Engine, status: StatusItem, memory: Memento) {
    this.#engine = engine;
    this.#status = status;
    this.#choices = new Choices(memory);
    this.#tree = new MentionTree(engine, () => this.#choices.view);
    this.#view = window.createTreeView<Row>(VIEWS.mentions, {
      treeDataProvider: this.#tree,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#follower = new CursorFollower(
      engine,
      () => this.#choices.follow && this.#view.visible,
      (editor) => this.#follow(cursorOf(editor)),
    );
    this.#subscriptions = Disposable.from(
      engine.onDidChangeTree(() => {
        this.#refresh();
      }),
      engine.onDidChangeState(() => {
        this.#refresh();
      }),
      status.onDidChange(() => {
        this.#showState();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.${SETTINGS.shownTypes}`)) this.#refresh();
      }),
      this.#view.onDidChangeSelection(({ selection }) => {
        this.#selected(selection);
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (!visible) leaveList('mentions');
      }),
      this.#follower,
      this.#tree,
      this.#view,
      this.#drew,
    );
    this.#showChoices();
    this.#showState();
  }

  /** What the engine is asked for, for tests. */
  get asked(): Asked {
    return this.#choices.view;
  }

  /** The rows below one, as the view has them. */
  rowsBelow(row: Row | null): Promise<readonly Row[]> {
    return this.#tree.getChildren(row);
  }

  labelOf(row: Row): string {
    return faceOf(row, WORDING).label;
  }

  get view(): Pick<TreeView<Row>, 'selection' | 'message' | 'description' | 'visible'> {
    return this.#view;
  }

  async run(command: MentionsCommandId, args: readonly unknown[]): Promise<unknown> {
    switch (command) {
      case COMMANDS.revealInMentions:
        return this.#reveal(wantedBy(args) ?? (window.activeTextEditor && cursorOf(window.activeTextEditor)));
      case COMMANDS.filterMentions:
        return typeof args[0] === 'string' ? this.#filter(args[0]) : this.#askFilter();
      case COMMANDS.clearMentionsFilter:
        return this.#filter('');
      case COMMANDS.sortMentions:
        return this.#choose('sort', isSort(args[0]) ? args[0] : await askSort(this.#choices.sort));
      case COMMANDS.groupByDocument:
        return this.#choose('group', 'document');
      case COMMANDS.groupByEntity:
        return this.#choose('group', 'entity');
      case COMMANDS.followCursor:
        return this.#choose('follow', true);
      case COMMANDS.stopFollowing:
        return this.#choose('follow', false);
      case COMMANDS.nextRow:
        return this.#step('next', args[0] === IN_LIST);
      case COMMANDS.previousRow:
        return this.#step('previous', args[0] === IN_LIST);
      case COMMANDS.copyRows:
        return this.#copy(chosenRows(args, this.#view.selection), 'text');
      case COMMANDS.copyRowsAsCsv:
        return this.#copy(chosenRows(args, this.#view.selection), 'csv');
      case COMMANDS.mergeRows:
        return this.#onEntities('variorum.mergeEntities', args);
      case COMMANDS.showAllOfRow:
        return this.#onEntities('variorum.peekMentions', args.slice(0, 1));
      case COMMANDS.renameRow:
        return this.#onEntities('variorum.renameEntity', args.slice(0, 1));
      case COMMANDS.rowIsNoName:
        return this.#onEntities('variorum.notAName', args.slice(0, 1));
      case COMMANDS.splitRow:
        return this.#onEntities('variorum.splitEntity', args.slice(0, 1));
      case COMMANDS.retypeRow:
        return this.#onEntities('variorum.retypeEntity', args.slice(0, 1));
      case COMMANDS.setExternalIdOfRow:
        return this.#onEntities('variorum.setExternalId', args.slice(0, 1));
    }
  }

  dispose(): void {
    this.#endProgress?.();
    this.#subscriptions.dispose();
  }

  async #askFilter(): Promise<void> {
    const texts = {
      title: l10n.t('Filter Mentions'),
      placeholder: l10n.t('Part of a name, a spelling, a date or an amount'),
    };
    await askFilter(texts, this.#choices.filter, (filter) => {
      run('Filtering mentions', this.#filter(filter));
    });
  }

  async #filter(filter: string): Promise<void> {
    if (filter === this.#choices.filter) return;
    this.#choices.filter = filter;
    this.#showChoices();
    this.#refresh();
    const rows = await this.#tree.getChildren();
    if (filter !== this.#choices.filter) return;
    this.#found = rows.length > 0;
    this.#showState();
    if (filter === '' || !this.#view.visible) return;
    for (const row of rows) {
      const { row: shown } = row.wire;
      if (shown.kind === 'type' && shown.entities <= FEW) await this.#view.reveal(row, { select: false, expand: true });
    }
  }

  async #choose(
    key: 'sort' | 'group' | 'follow',
    value: TreeSort | Asked['group'] | boolean | undefined,
  ): Promise<void> {
    if (value === undefined) return;
    await this.#choices.choose(key, value);
    this.#showChoices();
    if (key === 'follow') return;
    this.#refresh();
  }

  #refresh(): void {
    this.#tree.refresh();
    this.#showState();
    this.#drew.fire();
  }

  #showChoices(): void {
    setKey(CONTEXT.mentionsFiltered, this.#choices.filter !== '');
    setKey(CONTEXT.mentionsGroup, this.#choices.group);
    setKey(CONTEXT.mentionsFollow, this.#choices.follow);
  }

  #showState(): void {
    const { folders } = this.#status;
    const state = stateOf(this.#engine.state, folders);
    setKey(CONTEXT.mentionsState, state);
    const message = messageOf({ filter: this.#choices.filter, found: this.#found }, folders, WORDING.t);
    this.#view.message = message;
    const busy = state === 'starting' || state === 'reading';
    if (busy && this.#endProgress === undefined && (workspace.workspaceFolders?.length ?? 0) > 0) this.#showProgress();
    else if (!busy) this.#stopProgress();
  }

  #showProgress(): void {
    const ended = new Promise<void>((resolve) => {
      this.#endProgress = resolve;
    });
    run(
      'Showing progress',
      window.withProgress({ location: { viewId: VIEWS.mentions } }, () => ended),
    );
  }

  #stopProgress(): void {
    this.#endProgress?.();
    this.#endProgress = undefined;
  }

  #selected(selection: readonly Row[]): void {
    const [row] = selection;
    const own = row !== undefined && row.wire.row.id === this.#own;
    this.#own = undefined;
    this.#drew.fire();
    if (own || row === undefined) return;
    this.#at = selection.length === 1 ? row : undefined;
    this.#view.description = '';
    useList('mentions');
  }

  async #select(row: Row, focus: boolean): Promise<void> {
    this.#own = row.wire.row.id;
    this.#at = row;
    await this.#view.reveal(row, { select: true, focus });
    this.#drew.fire();
  }

  /** Goes to a neighbour of the row last picked, opens it, and says which of how many it is. The focus stays in the list, or where it was. */
  async #step(direction: Direction, inList: boolean): Promise<void> {
    const childrenOf = (row: Row | null): Promise<readonly Row[]> => this.#tree.getChildren(row);
    const from = this.#at === undefined ? null : await located(this.#at, childrenOf);
    const to = await step(from, direction, childrenOf);
    if (to === undefined) return;
    await this.#select(to, inList);
    useList('mentions');
    this.#sayPlace(to);
    await this.#open(to);
  }

  #sayPlace(row: Row): void {
    const subject = subjectOf(row);
    this.#view.description = subject === null ? '' : placeInWords(row, subject, WORDING);
    if (subject !== null) window.setStatusBarMessage(`${this.labelOf(subject)}: ${this.#view.description}`, SHOWN);
  }

  async #open(row: Row): Promise<void> {
    const selection = rangeOf(row);
    const shown = row.wire.row;
    if (shown.kind !== 'mention' || selection === undefined) return;
    await window.showTextDocument(Uri.parse(shown.uri, true), { selection, preserveFocus: true, preview: true });
    this.#drew.fire();
  }

  async #follow(place: Wanted): Promise<void> {
    const row = await findRow(this.#engine, place, this.#choices.view);
    if (row === null || !this.#view.visible || !this.#choices.follow) return;
    if (this.#view.selection[0]?.wire.row.id !== row.wire.row.id) await this.#select(row, false);
  }

  /** Shows and focuses a row. A filter that hides it is taken away: it was asked for by name. */
  async #reveal(wanted: Wanted | undefined): Promise<void> {
    if (wanted === undefined) return;
    const row = await this.#find(wanted);
    if (row === null) {
      window.setStatusBarMessage(l10n.t('No name, date or amount stands here.'), 4000);
      return;
    }
    await this.#select(row, true);
    useList('mentions');
  }

  async #find(wanted: Wanted): Promise<Row | null> {
    const row = await findRow(this.#engine, wanted, this.#choices.view);
    if (row !== null || this.#choices.filter === '') return row;
    await this.#filter('');
    return findRow(this.#engine, wanted, this.#choices.view);
  }

  async #copy(rows: readonly Row[], format: 'text' | 'csv'): Promise<void> {
    const ids = rows.map(({ wire }) => wire.row.id);
    if (ids.length === 0) return;
    const text = await this.#engine.ask(listRequest, { rows: ids, view: this.#choices.view, format });
    if (text !== undefined) await env.clipboard.writeText(text);
  }

  async #onEntities(command: string, args: readonly unknown[]): Promise<unknown> {
    const chosen = entitiesOf(chosenRows(args, this.#view.selection));
    return chosen === null ? undefined : commands.executeCommand(command, chosen.corpus, ...chosen.ids);
  }
}

function cursorOf({ document, selection }: TextEditor): Wanted {
  const { line, character } = selection.active;
  return { kind: 'place', uri: document.uri.toString(), position: { line, character } };
}

function isSort(value: unknown): value is TreeSort {
  return value === 'name' || value === 'mentions' || value === 'documents' || value === 'first';
}
