import { library } from './library';
import { minuteOf, referenceDate, type Tool } from './tool';

interface Chrono {
  parse(text: string, reference: Date): readonly ChronoResult[];
}
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: { date(): Date; get(part: 'year'): number | null };
}

/** chrono-node: dates only, English and German, each with its own parser. The value is the start it resolves to. */
export function chrono(): Tool {
  const { de, ...english } = library('chrono-node') as Chrono & { readonly de: Chrono };
  return {
    name: 'chrono-node',
    annotate: (text, { language, date }) =>
      (language === 'de' ? de : english).parse(text, referenceDate(date)).map(({ index, text: found, start }) => ({
        start: index,
        end: index + found.length,
        type: 'DATE',
        values: [dated(start)],
      })),
  };
}

function dated(start: ChronoResult['start']): string {
  const year = start.get('year') ?? 0;
  const minute = minuteOf(start.date());
  return year < 0 ? `-${String(-year).padStart(4, '0')}${minute.slice(minute.indexOf('-', 1))}` : minute;
}
