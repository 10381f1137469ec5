import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { VERDICT_KINDS, type VerdictKind } from '../../core/model/verdict';
import { ruleInWords } from '../../words/verdicts';
import { CARD_SOURCE, type CardMark } from './card-diagnostics';

/** Rules on a card: arguments are the corpus, the card and the verdict. Clients that have views register it themselves, others send it back. */
export const VERDICT_COMMAND = 'variorum.verdict';

/** The verdicts as quick fixes of the marks on a card's passages. */
export function verdictActions({ context }: CodeActionParams): CodeAction[] {
  const { only, diagnostics } = context;
  if (only !== undefined && !only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)) {
    return [];
  }
  return diagnostics.flatMap((diagnostic) => {
    const mark = diagnostic.source === CARD_SOURCE ? markOf(diagnostic) : null;
    return mark === null ? [] : VERDICT_KINDS.map((verdict) => action(verdict, mark, diagnostic));
  });
}

function action(verdict: VerdictKind, { corpus, card }: CardMark, diagnostic: Diagnostic): CodeAction {
  const title = ruleInWords(verdict);
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: VERDICT_COMMAND, arguments: [corpus, card, verdict] },
  };
}

/** Clients send back what stood in the diagnostic, or what they made of it. */
function markOf({ data }: Diagnostic): CardMark | null {
  const mark: unknown = data;
  if (typeof mark !== 'object' || mark === null) return null;
  const { corpus, card } = mark as { readonly [Key in keyof CardMark]?: unknown };
  return typeof corpus === 'string' && typeof card === 'string' ? { corpus, card } : null;
}

/** The arguments of the command as a client sends them; `null`: they are none of ours. */
export function readVerdictArguments(
  args: readonly unknown[] | undefined,
): { readonly corpus: string; readonly card: string; readonly verdict: VerdictKind } | null {
  const [corpus, card, wanted] = args ?? [];
  const verdict = VERDICT_KINDS.find((kind) => kind === wanted);
  return typeof corpus === 'string' && typeof card === 'string' && verdict !== undefined
    ? { corpus, card, verdict }
    : null;
}
