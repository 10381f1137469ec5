import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { knowDocument, type DocumentKnowledge } from '../../../../src/core/corpus/know-document';
import type { NamedMention } from '../../../../src/core/corpus/corpus-names';
import type { Contradiction } from '../../../../src/core/model/contradiction';
import type { NameDescription } from '../../../../src/core/model/description';
import { alongDocuments } from '../../../../src/server/hover-card/along-documents';
import { markdownStyle, PLAIN_TEXT } from '../../../../src/server/hover-card/card-style';
import { mentionedDates } from '../../../../src/server/hover-card/mentioned-dates';
import type { NameCard } from '../../../../src/server/hover-card/name-card';
import { toldOfName } from '../../../../src/server/hover-card/told-of-name';
import { writeCard } from '../../../../src/server/hover-card/write-card';
import { documentsNaming } from '../../../../src/server/language/occurrences';
import { Lines } from '../../../../src/server/lines';
import { DEFAULT_SETTINGS } from '../../../../src/server/settings';

const NAME: NamedMention['mention'] = {
  type: 'PERSON',
  fragments: [{ start: 10, end: 16 }],
  text: 'Quandt',
  confidence: 0.9,
  zone: 'body',
  reasons: [],
};

suite('what documents say that a name is', () => {
  const description = (text: string, more: Partial<NameDescription> = {}): NameDescription => ({
    kind: 'role',
    nameStart: 10,
    nameEnd: 16,
    text,
    fragments: [{ start: 18, end: 18 + text.length }],
    ...more,
  });
  const told = (documents: Readonly<Record<string, readonly NameDescription[]>>): ReturnType<typeof toldOfName> => {
    const corpus = {
      text: () => 'line one\n\nQuandt, and so on',
      detection: (uri: string): DocumentKnowledge =>
        Object.assign(knowDocument(''), { descriptions: documents[uri] ?? [] }),
    };
    const naming = Object.keys(documents).map((uri) => ({ uri, mentions: [NAME] }));
    return toldOfName(corpus, new Lines(), naming);
  };

  test('equal wordings stand once, those of most documents first, with the first source and its line', () => {
    const found = told({
      'file:///w/a%20b.txt': [description('a brewer'), description('Head of the harbour office')],
      'file:///w/b.txt': [description('head of  the harbour office')],
    });
    assert.deepEqual(found, {
      told: [
        {
          text: 'Head of the harbour office',
          past: false,
          source: { name: 'a b.txt', uri: 'file:///w/a%20b.txt', line: 3 },
          others: 1,
        },
        { text: 'a brewer', past: false, source: { name: 'a b.txt', uri: 'file:///w/a%20b.txt', line: 3 }, others: 0 },
      ],
      more: 0,
    });
  });

  test('what was once so is told apart from what is', () => {
    const found = told({ a: [description('mayor'), description('mayor', { past: true })] });
    assert.deepEqual(
      found.told.map(({ text, past }) => [text, past]),
      [
        ['mayor', false],
        ['mayor', true],
      ],
    );
  });

  test('only of mentions of the name, and no more than four', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => description(text));
    const found = told({ a: [...many, description('of another name', { nameStart: 40 })] });
    assert.deepEqual([found.told.length, found.more], [4, 2]);
    assert.ok(!found.told.some(({ text }) => text.includes('another')));
  });
});

suite('the dates a name is mentioned with', () => {
  const dates = (documents: Readonly<Record<string, string>>, here: string): string[] => {
    const corpus = new Corpus({ engineVersion: '1' });
    for (const [uri, text] of Object.entries(documents)) corpus.set(uri, text);
    const entity = corpus.entities().find(({ name }) => name.includes('Quandt'));
    assert.ok(entity !== undefined);
    const documentsOf = documentsNaming(corpus, entity.id, DEFAULT_SETTINGS);
    const found = mentionedDates(corpus, documentsOf, here, DEFAULT_SETTINGS);
    const words = found.dates.map((date) => (date.ofDocument ? `(${date.words})` : date.words));
    return found.more === 0 ? words : [...words, `+${String(found.more)}`];
  };

  test('are those of its sentence, not of the next one', () => {
    const text = 'It began on 3 May 2006. Mr. Quandt came on 4 May 2006. They closed on 5 May 2006.';
    assert.deepEqual(dates({ a: text }, 'a'), ['4 May 2006']);
  });

  test('a sentence over several lines is one, a heading and a paragraph are two', () => {
    const text = '# The year 2005\nIn the end Mr. Quandt came\nback on 4 May 2006.\n\nThat was in June 2006.';
    assert.deepEqual(dates({ 'a.md': text }, 'a.md'), ['4 May 2006']);
  });

  test('the date of the document stands in where a sentence has none, and once', () => {
    const said = 'Date: 24 May 2007\n\nMr. Quandt was there. Mr. Quandt left on 3 May 2006.';
    const silent = 'Date: 1 June 2009 13:52\n\nMr. Quandt was there. The others spoke of it on 2 June 2009.';
    assert.deepEqual(dates({ a: said, b: silent, c: silent }, 'a'), ['3 May 2006', '(1 June 2009)']);
  });

  test('of two times of one day there is the day', () => {
    const text = 'Mr. Quandt came on 4 May 2006 at 13:52. Mr. Quandt left on 4 May 2006 at 15:10.';
    assert.deepEqual(dates({ a: text }, 'a'), ['4 May 2006']);
  });

  test('open dates say nothing', () => {
    assert.deepEqual(dates({ a: 'Mr. Quandt came on Thursday, 3 May, and is here now.' }, 'a'), []);
  });

  test('are five at most, the most frequent ones, in their order', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 7].map((day) => `Mr. Quandt was there on ${String(day)} May 2006.`);
    assert.deepEqual(dates({ a: days.join(' ') }, 'a'), [
      '1 May 2006',
      '2 May 2006',
      '3 May 2006',
      '4 May 2006',
      '7 May 2006',
      '+2',
    ]);
  });
});

