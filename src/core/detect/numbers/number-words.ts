import type { Language } from '../../model/language';
import { numbers as german } from '../../lang/de/numbers';
import { numbers as english } from '../../lang/en/numbers';
import type { NumberTable, NumberWordKind } from '../../lang/number-table';
import { WORD, type Tokens } from '../../text/tokens';
import { CompoundReader } from './compound-number';
import { WordIndex } from './word-index';

/** A word of a number phrase; see `NumberWordKind` for what `value` counts. */
export interface NumberWord {
  readonly kind: NumberWordKind;
  readonly value: number;
}

/** The number words of one language, ready to be asked. */
export interface NumberLexicon {
  readonly table: NumberTable;
  /** The number word that token `at` is, or `undefined`. */
  word(tokens: Tokens, at: number): NumberWord | undefined;
}

function lexicon(table: NumberTable): NumberLexicon {
  const entries: [string, NumberWord][] = [];
  for (const [kind, words] of Object.entries(table.words) as [NumberWordKind, Record<string, number>][]) {
    for (const [word, value] of Object.entries(words)) entries.push([word, { kind, value }]);
  }
  const index = new WordIndex(entries);
  const compounds = table.compound === undefined ? null : new CompoundReader(table.compound);
  return {
    table,
    word(tokens, at) {
      if (at < 0 || at >= tokens.length || tokens.kind[at] !== WORD) return undefined;
      const start = tokens.start[at] ?? 0;
      const end = tokens.end[at] ?? 0;
      const known = index.get(tokens.text, start, end);
      if (known !== undefined || compounds === null) return known;
      const compound = compounds.read(tokens.text, start, end);
      if (compound === null) return undefined;
      if (compound.ordinal) return { kind: 'ordinal', value: compound.hundredths / 100 };
      return compound.hundredths % 100 === 0
        ? { kind: 'whole', value: compound.hundredths / 100 }
        : { kind: 'mixed', value: compound.hundredths };
    },
  };
}

const LEXICONS: Readonly<Record<Language, NumberLexicon>> = { en: lexicon(english), de: lexicon(german) };

export function numberLexicon(language: Language): NumberLexicon {
  return LEXICONS[language];
}
