import { findIn } from '../unit/core/detect/names/laws/found-laws';
import { assertGrowth } from './growth';

const HOSTILE: Readonly<Record<string, string>> = {
  'signs without numbers': '§ ',
  'parts without a law': '§ 5 Abs. 2, ',
  'parts of parts': 'Teil 2 der ',
  'openings of titles': 'Gesetz zur ',
  'abbreviations with hyphens': 'BGB-',
  'capitalised words': 'Wine and ',
  'brackets that never close': 'Insolvenzordnung (BGBl. ',
  'small words of titles': 'Treaty of the of the ',
};

suite('Growth of laws with the size of a block', () => {
  for (const [name, piece] of Object.entries(HOSTILE))
    for (const language of ['de', 'en'] as const)
      test(`${name} is linear: ${language}`, () => {
        assertGrowth('linear', (factor) => {
          const text = piece.repeat(factor * 400);
          return () => {
            findIn(text, language);
          };
        });
      });
});
