import { GAZETTEERS, type Gazetteer, type GazetteerName } from '../../../lang/gazetteers/gazetteers';
import { COUNTRIES } from '../../../lang/generated/countries';
import type { Language } from '../../../model/language';
import type { NameType } from '../../../model/mention';
import { demonyms } from './demonyms';
import { listedNames } from './listed-names';

/** A name that a list holds, in one of its spellings. */
export interface IndexedName {
  readonly type: NameType;
  readonly list: GazetteerName;
  /** Folded English or best known name of the same thing (`moskau`: `moscow`); of a demonym that of the place (`russisch`: `russia`). */
  readonly of: string;
  /** How much the list alone tells: 3 enough by itself, 2 likely, 1 wants something beside it. */
  readonly weight: 1 | 2 | 3;
  /** Only when written all in capitals (`US`, `WHO`). */
  readonly capitals?: true;
  /** Written with a small letter as well (`russische`). */
  readonly lowerCase?: true;
  /** Means this in texts of one language only. */
  readonly language?: Language;
}

/** Spellings of all lists. */
export class NameIndex {
  readonly #names = new Map<string, IndexedName[]>();
  readonly #mostWords = new Map<string, number>();

  constructor() {
    // Countries first: of a city and a country of one name (`Luxembourg`) the country stands.
    const countries = GAZETTEERS.filter(({ list }) => list === 'country');
    for (const gazetteer of countries) this.#addGazetteer(gazetteer);
    this.#addCldr();
    for (const gazetteer of GAZETTEERS) if (gazetteer.list !== 'country') this.#addGazetteer(gazetteer);
    for (const { form, of, language, lowerCase } of demonyms()) {
      const name = { type: 'NORP', list: 'demonym', of, weight: 3, language } as const;
      this.#add(form, lowerCase ? { ...name, lowerCase } : name);
    }
  }

  #addGazetteer({ list, type, weight, names }: Gazetteer): void {
    for (const { spelling, of, capitals } of listedNames(names)) {
      this.#add(spelling, capitals ? { type, list, of, weight, capitals } : { type, list, of, weight });
    }
  }

  /** The table of CLDR: parts of the world have figures for codes, countries letters. What own lists call a country by stands before its first name here. */
  #addCldr(): void {
    for (const line of COUNTRIES.trim().split('\n')) {
      const [code = '', ...columns] = line.split('|');
      const spellings = columns.flatMap((names) => names.split(','));
      const of = spellings.map((name) => this.#names.get(name)?.[0]?.of).find((name) => name !== undefined);
      const name = { of: of ?? spellings[0] ?? '', weight: 3 } as const;
      for (const spelling of spellings) {
        if (/^\d/.test(code)) this.#add(spelling, { type: 'LOC', list: 'continent', ...name });
        else this.#add(spelling, { type: 'GPE', list: 'country', ...name });
      }
    }
  }

  /** A thing that two lists hold keeps the first (the greater weight); homonyms stand beside each other. */
  #add(spelling: string, name: IndexedName): void {
    const known = this.#names.get(spelling);
    if (known === undefined) this.#names.set(spelling, [name]);
    else if (!known.some((one) => one.type === name.type && (one.of === name.of || one.list === name.list)))
      known.push(name);
    const first = firstWord(spelling);
    if (first.length < spelling.length) {
      const words = spelling.split(' ').length;
      if ((this.#mostWords.get(first) ?? 0) < words) this.#mostWords.set(first, words);
    }
  }

  /** Names spelt exactly so. */
  get(spelling: string): readonly IndexedName[] | undefined {
    return this.#names.get(spelling);
  }

  /** Most words of a listed name that begins with `first`; 0 when none has several. */
  mostWords(first: string): number {
    return this.#mostWords.get(first) ?? 0;
  }
}

function firstWord(spelling: string): string {
  const blank = spelling.indexOf(' ');
  return blank < 0 ? spelling : spelling.slice(0, blank);
}

let index: NameIndex | undefined;

/** Built when first asked for. */
export function nameIndex(): NameIndex {
  return (index ??= new NameIndex());
}
