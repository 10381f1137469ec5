import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../core/annotate/text-change';

/** Takes changes into a document, and says first what they are: each in offsets of the text that the one before left. */
export function updated(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
  tell: (edits: readonly TextChange[]) => void,
): TextDocument {
  const edits: TextChange[] = [];
  for (const change of changes) {
    const { text } = change;
    edits.push(
      'range' in change
        ? { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end), text }
        : { start: 0, end: document.getText().length, text },
    );
    TextDocument.update(document, [change], version);
  }
  tell(edits);
  return document;
}
