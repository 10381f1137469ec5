import { config } from '@vscode/l10n';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentSymbolRequest,
  TextDocuments,
  TextDocumentSyncKind,
  type CancellationToken,
  type Connection,
  type Disposable,
  type FileEvent,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../core/annotate/text-change';
import type { TextHash } from '../core/corpus/detection-key';
import type { WritableFileSystem } from '../core/store/file-system';
import { isAnn } from '../formats/brat/pairs';
import { abilitiesOf, optionsOf, type ClientAbilities } from './client-abilities';
import type { ActionProvider } from './code-actions';
import { byScheme, clientFileSystem } from './client-files';
import { startWarm } from './cache/warm-start';
import { Corpora } from './corpora';
import type { ServerContext } from './context';
import { readOpenDocument } from './documents';
import { Folders } from './folders';
import { hoverAt } from './hover';
import { cardOfName } from './hover-card/card-of-name';
import { inlayHintsIn } from './inlay-hints';
import { languageCapabilities } from './language/part';
import { Lines } from './lines';
import { PARTS } from './parts';
import { Problems } from './problems';
import {
  documentReadNotification,
  folderNotification,
  mentionsRequest,
  readFolderRequest,
  type FolderParams,
  type MentionsParams,
  type NotificationOf,
} from './protocol';
import { Readings, type Clock, type Reading } from './readings';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import { symbolsOf } from './symbols';
import { updated } from './text-edits';
import { documentRead, mentionsAnswer } from './wire';

export interface ServerHost {
  readonly version: string;
  /** Tells this engine from all others; `null`: nobody knows, so nothing it finds is kept for the next start. */
  readonly build: string | null;
  readonly clock: Clock;
  /** The disk, where there is one; everything else is asked of the client. */
  readonly files: WritableFileSystem | null;
  readonly textHash: TextHash;
  /** The time of day: ISO 8601 in UTC. */
  time(): string;
  /** A random id. */
  newId(): string;
}

