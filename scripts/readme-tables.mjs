// Fills the tables of settings, colours and commands in README.md from the manifest. `npm run readme`
import { readFileSync, writeFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** README.md with its marked tables as the manifest has them. */
export function withTables(readme, manifest, words) {
  const say = (text) => text.replace(/^%(.*)%$/, (_, key) => words[key]);
  const { commands, colors, configuration } = manifest.contributes;
  const tables = {
    settings: table(
      ['Setting', 'Default', 'What it does'],
      Object.entries(configuration.properties).map(([name, setting]) => [
        code(name),
        code(Array.isArray(setting.default) ? setting.default.join(', ') : setting.default),
        say(setting.markdownDescription ?? setting.description),
      ]),
    ),
    colors: table(
      ['Colour', 'For'],
      colors.map(({ id, description }) => [code(id), say(description)]),
    ),
    commands: table(
      ['Command'],
      commands.map(({ category, title }) => [`${category}: ${say(title)}`]),
    ),
  };
  return Object.entries(tables).reduce(
    (text, [name, rows]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}\n${rows}\n\n${end}`,
      ),
    readme,
  );
}

const code = (value) => `\`${value}\``;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (process.argv[1]?.endsWith('readme-tables.mjs')) {
  const path = new URL('../README.md', import.meta.url);
  writeFileSync(
    path,
    withTables(read('README.md'), JSON.parse(read('package.json')), JSON.parse(read('package.nls.json'))),
  );
}
