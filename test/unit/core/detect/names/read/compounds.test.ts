import assert from 'node:assert/strict';
import { runsOf } from '../detected';

suite('Names that are cut, shortened, numbered or compounded', () => {
  const english: readonly (readonly [text: string, ...runs: string[]])[] = [
    ['They met Jos. Kelder there.', 'Jos. Kelder'],
    ['They met Prof. van der Kelder there.', 'Prof. van ~der Kelder'],
    ['They stopped at the Kelder. It was late.', 'Kelder'],
    ['They run Keldos 95 on it.', 'Keldos 95'],
    ['They paid Kelder 20% of it.', 'Kelder'],
    ['They paid Kelder 12,000 for it.', 'Kelder'],
    ['They met Maria March there.', 'Maria March'],
    ['They met A. August there.', 'A. August'],
    [
      'They heard of Kelder-Ostrava-Villem-Quandt-Kelder-Ostrava-Villem then.',
      'Kelder-Ostrava-Villem-Quandt-Kelder-Ostrava-Villem',
    ],
    ['They live in Kelder-upon-Quandt now.', 'Kelder-upon-Quandt'],
    ['They bought the X-Kelder then.', 'X-Kelder'],
    ['They like AT&K and R&D-Kelder then.', 'AT&K ~and R&D-Kelder'],
    ["They saw the d'Orsay there.", "d'Orsay"],
    ['They saw kelder_box, \\Kelder and ~Quandt there.'],
    ['They wrote to a.kelder@quandt.de, to Villem.', 'Villem'],
  ];
  for (const [text, ...runs] of english)
    test(text, () => {
      assert.deepEqual(runsOf(text, 'en'), runs);
    });

  const german: readonly (readonly [text: string, ...runs: string[]])[] = [
    ['Er traf Petra Kelder-Weber dort.', 'Petra Kelder-Weber'],
    ['Er traf den Zeugen Sven K. dort.', 'Zeugen Sven K.'],
    ['Das Quandt-Institut in Kelder half.', 'Quandt Institut ~in Kelder'],
    ['Die Villem-Quandt-Stiftung half.', 'Villem-Quandt-Stiftung'],
    ['Der Quandt-Prozess begann.', 'Quandt'],
    ['Sie traf Frau von Kelder dort.', 'Frau von Kelder'],
    ['Der Verein Kelder e.V. half.', 'Verein Kelder e.V.'],
    ['Am 3. Kelder traf sie ihn.', 'Kelder'],
  ];
  for (const [text, ...runs] of german)
    test(text, () => {
      assert.deepEqual(runsOf(text, 'de'), runs);
    });
});
