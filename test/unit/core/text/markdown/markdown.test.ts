import assert from 'node:assert/strict';
import { blockTexts, fragmentsOf, linkTexts, markdown, zoned } from '../reading';

suite('Markdown', () => {
  const reads = (source: string, ...blocks: string[]): void => {
    assert.deepEqual(blockTexts(markdown(source)), blocks, source);
  };

  test('link text stays, targets go', () => {
    const document = markdown(
      'The [mill](https://example.org/1998/mill "Built 1801"), the [inn](<a b>) and [this](None).',
    );
    assert.deepEqual(blockTexts(document), ['The mill, the inn and this.']);
    assert.deepEqual(linkTexts(document), ['mill', 'inn', 'this']);
  });

  test('a word that is half a link is one word with two fragments', () => {
    const document = markdown('You may know F[erryNotes.example](<http://ferry.example/>), a site for sailors.');
    assert.deepEqual(fragmentsOf(document, 'FerryNotes.example'), ['F', 'erryNotes.example']);
  });

  test('a link target that a hard wrap broke is no prose', () => {
    const document = markdown(
      'See the page (["Other mills\non the river")](<http://mills.example/2007/05/26/Other-\nmills-on-the-River-Wey>) and [more](http://mills.example/a-\nb) or <http://mills.example/c-\nd>.',
    );
    assert.deepEqual(blockTexts(document), ['See the page ("Other mills on the river") and more or \ufffc.']);
    assert.deepEqual(linkTexts(document), ['"Other mills on the river")', 'more']);
  });

  test('reference links read wherever their definition stands, and only then', () => {
    const document = markdown(
      'The [mill][m], the [inn] and the [*Old* barn][].\n\nNo [definition] here [1].\n\n[m]: x\n[INN]: y "z"\n\n[*old* Barn]: <z>\n',
    );
    assert.deepEqual(blockTexts(document), ['The mill, the inn and the Old barn.', 'No [definition] here [1].']);
    assert.deepEqual(linkTexts(document), ['mill', 'inn', 'Old barn']);
  });

  test('footnotes are text, their marks are not', () => {
    reads(
      'Opened in 1932.[^1] It cost £5.[^note]\n\n[^1]: Gazette, 4 March 1932.\n[^note]: In all,\n    with the road.\n',
      'Opened in 1932. It cost £5.',
      'Gazette, 4 March 1932.',
      'In all, with the road.',
    );
  });

  test('emphasis marks go, other signs stay', () => {
    reads(
      '**July 9**, _1993_, ***all***, 3 * 4 = 12, snake_case_name, **open and 2\\*3',
      'July 9, 1993, all, 3 * 4 = 12, snake_case_name, **open and 2*3',
    );
    assert.deepEqual(fragmentsOf(markdown('on **July 9**, 1993'), 'July 9, 1993'), ['July 9', ', 1993']);
  });

  test('character references read as what they mean', () => {
    const document = markdown('&euro;&nbsp;5 for caf&eacute; &amp; tea, &#8364;&#x20;6, &unknown; R&D, AT&amp;T&shy;s');
    assert.deepEqual(blockTexts(document), ['€ 5 for café & tea, € 6, &unknown; R&D, AT&Ts']);
    assert.deepEqual(fragmentsOf(document, '€ 5'), ['&euro;&nbsp;5']);
  });

  test('code, addresses and pictures are objects', () => {
    reads(
      'Run `date 1999` at <http://a.example/2001> with ![](p.png) and <a@b.example>.',
      'Run \ufffc at \ufffc with \ufffc and \ufffc.',
    );
    reads('![The mill in 1902](mill.jpg) and ![x *y*](z)', 'The mill in 1902 and \ufffc');
    reads('```\nPaid 5 May 1998\n```\n\n~~~ text\n5 May\n\n5 June\n~~~\n\nText.', 'Text.');
    reads('Text.\n\n    $ pay 5 --year 1998\n', 'Text.');
    reads('```\nnever closed 5 May 1998');
  });

  test('indented sentences are no code', () => {
    reads(
      'Text.\n\n    It was in the spring of that year that he came to the house by the river.\n',
      'Text.',
      'It was in the spring of that year that he came to the house by the river.',
    );
  });

  test('HTML comments and tags are no prose, their text is', () => {
    reads('Paid <!-- 5 May 1998 --> in <b>June</b> 19<sup>th</sup>.', 'Paid in June 19 th.');
    reads('<!-- 5 May\n\n1998 --> after\n\nText.', 'after', 'Text.');
    reads(
      '<div class="x">\n<p>One on 3&nbsp;May\n1998.</p><p>Two</p>\n<ul><li>Three</li></ul><h2>Four</h2>\n</div>',
      'One on 3 May 1998.',
      'Two',
      'Three',
      'Four',
    );
    reads('<table><tr><td>a</td><td>b</td></tr></table>', 'a', 'b');
    reads('<script>\nlet a = "5 May 1998";\n\nlet b;\n</script>\n\nText.', '\ufffc', 'Text.');
    reads('A <code>5 May</code> b, <kbd>x', 'A \ufffc b, x');
    reads('One<br>two', 'One two');
  });

  test('quotes lose their prefixes, wraps are bridged', () => {
    const document = markdown('> "It was dated July 9,\n> 1993, as amended,\nlazily,\n>\n> and more."\n\nBody.');
    assert.deepEqual(zoned(document), [
      'quote: "It was dated July 9, 1993, as amended, lazily,',
      'quote: and more."',
      'body: Body.',
    ]);
    assert.deepEqual(fragmentsOf(document, 'July 9, 1993'), ['July 9,', '1993']);
  });

  test('every list item is a block, nested and loose ones too', () => {
    const document = markdown('* one\n  goes on\n* two\n  1. nested\n\n     its second paragraph\n* [x] done\n\nText.');
    assert.deepEqual(blockTexts(document), [
      'one goes on',
      'two',
      'nested',
      'its second paragraph',
      '[x] done',
      'Text.',
    ]);
    assert.deepEqual(new Set(document.prose.blocks.slice(0, 5).map((block) => block.kind)), new Set(['list-item']));
  });

  test('headings are headlines', () => {
    assert.deepEqual(zoned(markdown('# The *mill* #\nText.\n\nThe inn\n=======\n\nText.\n')), [
      'headline: The mill',
      'body: Text.',
      'headline: The inn',
      'body: Text.',
    ]);
  });

  test('table cells are blocks that know their header', () => {
    const document = markdown(
      'Text before\n| Year | Cost (£) |\n|:-----|---------:|\n| 1924 | **4,217** [a\\|b](x) |\n| `c|d` |\n\nText after',
    );
    assert.deepEqual(blockTexts(document), [
      'Text before',
      'Year',
      'Cost (£)',
      '1924',
      '4,217 a|b',
      '\ufffc',
      'Text after',
    ]);
    const headers = document.prose.blocks.map(
      ({ header }) => header && document.prose.text.slice(header.start, header.end),
    );
    assert.deepEqual(headers, [undefined, undefined, undefined, 'Year', 'Cost (£)', 'Year', undefined]);
    assert.deepEqual(linkTexts(document), ['a|b']);
    reads('a | b\n--- | ---\n1 | 2', 'a', 'b', '1', '2');
    reads('either a | b or c\nand more', 'either a | b or c and more');
  });

  test('labelled lines and set line breaks begin blocks, soft ones do not', () => {
    reads(
      '**From:** Anna\n**Date:** 3 May 1998\n\nOne line  \nAnother line  \nand the rest of it\\\nEnd\nof it',
      'From: Anna',
      'Date: 3 May 1998',
      'One line',
      'Another line and the rest of it',
      'End of it',
    );
    reads('Note: this is\nso. Or not:\nwho knows', 'Note: this is so. Or not: who knows');
  });

  test('words broken at the end of a line are joined', () => {
    const document = markdown('Er war der Leiter der Vereini-\ngung und hatte das Haupt-\nund Nebenlager unter sich.');
    assert.deepEqual(blockTexts(document), [
      'Er war der Leiter der Vereinigung und hatte das Haupt- und Nebenlager unter sich.',
    ]);
    assert.deepEqual(fragmentsOf(document, 'Vereinigung'), ['Vereini', 'gung']);
  });

  test('an address goes on over escapes and references in it', () => {
    reads('See http://a.example/b\\_c&amp;d=1998 now', 'See \ufffc now');
  });

  test('CR LF and lone CR read like LF', () => {
    const source =
      '# Head\n\nOne *two*\nthree.\n\n> Quote\n> on\n\n- item\n- more\n\n| a | b |\n|---|---|\n| c | d |\n';
    const expected = blockTexts(markdown(source));
    for (const end of ['\r\n', '\r']) assert.deepEqual(blockTexts(markdown(source.replaceAll('\n', end))), expected);
  });

  test('a paragraph longer than a piece is one block, a list longer than one is cut between items', () => {
    const words = 'The council met on 3 May 1998. '.repeat(2000);
    const document = markdown(`${words}\n\n${'- an item of *some* length\n'.repeat(4000)}`);
    assert.equal(blockTexts(document)[0], words.trim());
    assert.equal(document.prose.blocks.length, 4001);
    const last = document.prose.text.lastIndexOf('3 May');
    assert.deepEqual(document.prose.map.toSource({ start: last, end: last + 10 }).length, 1);
    reads('x'.repeat(20000), 'x'.repeat(20000));
    assert.equal(blockTexts(markdown('word\n'.repeat(5000))).length, 1);
  });
});
