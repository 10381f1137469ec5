import type { Span } from '../model/span';

/**
 * Web addresses are not prose: the words and numbers in them name files. A bare domain (`example.com`) is a name that
 * people write in sentences, so only addresses with a scheme, or a domain with a path, are taken out.
 */

const SCHEME = /[a-z]+$/i;
/** A path that no sentence holds: more than one part, a digit, a file name, a query. */
const PATH = /^\/(?:[^\s<>"/.]*(?:[\d/?=&_~%#-]|\.(?:html?|php|aspx?|jsp|cgi|pdf|txt)\b)|$)/;
const ADDRESS_END = /[\s<>"„“”»«]/g;
const LONGEST_SCHEME = 20;
const LONGEST_DOMAIN = 100;

/** The address around `://`, `www.` or `.tld/` at `at`, inside `[from, to)`; `null` when the text there is none. */
export function addressAt(text: string, at: number, from: number, to: number): Span | null {
  const start = startOf(text, at, from);
  if (start < 0) return null;
  const end = endOf(text, at, to);
  return end - at > 3 ? { start, end } : null;
}

function startOf(text: string, at: number, from: number): number {
  if (text.startsWith('://', at)) {
    const scheme = SCHEME.exec(text.slice(Math.max(from, at - LONGEST_SCHEME), at));
    return scheme === null ? -1 : at - scheme[0].length;
  }
  const domain = startOfDomain(text, at, Math.max(from, at - LONGEST_DOMAIN));
  if (text.startsWith('www.', at)) {
    const path = /^www\.[A-Za-z0-9.-]+(\/[^\s<>"]+)/.exec(text.slice(at, at + 300));
    return path === null || domain < at ? -1 : at;
  }
  const slash = text.indexOf('/', at);
  return domain === at || !PATH.test(text.slice(slash, slash + 300)) ? -1 : domain;
}

/** Where the letters, digits, hyphens and dots before `at` begin. */
function startOfDomain(text: string, at: number, from: number): number {
  let start = at;
  while (start > from) {
    const code = text.charCodeAt(start - 1);
    const lower = code | 32;
    if (!(lower >= 97 && lower <= 122) && !(code >= 45 && code <= 57 && code !== 47)) break;
    start--;
  }
  return start;
}

/** Addresses end before white space, quotation marks and the punctuation of the sentence around them. */
function endOf(text: string, at: number, to: number): number {
  ADDRESS_END.lastIndex = at;
  const stop = ADDRESS_END.exec(text);
  let end = stop === null ? to : Math.min(to, stop.index);
  for (;;) {
    const last = text.charAt(end - 1);
    if (".,;:!?'’*".includes(last)) end--;
    else if (last === ')' && opensLess(text, at, end, '(', ')')) end--;
    else if (last === ']' && opensLess(text, at, end, '[', ']')) end--;
    else return end;
  }
}

/** Does the bracket that closes at the end of this stretch open before it? */
function opensLess(text: string, from: number, to: number, opening: string, closing: string): boolean {
  const stretch = text.slice(from, to);
  return stretch.split(opening).length < stretch.split(closing).length;
}
