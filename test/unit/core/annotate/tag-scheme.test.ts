import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_SCHEME, readTagScheme, type TagScheme } from '../../../../src/core/annotate/tag-scheme';

function read(content: unknown): { scheme: TagScheme; codes: string[] } {
  const { scheme, problems } = readTagScheme(JSON.stringify(content));
  return { scheme, codes: problems.map(({ code }) => code) };
}

suite('tags of a configuration', () => {
  test('are the types of mentions when it says nothing, or cannot be read', () => {
    for (const json of ['{}', '[]', '{', 'null']) {
      assert.deepEqual(readTagScheme(json), { scheme: DEFAULT_SCHEME, problems: [] }, json);
    }
    assert.equal(DEFAULT_SCHEME.slots.length, 9);
  });

  test('come behind those, as names or with a label, a colour, a key and attributes', () => {
    const { scheme, codes } = read({
      tags: [
        'doubtful',
        { tag: 'witness', label: 'Zeuge', color: '#Aa0000', key: 'w', attributes: { sworn: ['yes', 'no'], by: [] } },
      ],
    });
    assert.deepEqual(codes, []);
    assert.deepEqual(scheme.tags.slice(-2), [
      { tag: 'doubtful', attributes: [] },
      {
        tag: 'witness',
        label: 'Zeuge',
        color: '#Aa0000',
        key: 'w',
        attributes: [
          { name: 'sworn', values: ['yes', 'no'] },
          { name: 'by', values: [] },
        ],
      },
    ]);
  });

  test('may say more of a type of mentions, in its place', () => {
    const { scheme } = read({ tags: [{ tag: 'ORG', key: 'o' }] });
    assert.equal(scheme.tags.length, DEFAULT_SCHEME.tags.length);
    assert.deepEqual(scheme.tags[1], { tag: 'ORG', key: 'o', attributes: [] });
  });

  test('that are wrong are left out, and told', () => {
    for (const tag of [
      '',
      7,
      {},
      { tag: 'x', color: 'red' },
      { tag: 'x', key: 'ab' },
      { tag: 'x', attributes: { a: 'b' } },
      { tag: 'x', label: 1 },
    ]) {
      const { scheme, codes } = read({ tags: [tag, 'good'] });
      assert.deepEqual(codes, ['config-bad-tags'], JSON.stringify(tag));
      assert.equal(scheme.tags.at(-1)?.tag, 'good');
    }
    assert.deepEqual(read({ tags: 'x' }).codes, ['config-bad-tags']);
  });

  test('lie on the keys that the configuration gives them, by digit or in order', () => {
    assert.deepEqual(read({ tagSlots: { 1: 'ORG', 9: 'DATE' } }).scheme.slots, [
      'ORG',
      ...Array.from({ length: 7 }, () => null),
      'DATE',
    ]);
    assert.deepEqual(read({ tags: ['w'], tagSlots: ['w', null, 'LAW'] }).scheme.slots.slice(0, 3), ['w', null, 'LAW']);
  });

  test('that are none, or keys that are none, are told', () => {
    assert.deepEqual(read({ tagSlots: { 0: 'ORG', 1: 'nothing' } }).codes, [
      'config-bad-tag-slots',
      'config-bad-tag-slots',
    ]);
    const { scheme, codes } = read({ tagSlots: 'ORG' });
    assert.deepEqual([codes, scheme.slots], [['config-bad-tag-slots'], DEFAULT_SCHEME.slots]);
  });

  test('stand beside kinds of relations', () => {
    assert.deepEqual(read({ relations: ['cousin of'] }).scheme.relations, ['cousin of']);
    const { scheme, codes } = read({ relations: [''] });
    assert.deepEqual([codes, scheme.relations], [['config-bad-relations'], DEFAULT_SCHEME.relations]);
  });

  test('are read from anything without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (tags, tagSlots, relations) => {
        assert.equal(read({ tags, tagSlots, relations }).scheme.slots.length, 9);
      }),
    );
  });
});
