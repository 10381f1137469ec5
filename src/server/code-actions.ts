import type { CodeAction, CodeActionParams } from 'vscode-languageserver';

/** What a part of the server offers to do at a place of a document, about the diagnostics that stand there. */
export type ActionProvider = (params: CodeActionParams) => readonly CodeAction[];
