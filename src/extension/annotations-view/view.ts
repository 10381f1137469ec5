import { commands, Disposable, env, EventEmitter, l10n, Uri, window, type Memento, type TreeView } from 'vscode';
import type {
  AnchorState,
  AnnotateAnswer,
  AnnotationCounts,
  AnnotationRow,
  AnnotationView,
} from '../../server/protocol/annotations';
import { act } from '../annotations/act';
import type { Tags } from '../annotations/tags';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import { COMMANDS, CONTEXT, VIEWS, type AnnotationViewCommandId } from '../ids';
import { askFilter } from '../lists/ask-filter';
import { leaveList, setKey, useList } from '../lists/context-keys';
import { pickedRows } from '../lists/picked-rows';
import { revealRow } from '../lists/reveal-row';
import { chosenRows, isRow } from '../lists/row';
import { findStop, stepThrough, type Below, type Direction } from '../lists/step';
import { run } from '../log';
import type { StatusItem } from '../status/view';
import { askCorpus, askEdit, askGroup, askStates } from './ask';
import { Choices, GROUPS } from './choices';
import { Layers } from './layers';
import { badgeOf, listOf, messageOf, viewState } from './model';
import { reattach } from './reattach';
import { changeable, recordsOf, roleOf, type RecordRow, type Row } from './row';
import { AnnotationTree } from './tree';
import { rangeOf } from './tree-item';

/** Argument of commands that a key in the list runs: the list keeps the focus. */
const IN_LIST = 'list';

/** The Annotations view: what people recorded in the documents of the window's folders, and what they deleted. */
export class AnnotationsView implements Disposable {
  readonly #engine: Engine;
  readonly #status: StatusItem;
  readonly #choices: Choices;
  readonly #layers: Layers;
  readonly #tree: AnnotationTree;
  readonly #view: TreeView<Row>;
  readonly #drew = new EventEmitter<void>();
  /** Tests wait for it: rows, message, badge and selection may be others now. */
  readonly onDidChange = this.#drew.event;
  readonly #subscriptions: Disposable;
  readonly #below: Below<AnnotationRow> = (row) => this.#tree.getChildren(row);
  readonly #counts = new Map<string, AnnotationCounts>();
  #at: Row | undefined;

