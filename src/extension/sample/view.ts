import { commands, FileSystemError, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { SAMPLE_FILES, SAMPLE_FOLDER } from './model';

export interface SampleOptions {
  /** Folder to copy the sample into; asked for when absent. */
  readonly into?: Uri;
  /** Whether to open the copy in the window afterwards. */
  readonly open?: boolean;
}

/**
 * Copies the sample into a folder that the user picks, and opens it. A copy, because the reader is meant to write in it;
 * one made earlier is kept as it is. Answers the folder of the copy, or `undefined` when the user picked none.
 */
export async function openSample(context: ExtensionContext, options: SampleOptions = {}): Promise<Uri | undefined> {
  const parent = options.into ?? (await pickFolder());
  if (parent === undefined) return undefined;
  const folder = Uri.joinPath(parent, SAMPLE_FOLDER);
  await workspace.fs.createDirectory(folder);
  for (const name of SAMPLE_FILES) {
    await copyNew(Uri.joinPath(context.extensionUri, 'seeds', name), Uri.joinPath(folder, name));
  }
  if (options.open !== false) await commands.executeCommand('vscode.openFolder', folder, { noRecentEntry: false });
  return folder;
}

/** Read and write instead of copy: in a browser the extension's own files can be read but not copied. */
async function copyNew(from: Uri, to: Uri): Promise<void> {
  try {
    await workspace.fs.stat(to);
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error;
    await workspace.fs.writeFile(to, await workspace.fs.readFile(from));
  }
}

async function pickFolder(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    title: l10n.t('Where should the sample go?'),
    openLabel: l10n.t('Copy the Sample Here'),
  });
  return picked?.[0];
}
