import { LANGUAGES, type Language } from '../core/model/language';
import type { ReadOptions } from '../core/text/read';
import { parseJsonLine } from './json-line';
import type { InputLine } from './lines';

/** A document on a line of a filter's input. */
export interface DocumentLine {
  readonly id: string | number;
  readonly text: string;
  /** `null`: the line stands alone. */
  readonly group: string | number | null;
  readonly options: ReadOptions;
}

/** The document on a line, `null` for a blank one, or what is wrong with it. */
export function parseDocumentLine(line: InputLine): DocumentLine | string | null {
  const content = parseJsonLine(line, '{"id":…,"text":…}');
  return content === null || typeof content === 'string' ? content : requestFrom(content);
}

function requestFrom(line: Readonly<Record<string, unknown>>): DocumentLine | string {
  const { id, text, lang, date, format, group } = line;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number.';
  if (typeof text !== 'string') return '"text" must be a string.';
  if (!isOptionalString(lang)) return '"lang" must be a language code such as "en".';
  if (!isOptionalString(date) || (typeof date === 'string' && !TIMEX3_DATE.test(date))) {
    return '"date" must be a date such as "2007-05-24" or "2007-05-24T13:52".';
  }
  if (format !== undefined && format !== null && format !== 'text' && format !== 'markdown') {
    return '"format" must be "text" or "markdown".';
  }
  if (group !== undefined && group !== null && typeof group !== 'string' && typeof group !== 'number') {
    return '"group" must be a string or a number.';
  }
  const languageHint = languageOf(lang);
  return {
    id,
    text,
    group: group ?? null,
    options: {
      ...(languageHint === undefined ? {} : { languageHint }),
      ...(typeof date === 'string' ? { date } : {}),
      ...(typeof format === 'string' ? { format } : {}),
    },
  };
}

/** A year at least; time and zone as far as stated. */
const TIMEX3_DATE = /^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** `de-AT` is German; a language without tables is no hint, and the text itself decides. */
function languageOf(lang: string | null | undefined): Language | undefined {
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

function isOptionalString(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}
