import assert from 'node:assert/strict';
import { readConf, readSchemes } from '../../../../src/formats/brat/annotation-conf';

const CONF = `# of a made project
<SPOT>=Town|River

[entities]
!Place
\tTown
\t\tSuburb
\tRiver
-----
Person
[relations]
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:contain
LivesIn  Arg1:Person, Arg2:<SPOT>
Equiv Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
[events]
!Deed
\tRaid  Target:<SPOT>, Raider+:Person, With{1-2}:<ANY>
[attributes]
Negated  Arg:<EVENT>
Sure Arg:<ENTITY>, Value:low|high
Wet Arg:Place
[other]
Ignored
`;

suite('annotation.conf', () => {
  test('types, relations and attributes', () => {
    assert.deepEqual(readConf(CONF), {
      tags: ['Town', 'Suburb', 'River', 'Person', 'Raid'],
      relations: ['LivesIn', 'Equiv', 'Target', 'Raider', 'With'],
      attributes: [
        { name: 'Negated', tags: ['Raid'], values: [] },
        { name: 'Sure', tags: ['Person', 'River', 'Suburb', 'Town'], values: ['low', 'high'] },
        { name: 'Wet', tags: ['River', 'Suburb', 'Town'], values: [] },
      ],
    });
  });

  test('labels, colours and keys beside it, as config.json has them', () => {
    const files = [
      {
        path: 'p/annotation.conf',
        text: '[entities]\nPerson\nTown\n[attributes]\nSure Arg:Person, Value:a|b',
        bom: false,
      },
      {
        path: 'p/visual.conf',
        text: '[labels]\nPerson | Human being | Hum\n[drawing]\nTown bgColor:#fc0, fgColor:black\n',
        bom: false,
      },
      { path: 'p/kb_shortcuts.conf', text: 'P Person\nP Town\nTT Town\n', bom: false },
    ];
    assert.deepEqual(readSchemes(files), {
      tags: [
        { tag: 'Person', label: 'Human being', key: 'P', attributes: { Sure: ['a', 'b'] } },
        { tag: 'Town', color: '#ffcc00' },
      ],
      relations: [],
    });
  });

  test('none where there is no such file', () => {
    assert.equal(readSchemes([{ path: 'a.ann', text: '', bom: false }]), null);
  });

  test('macros that name themselves, and trees without end', () => {
    const deep = Array.from({ length: 3000 }, (_, at) => `${'\t'.repeat(at % 200)}T${String(at)}`).join('\n');
    const conf = readConf(`<A>=<B>|X\n<B>=<A>\n[entities]\nX\n${deep}\n[attributes]\nN Arg:<A>\n`);
    assert.deepEqual(conf.attributes, [{ name: 'N', tags: ['X'], values: [] }]);
    assert.equal(conf.tags.length, 3001);
  });
});
