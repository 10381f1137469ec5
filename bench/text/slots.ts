import type { Random } from './random';
import { NAMES, ORGS, PLACES } from './sentences';

type Slot = (random: Random) => string;

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
};
const WEEKDAYS = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
};

const year: Slot = (random) => String(random.between(1790, 2024));
const day: Slot = (random) => String(random.between(1, 28));

/** What stands for a slot in a sentence, in the ways people write it. */
export const SLOTS: Readonly<Record<'en' | 'de', Readonly<Record<string, Slot>>>> = {
  en: {
    year,
    n: (random) => String(random.between(2, 400)),
    month: (random) => random.pick(MONTHS.en),
    name: (random) => random.pick(NAMES),
    place: (random) => random.pick(PLACES),
    org: (random) => random.pick(ORGS),
    age: (random) => String(random.between(19, 90)),
    duration: (random) =>
      `${random.pick(['two', 'three', 'six', '12', '18', '30'])} ${random.pick(['days', 'weeks', 'months', 'years'])}`,
    relative: (random) =>
      random.pick(['last week', 'yesterday', 'two years ago', 'in the following month', 'last Friday', 'last summer']),
    date: (random) => {
      const month = random.pick(MONTHS.en);
      return random.pick<() => string>([
        () => `${day(random)} ${month} ${year(random)}`,
        () => `${month} ${day(random)}, ${year(random)}`,
        () => `${random.pick(WEEKDAYS.en)}, ${day(random)} ${month} ${year(random)}`,
        () => `${month} ${year(random)}`,
        () => `${month.slice(0, 3)}. ${day(random)}`,
        () => `${random.between(13, 28)}/${random.between(1, 12)}/${year(random)}`,
        () =>
          `${year(random)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
        () => random.pick(WEEKDAYS.en),
      ])();
    },
    money: (random) =>
      random.pick<() => string>([
        () => `£${random.between(2, 900)},${random.between(100, 999)}`,
        () => `$${random.between(1, 90)}.${random.between(1, 9)} million`,
        () => `€${random.between(2, 90)}.${random.between(10, 99)}`,
        () => `${random.between(2, 90)} million dollars`,
        () => `USD ${random.between(100, 999)}`,
        () => `${random.between(2, 90)} pounds`,
      ])(),
  },
  de: {
    year,
    n: (random) => String(random.between(2, 400)),
    month: (random) => random.pick(MONTHS.de),
    name: (random) => random.pick(NAMES),
    place: (random) => random.pick(PLACES),
    org: (random) => random.pick(ORGS),
    age: (random) => String(random.between(19, 90)),
    duration: (random) =>
      `${random.pick(['zwei', 'drei', 'sechs', '12', '18'])} ${random.pick(['Tage', 'Wochen', 'Monate', 'Jahre'])}`,
    relative: (random) =>
      random.pick(['vorige Woche', 'gestern', 'vor zwei Jahren', 'am letzten Freitag', 'im vergangenen Jahr']),
    date: (random) => {
      const month = random.pick(MONTHS.de);
      return random.pick<() => string>([
        () => `${day(random)}. ${month} ${year(random)}`,
        () => `${random.pick(WEEKDAYS.de)}, dem ${day(random)}. ${month}`,
        () => `${day(random)}.${random.between(1, 12)}.${year(random)}`,
      ])();
    },
    money: (random) =>
      random.pick<() => string>([
        () => `${random.between(2, 90)},${random.between(1, 9)} Mio. Euro`,
        () => `${random.between(2, 900)}.${random.between(100, 999)} Euro`,
        () => `EUR ${random.between(2, 90)}`,
        () => `${random.between(2, 90)} Mrd. DM`,
        () => `${random.between(2, 90)},${random.between(10, 99)} €`,
      ])(),
  },
};
