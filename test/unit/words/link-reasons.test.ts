import assert from 'node:assert/strict';
import { config } from '@vscode/l10n';
import type { LinkCode } from '../../../src/core/model/entity';
import { mentionCount, mentionsInDocuments } from '../../../src/words/counts';
import { linkReasonInWords } from '../../../src/words/link-reasons';
import { readJson } from './translations';

const CODES: readonly LinkCode[] = [
  'same-spelling',
  'spelling-variant',
  'site-of',
  'acronym-defined',
  'acronym-initials',
  'acronym-shared',
  'surname-of',
  'first-name-of',
  'initial-of',
  'middle-name',
  'short-for',
  'defined-short',
  'legal-form',
  'inflected',
  'other-language',
  'misspelt',
  'law-number',
];

suite('why two names are one, in words', () => {
  teardown(() => {
    config({ contents: {} });
  });

  for (const language of ['English', 'German']) {
    test(`every reason is a sentence of its own that holds both names: ${language}`, () => {
      if (language === 'German') config({ contents: { ...readJson('l10n/bundle.l10n.de.json') } });
      const sentences = CODES.map((code) => linkReasonInWords({ code, args: { name: 'Quandt', of: 'Jana Quandt' } }));
      for (const sentence of sentences) assert.match(sentence, /^[“„]Quandt[”“].*[“„]Jana Quandt[”“].*\.$/);
      assert.equal(new Set(sentences).size, sentences.length);
    });
  }

  test('an abbreviation says in how many documents it is given, a law its number', () => {
    const args = { name: 'NWT', of: 'Northwind Traders', documents: '3', number: '2006/112' };
    assert.match(linkReasonInWords({ code: 'acronym-defined', args }), /in 3 documents\.$/);
    assert.match(linkReasonInWords({ code: 'law-number', args }), /: 2006\/112\.$/);
    assert.doesNotMatch(linkReasonInWords({ code: 'acronym-defined', args: { ...args, documents: '1' } }), /\d/);
  });

  test('a decision names nobody’s spelling', () => {
    const args = { name: 'PERSON/a', of: 'PERSON/b', decision: '1' };
    assert.equal(linkReasonInWords({ code: 'decided', args }), 'Somebody decided that these names are one.');
  });

  test('counts know one from many', () => {
    assert.deepEqual([mentionCount(1), mentionCount(2)], ['1 mention', '2 mentions']);
    assert.equal(mentionsInDocuments(1, 1, 1), '1 mention in this document');
    assert.equal(mentionsInDocuments(5, 1, 3), '5 mentions in 1 of 3 documents');
  });
});
