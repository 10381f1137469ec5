import type { DocumentFormat } from '../model/prose';

/** Signs of Markdown with what one of them is worth, and how many of them count at most. */
const SIGNS: readonly { readonly pattern: RegExp; readonly worth: number; readonly most: number }[] = [
  { pattern: /\]\((?:<[^<>]*>|[^()\s]+(?:\s+"[^"]*")?)\)/g, worth: 2, most: 4 },
  { pattern: /\]\((?:<|https?:\/\/)/g, worth: 1, most: 2 },
  { pattern: /^ {0,3}\[[^\]\n]{1,80}\]:[ \t]+\S+$/gm, worth: 2, most: 2 },
  { pattern: /^#{1,6}[ \t]+\S/gm, worth: 0.8, most: 5 },
  { pattern: /^ {0,3}(?:```|~~~)/gm, worth: 1, most: 4 },
  { pattern: /(?<![\w*])\*\*(?=\S)[^*\n]{1,200}\S\*\*(?![\w*])/g, worth: 1, most: 3 },
  { pattern: /^[^|\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$/gm, worth: 2, most: 1 },
  { pattern: /^[^\S\n]*\S[^\n]*\n(?:={3,}|-{3,})[ \t]*$/gm, worth: 0.4, most: 3 },
  { pattern: /^> \S/gm, worth: 0.2, most: 3 },
  { pattern: /^ {0,3}[-*+] \S/gm, worth: 0.1, most: 5 },
];
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\n]*\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_KEY = /^[\w-]+:(?:[ \t]|\r?$)/m;
const FRONT_MATTER_WORTH = 3;
/** What makes a document Markdown: two links, a heading or three with something beside them, a header. */
const ENOUGH = 2;
/** A document shows what it is written in early on; the rest is not searched, so that the judgement costs the same for all sizes. */
const LOOKED_AT = 64 * 1024;

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;

/** What a document is written in: Markdown when its content says so, else as its name says. A stray `*` or `#` is no sign. */
export function formatOf(text: string, fileName = ''): DocumentFormat {
  if (MARKDOWN_NAME.test(fileName)) return 'markdown';
  return evidenceOfMarkdown(text.slice(0, LOOKED_AT).replace(/\r\n?/g, '\n')) >= ENOUGH ? 'markdown' : 'text';
}

function evidenceOfMarkdown(text: string): number {
  const header = FRONT_MATTER.exec(text)?.[0];
  let evidence = header !== undefined && FRONT_MATTER_KEY.test(header.slice(4)) ? FRONT_MATTER_WORTH : 0;
  for (const { pattern, worth, most } of SIGNS) {
    if (evidence >= ENOUGH) break;
    let count = 0;
    pattern.lastIndex = 0;
    while (count < most && pattern.exec(text) !== null) count++;
    evidence += count * worth;
  }
  return evidence;
}
