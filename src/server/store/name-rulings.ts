import { t } from '@vscode/l10n';
import { decide } from '../../core/link/decide';
import { decisionRecord } from '../../core/link/decision-records';
import type { Decision } from '../../core/link/decisions';
import { annotatorFile } from '../../core/store/annotator-file';
import type { StepOutcome } from '../../core/store/record-store';
import { inverseOf, type Step } from '../../core/store/step';
import { withRedo, withStep, withUndo, type KeptStep, type StepHistory } from '../../core/store/step-history';
import { problemInWords } from '../../words/problems';
import type { ClientAbilities } from '../client-abilities';
import type { ServerContext } from '../context';
import { stepsNotification, type RuleAction, type StepAnswer } from '../protocol';
import type { Rulings } from '../rulings';
import { KeptSteps } from './kept-steps';
import { resolveAction } from './resolve-action';
import { changedNames, refusalInWords, stepInWords } from './step-words';
import { problemOf, StoredDecisions } from './stored-decisions';

type Context = Pick<
  ServerContext,
  'corpora' | 'files' | 'problems' | 'settings' | 'freshSettings' | 'time' | 'newId' | 'tell' | 'run'
> & { client(): Pick<ClientAbilities, 'storage'> };

/** What people rule about names: recorded, undone and done again, one after the other. */
export class NameRulings implements Rulings {
  readonly #context: Context;
  readonly #stored = new Map<string, StoredDecisions>();
  #steps: KeptSteps | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Takes in the decisions of a corpus that is new here. */
  meet(corpus: string): void {
    if (!this.#stored.has(corpus)) this.#context.run('reading decisions', this.#at(corpus).load());
  }

  /** Takes in what somebody else changed in the files of a corpus. */
  reread(corpus: string): void {
    const stored = this.#stored.get(corpus);
    if (stored !== undefined) this.#context.run('reading decisions', stored.load());
  }

  rule(corpus: string, action: RuleAction): Promise<StepAnswer> {
    return this.#inTurn(() => this.#rule(corpus, action));
  }

  undo(): Promise<StepAnswer> {
    return this.#inTurn(() => this.#undo());
  }

  redo(): Promise<StepAnswer> {
    return this.#inTurn(() => this.#redo());
  }

  /** Tells the client what could be undone and redone. */
  async tellSteps(): Promise<void> {
    const { done, undone } = await this.#history().history();
    const words = (kept: KeptStep | undefined): string | null =>
      kept === undefined ? null : stepInWords(kept.step.label);
    this.#context.tell(stepsNotification, { undo: words(done.at(-1)), redo: words(undone.at(-1)) });
  }

  async #rule(place: string, wanted: RuleAction): Promise<StepAnswer> {
    const author = this.#context.settings().annotator || (await this.#context.freshSettings()).annotator;
    if (author === '') {
      const message = t('Who decides? Write your name into the setting variorum.annotator and do it again.');
      return { ok: false, reason: 'no-annotator', message };
    }
    const { corpora } = this.#context;
    const corpus = corpora.at(place);
    if (corpus === undefined) return failed(t('These documents are no longer open here.'));
    if (!corpora.places().includes(place)) {
      return failed(t('Decisions are kept in a folder. Open the folder of this document first.'));
    }
    const stored = this.#at(place);
    await stored.load();
    const resolved = resolveAction(corpus, wanted);
    if (resolved === null) return failed(t('This name has changed meanwhile. Look at it again.'));
    const decided = decide(resolved.action, stored.decisions, () => this.#context.newId());
    if ('refused' in decided) return failed(refusalInWords(decided.refused));
    const time = after(stored.decisions, this.#context.time());
    const path = `entities/${annotatorFile(author)}`;
    const changes = decided.rulings.map((ruling) => {
      const id = this.#context.newId();
      return { path, id, before: null, after: decisionRecord({ id, created: time, author, ...ruling }) };
    });
    const step: Step = { id: this.#context.newId(), label: resolved.label, author, time, changes };
    const outcome = await stored.apply(step, false);
    if (outcome.kind !== 'done') return failed(this.#troubleInWords(outcome));
    await this.#keep(withStep(await this.#history().history(), { corpus: place, step }));
    const now = [decided.rulings[0]?.pins?.[0]?.id, ...idsOf(wanted)].find(
      (id) => id !== undefined && corpus.entity(id) !== null,
    );
    return { ok: true, label: stepInWords(step.label), ...(now === undefined ? {} : { entity: now }) };
  }

  async #undo(): Promise<StepAnswer> {
    const history = await this.#history().history();
    const latest = history.done.at(-1);
    if (latest === undefined) return { ok: false, reason: 'nothing', message: t('There is nothing to undo.') };
    const { corpus, step } = latest;
    const stored = this.#at(corpus);
    await stored.load();
    const inverse = inverseOf(step, this.#context.newId(), after(stored.decisions, this.#context.time()));
    const outcome = await stored.apply(inverse, true);
    if (outcome.kind === 'collision') await this.#keep({ ...history, done: history.done.slice(0, -1) });
    if (outcome.kind !== 'done') return failed(this.#troubleInWords(outcome, step));
    await this.#keep(withUndo(history));
    return { ok: true, label: stepInWords(step.label) };
  }

  async #redo(): Promise<StepAnswer> {
    const history = await this.#history().history();
    const latest = history.undone.at(-1);
    if (latest === undefined) return { ok: false, reason: 'nothing', message: t('There is nothing to do again.') };
    const { corpus, step } = latest;
    const stored = this.#at(corpus);
    await stored.load();
    const again = { ...step, id: this.#context.newId(), time: after(stored.decisions, this.#context.time()) };
    const outcome = await stored.apply(again, true);
    if (outcome.kind === 'collision') await this.#keep({ ...history, undone: history.undone.slice(0, -1) });
    if (outcome.kind !== 'done') return failed(this.#troubleInWords(outcome, step));
    await this.#keep(withRedo(history));
    return { ok: true, label: stepInWords(step.label) };
  }

  #troubleInWords(outcome: Exclude<StepOutcome, { kind: 'done' }>, step?: Step): string {
    if (outcome.kind === 'fault') return `${outcome.fault.path}: ${problemInWords(problemOf(outcome.fault))}`;
    return t(
      '“{0}” stays as it is, because what it recorded was changed meanwhile: {1}.',
      step === undefined ? '' : stepInWords(step.label),
      changedNames(outcome.changes),
    );
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

  #at(corpus: string): StoredDecisions {
    const { corpora, files, problems } = this.#context;
    let stored = this.#stored.get(corpus);
    if (stored === undefined) {
      stored = new StoredDecisions(corpus, {
        files,
        rule: (place, decisions) => {
          corpora.rule(place, decisions);
        },
        setProblems: (place, found) => {
          problems.setFaults(`${place}/.variorum`, found);
        },
      });
      this.#stored.set(corpus, stored);
    }
    return stored;
  }

  async #inTurn(action: () => Promise<StepAnswer>): Promise<StepAnswer> {
    const answer = this.#last.then(action);
    this.#last = answer.catch(() => undefined);
    return answer;
  }
}

function failed(message: string): StepAnswer {
  return { ok: false, reason: 'failed', message };
}

/** Now, or just after the latest decision when another clock is ahead: the later word holds, and this one is spoken now. */
function after(decisions: readonly Decision[], now: string): string {
  const latest = decisions.reduce((last, { created, modified = created }) => (modified > last ? modified : last), '');
  if (latest < now) return now;
  const next = new Date(Date.parse(latest) + 1);
  return Number.isNaN(next.valueOf()) ? now : next.toISOString();
}

function idsOf(action: RuleAction): readonly string[] {
  return action.kind === 'merge' ? action.entities : [action.entity];
}
