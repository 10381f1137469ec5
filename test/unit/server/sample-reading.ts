import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Detection } from '../../../src/core/model/document';
import type { Mention } from '../../../src/core/model/mention';
import { NO_NAMES } from '../../../src/core/model/name';
import type { Reading } from '../../../src/server/readings';

/** A document with marks, such as `on [24 May 2007](DATE=2007-05-24), [$5](MONEY=5)`, and its reading. A `|` inside the brackets cuts a mention in two fragments. */
export function readingOf(marked: string, changes: Partial<Mention> = {}, detection: Partial<Detection> = {}): Reading {
  let text = '';
  let at = 0;
  const mentions: Mention[] = [];
  for (const match of marked.matchAll(/\[([^\]]*)\]\(([A-Z]+)(?:=([^)]*))?\)/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const [, inside = '', type = 'DATE', value] = match;
    const pieces = inside.split('|');
    const fragments = pieces.map((piece) => {
      const start = text.length;
      text += piece;
      const fragment = { start, end: text.length };
      if (piece !== pieces.at(-1)) text += '\n> ';
      return fragment;
    });
    mentions.push({
      type: type as Mention['type'],
      fragments,
      text: pieces.join(' '),
      confidence: 0.9,
      zone: 'body',
      reasons: [],
      ...(value === undefined ? {} : { value }),
      ...changes,
    });
  }
  text += marked.slice(at);
  return {
    document: TextDocument.create('file:///a.txt', 'plaintext', 1, text),
    version: 1,
    detection: {
      format: 'text',
      language: 'en',
      date: null,
      mentions: [],
      names: NO_NAMES,
      problems: [],
      ...detection,
    },
    mentions,
  };
}
