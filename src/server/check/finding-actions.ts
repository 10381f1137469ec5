import { t } from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix } from '../../core/model/finding';
import { fixInWords, ruleTitle } from '../../words/findings';
import { FINDING_SOURCE } from '../protocol/check';
import type { FindingMark } from './finding-diagnostics';

/** Arguments: the corpus, the rule, the fingerprint, the number of the fix. Clients that have lists register it themselves, others send it back. */
export const FIX_COMMAND = 'variorum.check.fix';
/** These ask a person something: they are the client's. Arguments: the corpus, the rule, the fingerprint. */
const FIX_ALL_COMMAND = 'variorum.check.fixAll';
const SUPPRESS_COMMAND = 'variorum.check.suppress';

export interface FindingLookup {
  find(mark: FindingMark): Finding | null;
  /** Findings of a rule in a corpus that have a fix. */
  fixable(corpus: string, rule: string): number;
  readonly me: string;
  /** The client asks people: for reasons, and what of many is meant. */
  readonly asks: boolean;
}

/** Quick fixes of the findings that stand at a place. */
export function findingActions({ context }: CodeActionParams, lookup: FindingLookup): CodeAction[] {
  const { only, diagnostics } = context;
  if (only !== undefined && !only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)) {
    return [];
  }
  return diagnostics.flatMap((diagnostic) => {
    const mark = diagnostic.source === FINDING_SOURCE ? markOf(diagnostic) : null;
    const finding = mark === null ? null : lookup.find(mark);
    return mark === null || finding === null ? [] : actionsOf(mark, finding, diagnostic, lookup);
  });
}

function actionsOf(mark: FindingMark, finding: Finding, diagnostic: Diagnostic, lookup: FindingLookup): CodeAction[] {
  const { corpus, rule, fingerprint } = mark;
  const action = (title: string, command: string, args: readonly unknown[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred ? { isPreferred } : {}),
    command: { title, command, arguments: [...args] },
  });
  const fixes = finding.fixes.flatMap((fix, at) =>
    isMine(fix, lookup.me)
      ? [action(fixInWords(fix), FIX_COMMAND, [corpus, rule, fingerprint, at], finding.fixes.length === 1)]
      : [],
  );
  if (!lookup.asks) return fixes;
  const count = fixes.length === 0 ? 0 : lookup.fixable(corpus, rule);
  return [
    ...fixes,
    ...(count > 1
      ? [action(t('Fix all {0} findings: {1}…', count, ruleTitle(rule)), FIX_ALL_COMMAND, [corpus, rule])]
      : []),
    action(t('Let it stand, with a reason…'), SUPPRESS_COMMAND, [corpus, rule, fingerprint]),
  ];
}

/** Something of it is one's own to change. Of who has no name yet everything may be. */
export function isMine({ changes }: Fix, me: string): boolean {
  return me === '' || changes.some((change) => !('of' in change) || change.of.annotator === me);
}

/** Clients send back what stood in the diagnostic, or what they made of it. */
function markOf({ data }: Diagnostic): FindingMark | null {
  if (typeof data !== 'object' || data === null) return null;
  const { corpus, rule, fingerprint } = data as Readonly<Record<string, unknown>>;
  return typeof corpus === 'string' && typeof rule === 'string' && typeof fingerprint === 'string'
    ? { corpus, rule: rule as FindingMark['rule'], fingerprint }
    : null;
}
