import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withPictures } from '../../../src/extension/hover/model';
import { drawCounts, type ThemeKind } from '../../../src/extension/hover/picture';
import { contrast } from './contrast';

const THEMES: readonly ThemeKind[] = ['light', 'dark', 'highContrast', 'highContrastLight'];
const bars = (svg: string): { fill: string; height: number }[] =>
  [...svg.matchAll(/<rect [^>]*height="([\d.]+)" fill="(#\w+)"\/>/g)]
    .map(([, height, fill]) => ({ height: Number(height), fill: fill ?? '' }))
    .slice(0, -1);
const widthOf = (svg: string): number => Number(/ width="(\d+)"/.exec(svg)?.[1]);

suite('the picture of mentions along the documents', () => {
  test('has a bar for each document that names it, as high as it is often named', () => {
    const drawn = bars(drawCounts({ counts: [1, 0, 4, 2], here: 2 }, 'light'));
    assert.equal(drawn.length, 3);
    const [one, four, two] = drawn.map(({ height }) => height);
    assert.ok(one! < two! && two! < four!);
  });

  test('tells the present document by its colour and by a mark below it', () => {
    const svg = drawCounts({ counts: [3, 3, 3], here: 1 }, 'dark');
    const fills = bars(svg).map(({ fill }) => fill);
    assert.equal(fills[0], fills[2]);
    assert.notEqual(fills[0], fills[1]);
    assert.equal(svg.match(/<path /g)?.length, 1);
  });

  test('marks a present document that has no mention, and none when there is none', () => {
    assert.match(drawCounts({ counts: [2, 0], here: 1 }, 'light'), /<path /);
    assert.doesNotMatch(drawCounts({ counts: [2, 1], here: -1 }, 'light'), /<path /);
    assert.doesNotMatch(drawCounts({ counts: [2, 1], here: 2 }, 'light'), /<path /);
  });

  test('stays small however many documents and mentions there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 3000 }),
        fc.integer({ min: -2, max: 3000 }),
        (counts, here) => {
          const svg = drawCounts({ counts, here }, 'light');
          assert.ok(widthOf(svg) <= 240);
          assert.ok(svg.length < 8000, String(svg.length));
          assert.ok(bars(svg).every(({ height }) => height >= 2 && height <= 16));
          assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
        },
      ),
    );
  });

  test('keeps every mention when neighbouring documents share a column', () => {
    const counts = Array.from({ length: 1000 }, (_, index) => (index === 500 ? 1 : 0));
    assert.equal(bars(drawCounts({ counts, here: 0 }, 'light')).length, 1);
  });

  test('can be told from the background in every kind of theme', () => {
    const backgrounds: Readonly<Record<ThemeKind, readonly string[]>> = {
      light: ['#ffffff', '#f8f8f8', '#f3f3f3'],
      dark: ['#202020', '#252526', '#1e1e1e'],
      highContrast: ['#0c141f', '#000000'],
      highContrastLight: ['#ffffff'],
    };
    for (const theme of THEMES) {
      const fills = new Set(bars(drawCounts({ counts: [1, 2], here: 0 }, theme)).map(({ fill }) => fill));
      assert.equal(fills.size, 2);
      for (const fill of fills) {
        for (const background of backgrounds[theme]) {
          assert.ok(contrast(fill, background) >= (theme.startsWith('high') ? 7 : 4.5), `${fill} on ${background}`);
        }
      }
    }
  });
});

suite('cards with their pictures', () => {
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const image = (figures: string, words = 'Mentions'): string => `![${words}](variorum-mentions:${figures})`;

  test('an image of ours becomes a drawn one with the same words', () => {
    const card = withPictures(`Before ${image(encoded({ counts: [1, 2], here: 1 }), 'A \\[word\\]')} after`, 'dark');
    const [, words, data] = /^Before !\[(.*)\]\(data:image\/svg\+xml;base64,([\w+/=]+)\) after$/.exec(card) ?? [];
    assert.equal(words, 'A \\[word\\]');
    assert.equal(Buffer.from(data ?? '', 'base64').toString(), drawCounts({ counts: [1, 2], here: 1 }, 'dark'));
  });

  test('figures that cannot be read draw nothing', () => {
    const wrong: unknown[] = [null, 7, [], {}, { counts: 'x', here: 0 }, { counts: [], here: 0 }, { counts: [1] }];
    wrong.push({ counts: [-1], here: 0 }, { counts: ['<script>'], here: 0 }, { counts: [1.5], here: 0 });
    for (const value of wrong) assert.equal(withPictures(image(encoded(value)), 'light'), '', JSON.stringify(value));
    assert.equal(withPictures(image('!!'), 'light'), image('!!'));
    assert.equal(withPictures(image('AAAA'), 'light'), '');
  });

  test('nothing else of a card changes', () => {
    for (const text of [
      '![x](https://example.org/a.svg)',
      '[variorum-mentions:AA](command:x)',
      '\\!\\[x\\]\\(variorum\\-mentions\\:AA\\)',
      '**Anna** costs $& and $1',
    ]) {
      assert.equal(withPictures(text, 'light'), text);
    }
  });
});
