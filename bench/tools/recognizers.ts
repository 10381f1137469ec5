import { library } from './library';
import { referenceDate, type Annotation, type Tool } from './tool';

interface DateTimeModule {
  readonly recognizeDateTime: (
    text: string,
    culture: string,
    options: number,
    reference: Date,
  ) => readonly Recognized<Values>[];
}
interface UnitModule {
  readonly recognizeCurrency: (text: string, culture: string) => readonly Recognized<Amount>[];
}
interface Recognized<T> {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: T | null;
}
interface Values {
  readonly values?: readonly { readonly timex?: string; readonly value?: string; readonly start?: string }[];
}
interface Amount {
  readonly value?: string | null;
}

/** recognizers-text: dates and amounts; of several readings any may be right. The JavaScript version has no German dates. */
export function recognizers(): Tool {
  const { recognizeDateTime } = library('@microsoft/recognizers-text-date-time') as DateTimeModule;
  const { recognizeCurrency } = library('@microsoft/recognizers-text-number-with-unit') as UnitModule;
  return {
    name: 'recognizers-text',
    annotate: (text, { language, date }) => {
      const culture = language === 'de' ? 'de-de' : 'en-us';
      return [
        ...recognizeDateTime(text, culture, 0, referenceDate(date)).map(timeAnnotation),
        ...recognizeCurrency(text, culture)
          // It also marks the bare name of a currency: no amount, no mention.
          .filter(({ resolution }) => typeof resolution?.value === 'string')
          .map((found) => annotation(found, 'MONEY', [found.resolution?.value])),
      ];
    },
  };
}

function timeAnnotation(found: Recognized<Values>): Annotation {
  const kind = found.typeName.split('.')[1];
  const type = kind === 'duration' ? 'DURATION' : kind === 'set' ? 'SET' : 'DATE';
  const values = (found.resolution?.values ?? []).flatMap(({ timex, value, start }) => [
    timex,
    isoOf(value),
    isoOf(start),
  ]);
  return annotation(found, type, values);
}

function annotation(
  { start, end }: Recognized<unknown>,
  type: Annotation['type'],
  values: readonly (string | null | undefined)[],
): Annotation {
  return { start, end: end + 1, type, values: values.filter((value) => typeof value === 'string') };
}

/** `2007-05-24 13:52:00` → `2007-05-24T13:52:00`. */
function isoOf(value: string | undefined): string | undefined {
  return value?.replace(' ', 'T');
}
