import { t } from '@vscode/l10n';
import type { Mention } from '../core/model/mention';
import type { DocumentDate } from '../core/model/document';
import type { Zone } from '../core/model/prose';
import { dateInWords } from './dates';

/** How sure the engine is, in words a reader can act on. The bounds are those of DESIGN: 0.5 is shown, less is not. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.9) return t('Confidence: high');
  if (confidence >= 0.7) return t('Confidence: good');
  return confidence >= 0.5 ? t('Confidence: fair') : t('Confidence: low');
}

/** "not resolved" and its like, for mentions whose value stays open; `undefined` for the others. */
export function openInWords({ unresolved }: Pick<Mention, 'unresolved'>): string | undefined {
  return unresolved === true ? t('Open: the text does not say which.') : undefined;
}

/** Where a mention stands; `undefined` for plain running text. */
export function zoneInWords(zone: Zone): string | undefined {
  const words: Readonly<Record<Zone, string | undefined>> = {
    body: undefined,
    headline: t('in a headline'),
    byline: t('in a byline'),
    'front-matter': t('in the front matter'),
    comment: t('in a comment'),
    quote: t('in a quotation'),
    'link-text': t('in a link'),
    boilerplate: t('in page furniture'),
  };
  return words[zone];
}

/** "24 May 2007, 13:52 (byline)". */
export function documentDateInWords(date: DocumentDate): string {
  const bases: Readonly<Record<DocumentDate['basis'], string>> = {
    'front-matter': t('from the front matter'),
    label: t('from a labelled line'),
    byline: t('from the byline'),
    dateline: t('from the dateline'),
    given: t('given from outside'),
  };
  return t('{0} ({1})', dateInWords(date.value), bases[date.basis]);
}
