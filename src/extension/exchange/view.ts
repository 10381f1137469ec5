import { l10n, ProgressLocation, Uri, window, workspace, type CancellationToken, type Disposable } from 'vscode';
import {
  exportRequest,
  formatsRequest,
  importRequest,
  type ImportAnswer,
  type ImportParams,
  type WireFormat,
} from '../../server/protocol/exchange';
import type { Engine } from '../engine';
import { signed } from '../entities/annotator';
import { tell, tellFailure } from '../entities/tell';
import { COMMANDS, type ExchangeCommandId } from '../ids';
import { pickFormat, pickKind } from './formats';
import { ExchangeReport } from './report';

/** What to do without asking, for keybindings and tests. */
export interface ImportWish {
  readonly format: string;
  readonly files: readonly Uri[];
  /** The document that everything is about. */
  readonly document?: Uri;
}

export interface ExportWish {
  readonly format: string;
  readonly to: Uri;
  /** Only of this document. */
  readonly document?: Uri;
}

/** Import and export of annotations from the palette. */
export class Exchange implements Disposable {
  readonly #engine: Engine;
  readonly report = new ExchangeReport();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  run(command: ExchangeCommandId, args: readonly unknown[]): Promise<unknown> {
    const [wish] = args;
    switch (command) {
      case COMMANDS.importAnnotations:
        return this.#import(isWish(wish) ? (wish as ImportWish) : undefined);
      case COMMANDS.exportAnnotations:
        return this.#export(isWish(wish) ? (wish as ExportWish) : undefined);
    }
  }

  dispose(): void {
    this.report.dispose();
  }

  async #import(given: ImportWish | undefined): Promise<ImportAnswer | undefined> {
    const formats = await this.#formats();
    if (formats === undefined) return undefined;
    const wish = given ?? (await askImport(formats));
    if (wish === undefined) return undefined;
    const place = placeOf(wish.document ?? wish.files[0]);
    if (place === undefined) {
      tellFailure(l10n.t('Open the folder with the documents first.'));
      return undefined;
    }
    const params = { format: wish.format, files: wish.files.map(String), place: place.toString() };
    const about = wish.document === undefined ? {} : { document: wish.document.toString() };
    const answer = await this.#ask({ ...params, ...about });
    if (answer === undefined) return undefined;
    const active = given === undefined ? documentInFront() : undefined;
    if (answer.unmatched === true && wish.document === undefined && active !== undefined && (await areAbout(active))) {
      return this.#told(await this.#ask({ ...params, document: active.toString() }));
    }
    return this.#told(answer);
  }

  async #ask(params: ImportParams): Promise<ImportAnswer | undefined> {
    const attempt = (): Promise<ImportAnswer | undefined> =>
      Promise.resolve(
        window.withProgress(
          { location: ProgressLocation.Notification, title: l10n.t('Importing annotations'), cancellable: true },
          async (progress, token) => {
            const told = this.#engine.onDidProgressExchange(({ done, total }) => {
              progress.report({ message: l10n.t('{0} of {1}', done, total) });
            });
            try {
              return await this.#request(params, token);
            } finally {
              told.dispose();
            }
          },
        ),
      );
    return signed(attempt, (answer) => answer?.ok === false && answer.reason === 'no-annotator');
  }

  async #request(params: ImportParams, token: CancellationToken): Promise<ImportAnswer | undefined> {
    try {
      return await this.#engine.ask(importRequest, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
      tell(l10n.t('The import was stopped. Nothing was changed.'));
      return undefined;
    }
  }

  #told(answer: ImportAnswer | undefined): ImportAnswer | undefined {
    if (answer === undefined) return undefined;
    if (answer.ok) this.report.tell(answer.report ?? [answer.label]);
    else if (answer.report === undefined) tellFailure(answer.message);
    else this.report.tell([answer.message, ...answer.report]);
    return answer;
  }

  async #export(given: ExportWish | undefined): Promise<readonly Uri[] | undefined> {
    const formats = await this.#formats();
    if (formats === undefined) return undefined;
    const wish = given ?? (await askExport(formats));
    if (wish === undefined) return undefined;
    const place = placeOf(wish.document ?? wish.to);
    const file = /\.[^./]+$/.test(wish.to.path);
    const answer =
      place === undefined
        ? null
        : await this.#engine.ask(exportRequest, {
            format: wish.format,
            place: (wish.document ?? place).toString(),
            only: wish.document !== undefined,
            to: wish.to.toString(),
            file,
          });
    if (answer === null || answer === undefined) {
      tellFailure(l10n.t('Open the folder with the documents first.'));
      return undefined;
    }
    const folder = file ? Uri.joinPath(wish.to, '..') : wish.to;
    const targets = answer.files.map(({ path, text }) => ({ uri: Uri.joinPath(folder, path), text }));
    if (!(await mayWrite(targets.map(({ uri }) => uri).filter((uri) => uri.toString() !== wish.to.toString()))))
      return undefined;
    for (const { uri, text } of targets) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    this.report.tell(answer.report);
    return targets.map(({ uri }) => uri);
  }

  async #formats(): Promise<readonly WireFormat[] | undefined> {
    const formats = (await this.#engine.settled()) ? await this.#engine.ask(formatsRequest, null) : undefined;
    if (formats === undefined) tellFailure(l10n.t('Variorum is not running. Nothing was changed.'));
    return formats;
  }
}

