import assert from 'node:assert/strict';
import { NOTHING_ELSEWHERE, type Elsewhere } from '../../../../src/core/link/elsewhere';
import { NameEvidence } from '../../../../src/core/link/name-evidence';
import { resolveNames } from '../../../../src/core/link/resolve-names';
import type { DocumentNames, NameReasonCode, NameRun, NameVote, VoteType } from '../../../../src/core/model/name';
import { namesOf, runOf, type Ground } from './hand-made';

type Lesson = readonly [spelling: string, type: VoteType, points: number];

/** What a document hears when each list is what one other document teaches. */
function hearing(...documents: readonly (readonly Lesson[])[]): Elsewhere {
  const evidence = new NameEvidence();
  documents.forEach((lessons, at) => evidence.set(`other ${at}`, namesOf([], lessons)));
  evidence.set('this', namesOf([]));
  return evidence.elsewhere('this');
}

/** The names shown, as `text TYPE`. */
function shown(names: DocumentNames, elsewhere = NOTHING_ELSEWHERE): string[] {
  return resolveNames(names, elsewhere)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ text, type }) => `${text} ${type}`);
}

const inRun = (run: NameRun, lessons: readonly Lesson[] = [], elsewhere = NOTHING_ELSEWHERE): string[] =>
  shown(namesOf([run], lessons), elsewhere);

suite('Resolution: what a place itself says', () => {
  test('enough points for a type make a name', () => {
    assert.deepEqual(inRun(runOf('Quandt', [['Quandt', 'PERSON', 30]])), ['Quandt PERSON']);
  });

  test('points for being a name count for every type', () => {
    const run = runOf('Quandt', [
      ['Quandt', 'PERSON', 12],
      ['Quandt', 'NAME', 15],
    ]);
    assert.deepEqual(inRun(run), ['Quandt PERSON']);
  });

  test('a sure name of no type is taken for a person or a body, by its words; an unsure one for none', () => {
    const name = (text: string, points: number, ...grounds: Ground[]): string[] =>
      inRun(runOf(text, [[text, 'NAME', points], ...grounds]));
    assert.deepEqual(name('Quandt', 30), ['Quandt ORG']);
    assert.deepEqual(name('Ada Quandt', 30), ['Ada Quandt PERSON']);
    assert.deepEqual(name('Green Quandt', 30, ['Green', 'NONE', 10]), ['Green Quandt ORG']);
    assert.deepEqual(name('Quandt', 20), []);
  });

  test('too few points, points against, or points for no type make none', () => {
    assert.deepEqual(inRun(runOf('Quandt', [['Quandt', 'PERSON', 12]])), []);
    const common = runOf('Market', [
      ['Market', 'ORG', 30],
      ['Market', 'NONE', 25],
    ]);
    assert.deepEqual(inRun(common), []);
    assert.deepEqual(inRun(runOf('Quandt', [['Quandt', 'NAME', 20]])), []);
    assert.deepEqual(inRun(runOf('Quandt')), []);
  });

  test('two types with the same points make a name less sure, unless texts leave the choice open', () => {
    const confidence = (a: VoteType, b: VoteType): number =>
      resolveNames(
        namesOf([
          runOf('Marl', [
            ['Marl', a, 40],
            ['Marl', b, 40],
          ]),
        ]),
        NOTHING_ELSEWHERE,
      )[0]?.confidence ?? 0;
    assert.ok(confidence('PERSON', 'GPE') < confidence('LOC', 'GPE'));
    assert.ok(confidence('PERSON', 'ORG') < confidence('PRODUCT', 'ORG'));
  });

  test('the same ground counts twice and is named once; the strongest come first, four at most', () => {
    const vote = (type: VoteType, points: number, code: NameReasonCode, word: string): NameVote => ({
      type,
      points,
      reason: { code, args: { word } },
    });
    const votes = [
      vote('NAME', 8, 'name-capital', 'a'),
      vote('PERSON', 10, 'name-person-cue', 'said'),
      vote('PERSON', 10, 'name-person-cue', 'said'),
      vote('PERSON', 8, 'name-person-cue', 'born'),
      vote('PERSON', 30, 'name-title', 'mr'),
      vote('ORG', 20, 'name-head', 'bank'),
      vote('PERSON', 5, 'name-initials', 'x'),
      vote('PERSON', 0, 'name-particle', 'of'),
    ];
    const run = { ...runOf('Quandt'), readings: [{ from: 0, to: 1, votes }] };
    assert.deepEqual(
      resolveNames(namesOf([run]), NOTHING_ELSEWHERE)[0]?.reasons.map(({ args }) => args?.['word']),
      ['mr', 'said', 'born', 'a'],
    );
  });

  test('confidence rises with the points', () => {
    const sure = [10, 20, 30, 50].map(
      (points) =>
        resolveNames(namesOf([runOf('Quandt', [['Quandt', 'PERSON', points]])]), NOTHING_ELSEWHERE)[0]?.confidence ?? 0,
    );
    assert.deepEqual(
      sure,
      [...sure].sort((a, b) => a - b),
    );
    assert.equal(new Set(sure).size, 4);
  });
});

