import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TYPE_RULES } from '../../../../../../src/core/detect/names/types/type-rules';
import type { Language } from '../../../../../../src/core/model/language';
import type { Capitals } from '../../../../../../src/core/model/name';
import { runOf } from './read-types';

const PIECES =
  "Mr Dr. Frau Herr von van de der die the of and & , . ( ) - ' 54 2006 GmbH Co. KG Ltd. e. V. Bank University Universität für zur Ida Peter Quandt Velmo Kassel France said sagte Richter director Mount Straße River War Schlacht bei MS HMS browser such as like other andere company Firma in nach born".split(
    ' ',
  );

suite('rules of types', () => {
  test('vote for stretches inside the run, with whole points that are not negative, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 25 }),
        fc.constantFrom<Language>('en', 'de'),
        fc.constantFrom<Capitals>('names', 'nouns', 'title', 'all'),
        (pieces, language, capitals) => {
          const [run, block] = runOf(pieces.join(' '), language, capitals);
          for (const rule of TYPE_RULES) rule(run, block);
          for (const { from, to, votes } of run.readings.values()) {
            assert.ok(from >= 0 && from < to && to <= run.words.length);
            for (const { points } of votes) assert.ok(Number.isInteger(points) && points >= 0);
          }
        },
      ),
    );
  });

  test('say the same when asked again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }),
        fc.constantFrom<Language>('en', 'de'),
        (pieces, language) => {
          const read = (): unknown => {
            const [run, block] = runOf(pieces.join(' '), language, 'names');
            for (const rule of TYPE_RULES) rule(run, block);
            return [...run.readings.values()];
          };
          assert.deepEqual(read(), read());
        },
      ),
    );
  });
});
