import { Disposable, l10n, type Uri } from 'vscode';
import {
  fixRequest,
  suppressRequest,
  unsuppressRequest,
  type FindingRef,
  type WireFix,
} from '../../server/protocol/check';
import type { StepAnswer } from '../../server/protocol';
import type { Engine } from '../engine';
import { signed } from '../entities/annotator';
import { report } from '../entities/rule';
import { tell, UNDO_KEYS } from '../entities/tell';
import { COMMANDS, type CheckCommandId } from '../ids';
import { pickFixes, pickRule } from './fix-all';
import { FindingsList } from './report';
import { RulePages } from './rule-pages';
import { askReason, askWhatNow, pickSuppression, showPlace } from './suppressions';

/** Findings: fixed one by one or all of a rule, let stand with a reason, listed. The marks themselves are the engine's. */
export class Findings implements Disposable {
  readonly #engine: Engine;
  readonly #pages: RulePages;
  readonly #list: FindingsList;
  readonly #subscriptions: Disposable;

  /** `extension`: the folder it was installed in. */
  constructor(engine: Engine, extension: Uri) {
    this.#engine = engine;
    this.#pages = new RulePages(extension);
    this.#list = new FindingsList(engine);
    this.#subscriptions = Disposable.from(
      this.#list,
      this.#pages,
      engine.onDidChangeFindings(() => {
        this.#list.refresh();
      }),
    );
  }

  /** Answers whether something was recorded or shown. */
  async run(command: CheckCommandId, args: readonly unknown[]): Promise<boolean> {
    const [corpus, rule, fingerprint, number] = args;
    switch (command) {
      case COMMANDS.showFindings:
        await this.#list.open();
        return true;
      case COMMANDS.fixFindings: {
        const chosen = await pickRule(this.#engine);
        return chosen !== undefined && this.#fixAll(chosen.corpus, chosen.rule);
      }
      case COMMANDS.showSuppressions:
        return this.#suppressions();
      case COMMANDS.fixFinding:
        return isText(corpus) && isText(rule) && isText(fingerprint)
          ? this.#fix(corpus, [{ corpus, rule, fingerprint, fix: Number(number) }])
          : false;
      case COMMANDS.fixAllFindings:
        return isText(corpus) && isText(rule) ? this.#fixAll(corpus, rule) : false;
      case COMMANDS.suppressFinding:
        return isText(corpus) && isText(rule) && isText(fingerprint)
          ? this.#suppress({ corpus, rule, fingerprint })
          : false;
      case COMMANDS.openRulePage:
        return isText(corpus) ? this.#openPage(corpus) : false;
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #fixAll(corpus: string, rule: string): Promise<boolean> {
    const fixes = await pickFixes(this.#engine, corpus, rule);
    return fixes !== undefined && fixes.length > 0 && this.#fix(corpus, fixes);
  }

  #fix(corpus: string, fixes: readonly (FindingRef & Pick<WireFix, 'fix'>)[]): Promise<boolean> {
    const wanted = fixes.map(({ rule, fingerprint, fix }) => ({ corpus, rule, fingerprint, fix }));
    return this.#step(() => this.#engine.ask(fixRequest, { corpus, fixes: wanted }));
  }

  async #suppress(finding: FindingRef): Promise<boolean> {
    const reason = await askReason();
    if (reason === undefined) return false;
    return this.#step(() => this.#engine.ask(suppressRequest, { ...finding, reason }));
  }

  async #suppressions(): Promise<boolean> {
    const chosen = await pickSuppression(this.#engine);
    const what = chosen === undefined ? undefined : await askWhatNow(chosen);
    if (chosen === undefined || what === undefined) return false;
    if (what === 'show') {
      await showPlace(chosen);
      return true;
    }
    const { corpus, id } = chosen;
    return this.#step(() => this.#engine.ask(unsuppressRequest, { corpus, ids: [id] }));
  }

  async #step(ask: () => Promise<StepAnswer | undefined>): Promise<boolean> {
    const answer = await signed(ask, (given) => given?.ok === false && given.reason === 'no-annotator');
    return report(this.#engine, answer, (label) => l10n.t('{0}. {1} undoes it.', label, UNDO_KEYS));
  }

  async #openPage(rule: string): Promise<boolean> {
    const opened = await this.#pages.open(rule);
    if (!opened) tell(l10n.t('There is no page for this rule.'));
    return opened;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
