import assert from 'node:assert/strict';
import { blockTexts, fragmentsOf, markdown } from '../reading';

suite('front matter', () => {
  const values = (source: string): string[] => {
    const { prose } = markdown(source);
    return prose.blocks
      .filter((block) => block.kind === 'front-matter')
      .map((block) => `${block.key ?? ''}=${prose.text.slice(block.start, block.end)}`);
  };

  test('each value is a block with its key, the keys are not read', () => {
    const source =
      '---\ntitle: "A day at the mill"\nDate: 2011-02-03\nyear: 2011\ndraft:\ntags: [mill, river]\nauthor:\n  name: Anna Weber\n---\n# Head\n';
    assert.deepEqual(values(source), [
      'title=A day at the mill',
      'date=2011-02-03',
      'year=2011',
      'tags=mill',
      'tags=river',
      'author.name=Anna Weber',
    ]);
    assert.deepEqual(blockTexts(markdown(source)).at(-1), 'Head');
    assert.ok(
      markdown(source)
        .prose.blocks.slice(0, -1)
        .every((block) => block.zone === 'front-matter'),
    );
  });

  test('quotes, escapes, folded and wrapped values keep their places', () => {
    const source =
      '---\na: \'it\'\'s on 3 May\'\nb: "the \\"mill\\" on 3 May"\nc: >-\n  sold on July 9,\n  1993\nd: plain\n  and wrapped\n---\n';
    assert.deepEqual(values(source), [
      "a=it's on 3 May",
      'b=the "mill" on 3 May',
      'c=sold on July 9, 1993',
      'd=plain and wrapped',
    ]);
    assert.deepEqual(fragmentsOf(markdown(source), 'July 9, 1993'), ['July 9,', '1993']);
    assert.deepEqual(fragmentsOf(markdown(source), "it's on 3 May"), ["it''s on 3 May"]);
  });

  test('a broken header is read line by line, and reported', () => {
    const source = '---\ntitle: "A day\ndate: 2011-02-03\n: [\nno key here\n- item\n---\nText.\n';
    const { problems } = markdown(source);
    assert.deepEqual(values(source), ['title="A day', 'date=2011-02-03', 'date=no key here', 'date=item']);
    assert.deepEqual(problems, [{ code: 'front-matter-broken', span: { start: 0, end: source.indexOf('\nText') } }]);
    assert.equal(blockTexts(markdown(source)).at(-1), 'Text.');
  });

  test('TOML headers are read line by line', () => {
    assert.deepEqual(values('+++\ntitle = "A day"\ndate = 2011-02-03\n+++\nText.\n'), [
      'title=A day',
      'date=2011-02-03',
    ]);
  });

  test('rules around text, and an open header, are none', () => {
    assert.deepEqual(values('---\nThe mill was sold\n---\nText.\n'), []);
    assert.deepEqual(values('---\ntitle: A day\n\nText.\n'), []);
    assert.deepEqual(values('--- title: x\n---\n'), []);
    assert.deepEqual(values('Text.\n\n---\ndate: 2011\n---\n'), []);
  });

  test('a header of any size and depth is read without harm', () => {
    assert.equal(values(`---\n${'key: value\n'.repeat(20000)}---\n`).length, 20000);
    assert.equal(markdown(`---\na: ${'['.repeat(5000)}\n---\n`).problems[0]?.code, 'front-matter-broken');
    assert.deepEqual(values('---\na: &x [*x]\n---\n').length <= 1, true);
  });
});
