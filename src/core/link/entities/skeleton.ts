import { LINK_TABLES } from '../../lang/link-tables';
import type { Language } from '../../model/language';

/** How a name from another alphabet sounds, whatever language wrote it down: `Tschechow` and `Chekhov` come near each other. */
export function skeleton(words: readonly string[], language: Language): string {
  return words
    .map((word) => {
      let sounds = word;
      for (const exchange of LINK_TABLES[language].transliteration) {
        const [written = '', common = ''] = exchange.split('<');
        if (sounds.includes(written)) sounds = sounds.replaceAll(written, common);
      }
      return sounds.replace(/(.)\1+/gu, '$1');
    })
    .join(' ');
}
