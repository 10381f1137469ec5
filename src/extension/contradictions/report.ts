import { Disposable, EventEmitter, l10n, Uri, window, workspace, type TextDocumentContentProvider } from 'vscode';
import { cardReportRequest, type CardView } from '../../server/protocol/contradictions';
import type { Engine } from '../engine';
import { tell, tellFailure } from '../entities/tell';

const SCHEME = 'variorum-report';

/** All cards of the view as a document to read: virtual and read-only, written anew when cards change. */
export class CardReport implements TextDocumentContentProvider, Disposable {
  readonly #engine: Engine;
  readonly #view: () => CardView;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;

  constructor(engine: Engine, view: () => CardView) {
    this.#engine = engine;
    this.#view = view;
    this.#subscriptions = Disposable.from(this.#changed, workspace.registerTextDocumentContentProvider(SCHEME, this));
  }

  async provideTextDocumentContent(): Promise<string> {
    const report = await this.#engine.ask(cardReportRequest, { view: this.#view(), format: 'markdown' });
    return report ?? l10n.t('Variorum is not running. Nothing was changed.');
  }

  async open(): Promise<void> {
    const uri = reportUri();
    this.#changed.fire(uri);
    await window.showTextDocument(uri, { preview: true });
  }

  /** Cards are others now. */
  refresh(): void {
    const uri = reportUri();
    if (workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) this.#changed.fire(uri);
  }

  /** `target`: where to, without asking. */
  async save(target?: Uri): Promise<void> {
    const chosen = target ?? (await askTarget());
    if (chosen === undefined) return;
    const format = chosen.path.toLowerCase().endsWith('.csv') ? 'csv' : 'markdown';
    const report = await this.#engine.ask(cardReportRequest, { view: this.#view(), format });
    if (report === undefined) {
      tellFailure(l10n.t('Variorum is not running. Nothing was changed.'));
      return;
    }
    await workspace.fs.writeFile(chosen, new TextEncoder().encode(report));
    tell(l10n.t('Saved: {0}', workspace.asRelativePath(chosen)));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** The name stands in the tab. */
function reportUri(): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${l10n.t('Contradictions')}.md` });
}

async function askTarget(): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name = `${l10n.t('Contradictions')}.md`;
  return window.showSaveDialog({
    title: l10n.t('Export Contradictions'),
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
    filters: { Markdown: ['md'], CSV: ['csv'] },
  });
}