async function askImport(formats: readonly WireFormat[]): Promise<ImportWish | undefined> {
  const title = l10n.t('Import Annotations');
  const format = await pickFormat(
    formats.filter(({ imports }) => imports !== null),
    title,
  );
  const kind = format === undefined ? undefined : await pickKind(title);
  if (format === undefined || kind === undefined) return undefined;
  const files = await window.showOpenDialog({
    title,
    openLabel: l10n.t('Import'),
    canSelectMany: kind === 'files',
    canSelectFiles: kind === 'files',
    canSelectFolders: kind === 'folder',
    filters: { [format.label]: [...(format.imports ?? [])] },
  });
  return files === undefined || files.length === 0 ? undefined : { format: format.id, files };
}

async function askExport(formats: readonly WireFormat[]): Promise<ExportWish | undefined> {
  const title = l10n.t('Export Annotations');
  const format = await pickFormat(
    formats.filter(({ exports }) => exports !== null),
    title,
  );
  if (format === undefined || format.exports === null) return undefined;
  const name = format.exports;
  const ending = /\.([^.]+)$/.exec(name)?.[1];
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const defaultUri =
    folder === undefined ? {} : { defaultUri: ending === undefined ? folder : Uri.joinPath(folder, name) };
  if (ending === undefined) {
    const dialog = { title, openLabel: l10n.t('Export'), canSelectFiles: false, canSelectFolders: true, ...defaultUri };
    const [to] = (await window.showOpenDialog(dialog)) ?? [];
    return to === undefined ? undefined : { format: format.id, to };
  }
  const to = await window.showSaveDialog({ title, filters: { [format.label]: [ending] }, ...defaultUri });
  return to === undefined ? undefined : { format: format.id, to };
}

/** Files beside the one that was chosen, or in the folder: the dialog did not ask for them. */
async function mayWrite(uris: readonly Uri[]): Promise<boolean> {
  const there: Uri[] = [];
  for (const uri of uris) {
    try {
      await workspace.fs.stat(uri);
      there.push(uri);
    } catch {
      // Not there: nothing is lost.
    }
  }
  const [first] = there;
  if (first === undefined) return true;
  const replace = l10n.t('Replace');
  const message = l10n.t(
    'Files that are there already: {0} ({1}, …). Replace them?',
    there.length,
    workspace.asRelativePath(first),
  );
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

async function areAbout(document: Uri): Promise<boolean> {
  const yes = l10n.t('Import Them Too');
  const message = l10n.t(
    'Some annotations are about documents that are not in this folder. Are they about {0}?',
    workspace.asRelativePath(document),
  );
  return (await window.showInformationMessage(message, yes)) === yes;
}

function documentInFront(): Uri | undefined {
  const uri = window.activeTextEditor?.document.uri;
  return uri !== undefined && workspace.getWorkspaceFolder(uri) !== undefined ? uri : undefined;
}

/** A document or folder of the window: the one given, the document in front, or the only folder there is. */
function placeOf(uri: Uri | undefined): Uri | undefined {
  const own = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
  return own?.uri ?? documentInFront() ?? workspace.workspaceFolders?.[0]?.uri;
}

function isWish(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value;
}
