import type { Linking } from '../component';
import { ownSpellings } from '../form-table';
import { withoutGenitive } from '../in-document/genitive';
import { isListedName } from '../person-name';

/** Spellings that a ruling gave keys of their own still belong to the rest; genitives of German texts to the names they are of. */
export function joinSpellings({ nodes, byKey, clusters }: Linking): void {
  for (const node of nodes) {
    const split = node.key.indexOf('#');
    const whole = split < 0 ? undefined : byKey.get(node.key.slice(0, split));
    if (whole !== undefined) {
      const args = { name: node.key.slice(split + 1), of: ownSpellings(whole)[0] ?? whole.key };
      clusters.join(node.key, whole.key, { code: 'spelling-variant', args });
    }
    if (!isGermanOnly(node.languages)) continue;
    for (const key of withoutGenitive(node.key, 'de')) {
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

function isGermanOnly(languages: ReadonlyMap<string, number>): boolean {
  return languages.size === 1 && languages.has('de');
}
