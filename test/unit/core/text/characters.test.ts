import assert from 'node:assert/strict';
import { blockTexts, fragmentsOf, plain } from './reading';

suite('characters', () => {
  const reads = (source: string, prose: string): void => {
    assert.deepEqual(blockTexts(plain(source)), [prose], source);
  };

  test('UTF-8 read as windows-1252 reads as what it means', () => {
    reads('too good to be trueâ€¦', 'too good to be true…');
    reads('fÃ¼r 5 â‚¬ oder Â£3', 'für 5 € oder £3');
    reads('â€œYes,â€\u009d she said â€“ itâ€™s true', '“Yes,” she said – it’s true');
    reads('Lech WaÅ‚Ä™sa und BjÃ¶rn', 'Lech Wałęsa und Björn');
    reads('Â§ 5', '§ 5');
    reads('3 Âµm', '3 µm');
    reads('ðŸ˜€', '😀');
  });

  test('text that was damaged twice is read twice', () => {
    reads('itÃ¢â‚¬â„¢s', 'it’s');
  });

  test('a closing quotation mark whose last byte got lost is still one', () => {
    reads('â€œYes,â€ she said', '“Yes,” she said');
  });

  test('sound text that looks a little like it stays', () => {
    for (const text of ['„Spaß“ und „Das Ä“', 'Â und Ã', 'château â la', 'São Paulo', 'MÜLLER…', 'Ärger', 'Ð'])
      reads(text, text);
  });

  test('mojibake stays inside its fragment', () => {
    assert.deepEqual(fragmentsOf(plain('am 3. MÃ¤rz 1921 in Kiel'), '3. März 1921'), ['3. MÃ¤rz 1921']);
  });

  test('every kind of blank reads as one', () => {
    reads('17\u00a0Oct\u202f06\u00a0|\u00a0 News', '17 Oct 06 | News');
    reads('$ \u2009 5\u3000million', '$ 5 million');
    assert.deepEqual(fragmentsOf(plain('for $\u00a0\u00a05 million'), '$ 5 million'), ['$\u00a0\u00a05 million']);
  });

  test('soft hyphens, zero-width and direction marks are dropped inside a fragment', () => {
    const document = plain('Die Ver\u00adeini\u00adgung von 19\u200b98 \u202ain Kiel\u202c');
    assert.deepEqual(blockTexts(document), ['Die Vereinigung von 1998 in Kiel']);
    assert.deepEqual(fragmentsOf(document, 'Vereinigung'), ['Ver\u00adeini\u00adgung']);
    assert.deepEqual(fragmentsOf(document, 'Verein'), ['Ver\u00adein']);
    assert.deepEqual(fragmentsOf(document, '1998'), ['19\u200b98']);
  });

  test('decomposed letters are composed', () => {
    const document = plain('Mu\u0308ller und Andre\u0301, x\u0302');
    assert.deepEqual(blockTexts(document), ['Müller und André, x\u0302']);
    assert.deepEqual(fragmentsOf(document, 'Müller'), ['Mu\u0308ller']);
  });

  test('characters beyond the basic plane keep their two units', () => {
    const document = plain('😀 on 3 May 1998 😀');
    assert.deepEqual(fragmentsOf(document, '3 May 1998'), ['3 May 1998']);
    assert.equal(document.prose.map.toProse(6), 6);
  });

  test('a word broken by a wrap that is gone is joined, a suspended hyphen is not', () => {
    reads('an e- commerce shop', 'an e-commerce shop');
    reads('an out- of-cycle review', 'an out-of-cycle review');
    reads('Haupt- und Nebensatz', 'Haupt- und Nebensatz');
    reads('pre- and post-war', 'pre- and post-war');
    reads('ein- oder zweimal, short- to medium-term', 'ein- oder zweimal, short- to medium-term');
    reads('1998 - a year', '1998 - a year');
    assert.deepEqual(fragmentsOf(plain('an e- commerce shop'), 'e-commerce'), ['e- commerce']);
  });

  test('web addresses are objects, domain names are words', () => {
    reads('see http://example.org/a/2007/05/26.html, and go', 'see \ufffc, and go');
    reads('see (https://example.org/a_(b)) now', 'see (\ufffc) now');
    reads('at www.example.org/2001/x now', 'at \ufffc now');
    reads('at example.com/news/1998-04 now', 'at \ufffc now');
    reads('example.com and www.example.org sell it', 'example.com and www.example.org sell it');
    reads('an and/or choice at 5 km/h, U.S./Russia', 'an and/or choice at 5 km/h, U.S./Russia');
    reads('example.com/example.org were sold', 'example.com/example.org were sold');
    reads('a :// b', 'a :// b');
    assert.deepEqual(fragmentsOf(plain('see http://a.example/b now'), '\ufffc'), ['http://a.example/b']);
  });
});