suite('Resolution: how far a name reaches', () => {
  test('one long name beats a surer part', () => {
    const run = runOf('Savings Bank of New Marl', [
      ['Savings Bank of New Marl', 'ORG', 35],
      ['New Marl', 'GPE', 60],
    ]);
    assert.deepEqual(inRun(run), ['Savings Bank of New Marl ORG']);
  });

  test('two known names beside each other are two when nothing speaks for the whole', () => {
    const run = runOf('U.S. Quandra', [
      ['U.S. Quandra', 'NAME', 15],
      ['U.S.', 'GPE', 50],
      ['Quandra', 'NAME', 10],
    ]);
    assert.deepEqual(inRun(run, [['Quandra', 'ORG', 35]]), ['U.S. GPE', 'Quandra ORG']);
  });

  test('parts that are sure by themselves do not break a whole of the same type', () => {
    const run = runOf('Ada Byron Quandt', [
      ['Ada Byron Quandt', 'PERSON', 40],
      ['Ada Byron', 'PERSON', 60],
      ['Quandt', 'PERSON', 60],
    ]);
    assert.deepEqual(inRun(run), ['Ada Byron Quandt PERSON']);
  });

  test('a name of another type beside it stays one of its own', () => {
    const run = runOf('Velmish Quandt', [
      ['Velmish', 'NORP', 50],
      ['Quandt', 'PERSON', 50],
    ]);
    assert.deepEqual(inRun(run), ['Velmish NORP', 'Quandt PERSON']);
  });

  test('a place that says the type plainly is asked first', () => {
    const lessons: readonly Lesson[] = [['Quandt', 'PERSON', 60]];
    assert.deepEqual(inRun(runOf('Quandt', [['Quandt', 'GPE', 30]]), lessons), ['Quandt GPE']);
    assert.deepEqual(inRun(runOf('Quandt', [['Quandt', 'GPE', 12]]), lessons), ['Quandt PERSON']);
  });

  test('an unsure whole does not hide a sure part', () => {
    const run = runOf('Yesterday Quandt', [
      ['Yesterday Quandt', 'PERSON', 8],
      ['Quandt', 'PERSON', 40],
    ]);
    assert.deepEqual(inRun(run), ['Quandt PERSON']);
  });

  test('no name crosses a break or has a connector at its edge', () => {
    const lessons: Lesson[] = [
      ['Quandt, Marl', 'ORG', 60],
      ['of Marl', 'ORG', 60],
      ['Quandt of', 'ORG', 60],
      ['Marl', 'GPE', 40],
    ];
    assert.deepEqual(inRun(runOf('Quandt, Marl', [['Quandt, Marl', 'ORG', 60]]), lessons), ['Marl GPE']);
    assert.deepEqual(inRun(runOf('Quandt of Marl', [['of Marl', 'ORG', 60]]), lessons), ['Marl GPE']);
  });

  test('names of more than six words need grounds at their place', () => {
    const text = 'Alm Bel Cor Dun Elm Fen Gor';
    assert.deepEqual(inRun(runOf(text), [[text, 'ORG', 60]]), []);
    assert.deepEqual(inRun(runOf(text, [[text, 'ORG', 60]])), [`${text} ORG`]);
  });

  test('mentions do not overlap and are sorted, in offsets of the document', () => {
    const names = namesOf([
      runOf('Quandt', [['Quandt', 'PERSON', 30]]),
      runOf('Marl and Bel', [
        ['Marl', 'GPE', 40],
        ['Bel', 'GPE', 40],
      ]),
    ]);
    assert.deepEqual(
      resolveNames(names, NOTHING_ELSEWHERE).map(({ fragments }) => fragments),
      [[{ start: 0, end: 6 }], [{ start: 8, end: 12 }], [{ start: 17, end: 20 }]],
    );
  });

  test('words of one line are one fragment; what the prose skips parts them', () => {
    const run = runOf('Ada Quandt', [['Ada Quandt', 'PERSON', 40]]);
    const fragments = (second: object): unknown => {
      const words = run.words.map((word, at) => (at === 1 ? { ...word, ...second } : word));
      return resolveNames(namesOf([{ ...run, words }]), NOTHING_ELSEWHERE)[0]?.fragments;
    };
    assert.deepEqual(fragments({}), [{ start: 0, end: 10 }]);
    assert.deepEqual(fragments({ apart: true }), [
      { start: 0, end: 3 },
      { start: 4, end: 10 },
    ]);
    assert.deepEqual(fragments({ fragments: [{ start: 6, end: 12 }] }), [
      { start: 0, end: 3 },
      { start: 6, end: 12 },
    ]);
  });
});

