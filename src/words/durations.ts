import { t } from '@vscode/l10n';
import { monthName, weekdayName } from './calendar';
import { decimalInWords } from './numbers';

/** An ISO 8601 duration (TIMEX3 writing: `PXD` when the number is vague) in words: `P1Y6M` → "1 year, 6 months". */
export function durationInWords(value: string): string {
  return (
    partsOf(value)
      ?.map(({ count, unit }) => (count === 'X' || count === 'XX' ? t('some {0}', unit.other) : counted(count, unit)))
      .join(', ') ?? (value === 'PXX' ? t('some time') : value)
  );
}

/** How old: the same duration, said of a person or thing. */
export function ageInWords(value: string): string {
  return t('{0} old', durationInWords(value));
}

/** A recurring time: `P1D` → "every day", `XXXX-WXX-1` → "every Monday". */
export function setInWords(value: string): string {
  const parts = partsOf(value);
  const only = parts?.[0];
  if (only !== undefined && parts?.length === 1) {
    if (only.count === '1') return t('every {0}', only.unit.one);
    if (!only.count.includes('X')) return t('every {0}', counted(only.count, only.unit));
    return t('again and again, counted in {0}', only.unit.other);
  }
  const weekly = /^XXXX-WXX-([1-7]|WE)$/.exec(value);
  if (weekly !== null) {
    return t('every {0}', weekly[1] === 'WE' ? t('weekend') : (weekdayName(Number(weekly[1])) ?? value));
  }
  const yearly = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(value);
  const month = yearly === null ? undefined : monthName(Number(yearly[1]));
  if (month !== undefined) {
    const day = yearly?.[2];
    return day === undefined ? t('every {0}', month) : t('every year on {0} {1}', Number(day), month);
  }
  return value === 'PXX' ? t('again and again') : value;
}

interface Unit {
  readonly one: string;
  readonly other: string;
}

interface Part {
  readonly count: string;
  readonly unit: Unit;
}

function partsOf(value: string): Part[] | undefined {
  const match = /^P((?:[\dX.]+(?:Y|M|W|D|DE|CE|Q|WE))*)(?:T((?:[\dX.]+(?:H|M|S))+))?$/.exec(value);
  if (match === null || value === 'P') return undefined;
  const [, days = '', times = ''] = match;
  return [...read(days, dayUnits()), ...read(times, timeUnits())];
}

function read(text: string, units: Readonly<Record<string, Unit>>): Part[] {
  return [...text.matchAll(/([\dX.]+)([A-Z]+?)(?=[\dX]|$)/g)].flatMap(([, count = '', code = '']) => {
    const unit = units[code];
    return unit === undefined ? [] : [{ count, unit }];
  });
}

function counted(count: string, unit: Unit): string {
  return t('{0} {1}', decimalInWords(count), count === '1' ? unit.one : unit.other);
}

function dayUnits(): Readonly<Record<string, Unit>> {
  return {
    CE: { one: t('century'), other: t('centuries') },
    DE: { one: t('decade'), other: t('decades') },
    Y: { one: t('year'), other: t('years') },
    Q: { one: t('quarter'), other: t('quarters') },
    M: { one: t('month'), other: t('months') },
    W: { one: t('week'), other: t('weeks') },
    WE: { one: t('weekend'), other: t('weekends') },
    D: { one: t('day'), other: t('days') },
  };
}

function timeUnits(): Readonly<Record<string, Unit>> {
  return {
    H: { one: t('hour'), other: t('hours') },
    M: { one: t('minute'), other: t('minutes') },
    S: { one: t('second'), other: t('seconds') },
  };
}
