import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  l10n,
  window,
  Uri,
  commands,
  type Memento,
  type TreeView,
} from 'vscode';
import {
  cardRequest,
  cardsAtRequest,
  findContradictionsRequest,
  type CardCounts,
  type CardRow,
  type CardView,
  type ClaimKind,
  type VerdictKind,
  type WireCard,
} from '../../server/protocol/contradictions';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import { COMMANDS, CONTEXT, VIEWS, type CardCommandId } from '../ids';
import { askFilter } from '../lists/ask-filter';
import { leaveList, setKey, useList } from '../lists/context-keys';
import { revealRow } from '../lists/reveal-row';
import { chosenRows, isRow } from '../lists/row';
import { run } from '../log';
import type { StatusItem } from '../status/view';
import { askGroup, askKinds, pickCard } from './ask';
import { Choices } from './choices';
import { badgeOf, messageOf, noneInWords, viewState } from './model';
import { CardReport } from './report';
import { cardsOf, inCard, type Row } from './row';
import { SideBySide } from './side-by-side';
import { findCard, step, type ChildrenOf, type Direction } from './steps';
import { CardTree } from './tree';
import { WORDING } from './tree-item';
import { untilRead } from './until-read';
import { giveVerdict } from './verdicts';

/** Argument of commands that a key in the list runs: the list keeps the focus. */
const IN_LIST = 'list';

/** The Contradictions view: where the documents of the window's folders contradict each other, and what people ruled on it. */
export class ContradictionsView implements Disposable {
  readonly #engine: Engine;
  readonly #status: StatusItem;
  readonly #choices: Choices;
  readonly #tree: CardTree;
  readonly #view: TreeView<Row>;
  readonly #sides = new SideBySide();
  readonly #report: CardReport;
  readonly #drew = new EventEmitter<void>();
  /** Tests wait for it: rows, message, marks and selection may be others now. */
  readonly onDidChange = this.#drew.event;
  readonly #subscriptions: Disposable;
  readonly #childrenOf: ChildrenOf = (row) => this.#tree.getChildren(row);
  #counts: CardCounts | undefined;
  #finding: CancellationTokenSource | undefined;
  #at: Row | undefined;

