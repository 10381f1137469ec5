import { Disposable, window, workspace, type ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { AnnotationsView } from './annotations-view/view';
import { Annotating } from './annotations/view';
import { OwnCollection } from './check/own-collection';
import { Findings } from './check/view';
import { ContradictionsView } from './contradictions/view';
import { renaming } from './entities/rename';
import { Entities } from './entities/view';
import { Engine, type EngineProcess } from './engine';
import { Exchange } from './exchange/view';
import { Highlights } from './highlights/view';
import { cards } from './hover/view';
import {
  COMMANDS,
  isAnnotateCommand,
  isAnnotationViewCommand,
  isCardCommand,
  isExchangeCommand,
  isCheckCommand,
  isMentionsCommand,
  isNameCommand,
  SETTINGS,
  type CommandId,
} from './ids';
import { closeLog, log, run } from './log';
import { MentionsView } from './mentions/view';
import { openSample, type SampleOptions } from './sample/view';
import { StatusItem } from './status/view';
import { chooseTypes, showOnly, toggle } from './types/view';
import { readFolderRequest, type MentionType } from '../server/protocol';

/** The client once it is loaded: its parts, and what its commands do. */
export class App implements Disposable {
  readonly engine: Engine;
  readonly highlights: Highlights;
  readonly status: StatusItem;
  readonly entities: Entities;
  readonly mentions: MentionsView;
  readonly contradictions: ContradictionsView;
  readonly annotating: Annotating;
  readonly annotations: AnnotationsView;
  readonly exchange: Exchange;
  readonly findings: Findings;
  readonly #context: ExtensionContext;
  readonly #subscriptions: Disposable;

  constructor(context: ExtensionContext, create: (options: LanguageClientOptions) => EngineProcess) {
    this.#context = context;
    const own = new OwnCollection();
    this.engine = new Engine(create, {
      middleware: { ...cards, ...renaming, handleDiagnostics: own.handleDiagnostics },
      storage: context.storageUri ?? context.globalStorageUri,
    });
    this.highlights = new Highlights(this.engine);
    this.status = new StatusItem(this.engine);
    this.entities = new Entities(this.engine, this.highlights);
    this.mentions = new MentionsView(this.engine, this.status, context.workspaceState);
    this.contradictions = new ContradictionsView(this.engine, this.status, context.workspaceState);
    this.annotating = new Annotating(this.engine, this.highlights, {
      run: (command) => this.run(command, []),
      titleOf: (command) => titleIn(context, command),
    });
    this.annotations = new AnnotationsView(this.engine, this.status, this.annotating.tags, context.workspaceState);
    this.exchange = new Exchange(this.engine);
    this.findings = new Findings(this.engine, context.extensionUri);
    let schemes = this.#schemes();
    this.#subscriptions = Disposable.from(
      // The library takes its documents by selector once and for all; a folder of another kind needs a new client.
      workspace.onDidChangeWorkspaceFolders(() => {
        const now = this.#schemes();
        if (now !== schemes) run('Restarting the engine for a new kind of folder', this.engine.restart());
        schemes = now;
      }),
      this.annotations,
      this.annotating,
      this.exchange,
      this.engine.onDidChangeState((state) => {
        if (state !== 'running') own.clear();
      }),
      own,
      this.findings,
      this.contradictions,
      this.mentions,
      this.entities,
      this.status,
      this.highlights,
      this.engine,
    );
  }

  /** Runs one of our commands. What it rejects with was asked for by the user, and VS Code shows it. */
  async run(command: CommandId, args: readonly unknown[]): Promise<unknown> {
    if (isMentionsCommand(command)) return this.mentions.run(command, args);
    if (isCardCommand(command)) return this.contradictions.run(command, args);
    if (isAnnotateCommand(command)) return this.annotating.run(command, args);
    if (isAnnotationViewCommand(command)) return this.annotations.run(command, args);
    if (isExchangeCommand(command)) return this.exchange.run(command, args);
    if (isCheckCommand(command)) return this.findings.run(command, args);
    if (isNameCommand(command)) return this.entities.run(command, args);
    switch (command) {
      case COMMANDS.chooseTypes:
        return Array.isArray(args[0]) ? showOnly(args[0] as MentionType[]) : chooseTypes();
      case COMMANDS.toggleHighlights:
        return toggle(SETTINGS.highlights);
      case COMMANDS.toggleHints:
        return toggle(SETTINGS.inlayHints);
      case COMMANDS.openSample:
        return openSample(this.#context, args[0] as SampleOptions | undefined);
      case COMMANDS.readFolder:
        return this.#readFolder();
      case COMMANDS.restartEngine:
        return this.engine.restart();
      case COMMANDS.showLog:
        log().show(true);
        return undefined;
    }
  }

  async stop(): Promise<void> {
    await this.engine.stop();
    this.dispose();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    closeLog();
  }

  /** Reads the folder of the active document, or the only one there is. */
  async #readFolder(): Promise<void> {
    const uri = window.activeTextEditor?.document.uri;
    const folder = uri === undefined ? undefined : workspace.getWorkspaceFolder(uri);
    const target = folder ?? workspace.workspaceFolders?.[0];
    if (target !== undefined) await this.engine.ask(readFolderRequest, { uri: target.uri.toString() });
  }

  #schemes(): string {
    return this.engine.selector.map(({ scheme }) => scheme).join();
  }
}

/** VS Code has put the manifest's titles into its language. */
function titleIn({ extension }: ExtensionContext, id: CommandId): string {
  const { contributes } = extension.packageJSON as {
    readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
  };
  return contributes.commands.find(({ command }) => command === id)?.title ?? id;
}
