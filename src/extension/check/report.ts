import {
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type DocumentLinkProvider,
  type TextDocumentContentProvider,
} from 'vscode';
import { findingsReportRequest, type FindingsReport } from '../../server/protocol/check';
import type { WireRange } from '../../server/protocol';
import type { Engine } from '../engine';

const SCHEME = 'variorum-findings';

/** All findings as a document to read: virtual and read-only, written anew when findings change; its places are links. */
export class FindingsList implements TextDocumentContentProvider, DocumentLinkProvider, Disposable {
  readonly #engine: Engine;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #links: FindingsReport['links'] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#subscriptions = Disposable.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      languages.registerDocumentLinkProvider({ scheme: SCHEME }, this),
    );
  }

  async provideTextDocumentContent(): Promise<string> {
    const report = await this.#engine.ask(findingsReportRequest, null);
    this.#links = report?.links ?? [];
    return report?.text ?? l10n.t('Variorum is not running. Nothing was changed.');
  }

  provideDocumentLinks(): DocumentLink[] {
    return this.#links.map(({ range, uri, target }) => {
      const { line, character } = target.start;
      const place = Uri.parse(uri).with({ fragment: `L${String(line + 1)},${String(character + 1)}` });
      return new DocumentLink(rangeOf(range), place);
    });
  }

  async open(): Promise<void> {
    this.#changed.fire(listUri());
    await window.showTextDocument(listUri(), { preview: true });
  }

  /** Findings are others now. */
  refresh(): void {
    const uri = listUri().toString();
    if (workspace.textDocuments.some((document) => document.uri.toString() === uri)) this.#changed.fire(listUri());
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function rangeOf({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The name stands in the tab. */
function listUri(): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${l10n.t('Findings')}.md` });
}
