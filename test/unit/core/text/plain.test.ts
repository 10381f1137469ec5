import assert from 'node:assert/strict';
import { blockTexts, fragmentsOf, plain } from './reading';

suite('plain text', () => {
  test('paragraphs end at blank lines, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const document = plain(`One line.${end}${end}  ${end}Another line.${end}`);
      assert.deepEqual(blockTexts(document), ['One line.', 'Another line.']);
      assert.deepEqual(fragmentsOf(document, 'Another'), ['Another']);
    }
    assert.deepEqual(blockTexts(plain('')), []);
    assert.deepEqual(blockTexts(plain(' \n\u00a0\n\t')), []);
  });

  test('hard-wrapped lines are one paragraph, the line break in no fragment', () => {
    const document = plain(
      'The council met in the old corn exchange, as it had done since July 9,\n' +
        '1893, and voted by a narrow majority to sell the building to the owner\n' +
        'of the brewery across the street.\n',
    );
    assert.equal(blockTexts(document).length, 1);
    assert.deepEqual(fragmentsOf(document, 'July 9, 1893'), ['July 9,', '1893']);
  });

  test('a paragraph wrapped by hand, with ragged lines, is one too', () => {
    assert.equal(
      blockTexts(
        plain(
          'The shares closed down 6.2 percent at 38.15 francs, their\n' +
            'steepest one-day fall since August 24,\n' +
            '2015, which values the company at CHF 610 million ($607.6\n' +
            'million). They have shed a third of their value since the start of the\n' +
            'year.',
        ),
      ).length,
      1,
    );
  });

  test('each line of a list, a menu or an address stays a block', () => {
    const lists = [
      ['Home', 'News and comment', 'Sport', 'Contact us'],
      ['Herrn', 'Karl Schmidt', 'Hauptstraße 7', '80331 München'],
      ['Council says the harbour needs a new crane', 'By Anna Weber', 'Last Updated: 3 May 1998, 14:07'],
      [
        'Ames, Jo           Kiel      1921',
        'Bell, Tom          Hamburg   1922',
        'Cole, Ann          Bremen    1923',
        'Dunn, May          Lübeck    1924',
      ].map((line) => line.replaceAll(/ {2,}/g, ' ')),
      ['2007-05-24,Acme Stores,25.00,USD', '2007-05-25,Northern Rail,13.50,GBP', 'total,,38.50,'],
      [
        'Why nobody wants to buy the old corn exchange any more',
        'The brewery that moved',
        'How a mayor sold his horse and bought a bicycle instead',
      ],
    ];
    for (const lines of lists) assert.deepEqual(blockTexts(plain(lines.join('\n'))), lines);
  });

  test('one sentence a line stays one sentence a block', () => {
    const lines = [
      'The harbour froze in January 1996.',
      'It was the first time in a hundred years that the ferries could not run, and the island was cut off.',
      'Bread was flown in.',
      'The ice broke up on 3 March, after a week of rain and strong winds from the south-west.',
    ];
    assert.deepEqual(blockTexts(plain(lines.join('\n'))), lines);
  });

  test('list items inside wrapped text stand alone, their own wraps are bridged', () => {
    assert.deepEqual(
      blockTexts(
        plain(
          'It was resolved to pay the following accounts, which the clerk had examined\n' +
            'and found in order:\n' +
            '- Greenfields, cutting of the grass in the churchyard and on the green, for\n' +
            '  the sum of £320.00\n' +
            '- J. Hobbs, repairs, £85.50\n',
        ),
      ),
      [
        'It was resolved to pay the following accounts, which the clerk had examined and found in order:',
        '- Greenfields, cutting of the grass in the churchyard and on the green, for the sum of £320.00',
        '- J. Hobbs, repairs, £85.50',
      ],
    );
  });

  test('abbreviations and references at a line end or start do not end a wrapped paragraph', () => {
    const document = plain(
      'Der Anspruch der Klägerin auf Zahlung des vereinbarten Preises nach Abs.\n' +
        '2 ist entgegen der Ansicht des Landgerichts nicht verjährt, denn nach\n' +
        '§ 204 Nr. 1 BGB hat die Zustellung der Klage die Frist am 17.\n' +
        'Oktober 2003 gehemmt, wie das Gericht mit Recht angenommen hat.\n',
    );
    assert.equal(blockTexts(document).length, 1);
    assert.deepEqual(fragmentsOf(document, '17. Oktober 2003'), ['17.', 'Oktober 2003']);
  });

  test('an ordinal at the start of a wrapped line is no list item', () => {
    const document = plain(
      'Die Klägerin hat gegen das ihr zugestellte Urteil des Landgerichts vom\n' +
        '9. Juni 2002 rechtzeitig Berufung eingelegt und diese auch begründet.\n',
    );
    assert.deepEqual(fragmentsOf(document, '9. Juni 2002'), ['9. Juni 2002']);
    assert.equal(blockTexts(document).length, 1);
  });

  test('indented first lines begin paragraphs', () => {
    const texts = blockTexts(
      plain(
        '    It was in the autumn of 1842 that Mr. Lambert first came to the\n' +
          'ferry. He had with him a trunk, two dogs, and eleven pounds in gold.\n' +
          '    "How long will you stay?" asked the ferryman, who had never seen\n' +
          'so much money in one place before.\n' +
          '    "Till Christmas."\n',
      ),
    );
    assert.equal(texts.length, 3);
    assert.match(texts[1] ?? '', /^"How long .* before\.$/);
  });

  test('a hyphen put in by the wrap goes in German, and in English before a tail that is no word', () => {
    const german = plain(
      'Der Beklagte hatte im Frühjahr des Jahres 2001 die Leitung der Vereini-\n' +
        'gung übernommen und war dort als Haupt-\n' +
        'und Nebenlagerverwalter für die Musik-\n' +
        'Abteilung beschäftigt.\n',
    );
    assert.match(blockTexts(german).join(), /der Vereinigung übernommen .* Haupt- und .* Musik-Abteilung/);
    assert.deepEqual(fragmentsOf(german, 'Vereinigung'), ['Vereini', 'gung']);
    const english = plain(
      'The committee was of the opinion that the matter called for no legisla-\n' +
        'tion at all, since it was a well-\n' +
        'known fact that between 1914-\n' +
        '1918 nobody had complained about it.\n',
    );
    assert.match(blockTexts(english).join(), /no legislation at all, .* a well-known fact .* 1914-1918 nobody/);
  });

  test('quoted lines lose their marks, and each depth stands alone', () => {
    const document = plain(
      'Anna wrote:\n> The invoice of March\n> 3, 2008 is still open. They want it within the\n> next ten days, or else.\n>\n>> Please settle it.\n\nI will.\n',
    );
    assert.deepEqual(blockTexts(document), [
      'Anna wrote:',
      'The invoice of March 3, 2008 is still open. They want it within the next ten days, or else.',
      'Please settle it.',
      'I will.',
    ]);
    assert.deepEqual(fragmentsOf(document, 'March 3, 2008'), ['March', '3, 2008']);
    assert.deepEqual(
      document.prose.blocks.map((block) => block.zone),
      ['body', 'quote', 'quote', 'body'],
    );
  });

  test('columns of a line are cells, alignment behind a colon is none', () => {
    const document = plain('Vogt               Dr. Lang\tKrüger\nDate:      3 May 1998\n');
    assert.deepEqual(blockTexts(document), ['Vogt', 'Dr. Lang', 'Krüger', 'Date: 3 May 1998']);
    assert.deepEqual(
      document.prose.blocks.map((block) => block.kind),
      ['table-cell', 'table-cell', 'table-cell', 'paragraph'],
    );
  });
});
