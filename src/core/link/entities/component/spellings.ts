import type { Linking } from '../linking';
import { ownSpellings } from '../form-table';
import { withoutGenitive } from '../in-document/genitive';
import { isListedName } from '../person-name';

/**
 * Spellings that a ruling gave keys of their own still belong to the rest; genitives to the names they are of, when all
 * texts that write so are in a language with such genitives.
 */
export function joinSpellings({ nodes, byKey, clusters }: Linking): void {
  for (const node of nodes) {
    const split = node.key.indexOf('#');
    const whole = split < 0 ? undefined : byKey.get(node.key.slice(0, split));
    if (whole !== undefined) {
      const args = { name: node.key.slice(split + 1), of: ownSpellings(whole)[0] ?? whole.key };
      clusters.join(node.key, whole.key, { code: 'spelling-variant', args });
    }
    const [language, ...others] = node.languages.keys();
    if (language === undefined || language === '' || others.length > 0) continue;
    for (const key of withoutGenitive(node.key, language)) {
      const base = byKey.get(key);
      if (base === undefined || base.mentions <= node.mentions) continue;
      const last =
        node.key
          .slice(node.key.indexOf('/') + 1)
          .split(' ')
          .at(-1) ?? '';
      // `Peters` is a name of its own, whoever is called Peter.
      if (isListedName(last)) continue;
      const args = { name: ownSpellings(node)[0] ?? node.key, of: ownSpellings(base)[0] ?? base.key };
      clusters.join(node.key, key, { code: 'inflected', args });
    }
  }
}