  constructor(engine: Engine, status: StatusItem, memory: Memento) {
    this.#engine = engine;
    this.#status = status;
    this.#choices = new Choices(memory);
    this.#tree = new CardTree(engine, () => this.#choices.view);
    this.#report = new CardReport(engine, () => this.#choices.view);
    this.#view = window.createTreeView<Row>(VIEWS.contradictions, {
      treeDataProvider: this.#tree,
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#subscriptions = Disposable.from(
      engine.onDidChangeCards((counts) => {
        this.#counts = counts;
        this.#refresh();
      }),
      engine.onDidChangeState(() => {
        this.#counts = undefined;
        this.#refresh();
      }),
      status.onDidChange(() => {
        run('Showing the state of contradictions', this.#showState());
      }),
      this.#view.onDidChangeSelection(({ selection }) => {
        const [row] = selection;
        this.#at = row ?? this.#at;
        if (row !== undefined) useList('contradictions');
        this.#drew.fire();
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (!visible) leaveList('contradictions');
      }),
      this.#sides,
      this.#report,
      this.#tree,
      this.#view,
      this.#drew,
    );
    this.#showChoices();
    run('Showing the state of contradictions', this.#showState());
  }

  /** What the engine is asked for, for tests. */
  get asked(): CardView {
    return this.#choices.view;
  }

  get view(): Pick<TreeView<Row>, 'selection' | 'message' | 'visible' | 'badge'> {
    return this.#view;
  }

  get sides(): Pick<SideBySide, 'marked'> {
    return this.#sides;
  }

  /** The rows below one, as the view has them. */
  rowsBelow(row: Row | null): Promise<readonly Row[]> {
    return this.#tree.getChildren(row);
  }

  async run(command: CardCommandId, args: readonly unknown[]): Promise<unknown> {
    switch (command) {
      case COMMANDS.findContradictions:
        return this.#find();
      case COMMANDS.stopFinding:
        this.#finding?.cancel();
        return undefined;
      case COMMANDS.showContradiction:
        return this.#showById(args[0], args[1]);
      case COMMANDS.showContradictionsHere:
        return this.#showHere();
      case COMMANDS.openCard:
        return isRow<CardRow>(args[0]) ? this.#open(args[0]) : undefined;
      case COMMANDS.clearMarks:
        this.#sides.clear();
        this.#drew.fire();
        return undefined;
      case COMMANDS.nextCard:
        return this.#step('next', args[0] === IN_LIST);
      case COMMANDS.previousCard:
        return this.#step('previous', args[0] === IN_LIST);
      case COMMANDS.filterCards:
        return typeof args[0] === 'string' ? this.#filter(args[0]) : this.#askFilter();
      case COMMANDS.clearCardsFilter:
        this.#choices.kinds = [];
        await this.#choices.choose('onlyCertain', false);
        return this.#filter('');
      case COMMANDS.groupCards:
        return this.#group(isGroup(args[0]) ? args[0] : await askGroup(this.#choices.group));
      case COMMANDS.chooseCardKinds:
        return this.#kinds(
          Array.isArray(args[0]) ? (args[0] as readonly ClaimKind[]) : await askKinds(this.#choices.kinds),
        );
      case COMMANDS.onlyCertainCards:
      case COMMANDS.allCards:
        await this.#choices.choose('onlyCertain', command === COMMANDS.onlyCertainCards);
        return this.#chosen();
      case COMMANDS.settledCards:
      case COMMANDS.openCards:
        this.#choices.settled = command === COMMANDS.settledCards;
        return this.#chosen();
      case COMMANDS.cardReport:
        return this.#report.open();
      case COMMANDS.exportCards:
        return this.#report.save(args[0] instanceof Uri ? args[0] : undefined);
      case COMMANDS.verdict:
        return this.#ruleFromProblem(args);
      case COMMANDS.confirmCard:
        return this.#rule(args, 'confirmed');
      case COMMANDS.dismissCard:
        return this.#rule(args, 'dismissed');
      case COMMANDS.sameThing:
        return this.#rule(args, 'same-thing');
      case COMMANDS.differentSubject:
        return this.#rule(args, 'different-subject');
      case COMMANDS.changedOverTime:
        return this.#rule(args, 'changed-over-time');
      case COMMANDS.notExclusive:
        return this.#rule(args, 'not-exclusive');
      case COMMANDS.takeBackVerdict:
        return this.#rule(args, null);
    }
  }

  dispose(): void {
    this.#finding?.cancel();
    this.#subscriptions.dispose();
  }

  /** Compares what is not yet compared, then goes to the first card. Asked for again while it runs, it goes on. */
  async #find(): Promise<CardCounts | undefined> {
    await commands.executeCommand(`${VIEWS.contradictions}.focus`);
    if (this.#finding !== undefined) return undefined;
    const finding = new CancellationTokenSource();
    this.#finding = finding;
    setKey(CONTEXT.contradictionsFinding, true);
    try {
      // Asked for right after the window opened, the engine may not be there yet.
      const counts = await window.withProgress({ location: { viewId: VIEWS.contradictions } }, async () => {
        if (!(await this.#engine.settled())) return undefined;
        await untilRead(this.#status, finding.token);
        return this.#engine.ask(findContradictionsRequest, {}, finding.token);
      });
      if (counts === undefined) return undefined;
      this.#counts = counts;
      this.#refresh();
      const first = await step(null, 'next', this.#childrenOf);
      if (first === undefined) tell(noneInWords(counts, this.#tree.hidden, WORDING));
      else {
        await this.#select(first, true);
        await this.#open(first);
      }
      return counts;
    } catch (error) {
      if (finding.token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      this.#finding = undefined;
      finding.dispose();
      setKey(CONTEXT.contradictionsFinding, false);
    }
  }

  async #open(row: Row): Promise<void> {
    const shown = inCard(row);
    if (shown === null) return;
    this.#at = row;
    useList('contradictions');
    const { corpus, card } = shown;
    await this.#show(corpus, card, shown.kind === 'passage' ? shown.at : undefined);
  }

  async #show(corpus: string, id: string, at?: number): Promise<boolean> {
    const card = await this.#engine.ask(cardRequest, { corpus, card: id });
    if (card === null || card === undefined) {
      tell(l10n.t('This contradiction is gone: the documents say something else now.'));
      return false;
    }
    await this.#sides.show(card, at);
    this.#drew.fire();
    return true;
  }

  /** From a card of a name or a problem: both passages, and the row where the view shows it. */
  async #showById(corpus: unknown, card: unknown): Promise<void> {
    if (typeof corpus !== 'string' || typeof card !== 'string') return;
    if (!(await this.#show(corpus, card))) return;
    const row = await findCard(card, this.#childrenOf);
    if (row !== undefined) await this.#select(row, false);
  }

  async #showHere(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { line, character } = editor.selection.active;
    const cards = await this.#engine.ask(cardsAtRequest, {
      uri: editor.document.uri.toString(),
      position: { line, character },
    });
    if (cards === undefined || cards.length === 0) {
      tell(l10n.t('No contradiction is known here.'));
      return;
    }
    const picked: WireCard | undefined = await pickCard(cards);
    if (picked !== undefined) await this.#showById(picked.corpus, picked.card);
  }

  async #select(row: Row, focus: boolean): Promise<void> {
    this.#at = row;
    const again = (): Promise<Row | undefined> => {
      const shown = inCard(row);
      return shown === null ? Promise.resolve(undefined) : findCard(shown.card, this.#childrenOf);
    };
    this.#at = (await revealRow(this.#view, row, again, focus)) ?? row;
    useList('contradictions');
    this.#drew.fire();
  }

  async #step(direction: Direction, inList: boolean): Promise<void> {
    const to = await step(this.#at ?? null, direction, this.#childrenOf);
    if (to === undefined) return;
    await this.#select(to, inList);
    await this.#open(to);
  }

  async #rule(args: readonly unknown[], verdict: VerdictKind | null): Promise<boolean> {
    const rows = chosenRows(args, this.#view.selection);
    const chosen = cardsOf(rows.length === 0 && this.#at !== undefined ? [this.#at] : rows);
    if (chosen === null) {
      tell(l10n.t('Pick a contradiction in the list first.'));
      return false;
    }
    const next = await this.#neighbour(rows.at(-1) ?? this.#at, chosen.cards);
    const reason = typeof args.at(-1) === 'string' ? (args.at(-1) as string) : undefined;
    const done = await giveVerdict(this.#engine, chosen, verdict, reason);
    if (!done) return false;
    this.#refresh();
    if (next !== undefined && verdict !== 'confirmed') await this.#goOn(next);
    return true;
  }

  /** The card to go on with when those that are ruled on leave the list. */
  async #neighbour(row: Row | undefined, ruled: readonly string[]): Promise<string | undefined> {
    const next = row === undefined ? undefined : await step(row, 'next', this.#childrenOf);
    const wire = next?.wire;
    return wire?.kind === 'card' && !ruled.includes(wire.card) ? wire.card : undefined;
  }

  async #goOn(card: string): Promise<void> {
    const row = await findCard(card, this.#childrenOf);
    if (row === undefined || !this.#view.visible) return;
    await this.#select(row, true);
    // Who looks at passages wants to see the next ones.
    if (this.#sides.marked.length > 0) await this.#open(row);
  }

  /** A quick fix of a problem: corpus, card and verdict. */
  async #ruleFromProblem([corpus, card, verdict]: readonly unknown[]): Promise<boolean> {
    if (typeof corpus !== 'string' || typeof card !== 'string' || !isVerdict(verdict)) return false;
    const done = await giveVerdict(this.#engine, { corpus, cards: [card] }, verdict);
    if (done) this.#refresh();
    return done;
  }

  async #askFilter(): Promise<void> {
    const texts = {
      title: l10n.t('Filter Contradictions'),
      placeholder: l10n.t('Part of a subject, a value, a speaker or a sentence'),
    };
    await askFilter(texts, this.#choices.filter, (filter) => {
      run('Filtering contradictions', this.#filter(filter));
    });
  }

  async #filter(filter: string): Promise<void> {
    this.#choices.filter = filter;
    await this.#chosen();
  }

  async #group(group: CardView['group'] | undefined): Promise<void> {
    if (group === undefined) return;
    await this.#choices.choose('group', group);
    await this.#chosen();
  }

  async #kinds(kinds: readonly ClaimKind[] | undefined): Promise<void> {
    if (kinds === undefined) return;
    this.#choices.kinds = kinds;
    await this.#chosen();
  }

  async #chosen(): Promise<void> {
    this.#showChoices();
    this.#tree.refresh();
    this.#report.refresh();
    await this.#showState();
  }

  #refresh(): void {
    this.#tree.refresh();
    this.#report.refresh();
    run('Showing the state of contradictions', this.#showState());
  }

  #showChoices(): void {
    const { filter, kinds, onlyCertain, settled } = this.#choices;
    setKey(CONTEXT.contradictionsFiltered, filter !== '' || kinds.length > 0 || onlyCertain);
    setKey(CONTEXT.contradictionsOnlyCertain, onlyCertain);
    setKey(CONTEXT.contradictionsSettled, settled);
  }

  async #showState(): Promise<void> {
    const rows = (await this.#tree.getChildren()).length;
    const { filter, settled } = this.#choices;
    const shown = { rows, hidden: this.#tree.hidden, settled };
    setKey(CONTEXT.contradictionsState, viewState(this.#engine.state, this.#status.folders, this.#counts, shown));
    this.#view.message = messageOf({ filter, hidden: this.#tree.hidden, settled }, this.#counts, WORDING);
    this.#view.badge = badgeOf(this.#counts, WORDING);
    this.#drew.fire();
  }
}

function isGroup(value: unknown): value is CardView['group'] {
  return value === 'status' || value === 'subject' || value === 'document';
}

function isVerdict(value: unknown): value is VerdictKind {
  return (
    typeof value === 'string' &&
    ['confirmed', 'dismissed', 'same-thing', 'different-subject', 'changed-over-time', 'not-exclusive'].includes(value)
  );
}
