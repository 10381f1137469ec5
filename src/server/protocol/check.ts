import type { StepAnswer, WireRange } from '../protocol';
import { notification, request } from './message';

/* Findings: what the rules say of annotations. They are diagnostics; these messages fix them, let them stand and list them. */

/** By this an editor tells them from what keeps documents from being read, and from contradictions. */
export const FINDING_SOURCE = 'variorum check';

/** A finding wherever it stands: it keeps this name while people edit elsewhere. */
export interface FindingRef {
  /** URI of the corpus folder. */
  readonly corpus: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** Server → client: findings may be others now. Sent a few times a second at most. */
export const findingsNotification = notification<FindingCounts>('variorum/findings');
/** Over all corpora of the window. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly suppressed: number;
}

/** Client → server: fix findings, each by the fix with this number; one step that can be undone. */
export const fixRequest = request<
  { readonly corpus: string; readonly fixes: readonly (FindingRef & { readonly fix: number })[] },
  StepAnswer
>('variorum/fix');

/** Client → server: the rules that have findings with fixes, the most findings first. */
export const fixableRulesRequest = request<null, readonly FixableRule[]>('variorum/fixableRules');
export interface FixableRule {
  readonly corpus: string;
  /** Where the window has several folders. */
  readonly folder?: string;
  readonly rule: string;
  readonly label: string;
  readonly findings: number;
}

/** Client → server: what fixing all findings of a rule would change. */
export const fixPreviewRequest = request<
  { readonly corpus: string; readonly rule: string },
  { readonly label: string; readonly offers: readonly WireFix[] }
>('variorum/fixPreview');
/** All texts are in the language of the user interface. */
export interface WireFix extends FindingRef {
  /** Number of the fix among those of the finding. */
  readonly fix: number;
  /** What it does: `Trim to “Tarn Mill”`. */
  readonly label: string;
  /** What is wrong. */
  readonly message: string;
  /** `notes/a.txt:12`. */
  readonly place: string;
  /** There are other ways out: a person should look. */
  readonly isChoice: boolean;
}

/** Client → server: let a finding stand; a step that can be undone. */
export const suppressRequest = request<FindingRef & { readonly reason: string }, StepAnswer>('variorum/suppress');
/** Client → server: findings that people let stand, also those that are no more. */
export const suppressionsRequest = request<null, readonly WireSuppression[]>('variorum/suppressions');
export interface WireSuppression {
  readonly corpus: string;
  readonly id: string;
  /** The rule in words, and the words that the finding was about. */
  readonly label: string;
  readonly reason: string;
  readonly by: string;
  /** Only one's own can be taken back. */
  readonly own: boolean;
  /** Where the finding stands; absent: there is none any more. */
  readonly place?: { readonly label: string; readonly uri: string; readonly range: WireRange };
}
/** Client → server: take suppressions back; a step that can be undone. */
export const unsuppressRequest = request<{ readonly corpus: string; readonly ids: readonly string[] }, StepAnswer>(
  'variorum/unsuppress',
);

/** Client → server: all findings to read, in Markdown, with the places that its lines name. */
export const findingsReportRequest = request<null, FindingsReport>('variorum/findingsReport');
export interface FindingsReport {
  readonly text: string;
  /** `range`: in the text of the list. */
  readonly links: readonly { readonly range: WireRange; readonly uri: string; readonly target: WireRange }[];
}
