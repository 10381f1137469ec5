// Writes src/core/lang/generated/countries.ts: countries, territories, continents and world regions with their English and German
// names from CLDR (cldr-localenames-full, licence Unicode-3.0).
// Run it when the package is updated: npm run generate. A test compares the file with what this script would write.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/core/lang/generated/countries.ts');
const require = createRequire(import.meta.url);

/** The world, pseudo-locales, no region, bodies of states (organisations, listed elsewhere), and formal names nobody writes. */
const LEFT_OUT = /^(001|XA|XB|ZZ|EU|EZ|UN|QO|UM)$/;

function territories(locale) {
  return require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames.territories;
}

/** `Myanmar (Burma)` gives both; the formal Chinese regions lose what they formally are. */
function readings(name) {
  const bare = name.replace(/ SAR China$/, '').replace(/^Sonderverwaltungsregion /, '');
  const bracket = /^(.*?) \((.*)\)$/.exec(bare);
  if (bracket === null) return [bare];
  return /^(Burma)$/.test(bracket[2]) ? [bracket[1], bracket[2]] : [bracket[1]];
}

/** `&` and `and`, `St.` and `Saint` are the same. */
function spellings(name, and, saint) {
  const both = / & /.test(name) ? [name.replace(' & ', ` ${and} `), name] : [name];
  return both.flatMap((one) => (one.startsWith('St. ') ? [one, one.replace('St.', saint)] : [one]));
}

function names(table, code, and, saint) {
  const keys = Object.keys(table).filter((key) => key === code || key.startsWith(`${code}-alt-`));
  const all = keys.flatMap((key) => readings(table[key])).flatMap((name) => spellings(name, and, saint));
  return [...new Set(all.map((name) => name.toLowerCase().replaceAll('’', "'")))];
}

export async function countrySource() {
  const [english, german] = [territories('en'), territories('de')];
  const codes = Object.keys(english).filter((code) => !code.includes('-') && !LEFT_OUT.test(code));
  const rows = codes.sort().map((code) => {
    const first = names(english, code, 'and', 'Saint');
    const second = names(german, code, 'und', 'Sankt').filter((name) => !first.includes(name));
    return `${code}|${first.join(',')}${second.length === 0 ? '' : `|${second.join(',')}`}`;
  });
  const source = `/**
 * Made by scripts/generate-countries.mjs from CLDR (cldr-localenames-full; Copyright © 1991-present Unicode, Inc., licence Unicode-3.0); do not edit.
 * One territory a line: ISO 3166 or UN M49 code | English names | German names that differ. Lower case.
 */
export const COUNTRIES = \`
${rows.join('\n')}
\`;
`;
  const options = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  return format(source, { ...options, parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(target, await countrySource());