/** Serves one client over an open connection until it says goodbye. */
export function serve(connection: Connection, host: ServerHost): void {
  const editListeners: ((uri: string, changes: readonly TextChange[]) => void)[] = [];
  const documents = new TextDocuments({
    create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
    update: (document: TextDocument, changes, version) =>
      updated(document, changes, version, (edits) => {
        for (const listener of editListeners) listener(document.uri, edits);
      }),
  });
  const corpora = new Corpora(
    `${host.version}+${host.build ?? ''}`,
    (uris) => {
      readings.evidenceChanged(uris);
    },
    host.textHash,
  );
  const remote = clientFileSystem(connection);
  const files = host.files === null ? remote : byScheme(host.files, remote);
  let settings = DEFAULT_SETTINGS;
  let client: ClientAbilities = abilitiesOf({ capabilities: {} });
  let symbols: Disposable | undefined;

  const problems = new Problems({
    corpora,
    files,
    documents,
    send: (uri, diagnostics) => {
      run('sending problems', connection.sendDiagnostics({ uri, diagnostics }));
    },
  });
  const readings: Readings = new Readings({
    clock: host.clock,
    read: (document) => readOpenDocument(corpora, document),
    mentions: (uri) => corpora.mentions(uri),
    onRead: (reading) => {
      problems.publish(reading.document.uri);
      tellRead(reading);
    },
    onResolved: (changed) => {
      for (const reading of changed) tellRead(reading);
      if (symbols !== undefined) run('offering symbols', offerSymbols());
    },
  });
  const folders = new Folders({
    files,
    clock: host.clock,
    run,
    claimDocument: (folder, uri, corpus) => {
      corpora.claim(folder, uri, corpus);
    },
    isOpen: (uri) => documents.get(uri) !== undefined,
    readDocument: (uri) => problems.readFromDisk(uri),
    dropDocument: (folder, uri) => {
      if (!corpora.unclaim(folder, uri)) problems.drop(uri);
    },
    configure: (folder, configs) => {
      corpora.configure(folder, configs);
    },
    setFaults: (folder, faults) => {
      problems.setFaults(folder, faults);
    },
    report: (progress: FolderParams) => {
      tell(folderNotification, progress);
    },
  });

  const startListeners: (() => void)[] = [];
  const fileListeners: ((events: readonly FileEvent[]) => void)[] = [];
  const settingListeners: (() => void)[] = [];
  const actionProviders: ActionProvider[] = [];
  const commands = new Map<string, (args: readonly unknown[]) => Promise<unknown>>();
  const context: ServerContext = {
    connection,
    clock: host.clock,
    version: host.version,
    textHash: host.textHash,
    time: () => host.time(),
    newId: () => host.newId(),
    files,
    problems,
    faults: problems,
    documents,
    corpora,
    lines: new Lines(),
    readings,
    rulings: null,
    steps: null,
    annotations: null,
    bratFiles: null,
    cards: null,
    settings: () => settings,
    freshSettings: async () => {
      if (client.configures) await loadSettings();
      return settings;
    },
    client: () => client,
    onStarted: (listener) => void startListeners.push(listener),
    onSettings: (listener) => void settingListeners.push(listener),
    offerActions: (provider) => void actionProviders.push(provider),
    offerCommand: (command, carryOut) => void commands.set(command, carryOut),
    onFilesChanged: (listener) => void fileListeners.push(listener),
    onEdited: (listener) => void editListeners.push(listener),
    known: (uri) => folders.known(uri),
    tell,
    run,
  };

  connection.onInitialize((params): InitializeResult => {
    client = abilitiesOf(params);
    const words = optionsOf(params).words;
    if (words !== undefined) config({ contents: words });
    for (const { uri } of params.workspaceFolders ?? []) startFolders.push(uri);
    return {
      serverInfo: { name: 'variorum', version: host.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        ...(client.registersSymbols ? {} : { documentSymbolProvider: SYMBOLS }),
        inlayHintProvider: true,
        selectionRangeProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        // Clients that make links of our commands have commands of these names themselves.
        ...(client.cards ? {} : { executeCommandProvider: { commands: [...commands.keys()] } }),
        ...languageCapabilities(client),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  const startFolders: string[] = [];

  connection.onInitialized(() => {
    run('preparing', prepare());
  });

  async function prepare(): Promise<void> {
    if (client.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    }
    if (client.configures) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'variorum' });
      await loadSettings();
    }
    await offerSymbols();
    for (const listener of startListeners) listener();
    await rememberDocuments();
    for (const uri of startFolders) folders.add(uri);
    if (client.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.remove(uri);
        for (const { uri } of added) folders.add(uri);
      });
    }
  }

  /** On the disk alone: through the client every byte would go over the wire twice as text. */
  async function rememberDocuments(): Promise<void> {
    const { storage } = client;
    const disk = host.files;
    if (host.build === null || disk === null || storage?.startsWith('file:') !== true) return;
    const log = (message: string): void => {
      connection.console.warn(message);
    };
    await startWarm({ corpora, clock: host.clock, files: disk, storage, log, run });
  }

  async function loadSettings(): Promise<void> {
    settings = readSettings(await connection.workspace.getConfiguration('variorum'));
    corpora.setMinConfidence(settings.minConfidence);
    for (const listener of settingListeners) listener();
    for (const reading of readings.all()) tellRead(reading);
    if (client.refreshesHints) await connection.languages.inlayHint.refresh();
    if (symbols !== undefined) await offerSymbols();
  }

  /** The protocol has no message for "ask for symbols again": clients do it when symbols are offered anew. */
  async function offerSymbols(): Promise<void> {
    if (!client.registersSymbols) return;
    const before = symbols;
    symbols = await connection.client.register(DocumentSymbolRequest.type, { documentSelector: null, ...SYMBOLS });
    before?.dispose();
  }

  connection.onDidChangeConfiguration(() => {
    if (client.configures) run('reading the settings', loadSettings());
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    folders.changed(changes);
    for (const listener of fileListeners) listener(changes);
  });

  // Files of other programs are no documents: the part that reads them listens for itself.
  documents.onDidOpen(({ document }) => {
    if (isAnn(document.uri)) return;
    readings.opened(document);
    if (!folders.follows(document.uri)) run('reading a file', problems.readBytesOf(document.uri));
  });
  documents.onDidChangeContent(({ document }) => {
    if (!isAnn(document.uri)) readings.changed(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (isAnn(uri)) return;
    readings.closed(uri);
    if (folders.follows(uri)) run('reading a file', problems.readFromDisk(uri));
    else problems.drop(uri);
  });

  connection.onHover(async ({ textDocument, position }, token) => {
    const reading = await readings.current(textDocument.uri, token);
    if (reading === undefined) return null;
    // What a person said of a place comes before what the engine takes it for.
    const said = await context.annotations?.hover(textDocument.uri, position);
    if (said !== undefined && said !== null) return said;
    return hoverAt(reading, position, settings, client.hoverKind, (name) => cardOfName(context, reading, name));
  });
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const reading = await readings.current(textDocument.uri, token);
    return reading === undefined ? null : symbolsOf(reading, settings);
  });
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const reading = settings.inlayHints ? await readings.current(textDocument.uri, token) : undefined;
    return reading === undefined ? [] : inlayHintsIn(reading, range, settings);
  });
  connection.onCodeAction((params) => {
    const actions = actionProviders.flatMap((provider) => provider(params));
    return client.literalActions ? actions : actions.flatMap(({ command }) => command ?? []);
  });
  connection.onExecuteCommand(({ command, arguments: args = [] }) => commands.get(command)?.(args) ?? null);
  connection.onRequest(
    mentionsRequest.method,
    async ({ uri, version, range }: MentionsParams, token: CancellationToken) => {
      const reading = await readings.current(uri, token);
      if (reading?.version !== version) return null;
      const open = await context.annotations?.suggestions(uri, reading.mentions);
      return mentionsAnswer(open === undefined ? reading : { ...reading, mentions: open }, range, settings);
    },
  );
  connection.onRequest(readFolderRequest.method, async ({ uri }: { uri: string }) => {
    await folders.readAnyway(uri);
    return null;
  });

  function tellRead(reading: Reading): void {
    tell(documentReadNotification, documentRead(reading, settings));
  }
  function tell<Params>({ method }: NotificationOf<Params>, params: Params): void {
    if (client.highlights) run('telling the client', connection.sendNotification(method, params));
  }

  /** Lets a promise go on by itself: what it fails with is logged. */
  function run(what: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => {
      connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    });
  }

  for (const part of PARTS) part(context);
  documents.listen(connection);
  connection.listen();
}

/** The group that our symbols form beside those of other extensions. */
const SYMBOLS = { label: 'Variorum' };
