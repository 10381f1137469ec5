import assert from 'node:assert/strict';
import { marked, namesOf, pointsOf, taught } from '../detected';

suite('Laws among the runs', () => {
  test('a law is a run of its own, all of it or nothing, and other runs are cut around it', () => {
    const names = namesOf('Villem Kelder cited § 263 StGB, and Quandt cited nothing.', 'de');
    assert.deepEqual(names.runs.map(marked), ['Villem Kelder', '§ ~263 StGB', 'Quandt']);
    assert.ok((pointsOf(names, '§ 263 StGB').LAW ?? 0) >= 40);
  });

  test('it teaches its own name without the parts', () => {
    assert.ok((taught(namesOf('Das folgt aus § 263 StGB klar.', 'de'), 'stgb').LAW ?? 0) >= 30);
  });

  test('a run that a law stands in falls apart', () => {
    const names = namesOf('They cited Section 4 of the Penal Code and Kelder there.', 'en');
    const law = names.runs.filter(({ readings }) =>
      readings.some(({ votes }) => votes.some(({ type }) => type === 'LAW')),
    );
    assert.ok(law.length > 0);
    assert.ok(names.runs.map(marked).includes('Kelder'));
  });
});
