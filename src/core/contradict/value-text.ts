import type { Claim } from '../model/claim';

/** A claim's value in a short form without words of a language: numbers with their unit, TIMEX3 dates, names and wordings as written. */
export function valueText({ value, polarity }: Claim): string {
  const sign = polarity === 1 ? '' : '¬ ';
  switch (value.kind) {
    case 'number': {
      const { from, to, unit } = value;
      const number =
        from === to
          ? (from ?? '')
          : from === undefined
            ? `≤ ${to ?? ''}`
            : to === undefined
              ? `≥ ${from}`
              : `${from}–${to}`;
      return `${sign}${number} ${unit}`.trim();
    }
    case 'date':
      return sign + (value.value ?? `${value.from ?? ''}/${value.to ?? ''}`);
    case 'name':
      return sign + value.name.text;
    case 'status':
      return sign + value.status;
    case 'text':
      return sign + value.text;
    case 'order':
      return `${value.relation} ${value.other.text}`;
    case 'sum':
      return value.total;
    case 'truth':
      return polarity === 1 ? '+' : '−';
  }
}