suite('mentions along the documents', () => {
  const along = (
    count: number,
    here: string,
    naming: Readonly<Record<string, number>>,
  ): ReturnType<typeof alongDocuments> => {
    const corpus = new Corpus({ engineVersion: '1' });
    for (let at = 0; at < count; at++) {
      corpus.set(`d${String(at).padStart(3, '0')}`, `Date: ${String(2200 - at)}-01-01\n\nText.`);
    }
    const documents = Object.entries(naming).map(([uri, times]) => ({
      uri,
      mentions: new Array(times).fill(NAME) as [],
    }));
    return alongDocuments(corpus, documents, here);
  };

  test('stand in the order of the documents’ dates', () => {
    assert.deepEqual(along(3, 'd002', { d000: 5, d001: 1 }), { counts: [0, 1, 5], here: 0 });
  });

  test('share bars where there are many documents, and none is lost', () => {
    const found = along(150, 'd000', { d000: 5, d100: 2, d149: 1 });
    assert.equal(found?.counts.length, 60);
    assert.equal(
      found.counts.reduce((a, b) => a + b),
      8,
    );
    assert.deepEqual([found.here, found.counts[0], found.counts[59]], [59, 1, 5]);
  });

  test('are no picture in a single document', () => {
    assert.equal(along(1, 'd000', { d000: 5 }), null);
  });
});

/** A contradiction whose documents write Markdown. */
function hostileCard(text: string): Contradiction {
  return {
    id: `id of ${text}`,
    kind: 'status',
    status: 'contradiction',
    tier: 'look',
    subject: { key: 'person/x', kind: 'entity', name: text },
    attribute: `own/${text}`,
    camps: [
      { value: text, claims: [] },
      { value: text, claims: [] },
    ],
    why: { code: 'values-differ', sameDocument: true, sameSpeaker: true, doubts: [] },
  };
}

suite('cards in Markdown and in plain text', () => {
  const HOSTILE = '[x](command:evil) **b** <img src=y> `c` https://evil.example\n# d';
  const CARD: NameCard = {
    corpus: 'file:///w/(a)',
    entity: `person/${HOSTILE})`,
    name: HOSTILE,
    type: 'PERSON',
    mention: { ...NAME, text: `here ${HOSTILE}`, reasons: [{ code: 'name-role', args: { word: HOSTILE } }] },
    because: [{ code: 'surname-of', args: { name: HOSTILE, of: HOSTILE } }],
    told: {
      told: [
        { text: HOSTILE, past: true, source: { name: HOSTILE, uri: `file:///w/${HOSTILE})`, line: 7 }, others: 1 },
        { text: 'x', past: false, source: { name: 'y', uri: 'command:variorum.evil', line: 7 }, others: 4 },
        { text: 'x', past: false, source: { name: 'z', uri: 'javascript:alert(1)', line: 7 }, others: 0 },
      ],
      more: 3,
    },
    mentions: 12,
    documents: 4,
    allDocuments: 8,
    along: { counts: [1, 2], here: 1 },
    dates: { dates: [{ words: HOSTILE, ofDocument: true }], more: 2 },
    spellings: [{ text: HOSTILE, count: 2 }],
    moreSpellings: 5,
    place: HOSTILE,
    contradictions: [hostileCard(HOSTILE), hostileCard('x')],
  };
  const position = { line: 1, character: 2 };

  test('nothing that a document says becomes a link, a picture, HTML or code', () => {
    const value = writeCard(CARD, markdownStyle(true), `file:///w/${HOSTILE}`, position);
    const targets = [...value.matchAll(/(?<!\\)\]\(([^)\s]*)\)/g)].map(([, target = '']) =>
      target.replace(/[?:].*/, ''),
    );
    assert.deepEqual(targets, ['file', 'command', 'variorum-mentions', ...Array<string>(5).fill('command')]);
    const own = value.replace(/(?<!\\)!?\[(?:\\.|[^\]\\])*\]\([^)\s]*\)/g, '');
    assert.doesNotMatch(own, /(?<!\\)[<`[\]]|https:\/\/|^# /m);
    assert.doesNotMatch(value, /\(command:evil|command:variorum\.evil|javascript:/);
  });

  test('arguments come back as they went in, whatever signs are in them', () => {
    const value = writeCard(CARD, markdownStyle(true), 'file:///w/a.txt', position);
    const [, args = ''] = /command:variorum\.nextMention\?([^)]*)\)/.exec(value) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(args)), [CARD.corpus, CARD.entity, 'file:///w/a.txt', position]);
  });

  test('every part of a plain card is on a line of its own', () => {
    const value = writeCard({ ...CARD, name: 'Jana\nQuandt' }, PLAIN_TEXT, 'a', position);
    const lines = value.split('\n');
    assert.equal(lines[0], 'Jana Quandt · Person');
    assert.equal(lines.length, 14);
    assert.match(value, /^Sources disagree: .* · and 1 more$/m);
    assert.match(value, /12 mentions in 4 of 8 documents/);
    assert.match(value, /and 3 more/);
    assert.match(value, /— y and 4 other documents/);
  });

  test('a source is linked to its line', () => {
    const style = markdownStyle(false);
    assert.equal(style.source('a b.txt', 'file:///w/a%20b.txt#x', 3), '[a b\\.txt](file:///w/a%20b.txt#L3)');
    assert.equal(style.source('x', 'https://evil.example/', 3), 'x');
    assert.equal(style.source('x', 'untitled:Untitled-1', 3), '[x](untitled:Untitled-1#L3)');
  });
});
