// Writes src/core/lang/generated/currencies.ts: codes, minor units, names and signs of the currencies of ISO 4217, current and
// historic, from currency-codes (the ISO list) and CLDR (names in English and German, signs).
// Run it when one of the two packages is updated: npm run generate. A test compares the file with what this script would write.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/core/lang/generated/currencies.ts');
const require = createRequire(import.meta.url);

/** Metals, test codes, bond market units, "no currency": nobody pays in them. */
const NO_MONEY = /^X(A[GU]|P[DT]|TS|XX|B[ABCD]|RE|SU|UA|FO|FU)$/;

function cldr(locale) {
  return require(`cldr-numbers-full/main/${locale}/currencies.json`).main[locale].numbers.currencies;
}

/** Names of the singular and the plural, without repetition. Names with a remark in brackets are of variants and say nothing of their own. */
function names(entry) {
  if (entry === undefined) return '';
  const all = [entry['displayName-count-one'], entry['displayName-count-other'], entry.displayName];
  const plain = all.filter((name) => name !== undefined && !/[()]/.test(name)).map((name) => name.toLowerCase());
  return [...new Set(plain)].join(',');
}

/** Signs that are no letters, and no prefix to a sign of another currency. */
function signs(code, entry) {
  const all = [entry.symbol, entry['symbol-alt-narrow'], entry['symbol-alt-variant']];
  return [...new Set(all)].filter((sign) => sign !== undefined && sign !== code && /^\p{Sc}$/u.test(sign)).join('');
}

export async function currencySource() {
  const [english, german] = [cldr('en'), cldr('de')];
  const current = new Map(require('currency-codes/data').map((entry) => [entry.code, entry.digits]));
  const codes = [...new Set([...current.keys(), ...Object.keys(english)])]
    .filter((code) => !NO_MONEY.test(code))
    .sort();
  const rows = codes.map((code) => {
    const digits = current.get(code);
    const head = `${code}${digits === undefined ? '-' : String(digits)}`;
    return [head, names(english[code]), names(german[code]), signs(code, english[code] ?? {})]
      .join('|')
      .replace(/\|+$/, '');
  });
  const source = `/**
 * Made by scripts/generate-currencies.mjs from the ISO 4217 list and CLDR; do not edit.
 * One currency a line: code and number of decimals (\`-\`: no longer in use) | English names | German names | signs.
 */
export const CURRENCIES = \`
${rows.join('\n')}
\`;
`;
  const options = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  return format(source, { ...options, parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(target, await currencySource());
