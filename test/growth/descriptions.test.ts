import { describeNames } from '../../src/core/claims/descriptions/describe-names';
import { detectDocument } from '../../src/core/detect/detect-document';
import { readDocument } from '../../src/core/text/read';
import { assertGrowth } from './growth';

const HOSTILE: Readonly<Record<string, string>> = {
  'names with roles': 'The mayor Hella Brandt, head of the office, is a judge. ',
  'one list without an end': 'Hella Brandt, mayor of Ulm, ',
  'roles without an end': 'mayor Brandt head of ',
  'brackets without an end': 'Hella Brandt (mayor (47 ',
  'nothing but commas behind a name': 'Brandt, , , , ',
};

suite('Growth of descriptions with the size of a block', () => {
  for (const [name, piece] of Object.entries(HOSTILE))
    for (const language of ['de', 'en'] as const)
      test(`${name} is linear: ${language}`, () => {
        assertGrowth('linear', (factor) => {
          const document = readDocument(piece.repeat(factor * 300), { format: 'text', languageHint: language });
          const { names } = detectDocument(document);
          return () => {
            describeNames(document, names);
          };
        });
      });
});
