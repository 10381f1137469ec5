import { normalizeLabel, type Labels } from './definitions';
import { isHidden, partsWords, tagName } from './html';
import type { PieceWriter } from './piece-writer';

/**
 * Inline Markdown in the forms that almost all of it has: links with a target, emphasis that opens before a word and
 * closes behind one, code, addresses in angle brackets. Whatever could be read in more than one way is left to the
 * parser, which is ten times slower; where this reader answers, it answers as the parser does (a property test says so).
 */

const SIGN = /[\\`*_[\]<!\n\r]/g;
const TARGET =
  /\((?:<[^<>\n\r\\]*>|[^\s()<>\\"']*(?:\([^\s()<>\\"']*\)[^\s()<>\\"']*)*)(?:[ \t]+(?:"[^"\\\n\r]*"|'[^'\\\n\r]*'))?[ \t]*\)/y;
const IMAGE_TEXT = /!\[[^\][\\`*_<>&\n\r]*\]/y;
const AUTOLINK =
  /<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*>|<[\w.!#$%&'*+/=?^`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?>/y;
const TAG =
  /<(?:[a-zA-Z][\w-]*(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?|\/[a-zA-Z][\w-]*\s*)>/y;
const LABEL = /\[((?:[^\][\\]|\\.){0,200})\]/y;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const NEXT_LINE = /(?:\r\n?|\n)[ \t>]*/y;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const WHITE_SPACE = /\s/;

/** What to do with a stretch of the source. */
const TEXT = 0;
const OBJECT = 1;
const LINK_START = 2;
const LINK_END = 3;
const BLANK = 4;
const BREAK = 5;
const NOTHING = 6;

interface Delimiter {
  readonly sign: string;
  readonly length: number;
}

/** The inline content between `from` and `to` as steps; `null` when it takes the parser. */
export function planInline(source: string, from: number, to: number, labels: Labels): InlinePlan | null {
  const plan = new InlinePlan(source, from, to, labels);
  return plan.make() ? plan : null;
}

export class InlinePlan {
  /** Triples: what, from, to. */
  private readonly steps: number[] = [];
  private readonly open: (Delimiter | null)[] = [];
  private at: number;
  private copied: number;
  /** Index in `steps` of the link text that is open; -1 when none is. */
  private link = -1;

  constructor(
    private readonly source: string,
    from: number,
    private readonly to: number,
    private readonly labels: Labels,
  ) {
    this.at = from;
    this.copied = from;
  }

  make(): boolean {
    SIGN.lastIndex = this.at;
    for (let match = SIGN.exec(this.source); match !== null && match.index < this.to; match = SIGN.exec(this.source)) {
      this.at = match.index;
      if (!this.take(match[0])) return false;
      SIGN.lastIndex = this.at;
    }
    if (this.link >= 0) this.unlink();
    this.flush(this.to);
    return this.open.length === 0;
  }

  /** Writes the steps into the block that is open. */
  write(writer: PieceWriter): void {
    let link = 0;
    for (let index = 0; index < this.steps.length; index += 3) {
      const what = this.steps[index];
      const from = this.steps[index + 1] ?? 0;
      let to = this.steps[index + 2] ?? 0;
      if (what === TEXT) {
        /* A bracket that opened no link is a step of its own; an address may run across it. */
        for (; this.steps[index + 3] === TEXT && this.steps[index + 4] === to; index += 3)
          to = this.steps[index + 5] ?? 0;
        writer.text(from, to);
      } else if (what === OBJECT) writer.object(from, to);
      else if (what === BLANK) writer.blank(from, to);
      else if (what === BREAK) writer.breakLine(from, to);
      else if (what === LINK_START) link = writer.length;
      else writer.link(link);
    }
  }

  private take(sign: string): boolean {
    switch (sign) {
      case '\\':
        return this.takeEscape();
      case '`':
        this.takeCode();
        return true;
      case '[':
        return this.openLink();
      case ']':
        return this.closeLink();
      case '<':
        return this.takeAngle();
      case '!':
        return this.takeImage();
      case '\n':
      case '\r':
        this.takeLineEnd();
        return true;
      default:
        return this.takeDelimiter(sign);
    }
  }

  private takeEscape(): boolean {
    const next = this.source.charAt(this.at + 1);
    if (this.at + 1 >= this.to) return false;
    if (next === '\n' || next === '\r') this.step(BREAK, this.at, this.nextLine(this.at + 1));
    else this.at += ESCAPABLE.test(next) ? 2 : 1;
    return true;
  }

  /** Two blanks before a line end make it a break that is meant. */
  private takeLineEnd(): void {
    let start = this.at;
    while (this.source.charAt(start - 1) === ' ') start--;
    if (this.at - start >= 2 && start >= this.copied) this.step(BREAK, start, this.nextLine(this.at));
    else this.at = this.nextLine(this.at);
  }

  /** Where the content begins of the line behind the line end at `at`. */
  private nextLine(at: number): number {
    NEXT_LINE.lastIndex = at;
    NEXT_LINE.test(this.source);
    return NEXT_LINE.lastIndex;
  }

  private takeCode(): void {
    let end = this.at;
    while (this.source.charCodeAt(end) === 96 && end < this.to) end++;
    const fence = this.source.slice(this.at, end);
    let closing = this.source.indexOf(fence, end);
    while (closing >= 0 && closing < this.to) {
      let after = closing;
      while (this.source.charCodeAt(after) === 96) after++;
      if (after - closing === fence.length && after <= this.to) {
        this.step(OBJECT, this.at, after);
        return;
      }
      closing = this.source.indexOf(fence, after);
    }
    this.at = end;
  }

  private openLink(): boolean {
    if (this.link >= 0) return false;
    this.flush(this.at);
    this.link = this.steps.length;
    this.steps.push(LINK_START, this.at, this.at + 1);
    this.open.push(null);
    this.copied = this.at + 1;
    this.at++;
    return true;
  }

  private closeLink(): boolean {
    const next = this.source.charAt(this.at + 1);
    if (next === ':') return false;
    if (this.link < 0) {
      this.at++;
      return next !== '(';
    }
    const end = next === '(' ? this.endOfTarget(this.at + 1) : this.endOfReference();
    if (end < 0 || end > this.to) return false;
    if (end === this.at) {
      this.unlink();
      this.at++;
      return true;
    }
    if (this.open.pop() !== null) return false;
    this.step(LINK_END, this.at, end);
    this.link = -1;
    return true;
  }

  private endOfTarget(at: number): number {
    TARGET.lastIndex = at;
    const target = TARGET.exec(this.source);
    return target === null ? -1 : at + target[0].length;
  }

  /** The end of a link by label (`[text][label]`, `[label][]`, `[label]`); the closing bracket itself when there is no such link. */
  private endOfReference(): number {
    if (this.labels.size === 0) return this.at;
    const text = this.source.slice((this.steps[this.link + 1] ?? 0) + 1, this.at);
    if (this.source.charAt(this.at + 1) !== '[') return this.labels.has(normalizeLabel(text)) ? this.at + 1 : this.at;
    LABEL.lastIndex = this.at + 1;
    const label = LABEL.exec(this.source);
    if (label === null || !this.labels.has(normalizeLabel(label[1] === '' ? text : (label[1] ?? '')))) return -1;
    return this.at + 1 + label[0].length;
  }

  /** The bracket that opened was no link: it is text. */
  private unlink(): void {
    const boundary = this.open.lastIndexOf(null);
    this.open.splice(boundary, 1);
    this.steps[this.link] = TEXT;
    this.link = -1;
  }

  private takeAngle(): boolean {
    AUTOLINK.lastIndex = this.at;
    const address = AUTOLINK.exec(this.source);
    if (address !== null && this.at + address[0].length <= this.to) {
      this.step(OBJECT, this.at, this.at + address[0].length);
      return true;
    }
    if (!/[a-zA-Z/!?]/.test(this.source.charAt(this.at + 1))) {
      this.at++;
      return true;
    }
    TAG.lastIndex = this.at;
    const tag = TAG.exec(this.source)?.[0];
    if (tag === undefined || this.at + tag.length > this.to || isHidden(tagName(tag))) return false;
    this.step(partsWords(tagName(tag)) ? BLANK : NOTHING, this.at, this.at + tag.length);
    return true;
  }

  private takeImage(): boolean {
    if (this.source.charAt(this.at + 1) !== '[') {
      this.at++;
      return true;
    }
    IMAGE_TEXT.lastIndex = this.at;
    const text = IMAGE_TEXT.exec(this.source);
    if (text === null || this.link >= 0) return false;
    const textEnd = this.at + text[0].length;
    const end = this.endOfTarget(textEnd);
    if (end < 0 || end > this.to) return false;
    this.flush(this.at);
    if (textEnd - this.at > 3) this.steps.push(TEXT, this.at + 2, textEnd - 1);
    else this.steps.push(OBJECT, this.at, end);
    this.at = end;
    this.copied = end;
    return true;
  }

  /** Emphasis (CommonMark 0.31.2, section 6.2), as far as a run of signs either only opens or only closes. */
  private takeDelimiter(sign: string): boolean {
    let end = this.at;
    while (this.source.charAt(end) === sign && end < this.to) end++;
    const before = classAt(this.source, this.at - 1);
    const after = end < this.to ? classAt(this.source, end) : 'space';
    const left = after !== 'space' && (after !== 'punctuation' || before !== 'letter');
    const right = before !== 'space' && (before !== 'punctuation' || after !== 'letter');
    if (left && right && (sign === '*' || before === 'punctuation' || after === 'punctuation')) return false;
    const start = this.at;
    this.at = end;
    if (left === right) return true;
    if (left) {
      this.open.push({ sign, length: end - start });
      this.step(NOTHING, start, end);
      return true;
    }
    const opener = this.open[this.open.length - 1];
    if (opener?.sign === sign && opener.length === end - start) {
      this.open.pop();
      this.step(NOTHING, start, end);
      return true;
    }
    return !this.open.some((each) => each?.sign === sign);
  }

  /** Text up to `start`, then `what` for the stretch up to `end`. */
  private step(what: number, start: number, end: number): void {
    this.flush(start);
    if (what !== NOTHING) this.steps.push(what, start, end);
    this.at = end;
    this.copied = end;
  }

  private flush(to: number): void {
    if (to > this.copied) this.steps.push(TEXT, this.copied, to);
    this.copied = to;
  }
}

/** What the character at `at` is to emphasis. Halves of astral characters count as letters, as they do for the parser. */
function classAt(source: string, at: number): 'space' | 'punctuation' | 'letter' {
  const char = source.charAt(at);
  if (char === '' || WHITE_SPACE.test(char)) return 'space';
  return PUNCTUATION.test(char) ? 'punctuation' : 'letter';
}
