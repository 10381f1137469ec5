import { MarkupKind, type InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client can do, as far as it matters here. */
export interface ClientAbilities {
  readonly hoverKind: MarkupKind;
  readonly configures: boolean;
  readonly hasFolders: boolean;
  readonly watchesFiles: boolean;
  readonly refreshesHints: boolean;
  readonly registersSymbols: boolean;
  /** Definitions may say which words they are for. */
  readonly linksDefinitions: boolean;
  readonly preparesRename: boolean;
  /** Code actions may be more than a command. */
  readonly literalActions: boolean;
  readonly highlights: boolean;
  readonly views: boolean;
  readonly annotations: boolean;
  readonly cards: boolean;
  readonly storage: string | null;
}

export function abilitiesOf(params: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): ClientAbilities {
  const { workspace, textDocument } = params.capabilities;
  const options = optionsOf(params);
  const markdown = textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  return {
    hoverKind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    configures: workspace?.configuration === true && workspace.didChangeConfiguration?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    registersSymbols: textDocument?.documentSymbol?.dynamicRegistration === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    literalActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    highlights: options.highlights === true,
    views: options.views === true,
    annotations: options.annotations === true,
    cards: options.cards === true && markdown,
    storage: options.storage ?? null,
  };
}

export function optionsOf({
  initializationOptions,
}: Pick<InitializeParams, 'initializationOptions'>): InitializationOptions {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}
