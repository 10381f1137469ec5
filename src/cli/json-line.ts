import type { InputLine } from './lines';

/** The JSON object on a line of a filter's input, `null` for a blank line, or what is wrong with it. `shape` says what is expected. */
export function parseJsonLine(line: InputLine, shape: string): Readonly<Record<string, unknown>> | string | null {
  if (line.bytes === null) return 'longer than 64 MB. Split the document.';
  let content: unknown;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
    if (json.trim() === '') return null;
    content = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return 'not JSON. Each line must be one JSON object.';
    return 'not valid UTF-8. Convert the input to UTF-8.';
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return `not a JSON object. Each line must be ${shape}.`;
  }
  return content as Readonly<Record<string, unknown>>;
}
