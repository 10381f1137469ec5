import { library } from './library';
import { minuteOf, referenceDate, type Annotation, type Tool } from './tool';

interface Compromise {
  (text: string): View;
  plugin(plugin: unknown): void;
}
interface View {
  dates(options: { readonly today: string }): {
    json(options: JsonOptions): readonly (Found & { readonly dates?: Dates })[];
  };
  people(): Phrases;
  places(): Phrases;
  organizations(): Phrases;
  money(): { json(options: JsonOptions): readonly Found[]; get(): readonly (number | null)[] };
}
interface Phrases {
  json(options: JsonOptions): readonly Found[];
}
interface JsonOptions {
  readonly offset: true;
}
interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}
interface Dates {
  readonly start?: string | null;
}

const OFFSETS: JsonOptions = { offset: true };

/** compromise with its dates plugin: English only. Punctuation that it keeps at the end of a phrase is left outside, stops of `U.S.` inside. */
export function compromise(): Tool {
  const nlp = library('compromise') as Compromise;
  const plugin = library('compromise-dates') as { readonly default?: unknown };
  nlp.plugin(plugin.default ?? plugin);
  return {
    name: 'compromise',
    annotate: (text, { date }) => {
      const document = nlp(text);
      const today = minuteOf(referenceDate(date));
      const dates = document.dates({ today }).json(OFFSETS);
      const money = document.money();
      const amounts = money.get();
      return [
        ...dates.map((found) => annotation(found, 'DATE', found.dates?.start?.slice(0, 16))),
        ...document
          .people()
          .json(OFFSETS)
          .map((found) => annotation(found, 'PERSON', undefined)),
        ...document
          .places()
          .json(OFFSETS)
          .map((found) => annotation(found, 'GPE', undefined)),
        ...document
          .organizations()
          .json(OFFSETS)
          .map((found) => annotation(found, 'ORG', undefined)),
        ...money.json(OFFSETS).map((found, at) => annotation(found, 'MONEY', amounts[at]?.toString())),
      ];
    },
  };
}

function annotation({ text, offset }: Found, type: Annotation['type'], value: string | undefined): Annotation {
  const punctuation = /(?<!\.\p{Lu})[.,;:!?)\]"”’\s]*$/u.exec(text)?.[0].length ?? 0;
  const end = offset.start + offset.length - punctuation;
  return { start: offset.start, end, type, values: value === undefined ? [] : [value] };
}
