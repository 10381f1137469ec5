import { Disposable, EventEmitter, l10n, languages, LanguageStatusSeverity, window, workspace, type Uri } from 'vscode';
import type { DocumentReadParams, FolderParams } from '../../server/protocol';
import type { Engine } from '../engine';
import { statusOf, type Status } from './model';

/** The language status item: what the engine is doing, and how sure it can be of the document in front. */
export class StatusItem implements Disposable {
  readonly #engine: Engine;
  readonly #item = languages.createLanguageStatusItem('variorum.status', []);
  readonly #documents = new Map<string, DocumentReadParams>();
  readonly #folders = new Map<string, FolderParams>();
  readonly #changed = new EventEmitter<Status>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;
  #status: Status | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#item.name = 'Variorum';
    this.#item.selector = engine.selector;
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
        this.#item.selector = engine.selector;
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
    const { text, detail, busy, severity, command } = status;
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.busy = busy;
    this.#item.severity = severity === 'error' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    this.#item.command = { command: command.id, title: command.title };
    this.#item.accessibilityInformation = { label: detail === '' ? text : `${text}. ${detail}` };
    this.#changed.fire(status);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#item.dispose();
    this.#changed.dispose();
  }

  #folderOf(uri: Uri): FolderParams | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder === undefined ? undefined : this.#folders.get(folder.uri.toString());
  }
}
