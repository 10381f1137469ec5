import assert from 'node:assert/strict';
import {
  commands,
  extensions,
  FileType,
  languages,
  MarkdownString,
  Uri,
  window,
  workspace,
  type Disposable,
  type DocumentSymbol,
  type Event,
  type Hover,
  type Position,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { VariorumExports } from '../../src/extension/activation';
import type { App } from '../../src/extension/app';

/** The running client. */
export async function started(): Promise<App> {
  const extension = extensions.getExtension<VariorumExports>('variorum.variorum');
  assert.ok(extension, 'the extension is installed');
  return (await extension.activate()).started;
}

/** The folder of the window: a copy of `seeds/` that suites may write in. */
export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  assert.ok(first, 'the window has a folder');
  return first.uri;
}

/** Resolves when the condition holds; looks at once and again after each of the events. A test that waits in vain fails by its time limit. */
export function until<T>(look: () => T | undefined | false, ...events: Event<never>[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions: Disposable[] = [];
    const check = (): void => {
      try {
        const found = look();
        if (found === undefined || found === false) return;
        resolve(found);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      for (const subscription of subscriptions.splice(0)) subscription.dispose();
    };
    for (const event of events) subscriptions.push(event(check));
    check();
  });
}

/** Asks again and again until the answer is right, for what VS Code reports by no event. A test that asks in vain fails by its time limit, and sooner on a fast machine. */
export async function eventually(ask: () => Promise<boolean>): Promise<void> {
  for (let question = 0; question < 20_000; question++) {
    if (await ask()) return;
    // Others have their turn: an answer may not be a round trip.
    await new Promise((resolve) => setTimeout(resolve));
  }
  assert.fail('the answer never came');
}

/** What an editor shows: `TYPE text` for every mention, fragments joined by `|`. */
export function shownIn(app: App, editor: TextEditor): string[] {
  return app.highlights
    .in(editor)
    .map(({ type, fragments }) => `${type} ${fragments.map((range) => editor.document.getText(range)).join('|')}`);
}

/** Resolves when an editor shows what the condition asks for. */
export function untilShown(app: App, editor: TextEditor, condition: (shown: string[]) => boolean): Promise<string[]> {
  return until(
    () => {
      const shown = shownIn(app, editor);
      return condition(shown) ? shown : undefined;
    },
    app.highlights.onDidDraw as Event<never>,
    workspace.onDidChangeConfiguration as Event<never>,
  );
}

export async function show(document: TextDocument | Uri): Promise<TextEditor> {
  const opened = document instanceof Uri ? await workspace.openTextDocument(document) : document;
  return window.showTextDocument(opened);
}

/** Writes a file into the window's folder and answers its URI. */
export async function write(name: string, content: string | Uint8Array): Promise<Uri> {
  const uri = Uri.joinPath(folder(), name);
  await workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** How many documents a folder holds on disk, those inside its folders included. */
export async function documentsIn(at: Uri): Promise<number> {
  let count = 0;
  for (const [name, type] of await workspace.fs.readDirectory(at)) {
    if (type === FileType.Directory && !name.startsWith('.')) count += await documentsIn(Uri.joinPath(at, name));
    else if (/\.(?:txt|md|markdown)$/i.test(name)) count++;
  }
  return count;
}

export async function hoverText(uri: Uri, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (part instanceof MarkdownString ? part.value : '')))
    .join('\n');
}

/** Our symbols as a list of groups with their mentions. */
export async function outline(uri: Uri): Promise<Record<string, string[]>> {
  const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  const root = symbols?.find(({ name }) => name === 'Variorum');
  return Object.fromEntries(
    (root?.children ?? []).map((group) => [group.name, group.children.map(({ name }) => name)]),
  );
}

/** Codes of our problems in a file. */
export function problemsIn(uri: Uri): string[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Variorum')
    .map(({ code }) => (typeof code === 'string' ? code : ''));
}

export async function setting(key: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('variorum').update(key, value, true);
}

/** Everything back as it was before a test. */
export async function tidy(): Promise<void> {
  for (const key of ['shownTypes', 'minConfidence', 'highlights.enabled', 'inlayHints.enabled'])
    await setting(key, undefined);
  for (let editor = window.activeTextEditor; editor !== undefined; editor = window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
