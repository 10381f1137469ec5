import { t } from '@vscode/l10n';
import { carryOut, type Desk } from '../../core/check/carry-out';
import { jointChanges } from '../../core/check/fix-all';
import { decide, type DecidedRuling } from '../../core/link/decide';
import type { Finding, Fix, ProposedRuling } from '../../core/model/finding';
import type { ServerContext } from '../context';
import type { Change, Recording } from '../rulings';
import { decisionChanges } from '../store/name-rulings';
import { resolveAction } from '../store/resolve-action';
import type { CheckedFolder } from './checked-folder';

export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** The step that carries fixes out. A text: why there is nothing to do. */
export function fixChange(
  context: Pick<ServerContext, 'corpora' | 'newId'>,
  folder: CheckedFolder,
  chosen: readonly ChosenFix[],
  recording: Recording,
): Change | string {
  const [first] = chosen;
  if (first === undefined) return t('These findings are no longer there.');
  const { changes, taken } = jointChanges(chosen.map(({ fix }) => fix));
  const { changes: records, rulings, left } = carryOut(changes, deskOf(context, folder, recording));
  const decided = decidedOn(context, folder.folder, rulings, recording);
  if (records.length + decided.length === 0) {
    return left > 0 ? t('Only who recorded this can change it.') : t('These findings are no longer there.');
  }
  const { finding } = first;
  return {
    label: { code: 'fix', args: { rule: finding.rule, text: finding.args['text'] ?? '', count: taken.length } },
    changes: [...decisionChanges(decided, recording, () => context.newId()), ...records],
  };
}

function deskOf(context: Pick<ServerContext, 'newId'>, folder: CheckedFolder, { author, time }: Recording): Desk {
  const { annotated } = folder;
  return {
    author,
    recorder: (document, annotator) => ({
      annotator,
      document,
      path: annotated.pathOf(document),
      time,
      newId: () => context.newId(),
    }),
    find: ({ document, annotator, id }) => {
      const stored = annotated.find(document, annotator, id);
      return stored === null || stored.inBin ? null : stored;
    },
    text: (document) => folder.counted(document),
  };
}

/** Rulings on entities as the corpus has them now. */
function decidedOn(
  context: Pick<ServerContext, 'corpora' | 'newId'>,
  place: string,
  rulings: readonly ProposedRuling[],
  { stored }: Recording,
): DecidedRuling[] {
  const corpus = context.corpora.at(place);
  return rulings.flatMap(({ entities }) => {
    const resolved = corpus === undefined ? null : resolveAction(corpus, { kind: 'merge', entities });
    const decided = resolved === null ? null : decide(resolved.action, stored.decisions, () => context.newId());
    return decided === null || 'refused' in decided ? [] : decided.rulings;
  });
}
