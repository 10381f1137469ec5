import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, CONTEXT, MENTIONS_COMMANDS, SECTION, SETTINGS, VIEWS } from '../../../src/extension/ids';
import { LINES, STYLES } from '../../../src/extension/highlights/style';
import { SAMPLE_FILES } from '../../../src/extension/sample/model';
import { DEFAULT_SETTINGS, DETECTED_TYPES } from '../../../src/server/settings';
import { contrast } from './contrast';

const root = join(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Color {
  readonly id: string;
  readonly defaults: Readonly<Record<ThemeKind, string>>;
}
interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly type?: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly colors: readonly Color[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly items?: { readonly enum: string[] } }>
      >;
    };
    readonly grammars: readonly { readonly path: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly viewsWelcome: readonly { readonly view: string; readonly when: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly media: { readonly svg: string }; readonly completionEvents: string[] }[];
    }[];
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;

suite('the manifest and the code agree', () => {
  test('on commands', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(COMMANDS).sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'Variorum'));
  });

  test('on settings and their defaults', () => {
    const { properties } = contributes.configuration;
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.values(SETTINGS)
        .map((key) => `${SECTION}.${key}`)
        .sort(),
    );
    assert.ok(Object.keys(properties).length <= 8);
    const defaults = (key: string): unknown => properties[`${SECTION}.${key}`]?.default;
    assert.equal(defaults(SETTINGS.minConfidence), DEFAULT_SETTINGS.minConfidence);
    assert.equal(defaults(SETTINGS.inlayHints), DEFAULT_SETTINGS.inlayHints);
    assert.equal(defaults(SETTINGS.contradictionProblems), DEFAULT_SETTINGS.contradictionProblems);
    assert.deepEqual(defaults(SETTINGS.shownTypes), DETECTED_TYPES);
    assert.deepEqual(properties['variorum.shownTypes']?.items?.enum, DETECTED_TYPES);
  });

  test('on types, their colours and their lines', () => {
    assert.deepEqual(
      STYLES.map(({ type }) => type),
      DETECTED_TYPES,
    );
    assert.deepEqual(
      contributes.colors.map(({ id }) => id).filter((id) => !MARKS.test(id)),
      STYLES.map(({ color }) => color),
    );
    const lines = Object.values(LINES).map(({ style }) => style);
    assert.equal(new Set(lines).size, lines.length, 'each family has a line of its own');
    for (const { family, color } of STYLES) {
      assert.equal(STYLES.filter((other) => other.family === family && other.color === color).length, 1);
    }
  });

  test('on when to start: never for every window', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'onLanguage:brat-standoff',
      'workspaceContains:.variorum',
    ]);
  });

  test('on untrusted and virtual folders', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  test('on the kind of module VS Code loads', () => {
    assert.equal(manifest.type, undefined);
    assert.deepEqual([manifest.main, manifest.browser], ['./dist/extension.js', './dist/client.js']);
  });

  test('on the lowest VS Code and its types', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  test('on files that have to be there', () => {
    const media = contributes.walkthroughs.flatMap(({ steps }) => steps.map((step) => step.media.svg));
    for (const path of [
      manifest.icon,
      ...media,
      ...contributes.grammars.map((grammar) => grammar.path),
      'media/variorum.svg',
    ]) {
      assert.ok(existsSync(join(root, path)), path);
    }
    const texts = readdirSync(join(root, 'seeds')).filter((name) => /\.(txt|md)$/.test(name));
    assert.deepEqual(texts.sort(), [...SAMPLE_FILES].sort());
  });

  test('on when a step of the walkthrough is done', () => {
    const events = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => step.completionEvents));
    const known = [
      ...Object.values(COMMANDS).map((id) => `onCommand:${id}`),
      ...Object.values(CONTEXT).map((key) => `onContext:${key}`),
      ...Object.values(VIEWS).map((id) => `onView:${id}`),
    ];
    assert.deepEqual(
      events.filter((event) => !known.includes(event)),
      [],
    );
  });

  test('on views, each with an icon and with words for when it is empty', () => {
    const views = Object.values(contributes.views).flat();
    assert.deepEqual(
      views.map(({ id }) => id),
      Object.values(VIEWS),
    );
    assert.deepEqual(
      Object.keys(contributes.views),
      contributes.viewsContainers.activitybar.map(({ id }) => id),
    );
    for (const { id } of views) {
      const states = contributes.viewsWelcome.filter(({ view }) => view === id).map(({ when }) => when);
      assert.ok(states.length >= 3 && new Set(states).size === states.length, id);
    }
  });

  test('on menus and keys: only commands there are, and none of a row in the palette', () => {
    const known: readonly string[] = contributes.commands.map(({ command }) => command);
    const keys = contributes.keybindings.filter(({ command }) => command !== 'runCommands');
    const used = [...Object.values(contributes.menus).flat(), ...keys];
    assert.deepEqual(
      used.flatMap(({ command }) => (command === undefined || known.includes(command) ? [] : [command])),
      [],
    );
    const hidden = contributes.menus['commandPalette']
      ?.filter(({ when }) => when === 'false')
      .map((item) => item.command);
    for (const item of contributes.menus['view/item/context'] ?? []) {
      assert.ok(hidden?.includes(item.command) === true, item.command);
      assert.match(item.when ?? '', /^view == variorum\./);
    }
    const { mergeRows, renameRow, rowIsNoName, showAllOfRow, copyRows, copyRowsAsCsv } = MENTIONS_COMMANDS;
    for (const command of [mergeRows, renameRow, rowIsNoName, showAllOfRow, copyRows, copyRowsAsCsv])
      assert.ok(hidden?.includes(command) === true, command);
  });

  test('on pictures that need no colour of their own', () => {
    const icons = [
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views)
        .flat()
        .map(({ icon }) => icon),
      'media/variorum.svg',
    ];
    for (const icon of icons) {
      assert.match(read(icon), /currentColor/);
      assert.doesNotMatch(read(icon), /#[0-9a-f]{3}/i);
    }
  });
});

