import { Disposable, EventEmitter, l10n, Uri, window, workspace, type TextDocumentContentProvider } from 'vscode';
import { run } from '../log';

const SCHEME = 'variorum-exchange';

/** What came of the last import or export, as a document to read. */
export class ExchangeReport implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #lines: readonly string[] = [];

  constructor() {
    this.#subscriptions = Disposable.from(this.#changed, workspace.registerTextDocumentContentProvider(SCHEME, this));
  }

  /** Lines of the last one. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  provideTextDocumentContent(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** Says the first line, and shows all of them to whoever asks. */
  tell(lines: readonly string[]): void {
    this.#lines = lines;
    this.#changed.fire(reportUri());
    const [first = ''] = lines;
    if (lines.length <= 1) {
      window.setStatusBarMessage(first, 8000);
      return;
    }
    const showReport = l10n.t('Show Report');
    run(
      'Telling of an import or export',
      window.showInformationMessage(first, showReport).then(async (chosen) => {
        if (chosen === showReport) await this.open();
      }),
    );
  }

  async open(): Promise<void> {
    await window.showTextDocument(reportUri(), { preview: true });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** The name stands in the tab. */
function reportUri(): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${l10n.t('Import and Export')}.txt` });
}
