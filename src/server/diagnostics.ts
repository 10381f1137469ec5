import { t } from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { problemInWords, skipReasonInWords } from '../words/problems';
import type { FolderFault } from './folder';
import { rangeOf } from './places';

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What kept a document from being read fully. `document` gives problems their places; without it they stand at the top. */
export function diagnosticsOf(faults: readonly FolderFault[], document: TextDocument | undefined): Diagnostic[] {
  const seen = new Set<string>();
  return faults.flatMap((fault): Diagnostic[] => {
    const code = 'skipped' in fault ? fault.skipped : fault.code;
    const span = 'skipped' in fault ? undefined : fault.span;
    const key = `${code}@${span?.start ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        severity: DiagnosticSeverity.Warning,
        source: t('Variorum'),
        code,
        message: 'skipped' in fault ? skipReasonInWords(fault.skipped, fault.detail) : problemInWords(fault),
        range: span === undefined || document === undefined ? TOP : rangeOf(document, span),
      },
    ];
  });
}