  constructor(engine: Engine, status: StatusItem, tags: Tags, memory: Memento) {
    this.#engine = engine;
    this.#status = status;
    this.#choices = new Choices(memory);
    this.#layers = new Layers(engine, memory);
    this.#tree = new AnnotationTree(engine, tags, () => this.#choices.view);
    this.#view = window.createTreeView<Row>(VIEWS.annotations, {
      treeDataProvider: this.#tree,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#subscriptions = Disposable.from(
      engine.onDidChangeAnnotations(({ corpus, counts }) => {
        this.#counts.set(corpus, counts);
        this.#refresh();
      }),
      engine.onDidChangeTags(() => {
        this.#refresh();
      }),
      engine.onDidChangeState((state) => {
        this.#counts.clear();
        if (state === 'running') run('Hiding layers', this.#layers.tellEngine());
        this.#refresh();
      }),
      status.onDidChange(() => {
        this.#showSoon();
      }),
      this.#view.onDidChangeSelection(({ selection }) => {
        const [row] = selection;
        this.#at = row ?? this.#at;
        if (row !== undefined) useList('annotations');
        this.#drew.fire();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#showSoon();
        else leaveList('annotations');
      }),
      this.#tree,
      this.#view,
      this.#drew,
    );
    this.#showChoices();
    this.#showSoon();
  }

  /** What the engine is asked for, for tests. */
  get asked(): AnnotationView {
    return this.#choices.view;
  }

  get view(): Pick<TreeView<Row>, 'selection' | 'message' | 'visible' | 'badge'> {
    return this.#view;
  }

  /** The rows below one, as the view has them. */
  rowsBelow(row: Row | null): Promise<readonly Row[]> {
    return this.#tree.getChildren(row);
  }

  async run(command: AnnotationViewCommandId, args: readonly unknown[]): Promise<unknown> {
    switch (command) {
      case COMMANDS.filterAnnotations:
        return typeof args[0] === 'string' ? this.#filter(args[0]) : this.#askFilter();
      case COMMANDS.clearAnnotationsFilter:
        this.#choices.states = [];
        return this.#filter('');
      case COMMANDS.groupAnnotations:
        return this.#group(GROUPS.find((group) => group === args[0]) ?? (await askGroup(this.#choices.group)));
      case COMMANDS.chooseStates:
        return this.#only(
          Array.isArray(args[0]) ? (args[0] as readonly AnchorState[]) : await askStates(this.#choices.states),
        );
      case COMMANDS.showLayers:
        return this.#layers.ask([...this.#counts.keys()]);
      case COMMANDS.showBin:
      case COMMANDS.leaveBin:
        this.#choices.bin = command === COMMANDS.showBin;
        return this.#chosen();
      case COMMANDS.emptyBin:
        return this.#emptyBin();
      case COMMANDS.allRecords:
      case COMMANDS.annotationsOnly:
        this.#choices.all = command === COMMANDS.allRecords;
        return this.#chosen();
      case COMMANDS.nextAnnotationRow:
        return this.#step('next', args[0] === IN_LIST);
      case COMMANDS.previousAnnotationRow:
        return this.#step('previous', args[0] === IN_LIST);
      default:
        return this.#onRows(command, args);
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #onRows(command: AnnotationViewCommandId, args: readonly unknown[]): Promise<unknown> {
    const picked = isRow(args[0]) ? [] : await pickedRows(this.#view);
    const records = recordsOf(chosenRows<AnnotationRow>(args, picked));
    const [first] = records;
    if (first === undefined) {
      tell(l10n.t('Pick an annotation in the list first.'));
      return undefined;
    }
    switch (command) {
      case COMMANDS.editNoteOfRow:
        return commands.executeCommand(COMMANDS.editNote, first.ref);
      case COMMANDS.editRow: {
        const edit = await askEdit(first.label);
        return edit === undefined ? undefined : commands.executeCommand(edit, first.ref);
      }
      case COMMANDS.reattach:
        return reattach(this.#engine, first);
      case COMMANDS.copyAnnotations:
        return env.clipboard.writeText(listOf(records, this.#tree.words));
      case COMMANDS.deleteRows:
      case COMMANDS.restoreRows:
        return this.#move(command === COMMANDS.deleteRows ? 'delete' : 'restore', records);
      default:
        return undefined;
    }
  }

  /** Into the bin or out of it; the list goes on with the row behind. */
  async #move(kind: 'delete' | 'restore', records: readonly RecordRow[]): Promise<AnnotateAnswer | undefined> {
    const ids = new Set(records.map(({ id }) => id));
    const last = await findStop<AnnotationRow>(({ id }) => id === records.at(-1)?.id, this.#below, roleOf);
    const next = last === undefined ? undefined : await stepThrough(last, 'next', this.#below, roleOf);
    const answer = await act(this.#engine, { kind, refs: changeable(records) });
    if (answer === undefined) return undefined;
    this.#refresh();
    if (next !== undefined && !ids.has(next.wire.id) && this.#view.visible) await this.#select(next, true);
    return answer;
  }

  async #emptyBin(): Promise<AnnotateAnswer | undefined> {
    const filled = [...this.#counts].filter(([, { inBin }]) => inBin > 0).map(([corpus]) => corpus);
    const corpus = await askCorpus(filled.length === 0 ? [...this.#counts.keys()].slice(0, 1) : filled);
    return corpus === undefined ? undefined : act(this.#engine, { kind: 'empty-bin', corpus });
  }

  async #step(direction: Direction, inList: boolean): Promise<void> {
    const to = await stepThrough(this.#at ?? null, direction, this.#below, roleOf);
    if (to?.wire.kind !== 'annotation') return;
    await this.#select(to, inList);
    const selection = rangeOf(to.wire);
    await window.showTextDocument(Uri.parse(to.wire.ref.uri, true), {
      preserveFocus: true,
      preview: true,
      ...(selection === undefined ? {} : { selection }),
    });
    this.#drew.fire();
  }

  async #select(row: Row, focus: boolean): Promise<void> {
    const again = (): Promise<Row | undefined> => findStop(({ id }) => id === row.wire.id, this.#below, roleOf);
    this.#at = (await revealRow(this.#view, row, again, focus)) ?? row;
    useList('annotations');
    this.#drew.fire();
  }

  async #askFilter(): Promise<void> {
    const texts = {
      title: l10n.t('Search Annotations'),
      placeholder: l10n.t('Words of a passage, a note, a tag, a name or an attribute'),
    };
    await askFilter(texts, this.#choices.filter, (filter) => {
      run('Searching annotations', this.#filter(filter));
    });
  }

  async #filter(filter: string): Promise<void> {
    this.#choices.filter = filter;
    await this.#chosen();
  }

  async #only(states: readonly AnchorState[] | undefined): Promise<void> {
    if (states === undefined) return;
    this.#choices.states = states;
    await this.#chosen();
  }

  async #group(group: AnnotationView['group'] | undefined): Promise<void> {
    if (group === undefined) return;
    await this.#choices.chooseGroup(group);
    await this.#chosen();
  }

  async #chosen(): Promise<void> {
    this.#showChoices();
    this.#tree.refresh();
    await this.#showState();
  }

  #refresh(): void {
    this.#tree.refresh();
    this.#showSoon();
  }

  #showChoices(): void {
    const { filter, states, bin, all } = this.#choices;
    setKey(CONTEXT.annotationsFiltered, filter !== '' || states.length > 0);
    setKey(CONTEXT.annotationsBin, bin);
    setKey(CONTEXT.annotationsAll, all);
  }

  #showSoon(): void {
    run('Showing the state of annotations', this.#showState());
  }

  async #showState(): Promise<void> {
    const counts = [...this.#counts.values()];
    this.#view.badge = badgeOf(counts, this.#tree.words);
    // While somebody types, annotations change a few times a second: rows that nobody sees are not asked for.
    if (this.#view.visible) {
      const hidden = this.#layers.hiddenIn([...this.#counts.keys()]);
      const { length } = await this.#tree.getChildren();
      const { view } = this.#choices;
      const state = viewState(this.#engine.state, this.#status.folders, length, view, hidden);
      setKey(CONTEXT.annotationsState, state);
      this.#view.message = messageOf(view, hidden, state, this.#tree.words);
    }
    this.#drew.fire();
  }
}
