/** Longer lines are no documents: they are passed over without being held in memory. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

export interface InputLine {
  /** From 1. */
  readonly number: number;
  /** Without the line end; `null` for a line longer than the limit. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/**
 * Lines of a stream of bytes, one at a time: at most one line and one chunk are in memory, and nothing is read ahead of the caller.
 * Only LF ends a line: JSON may hold U+2028 and a lone CR may stand anywhere between its tokens.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): InputLine => {
    const bytes = length > maxBytes ? null : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