suite('Resolution: what is known from elsewhere', () => {
  const TITLED: Lesson[] = [['Quandt', 'PERSON', 40]];

  test('a name that is plain elsewhere in the document is one where nothing speaks for it', () => {
    for (const capitals of ['names', 'nouns', 'title', 'all'] as const) {
      assert.deepEqual(inRun(runOf('Quandt', [], { capitals }), TITLED), ['Quandt PERSON'], capitals);
    }
    const mentions = resolveNames(namesOf([runOf('Quandt')], TITLED), NOTHING_ELSEWHERE);
    assert.deepEqual(mentions[0]?.reasons, [{ code: 'name-seen-here', args: { type: 'PERSON' } }]);
  });

  test('so is a name that is plain in other documents, and the reason says in how many', () => {
    const run = runOf('Quandt', [['Quandt', 'NAME', 10]]);
    const elsewhere = hearing(TITLED, TITLED, [['Marl', 'GPE', 40]]);
    const [mention] = resolveNames(namesOf([run]), elsewhere);
    assert.equal(mention?.type, 'PERSON');
    assert.ok(mention.confidence >= 0.5);
    assert.deepEqual(mention.reasons, [
      { code: 'name-capital' },
      { code: 'name-seen-elsewhere', args: { type: 'PERSON', documents: '2' } },
    ]);
  });

  test('one document that is half sure does not make a name', () => {
    assert.deepEqual(inRun(runOf('Quandt'), [], hearing([['Quandt', 'PERSON', 20]])), []);
  });

  test('a plain family name makes the whole name before it a person', () => {
    const whole = (text: string, ...grounds: Ground[]): string[] =>
      inRun(runOf(text, [[text, 'NAME', 15], ...grounds]), TITLED);
    assert.deepEqual(whole('Ada Quandt'), ['Ada Quandt PERSON']);
    assert.deepEqual(whole('Secretary Quandt', ['Secretary', 'NONE', 10]), ['Quandt PERSON']);
    assert.deepEqual(whole('Marl Quandt', ['Marl', 'GPE', 34]), ['Marl GPE', 'Quandt PERSON']);
    assert.deepEqual(whole('House of Quandt'), ['Quandt PERSON']);
  });

  test('a common word stays one although it is a name elsewhere', () => {
    const run = runOf('Stone', [['Stone', 'NONE', 40]]);
    assert.deepEqual(inRun(run, [], hearing([['Stone', 'PERSON', 40]])), []);
  });

  test('a part of a longer unknown name needs more than a part between breaks', () => {
    const elsewhere = hearing([['Quandt', 'PERSON', 50]]);
    assert.deepEqual(inRun(runOf('Quandt'), [], elsewhere), ['Quandt PERSON']);
    assert.deepEqual(inRun(runOf('Quandt Street Diner'), [], elsewhere), []);
    assert.deepEqual(inRun(runOf('Yesterday Quandt', [['Yesterday', 'NONE', 40]]), [], elsewhere), ['Quandt PERSON']);
  });

  test('the document itself wins over the corpus, and the place over both', () => {
    const corpus = hearing(...Array.from({ length: 20 }, (): Lesson[] => [['Marlow', 'GPE', 50]]));
    const bare = runOf('Marlow', [['Marlow', 'NAME', 10]]);
    assert.deepEqual(inRun(bare, [], corpus), ['Marlow GPE']);
    assert.deepEqual(inRun(bare, [['Marlow', 'PERSON', 35]], corpus), ['Marlow PERSON']);
    const titled = runOf('Marlow', [['Marlow', 'PERSON', 35]]);
    assert.deepEqual(inRun(titled, [], corpus), ['Marlow PERSON']);
    const placed = runOf('Marlow', [['Marlow', 'GPE', 50]]);
    assert.deepEqual(inRun(placed, [['Marlow', 'PERSON', 35]]), ['Marlow GPE']);
  });

  test('one name, two types: each document keeps its own', () => {
    const person = namesOf([runOf('Marlow', [['Marlow', 'NAME', 8]])], [['Marlow', 'PERSON', 40]]);
    const city = namesOf([runOf('Marlow', [['Marlow', 'NAME', 8]])], [['Marlow', 'GPE', 40]]);
    const evidence = new NameEvidence();
    evidence.set('a', person);
    evidence.set('b', city);
    assert.deepEqual(shown(person, evidence.elsewhere('a')), ['Marlow PERSON']);
    assert.deepEqual(shown(city, evidence.elsewhere('b')), ['Marlow GPE']);
  });
});

