import {
  Disposable,
  EventEmitter,
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type LanguageStatusItem,
  type Uri,
} from 'vscode';
import type { DocumentReadParams, FolderParams } from '../../server/protocol';
import type { Engine } from '../engine';
import { statusOf, type Status, type StatusLine } from './model';

/** The language status item: what the engine is doing, and how sure it can be of the document in front. */
export class StatusItem implements Disposable {
  readonly #engine: Engine;
  readonly #main: LanguageStatusItem;
  readonly #date: LanguageStatusItem;
  readonly #trust: LanguageStatusItem;
  readonly #documents = new Map<string, DocumentReadParams>();
  readonly #folders = new Map<string, FolderParams>();
  readonly #changed = new EventEmitter<Status>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #status: Status | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#main = itemFor('variorum.status', 'Variorum');
    this.#date = itemFor('variorum.status.date', l10n.t('Variorum: date of the document'));
    this.#trust = itemFor('variorum.status.trust', l10n.t('Variorum: how far to trust it'));
    this.#subscriptions = Disposable.from(
      engine.onDidReadDocument((read) => {
        this.#documents.set(read.uri, read);
        this.update();
      }),
      engine.onDidReportFolder((folder) => {
        this.#folders.set(folder.uri, folder);
        this.update();
      }),
      engine.onDidChangeState(() => {
        this.update();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.update();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#documents.delete(uri.toString());
      }),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#folders.delete(uri.toString());
        this.update();
      }),
    );
    this.update();
  }

  get status(): Status | undefined {
    return this.#status;
  }

  /** How far each folder of the window is. */
  get folders(): readonly FolderParams[] {
    return [...this.#folders.values()];
  }

  update(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = statusOf(
      {
        engine: this.#engine.state,
        document: uri === undefined ? undefined : this.#documents.get(uri.toString()),
        folders: this.folders,
        folder: uri === undefined ? undefined : this.#folderOf(uri),
      },
      (message, ...args) => l10n.t(message, ...args),
    );
    this.#status = status;
    const { main, date, trust, busy, severity, command } = status;
    this.#write(this.#main, main);
    this.#main.busy = busy;
    this.#main.severity = severity === 'error' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#main.command = { command: command.id, title: command.title };
    this.#write(this.#date, date);
    this.#write(this.#trust, trust);
    this.#changed.fire(status);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const item of [this.#main, this.#date, this.#trust]) item.dispose();
    this.#changed.dispose();
  }

  /** A line that there is nothing to say on is taken away, which an item does by matching no document. */
  #write(item: LanguageStatusItem, line: StatusLine | undefined): void {
    item.selector = line === undefined ? [] : this.#engine.selector;
    if (line === undefined) return;
    item.text = line.text;
    item.detail = line.detail;
    item.accessibilityInformation = { label: line.detail === '' ? line.text : `${line.text}: ${line.detail}` };
  }

  #folderOf(uri: Uri): FolderParams | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder === undefined ? undefined : this.#folders.get(folder.uri.toString());
  }
}

function itemFor(id: string, name: string): LanguageStatusItem {
  const item = languages.createLanguageStatusItem(id, []);
  item.name = name;
  return item;
}
