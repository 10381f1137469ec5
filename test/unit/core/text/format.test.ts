import assert from 'node:assert/strict';
import { formatOf } from '../../../../src/core/text/format';

suite('format by content', () => {
  const markdowns: Record<string, string> = {
    'front matter': '---\ntitle: A day\ndate: 2011-02-03\n---\nText.\n',
    links: 'See [the mill](https://example.org/mill) for more.\n',
    headings: '# The mill\n\nText.\n\n## The wheel\n\nText.\n\n## The pond\n',
    'a table': 'a | b\n--- | ---\n1 | 2\n',
    'bold words and a heading': '# The mill\n\nIt was **old** and **grey**.\n',
    fences: '```\ncode\n```\n',
    'reference links': 'See [mill].\n\n[mill]: https://example.org/mill\n',
  };
  for (const [name, text] of Object.entries(markdowns)) {
    test(`${name} make a .txt Markdown`, () => {
      assert.equal(formatOf(text, 'notes.txt'), 'markdown');
    });
  }

  const texts: Record<string, string> = {
    'a stray star or hash': 'He paid * 5 for it.\n# 3 was missing.\n',
    'a mail with quoted lines': '> Will you come?\n> Anna\n\nYes.\n\n- bring bread\n- bring cheese\n',
    'underlined headings alone': 'Report\n======\n\nText.\n',
    'brackets that are no links': 'As shown [3] (see there), it is so.',
    'a rule at the start': '---\nThe text goes on without any keys at all\n---\n',
    nothing: '',
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`${name} leaves a .txt plain text`, () => {
      assert.equal(formatOf(text, 'notes.txt'), 'text');
    });
  }

  test('a Markdown file name settles it', () => {
    assert.equal(formatOf('Only words.', 'folder/Notes.MD'), 'markdown');
    assert.equal(formatOf('Only words.', 'notes.markdown'), 'markdown');
    assert.equal(formatOf('Only words.'), 'text');
  });
});
