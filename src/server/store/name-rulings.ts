import { t } from '@vscode/l10n';
import { decide, type DecidedRuling } from '../../core/link/decide';
import { decisionRecord } from '../../core/link/decision-records';
import { annotatorFile } from '../../core/store/annotator-file';
import type { RecordChange } from '../../core/store/step';
import type { ServerContext } from '../context';
import type { RuleAction, StepAnswer } from '../protocol';
import type { Recording, Rulings, StepRecorder } from '../rulings';
import { resolveAction } from './resolve-action';
import { refusalInWords } from './step-words';

/** What people rule about names. */
export class NameRulings implements Rulings {
  readonly #context: Pick<ServerContext, 'corpora' | 'newId'>;
  readonly #steps: StepRecorder;

  constructor(context: Pick<ServerContext, 'corpora' | 'newId'>, steps: StepRecorder) {
    this.#context = context;
    this.#steps = steps;
  }

  async rule(place: string, wanted: RuleAction): Promise<StepAnswer> {
    let pinned: string | undefined;
    const answer = await this.#steps.record(place, (recording) => {
      const corpus = this.#context.corpora.at(place);
      const resolved = corpus === undefined ? null : resolveAction(corpus, wanted);
      if (resolved === null) return t('This name has changed meanwhile. Look at it again.');
      const decided = decide(resolved.action, recording.stored.decisions, () => this.#context.newId());
      if ('refused' in decided) return refusalInWords(decided.refused);
      pinned = decided.rulings[0]?.pins?.[0]?.id;
      return {
        label: resolved.label,
        changes: decisionChanges(decided.rulings, recording, () => this.#context.newId()),
      };
    });
    if (!answer.ok) return answer;
    const corpus = this.#context.corpora.at(place);
    const isThere = (id: string | undefined): boolean => id !== undefined && (corpus?.entity(id) ?? null) !== null;
    const now = [pinned, ...idsOf(wanted)].find(isThere);
    return now === undefined ? answer : { ...answer, entity: now };
  }
}

/** The records that rulings on names add to the file of their maker. */
export function decisionChanges(
  rulings: readonly DecidedRuling[],
  { author, time }: Pick<Recording, 'author' | 'time'>,
  newId: () => string,
): RecordChange[] {
  const path = `entities/${annotatorFile(author)}`;
  return rulings.map((ruling) => {
    const id = newId();
    return { path, id, before: null, after: decisionRecord({ id, created: time, author, ...ruling }) };
  });
}

function idsOf(action: RuleAction): readonly string[] {
  return action.kind === 'merge' ? action.entities : [action.entity];
}