/** Marks of passages that contradict each other, and of annotations. */
const MARKS = /^variorum\.(?:contradiction|annotation)/;

type ThemeKind = 'dark' | 'light' | 'highContrast' | 'highContrastLight';

/** Editor backgrounds of the themes that come with VS Code, those of each kind with the least contrast to our colours among them. */
const BACKGROUNDS: Readonly<Record<ThemeKind, readonly string[]>> = {
  dark: ['#1e1e1e', '#1f1f1f', '#121314', '#272822', '#002b36', '#000c18', '#221a0f'],
  light: ['#ffffff', '#fdf6e3', '#f5f5f5'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};
/** Required by the official rules, aimed for 4.5 and 7. */
const REQUIRED: Readonly<Record<ThemeKind, number>> = { dark: 4.5, light: 4.5, highContrast: 7, highContrastLight: 7 };

suite('colours can be told from the background', () => {
  test('contrast is computed as WCAG says', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.ok(Math.abs(contrast('#777777', '#ffffff') - 4.48) < 0.01);
  });

  const isBackground = (id: string): boolean =>
    /^variorum\.(?:contradiction(?:Words|Sentence)|annotation(?:OfOthers)?)$/.test(id);
  const isFrame = (id: string): boolean => id === 'variorum.annotationOutline';
  for (const { id, defaults } of contributes.colors.filter((color) => isBackground(color.id))) {
    test(`${id} lets the text through, and leaves high contrast to the border`, () => {
      for (const kind of ['dark', 'light'] as const) {
        assert.match(defaults[kind], /^#[0-9a-f]{8}$/);
        assert.ok(parseInt(defaults[kind].slice(7), 16) <= 0x66, defaults[kind]);
      }
      assert.deepEqual([defaults.highContrast, defaults.highContrastLight], ['#00000000', '#00000000']);
    });
  }

  test('frames are drawn in high contrast only, in the colour the theme frames with', () => {
    for (const { defaults } of contributes.colors.filter((color) => isFrame(color.id))) {
      assert.deepEqual(Object.values(defaults), ['#00000000', '#00000000', 'contrastBorder', 'contrastBorder']);
    }
  });

  for (const { id, defaults } of contributes.colors.filter((color) => !isBackground(color.id) && !isFrame(color.id))) {
    for (const kind of Object.keys(BACKGROUNDS) as ThemeKind[]) {
      test(`${id} in ${kind} themes: ${REQUIRED[kind]} to 1`, () => {
        for (const background of BACKGROUNDS[kind]) {
          const ratio = contrast(defaults[kind], background);
          assert.ok(ratio >= REQUIRED[kind], `${defaults[kind]} on ${background}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }
});
