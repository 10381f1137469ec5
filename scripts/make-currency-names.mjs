// Writes the currency names that hovers use, from CLDR: English into src/words/currency-names.ts, German into the l10n bundle.
// Run it when cldr-numbers-full is updated: node scripts/make-currency-names.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const names = (locale) => require(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies;
const [english, german] = [names('en'), names('de')];
const one = (entry) => entry['displayName-count-one'] ?? entry.displayName;
const other = (entry) => entry['displayName-count-other'] ?? entry.displayName;
/** Metals, funds, test codes and "no currency" are no money of a text. */
const codes = Object.keys(english)
  .filter((code) => !/^X(?!AF|CD|OF|PF|EU)/.test(code) || code === 'XEU')
  .sort();

const rows = codes.map((code) => `  ${code}: ${JSON.stringify([one(english[code]), other(english[code])])},`);
const source = `/** Made by scripts/make-currency-names.mjs from CLDR; do not edit. Code → name for one unit, name for any other number. */
export const CURRENCY_NAMES: Readonly<Record<string, readonly [one: string, other: string]>> = {
${rows.join('\n')}
};
`;
const options = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
writeFileSync(join(root, 'src/words/currency-names.ts'), await format(source, { ...options, parser: 'typescript' }));

const bundle = join(root, 'l10n/bundle.l10n.de.json');
const words = JSON.parse(readFileSync(bundle, 'utf8'));
for (const code of codes) {
  if (german[code]?.displayName === undefined) continue;
  words[one(english[code])] = one(german[code]);
  words[other(english[code])] = other(german[code]);
}
const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(bundle, `${JSON.stringify(sorted, null, 2)}\n`);
