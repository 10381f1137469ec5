/** A document filter of VS Code, as far as we use it. */
export interface DocumentFilter {
  readonly scheme: string;
  readonly language: string;
}

const LANGUAGES = ['plaintext', 'markdown'] as const;

/**
 * Which documents are read: plain text and Markdown in every folder of the window, untitled ones, and files outside every folder.
 * By scheme, so that what git, output panels or chats show as documents never counts.
 */
export function selectorFor(folders: readonly { readonly scheme: string }[]): DocumentFilter[] {
  const schemes = new Set([...folders.map(({ scheme }) => scheme), 'file', 'untitled']);
  return [...schemes].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}

/** What else the engine is told of: files of brat, which are no documents but have problems, and places to go to. */
export function foreignSelectorFor(folders: readonly { readonly scheme: string }[]): DocumentFilter[] {
  const schemes = new Set([...folders.map(({ scheme }) => scheme), 'file', 'untitled']);
  return [...schemes].map((scheme) => ({ scheme, language: 'brat-standoff' }));
}
