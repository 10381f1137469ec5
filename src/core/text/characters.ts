import { CONTINUATIONS, LEADS, readMojibake } from './mojibake';
import type { ProseWriter } from './prose-writer';
import { addressAt } from './web-addresses';

/** Stands in the prose for something that is part of a sentence but not to be searched: an address, inline code. */
export const OBJECT = '\ufffc';

const BLANKS = '\\t\\v\\f\\0\\x85\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const INVISIBLE = '\\u00ad\\u034f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff';
const MARKS = '\\u0300-\\u036f\\u3099\\u309a';
const TOP_LEVELS = 'com|org|net|edu|gov|int|info|eu|uk|us|de|at|ch|fr|it|es|nl|ru|io|tv';

/** Whatever does not read as it stands. Everything else is copied, so plain text costs one scan. */
const SPECIAL = `[${BLANKS}${INVISIBLE}${MARKS}]| {2}|[${LEADS}][${CONTINUATIONS}]|://|www\\.|\\.(?:${TOP_LEVELS})/|- [a-zäöüß]`;

const NEXT_SPECIAL = new RegExp(SPECIAL, 'g');
const BLANK_RUN = new RegExp(`[ ${BLANKS}${INVISIBLE}]*`, 'y');
const BLANK = new RegExp(`[${BLANKS} ]`);
const INVISIBLE_RUN = new RegExp(`[${INVISIBLE}]+`, 'y');
const MARK_RUN = new RegExp(`[${MARKS}]+`, 'y');

/**
 * Reads stretches of one source, front to back: the next special character is looked for once, not once a stretch,
 * so the whole stays linear whatever the number of stretches.
 */
export class CharacterReader {
  private nextSpecial = -1;

  /** `isSuspended` says that a word after `X- ` continues a coordination (`Haupt- und Nebensatz`), so the blank stays. */
  constructor(
    private readonly source: string,
    private readonly writer: ProseWriter,
    private readonly isSuspended: (word: string) => boolean,
  ) {}

  /**
   * Writes the source between `from` and `to`, without line breaks in it, as prose. An address that begins there may
   * reach up to `limit`; the answer is where reading goes on.
   */
  read(from: number, to: number, limit = to): number {
    let copied = from;
    let at = from;
    for (;;) {
      at = this.seek(at);
      if (at >= to) break;
      const after = this.readSpecial(at, copied, to, limit);
      if (after > copied) copied = after;
      at = Math.max(after, at + 1);
    }
    this.writer.copy(copied, to);
    return Math.max(copied, to);
  }

  private seek(at: number): number {
    if (this.nextSpecial < at) {
      NEXT_SPECIAL.lastIndex = at;
      this.nextSpecial = NEXT_SPECIAL.exec(this.source)?.index ?? Infinity;
    }
    return this.nextSpecial;
  }

  /** Writes up to and with the special at `at`; the answer is where copying goes on, `copied` when it stays as it is. */
  private readSpecial(at: number, copied: number, to: number, limit: number): number {
    const { source, writer } = this;
    const char = source.charAt(at);
    if (char === '-') return this.readBrokenHyphen(at, copied, to);
    if (char === ':' || char === 'w' || char === '.') {
      const address = addressAt(source, at, copied, limit);
      if (address === null) return copied;
      writer.copy(copied, address.start);
      writer.read(OBJECT, address.start, address.end);
      return address.end;
    }
    const mark = run(MARK_RUN, source, at, to);
    if (mark > at) return this.readMarks(at, copied, mark);
    const invisible = run(INVISIBLE_RUN, source, at, to);
    if (invisible > at && !(invisible < to && BLANK.test(source.charAt(invisible)))) {
      writer.copy(copied, at);
      writer.drop(invisible);
      return invisible;
    }
    const blanks = run(BLANK_RUN, source, at, to);
    if (blanks > at) {
      const first = at > copied && source.charAt(at - 1) === ' ' ? at - 1 : at;
      writer.copy(copied, first);
      writer.read(' ', first, blanks);
      return blanks;
    }
    const damaged = readMojibake(source, at, to);
    if (damaged === null) return copied;
    writer.copy(copied, at);
    writer.read(damaged.text === '\u00a0' ? ' ' : damaged.text, at, damaged.end);
    return damaged.end;
  }

  /** A letter with combining marks reads as the composed letter where there is one. */
  private readMarks(at: number, copied: number, end: number): number {
    const { source, writer } = this;
    if (at - 1 < copied) return copied;
    const cluster = source.slice(at - 1, end);
    const composed = cluster.normalize('NFC');
    if (composed === cluster) return copied;
    writer.copy(copied, at - 1);
    writer.read(composed, at - 1, end);
    return end;
  }

  /** `e- commerce`: a word broken by a wrap that is gone. The hyphen stays, the blank goes. */
  private readBrokenHyphen(at: number, copied: number, to: number): number {
    const { source, writer } = this;
    if (at + 2 >= to || !/[a-zäöüß]/.test(source.charAt(at - 1)) || at === copied) return copied;
    const word = /^\p{L}+/u.exec(source.slice(at + 2, at + 14));
    if (word === null || this.isSuspended(word[0])) return copied;
    writer.copy(copied, at + 1);
    writer.drop(at + 2);
    return at + 2;
  }
}

function run(pattern: RegExp, source: string, at: number, to: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? Math.min(pattern.lastIndex, to) : at;
}
