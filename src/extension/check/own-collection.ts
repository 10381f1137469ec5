import { languages, type Diagnostic, type Disposable, type Uri } from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import { FINDING_SOURCE } from '../../server/protocol/check';

/** VS Code drops what one sender has beyond 1,100 problems: findings get a room of their own beside contradictions and files that could not be read. */
export class OwnCollection implements Disposable {
  readonly #findings = languages.createDiagnosticCollection('variorum-check');

  readonly handleDiagnostics = (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature): void => {
    this.#findings.set(
      uri,
      diagnostics.filter(({ source }) => source === FINDING_SOURCE),
    );
    next(
      uri,
      diagnostics.filter(({ source }) => source !== FINDING_SOURCE),
    );
  };

  /** The engine is gone: what it said does not hold any more. */
  clear(): void {
    this.#findings.clear();
  }

  dispose(): void {
    this.#findings.dispose();
  }
}
