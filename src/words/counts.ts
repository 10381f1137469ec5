import { t } from '@vscode/l10n';

/** "1 mention", "12 mentions". */
export function mentionCount(count: number): string {
  return count === 1 ? t('1 mention') : t('{0} mentions', count);
}

/** "12 mentions in 4 of 8 documents"; of a single document "12 mentions in this document". */
export function mentionsInDocuments(mentions: number, documents: number, all: number): string {
  return all === 1
    ? t('{0} in this document', mentionCount(mentions))
    : t('{0} in {1} of {2} documents', mentionCount(mentions), documents, all);
}
