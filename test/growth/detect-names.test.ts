import { detectNames } from '../../src/core/detect/names/detect-names';
import { readDocument } from '../../src/core/text/read';
import { assertGrowth } from './growth';

const HOSTILE: Readonly<Record<string, string>> = {
  'capitalised words': 'Kelder Quandt ',
  'capitalised words with connectors': 'Kelder of the Quandt and ',
  'sentences of one word': 'Kelder. Quandt. ',
  'compounds without end': 'Kelder-',
  'letters with stops': 'K.Q.',
  'acronyms in brackets': 'Kelder Federation of Quandt, Kelder & Quandt (KQ) ',
  'domains without end': 'kelder.',
  'addresses without end': 'kelder@',
  'quotation marks': '"Kelder ',
  'figures behind names': 'Kelder 12 ',
};

suite('Growth of names with the size of a block', () => {
  for (const [name, piece] of Object.entries(HOSTILE))
    for (const language of ['de', 'en'] as const)
      test(`${name} is linear: ${language}`, () => {
        assertGrowth('linear', (factor) => {
          const document = readDocument(piece.repeat(factor * 400), { format: 'text', languageHint: language });
          return () => {
            detectNames(document, []);
          };
        });
      });
});
