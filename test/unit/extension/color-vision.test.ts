import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance, VISIONS } from './color-vision';

interface Color {
  readonly id: string;
  readonly defaults: Readonly<Record<string, string>>;
}
const { contributes } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
  readonly contributes: { readonly colors: readonly Color[] };
};

/** Four times what is just noticed side by side: thin lines, far apart on a page. */
const ENOUGH = 0.08;
/** Types that readers have to tell apart at a glance; all four have the same line. */
const NAMES = ['variorum.person', 'variorum.organisation', 'variorum.product', 'variorum.country'];

suite('people, organisations, products and places can be told apart', () => {
  test('distances are those of the colour space', () => {
    assert.ok(Math.abs(distance('#000000', '#ffffff', 'all cones') - 1) < 1e-3);
    assert.ok(distance('#ff0000', '#00ff00', 'all cones') > 0.4);
    assert.ok(distance('#b8860b', '#6b8e00', 'no green cones') < distance('#b8860b', '#6b8e00', 'all cones'));
  });

  for (const kind of ['dark', 'light', 'highContrast', 'highContrastLight']) {
    for (const vision of Object.keys(VISIONS) as (keyof typeof VISIONS)[]) {
      test(`in ${kind} themes with ${vision}`, () => {
        const colors = NAMES.map((id) => contributes.colors.find((color) => color.id === id)?.defaults[kind] ?? '');
        colors.forEach((color, at) => {
          for (const other of colors.slice(0, at)) {
            const apart = distance(color, other, vision);
            assert.ok(apart >= ENOUGH, `${color} and ${other}: ${apart.toFixed(3)}`);
          }
        });
      });
    }
  }
});
