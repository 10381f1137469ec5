import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type CancellationToken,
  type LanguageClientOptions,
  type Middleware,
} from 'vscode-languageclient';
import { EventEmitter, l10n, languages, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { foreignSelectorFor, selectorFor, type DocumentFilter } from './document-selector';
import { answerFileRequests } from './files/view';
import { log, run } from './log';
import {
  documentReadNotification,
  folderNotification,
  treeChangedNotification,
  stepsNotification,
  type DocumentReadParams,
  type FolderParams,
  type InitializationOptions,
  type RequestOf,
  type StepsParams,
} from '../server/protocol';
import {
  annotationsChangedNotification,
  tagsChangedNotification,
  type AnnotationsChanged,
} from '../server/protocol/annotations';
import { exchangeProgressNotification } from '../server/protocol/exchange';
import { findingsNotification, type FindingCounts } from '../server/protocol/check';
import { contradictionsNotification, type CardCounts } from '../server/protocol/contradictions';

/** A language client and what ends the process or worker behind it. */
export interface EngineProcess {
  readonly client: BaseLanguageClient;
  kill(): void;
}

/** What the engine's client does beyond the library, and what it tells the engine of this window. */
export interface EngineOptions {
  readonly middleware: Middleware;
  /** A folder for what the engine remembers of this window. */
  readonly storage: Uri;
}

export type EngineState = 'starting' | 'running' | 'crashed';

interface ExchangeProgress {
  readonly done: number;
  readonly total: number;
}

/** After this many crashes within `CRASH_WINDOW` milliseconds the engine stays down until somebody restarts it. */
const MAX_CRASHES = 3;
const CRASH_WINDOW = 3 * 60_000;

/** The engine as the rest of the client sees it: it may crash and come back, the listeners stay. Never shows a message. */
export class Engine implements Disposable {
  readonly #create: (options: LanguageClientOptions) => EngineProcess;
  readonly #own: EngineOptions;
  readonly #stateChanged = new EventEmitter<EngineState>();
  readonly #documentRead = new EventEmitter<DocumentReadParams>();
  readonly #folderProgress = new EventEmitter<FolderParams>();
  readonly #treeChanged = new EventEmitter<{ readonly corpus: string }>();
  readonly #stepsChanged = new EventEmitter<StepsParams>();
  readonly #cardsChanged = new EventEmitter<CardCounts>();
  readonly #annotationsChanged = new EventEmitter<AnnotationsChanged>();
  readonly #tagsChanged = new EventEmitter<{ readonly corpus: string }>();
  readonly #findingsChanged = new EventEmitter<FindingCounts>();
  readonly onDidChangeState = this.#stateChanged.event;
  readonly onDidReadDocument = this.#documentRead.event;
  readonly onDidReportFolder = this.#folderProgress.event;
  /** Rows of the Mentions view may be others now. */
  readonly onDidChangeTree = this.#treeChanged.event;
  readonly onDidChangeSteps = this.#stepsChanged.event;
  /** Rows of the Contradictions view may be others now. */
  readonly onDidChangeCards = this.#cardsChanged.event;
  /** Marks in documents, rows of the Annotations view or layers may be others now. */
  readonly onDidChangeAnnotations = this.#annotationsChanged.event;
  readonly onDidChangeTags = this.#tagsChanged.event;
  readonly #exchangeProgress = new EventEmitter<ExchangeProgress>();
  readonly onDidProgressExchange = this.#exchangeProgress.event;
  /** Findings may be others now. */
  readonly onDidChangeFindings = this.#findingsChanged.event;
  #state: EngineState = 'starting';
  #process: EngineProcess | undefined;
  #listeners: { dispose(): unknown }[] = [];
  #crashes: number[] = [];

  constructor(create: (options: LanguageClientOptions) => EngineProcess, own: EngineOptions) {
    this.#create = create;
    this.#own = own;
  }

  get state(): EngineState {
    return this.#state;
  }

  get selector(): DocumentFilter[] {
    return selectorFor(workspace.workspaceFolders?.map(({ uri }) => uri) ?? []);
  }

  reads(document: TextDocument): boolean {
    return languages.match(this.selector, document) > 0;
  }

  async start(): Promise<void> {
    this.#setState('starting');
    const process = this.#create(this.#options());
    const { client } = process;
    this.#process = process;
    keepQuiet(client);
    this.#listeners = [
      answerFileRequests(client),
      client.onNotification(documentReadNotification.method, (params: DocumentReadParams) => {
        this.#documentRead.fire(params);
      }),
      client.onNotification(folderNotification.method, (params: FolderParams) => {
        this.#folderProgress.fire(params);
      }),
      client.onNotification(treeChangedNotification.method, (params: { readonly corpus: string }) => {
        this.#treeChanged.fire(params);
      }),
      client.onNotification(exchangeProgressNotification.method, (params: ExchangeProgress) => {
        this.#exchangeProgress.fire(params);
      }),
      client.onNotification(stepsNotification.method, (params: StepsParams) => {
        this.#stepsChanged.fire(params);
      }),
      client.onNotification(contradictionsNotification.method, (params: CardCounts) => {
        this.#cardsChanged.fire(params);
      }),
      client.onNotification(annotationsChangedNotification.method, (params: AnnotationsChanged) => {
        this.#annotationsChanged.fire(params);
      }),
      client.onNotification(tagsChangedNotification.method, (params: { readonly corpus: string }) => {
        this.#tagsChanged.fire(params);
      }),
      client.onNotification(findingsNotification.method, (params: FindingCounts) => {
        this.#findingsChanged.fire(params);
      }),
      client.onDidChangeState(({ newState }) => {
        if (this.#process === process) this.#setState(STATES[newState]);
      }),
    ];
    try {
      await client.start();
    } catch (error) {
      log().error(`The engine did not start: ${String(error)}`);
      this.#setState('crashed');
    }
  }

  /** Starts anew, also after a crash. */
  async restart(): Promise<void> {
    this.#crashes = [];
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    for (const listener of this.#listeners.splice(0)) listener.dispose();
    if (process === undefined) return;
    try {
      if (process.client.isRunning()) await process.client.stop();
    } catch (error) {
      log().warn(`The engine did not stop by itself: ${String(error)}`);
    }
    process.kill();
  }

  /** Ends the engine without a goodbye, as a crash does. */
  kill(): void {
    this.#process?.kill();
  }

  dispose(): void {
    run('Stopping the engine', this.stop());
    this.#stateChanged.dispose();
    this.#documentRead.dispose();
    this.#folderProgress.dispose();
    this.#treeChanged.dispose();
    this.#stepsChanged.dispose();
    this.#cardsChanged.dispose();
    this.#annotationsChanged.dispose();
    this.#tagsChanged.dispose();
    this.#exchangeProgress.dispose();
    this.#findingsChanged.dispose();
  }

  /** Waits while it starts; answers whether it runs then. */
  async settled(): Promise<boolean> {
    if (this.#state !== 'starting') return this.#state === 'running';
    return new Promise((resolve) => {
      const listener = this.onDidChangeState((state) => {
        if (state === 'starting') return;
        listener.dispose();
        resolve(state === 'running');
      });
    });
  }

  /** `undefined` while the engine is not running. */
  async ask<Params, Answer>(
    request: RequestOf<Params, Answer>,
    params: Params,
    token?: CancellationToken,
  ): Promise<Answer | undefined> {
    const client = this.#process?.client;
    if (client?.isRunning() !== true) return undefined;
    // The library would send a token that is `undefined` as a second parameter.
    return token === undefined
      ? client.sendRequest<Answer>(request.method, params)
      : client.sendRequest<Answer>(request.method, params, token);
  }

  #setState(state: EngineState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }

  #options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      files: true,
      highlights: true,
      annotations: true,
      views: true,
      cards: true,
      storage: this.#own.storage.toString(),
      ...(l10n.bundle === undefined ? {} : { words: l10n.bundle }),
    };
    return {
      documentSelector: [
        ...this.selector,
        ...foreignSelectorFor(workspace.workspaceFolders?.map(({ uri }) => uri) ?? []),
      ],
      diagnosticCollectionName: 'variorum',
      outputChannel: log(),
      initializationOptions,
      initializationFailedHandler: () => false,
      markdown: { isTrusted: false, supportHtml: false },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: this.#mayRestart() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
      },
      middleware: this.#own.middleware,
    };
  }

  #mayRestart(): boolean {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((time) => now - time < CRASH_WINDOW), now];
    return this.#crashes.length <= MAX_CRASHES;
  }
}

const STATES: Readonly<Record<State, EngineState>> = {
  [State.Stopped]: 'crashed',
  [State.StartFailed]: 'crashed',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};

/** The library shows a message for some failures; ours go to the log and the status item alone. */
function keepQuiet(client: BaseLanguageClient): void {
  for (const level of ['error', 'warn', 'info', 'debug'] as const) {
    const write = client[level].bind(client);
    client[level] = (message: string, data?: unknown) => {
      write(message, data, false);
    };
  }
}
