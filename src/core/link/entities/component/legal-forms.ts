import type { Linking } from '../linking';
import { ownSpellings, type FormNode } from '../form-table';
import { append } from '../multimap';

/** `Pine` and `Pine AG` are one where no `Pine GmbH` is: mother and daughter often differ by no more. */
export function joinLegalForms({ nodes, byKey, clusters, suggestions }: Linking): void {
  const byBare = new Map<string, FormNode[]>();
  for (const node of nodes) {
    const at = node.key.lastIndexOf('~');
    if (at > 0) append(byBare, node.key.slice(0, at), node);
  }
  for (const [bare, forms] of byBare) {
    const node = byKey.get(bare);
    const [first] = forms;
    if (first === undefined) continue;
    const name = ownSpellings(node ?? first)[0] ?? bare;
    if (forms.length > 1) suggestions.push({ code: 'several-legal-forms', name, forms: forms.map(({ key }) => key) });
    else if (node !== undefined) {
      const args = { name, of: ownSpellings(first)[0] ?? first.key, form: first.key.slice(bare.length + 1) };
      clusters.join(bare, first.key, { code: 'legal-form', args });
    }
  }
}
