import { TextDocument } from 'vscode-languageserver-textdocument';

/** So many texts keep their line starts: 8 bytes a line. */
const MOST_KEPT = 4096;

/** Lines and characters of offsets, also in documents that are not open. Line starts are counted once a text. */
export class Lines {
  readonly #kept = new Map<string, TextDocument>();

  /** `text`: the text as loaded that the offsets are of. */
  of(uri: string, text: string): TextDocument {
    const kept = this.#kept.get(uri);
    if (kept?.getText() === text) return kept;
    const document = TextDocument.create(uri, 'plaintext', 0, text);
    if (kept === undefined && this.#kept.size >= MOST_KEPT) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    this.#kept.set(uri, document);
    return document;
  }
}
