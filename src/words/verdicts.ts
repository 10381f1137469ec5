import { t } from '@vscode/l10n';
import type { VerdictKind } from '../core/model/verdict';

/** A verdict as a list shows it. */
export function verdictInWords(verdict: VerdictKind): string {
  switch (verdict) {
    case 'confirmed':
      return t('Confirmed');
    case 'dismissed':
      return t('Dismissed');
    case 'same-thing':
      return t('The same thing');
    case 'different-subject':
      return t('Different subjects');
    case 'changed-over-time':
      return t('Changed over time');
    case 'not-exclusive':
      return t('Several at once');
  }
}

/** A verdict as something to do. */
export function ruleInWords(verdict: VerdictKind): string {
  switch (verdict) {
    case 'confirmed':
      return t('Confirm that the sources contradict each other');
    case 'dismissed':
      return t('Dismiss: they do not');
    case 'same-thing':
      return t('Both mean the same thing');
    case 'different-subject':
      return t('They speak of different things');
    case 'changed-over-time':
      return t('It changed over time');
    case 'not-exclusive':
      return t('There can be several at once');
  }
}

/** "Dismissed by Ada: a slip of the pen": a verdict with its maker and reason. */
export function verdictWithMaker(verdict: VerdictKind, by: string, reason: string | undefined): string {
  const said = t('{0} by {1}', verdictInWords(verdict), by);
  return reason === undefined || reason === '' ? said : t('{0}: {1}', said, reason);
}
