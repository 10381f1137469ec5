import { Utils, URI } from 'vscode-uri';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MAX_DOCUMENT_BYTES } from '../core/corpus/walk-documents';
import type { Detection } from '../core/model/document';
import { NO_NAMES } from '../core/model/name';
import type { Problem } from '../core/model/problem';
import type { FileSystem } from '../core/store/file-system';
import { decodeText } from '../core/text/decode';
import type { Corpora } from './corpora';

/** Nothing read, for the reason given. */
function unread(...problems: Problem[]): Detection {
  return { format: 'text', language: null, date: null, mentions: [], names: NO_NAMES, problems };
}

/** Reads the text of an open document. The editor's text wins over what is on disk. */
export function readOpenDocument(corpora: Corpora, document: TextDocument): Detection {
  const text = document.getText();
  if (text.length > MAX_DOCUMENT_BYTES) {
    corpora.remove(document.uri);
    return unread({ code: 'too-large' });
  }
  return detected(corpora, document.uri, text, fileNameOf(document));
}

/** Core promises never to throw; should it break that promise, one document is unread, not the whole engine down. */
function detected(corpora: Corpora, uri: string, text: string, fileName: string): Detection {
  try {
    return corpora.set(uri, text, { fileName }) ?? unread();
  } catch (error) {
    corpora.remove(uri);
    return unread({ code: 'unreadable', args: { detail: String(error) } });
  }
}

/** The name decides the format where the content does not; documents without one have the language chosen in the editor. */
function fileNameOf(document: TextDocument): string {
  const name = Utils.basename(URI.parse(document.uri));
  if (/\.(txt|md|markdown)$/i.test(name)) return name;
  return document.languageId === 'markdown' ? `${name}.md` : name;
}

/**
 * Reads a document from disk into its corpus, unless it is open. Answers what is wrong with its bytes.
 * `keepText`: `false` when only the problems are wanted, because the editor holds the text.
 */
export async function readFromDisk(
  corpora: Corpora,
  files: FileSystem,
  uri: string,
  keepText: () => boolean,
): Promise<readonly Problem[]> {
  const found = await files.stat(uri);
  if (!found.ok)
    return [{ code: found.fault === 'not-found' ? 'not-found' : 'unreadable', args: { detail: found.detail } }];
  if (found.value.size > MAX_DOCUMENT_BYTES) return [{ code: 'too-large' }];
  const bytes = await files.readFile(uri);
  if (!bytes.ok) return [{ code: 'unreadable', args: { detail: bytes.detail } }];
  const { text, problems } = decodeText(bytes.value);
  if (!keepText()) return problems;
  if (text === null) corpora.remove(uri);
  else detected(corpora, uri, text, Utils.basename(URI.parse(uri)));
  return problems;
}
