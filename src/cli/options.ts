import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_MIN_CONFIDENCE } from '../core/model/mention';
import { UsageError } from './host';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** `parseArgs`, with its errors as usage errors of one line. */
export function parseOptions<T extends Options>(command: string, args: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
    throw new UsageError(`${said}. See "variorum ${command} --help".`);
  }
}

/** The value of `--min-confidence`. */
export function minConfidenceOf(value: string | undefined): number {
  if (value === undefined) return DEFAULT_MIN_CONFIDENCE;
  const number = value.trim() === '' ? NaN : Number(value);
  if (number >= 0 && number <= 1) return number;
  throw new UsageError(`--min-confidence must be a number from 0 to 1, not "${value}".`);
}
