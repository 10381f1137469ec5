import type { LocationLink, Position } from 'vscode-languageserver';

/** What `.ann` files answer. */
export interface BratFiles {
  /** From a line to its place in the text. */
  definition(uri: string, position: Position): Promise<LocationLink[]>;
}
