import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
} from 'vscode-languageserver/node';
import type { WritableFileSystem } from '../../../src/core/store/file-system';
import type { DocumentReadParams, FolderParams } from '../../../src/server/protocol';
import type { Clock } from '../../../src/server/readings';
import { serve } from '../../../src/server/server';
import { nodeTextHash } from '../../../src/server/node-text-hash';
import { systemHost } from '../../../src/server/system-host';

/** A client at the other end of the wire, with a list for each kind of message the server sends by itself. */
export class TestClient {
  readonly read: DocumentReadParams[] = [];
  readonly folders: FolderParams[] = [];
  readonly diagnostics = new Map<string, Diagnostic[]>();
  settings: unknown = {};
  readonly connection: MessageConnection;
  #changed: () => void = () => undefined;

  /** `build`: of the engine; `null` for one that keeps nothing. `clock`: the real one when absent. */
  constructor(files: WritableFileSystem | null, build: string | null = null, clock: Clock = systemHost.clock) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
      version: '1',
      build,
      ...systemHost,
      clock,
      files,
      textHash: nodeTextHash,
    });
    this.connection = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.connection.onNotification('variorum/documentRead', (read: DocumentReadParams) => {
      this.read.push(read);
      this.#changed();
    });
    this.connection.onNotification('variorum/folder', (folder: FolderParams) => {
      this.folders.push(folder);
      this.#changed();
    });
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      (sent: { uri: string; diagnostics: Diagnostic[] }) => {
        this.diagnostics.set(sent.uri, sent.diagnostics);
        this.#changed();
      },
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.listen();
  }

  async start(
    options: {
      folders?: string[];
      initializationOptions?: unknown;
      textDocument?: ClientCapabilities['textDocument'];
      /** Tells of changes on disk, as an editor does. */
      watchesFiles?: boolean;
    } = {},
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          ...(options.watchesFiles === true ? { didChangeWatchedFiles: { dynamicRegistration: true } } : {}),
        },
        textDocument: { hover: { contentFormat: ['markdown'] }, ...options.textDocument },
      },
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: options.initializationOptions ?? { highlights: true },
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, version, languageId: 'plaintext', text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** A folder whose documents are all read. */
  async ready(): Promise<FolderParams> {
    return this.until(() => this.folders.find(({ state }) => state === 'ready'));
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }

  /** Resolves when the condition holds; looks again whenever the server sends something. */
  async until<T>(look: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
  }
}
