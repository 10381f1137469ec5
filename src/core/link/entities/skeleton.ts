import { LINK_TABLES } from '../../lang/link-tables';
import { LANGUAGES, type Language } from '../../model/language';

/** How a name from another alphabet sounds, whatever language wrote it down: `Tschechow` and `Chekhov` come near each other. */
export function skeleton(words: readonly string[], language: Language): string {
  return words
    .map((word) => {
      let sounds = word;
      for (const [written, common] of exchangesOf(language)) {
        if (sounds.includes(written)) sounds = sounds.replaceAll(written, common);
      }
      return sounds.replace(/(.)\1+/gu, '$1');
    })
    .join(' ');
}

let exchanges: ReadonlyMap<Language, readonly (readonly [string, string])[]> | undefined;

/** What is written for what, read from the tables when first asked for. */
function exchangesOf(language: Language): readonly (readonly [string, string])[] {
  exchanges ??= new Map(
    LANGUAGES.map((each) => [
      each,
      LINK_TABLES[each].transliteration.map((line) => {
        const [written = '', common = ''] = line.split('<');
        return [written, common] as const;
      }),
    ]),
  );
  return exchanges.get(language) ?? [];
}
