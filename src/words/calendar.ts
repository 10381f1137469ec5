import { t } from '@vscode/l10n';

/** Names of months, weekdays and seasons. Functions, because the bundle of the user's language is loaded after this file. */
export function monthName(month: number): string | undefined {
  return [
    t('January'),
    t('February'),
    t('March'),
    t('April'),
    t('May'),
    t('June'),
    t('July'),
    t('August'),
    t('September'),
    t('October'),
    t('November'),
    t('December'),
  ][month - 1];
}

/** `weekday`: 1 Monday … 7 Sunday, as in ISO 8601. */
export function weekdayName(weekday: number): string | undefined {
  return [t('Monday'), t('Tuesday'), t('Wednesday'), t('Thursday'), t('Friday'), t('Saturday'), t('Sunday')][
    weekday - 1
  ];
}

/** TIMEX3 codes of seasons, quarters and halves, and what they are called in a sentence. */
export function partOfYear(code: string): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    Q1: t('first quarter'),
    Q2: t('second quarter'),
    Q3: t('third quarter'),
    Q4: t('fourth quarter'),
    QX: t('a quarter'),
    H1: t('first half'),
    H2: t('second half'),
    HX: t('a half-year'),
    SP: t('spring'),
    SU: t('summer'),
    FA: t('autumn'),
    WI: t('winter'),
  };
  return parts[code];
}

/** TIMEX3 codes of the parts of a day. */
export function partOfDay(code: string): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    MO: t('morning'),
    MI: t('midday'),
    AF: t('afternoon'),
    EV: t('evening'),
    NI: t('night'),
    DT: t('daytime'),
  };
  return parts[code];
}

/** The weekday (1 Monday … 7 Sunday) of a day of the proleptic Gregorian calendar; `undefined` when there is no such day. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return ((date.getUTCDay() + 6) % 7) + 1;
}
