import { escapeMarkdown } from '../escape-markdown';
import type { AlongDocuments } from './along-documents';

/** How a card is written: in Markdown, or as plain text. What is handed in is text and comes out as text. */
export interface CardStyle {
  plain(text: string): string;
  strong(text: string): string;
  /** A place in a document. */
  source(name: string, uri: string, line: number): string;
  /** A command of ours; `undefined` where the client has none. */
  command(title: string, id: string, args: readonly unknown[]): string | undefined;
  /** The bars that the client draws; `undefined` where it draws none. */
  picture(title: string, along: AlongDocuments): string | undefined;
  item(text: string): string;
  lines(lines: readonly string[]): string;
  readonly betweenParts: string;
}

export const PLAIN_TEXT: CardStyle = {
  plain: oneLine,
  strong: oneLine,
  source: oneLine,
  command: () => undefined,
  picture: () => undefined,
  item: (text) => `- ${text}`,
  lines: (lines) => lines.join('\n'),
  betweenParts: '\n',
};

/** `cards`: the client makes links of our commands and draws our picture. */
export function markdownStyle(cards: boolean): CardStyle {
  return {
    plain: escapeMarkdown,
    strong: (text) => `**${escapeMarkdown(text.trim())}**`,
    source: (name, uri, line) => {
      const target = linkTarget(`${uri.replace(/#.*/s, '')}#L${line.toString()}`);
      return isDocumentUri(uri) ? `[${escapeMarkdown(name)}](${target})` : escapeMarkdown(name);
    },
    command: (title, id, args) =>
      cards ? `[${escapeMarkdown(title)}](command:${id}?${encoded(JSON.stringify(args))})` : undefined,
    picture: (title, along) =>
      cards ? `![${escapeMarkdown(title)}](variorum-mentions:${base64Url(JSON.stringify(along))})` : undefined,
    item: (text) => `- ${text}`,
    lines: (lines) => (lines.every((line) => line.startsWith('- ')) ? lines.join('\n') : lines.join('  \n')),
    betweenParts: '\n\n',
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Nothing that a click would run, or fetch from the network. */
function isDocumentUri(uri: string): boolean {
  return /^[a-z][\w+.-]*:/i.test(uri) && !/^(?:command|javascript|data|vscode|https?|mailto):/i.test(uri);
}

/** What could end the link, or be read as Markdown or HTML inside it, is percent-encoded; escapes that are there stay. */
function linkTarget(uri: string): string {
  return uri.replace(/[\s()<>[\]\\"'`*_~!{}|^&]/g, encoded);
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Of ASCII text. */
function base64Url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
