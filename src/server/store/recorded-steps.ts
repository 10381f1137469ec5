import { t } from '@vscode/l10n';
import { lastSaid, type Recorded } from '../../core/corpus/read-records';
import type { Decision } from '../../core/link/decisions';
import type { StepOutcome } from '../../core/store/record-store';
import { inverseOf, type RecordChange, type Step } from '../../core/store/step';
import { withRedo, withStep, withUndo, type KeptStep, type StepHistory } from '../../core/store/step-history';
import { problemInWords } from '../../words/problems';
import type { ClientAbilities } from '../client-abilities';
import type { ServerContext } from '../context';
import { stepsNotification, type StepAnswer } from '../protocol';
import type { Change, Recording, StepRecorder } from '../rulings';
import { KeptSteps } from './kept-steps';
import { changedNames, stepInWords } from './step-words';
import type { RecordKeeper } from './record-keeper';
import { problemOf, StoredRulings, type StoredRulingsHost } from './stored-rulings';

export type StepsContext = Pick<
  ServerContext,
  'corpora' | 'files' | 'problems' | 'settings' | 'freshSettings' | 'time' | 'newId' | 'tell' | 'run'
> & { client(): Pick<ClientAbilities, 'storage'> };

/** What people record as steps, whatever it is about: carried out, undone and done again, one after the other. */
export class RecordedSteps implements StepRecorder {
  readonly #context: StepsContext;
  readonly #ruleCards: StoredRulingsHost['ruleCards'];
  readonly #keepers: RecordKeeper[] = [];
  readonly #stored = new Map<string, StoredRulings>();
  #steps: KeptSteps | undefined;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: StepsContext, ruleCards: StoredRulingsHost['ruleCards']) {
    this.#context = context;
    this.#ruleCards = ruleCards;
  }

  /** Steps also change what another part keeps. */
  keepBeside(keeper: RecordKeeper): void {
    this.#keepers.push(keeper);
  }

  /** Takes in what is recorded in a corpus that is new here. */
  meet(corpus: string): void {
    if (!this.#stored.has(corpus)) this.#context.run('reading what people ruled', this.at(corpus).load());
  }

  /** Takes in what somebody else changed in the files of a corpus. */
  reread(corpus: string): void {
    const stored = this.#stored.get(corpus);
    if (stored !== undefined) this.#context.run('reading what people ruled', stored.load());
  }

  decisions(corpus: string): readonly Decision[] {
    return this.#stored.get(corpus)?.decisions ?? [];
  }

  at(corpus: string): StoredRulings {
    const { corpora, files, problems } = this.#context;
    let stored = this.#stored.get(corpus);
    if (stored === undefined) {
      stored = new StoredRulings(corpus, {
        files,
        rule: (place, decisions) => {
          corpora.rule(place, decisions);
        },
        ruleCards: this.#ruleCards,
        keepers: () => this.#keepers,
        setProblems: (place, found) => {
          problems.setFaults(`${place}/.variorum`, found);
        },
      });
      this.#stored.set(corpus, stored);
    }
    return stored;
  }

  /**
   * Records what `change` makes of what is stored in a corpus folder by then: a step that can be undone. A text instead of a change: why there is none, to be told.
   */
  async record(
    place: string,
    change: (recording: Recording) => Promise<Change | string> | Change | string,
  ): Promise<StepAnswer> {
    return this.#inTurn(async () => {
      const author = this.#context.settings().annotator || (await this.#context.freshSettings()).annotator;
      if (author === '') {
        const message = t('Who decides? Write your name into the setting variorum.annotator and do it again.');
        return { ok: false, reason: 'no-annotator', message };
      }
      const { corpora } = this.#context;
      if (corpora.at(place) === undefined) return failed(t('These documents are no longer open here.'));
      if (!corpora.places().includes(place)) {
        return failed(t('Decisions are kept in a folder. Open the folder of this document first.'));
      }
      const stored = this.at(place);
      await stored.load();
      const time = this.#timeAfter(place, stored);
      const made = await change({ author, stored, time });
      if (typeof made === 'string') return failed(made);
      const step: Step = { id: this.#context.newId(), ...made, author, time };
      const outcome = await stored.apply(step, false);
      if (outcome.kind !== 'done') return failed(this.#troubleInWords(outcome));
      await this.#keep(withStep(await this.#history().history(), { corpus: place, step }));
      return { ok: true, label: stepInWords(step.label) };
    });
  }

  undo(): Promise<StepAnswer> {
    return this.#inTurn(async () => {
      const history = await this.#history().history();
      const latest = history.done.at(-1);
      if (latest === undefined) return { ok: false, reason: 'nothing', message: t('There is nothing to undo.') };
      const { corpus, step } = latest;
      const stored = this.at(corpus);
      await stored.load();
      const inverse = inverseOf(step, this.#context.newId(), this.#timeAfter(corpus, stored));
      const outcome = await stored.apply(inverse, true);
      if (outcome.kind === 'collision') await this.#keep({ ...history, done: history.done.slice(0, -1) });
      if (outcome.kind !== 'done') return failed(this.#troubleInWords(outcome, step));
      await this.#keep(withUndo(history));
      return { ok: true, label: stepInWords(step.label) };
    });
  }

  redo(): Promise<StepAnswer> {
    return this.#inTurn(async () => {
      const history = await this.#history().history();
      const latest = history.undone.at(-1);
      if (latest === undefined) return { ok: false, reason: 'nothing', message: t('There is nothing to do again.') };
      const { corpus, step } = latest;
      const stored = this.at(corpus);
      await stored.load();
      const again = { ...step, id: this.#context.newId(), time: this.#timeAfter(corpus, stored) };
      const outcome = await stored.apply(again, true);
      if (outcome.kind === 'collision') await this.#keep({ ...history, undone: history.undone.slice(0, -1) });
      if (outcome.kind !== 'done') return failed(this.#troubleInWords(outcome, step));
      await this.#keep(withRedo(history));
      return { ok: true, label: stepInWords(step.label) };
    });
  }

  /** Tells the client what could be undone and redone. */
  async tellSteps(): Promise<void> {
    const { done, undone } = await this.#history().history();
    const words = (kept: KeptStep | undefined): string | null =>
      kept === undefined ? null : stepInWords(kept.step.label);
    this.#context.tell(stepsNotification, { undo: words(done.at(-1)), redo: words(undone.at(-1)) });
  }

  #timeAfter(corpus: string, { decisions, verdicts }: StoredRulings): string {
    const others = this.#keepers.map((keeper) => ({ id: '', created: keeper.latest(corpus) }));
    return after([...decisions, ...verdicts, ...others], this.#context.time());
  }

  #troubleInWords(outcome: Exclude<StepOutcome, { kind: 'done' }>, step?: Step): string {
    if (outcome.kind === 'fault') return `${outcome.fault.path}: ${problemInWords(problemOf(outcome.fault))}`;
    return t(
      '“{0}” stays as it is, because what it recorded was changed meanwhile: {1}.',
      step === undefined ? '' : stepInWords(step.label),
      this.#namesOf(outcome.changes),
    );
  }

  #namesOf(changes: readonly RecordChange[]): string {
    const kept = changes.flatMap((change) => this.#keepers.flatMap((keeper) => keeper.nameOf(change) ?? []));
    return [...new Set(kept), changedNames(changes)].filter((name) => name !== '').join(', ');
  }

  async #keep(history: StepHistory): Promise<void> {
    const lost = await this.#history().keep(history);
    if (lost !== null) this.#context.run('keeping steps', Promise.reject(new Error(lost)));
    await this.tellSteps();
  }

  /** The storage is known only after the client has said who it is. */
  #history(): KeptSteps {
    this.#steps ??= new KeptSteps(this.#context.files, this.#context.client().storage);
    return this.#steps;
  }

  /** Somebody waits for what they did. */
  get isAtWork(): boolean {
    return this.#waiting > 0;
  }

  async #inTurn(action: () => Promise<StepAnswer>): Promise<StepAnswer> {
    this.#waiting++;
    const answer = this.#last.then(action);
    this.#last = answer.catch(() => undefined);
    return answer.finally(() => this.#waiting--);
  }
}

function failed(message: string): StepAnswer {
  return { ok: false, reason: 'failed', message };
}

/** Now, or just after the latest record when another clock is ahead: the later word holds, and this one is spoken now. */
function after(records: readonly Recorded[], now: string): string {
  const latest = records.reduce((last, record) => (lastSaid(record) > last ? lastSaid(record) : last), '');
  if (latest < now) return now;
  const next = new Date(Date.parse(latest) + 1);
  return Number.isNaN(next.valueOf()) ? now : next.toISOString();
}