suite('Resolution: other spellings', () => {
  const german = (text: string): NameRun => runOf(text, [], { language: 'de', capitals: 'nouns' });

  test('a German genitive finds the name', () => {
    const lessons: Lesson[] = [
      ['Quandt', 'PERSON', 40],
      ['Max', 'PERSON', 40],
    ];
    assert.deepEqual(inRun(german('Quandts'), lessons), ['Quandts PERSON']);
    assert.deepEqual(inRun(runOf('Quandts'), lessons), []);
  });

  test('but a name of its own comes first', () => {
    const lessons: Lesson[] = [
      ['Marl', 'GPE', 60],
      ['Marls', 'PERSON', 40],
    ];
    assert.deepEqual(inRun(german('Marls'), lessons), ['Marls PERSON']);
  });

  test('the adjective in a German name may have another ending', () => {
    const lessons: Lesson[] = [['Gelbe Tafel', 'ORG', 40]];
    assert.deepEqual(inRun(german('Gelben Tafel'), lessons), ['Gelben Tafel ORG']);
    assert.deepEqual(inRun(german('Gelbes Haus'), lessons), []);
  });

  test('a site and the name in it find each other', () => {
    assert.deepEqual(inRun(runOf('Tunewell'), [['tunewell.com', 'PRODUCT', 50]]), ['Tunewell PRODUCT']);
    assert.deepEqual(inRun(runOf('Tunewell.ru'), [['Tunewell', 'PRODUCT', 50]]), ['Tunewell.ru PRODUCT']);
    assert.deepEqual(inRun(runOf('Marlwell'), [['tunewell.com', 'PRODUCT', 50]]), []);
  });

  test('kinds of blanks, hyphens and cases do not count', () => {
    const lessons: Lesson[] = [['North-Marl Line', 'ORG', 40]];
    assert.deepEqual(inRun(runOf('NORTH\u2011MARL\u00a0LINE', [], { capitals: 'all' }), lessons), [
      'NORTH\u2011MARL\u00a0LINE ORG',
    ]);
  });
});
