import { Clusters, type Join } from './clusters';
import { joinAcronyms } from './component/acronyms';
import { joinLegalForms } from './component/legal-forms';
import { joinMisspelt } from './component/misspelt';
import { joinPersons } from './component/persons';
import { joinSpellings } from './component/spellings';
import type { FormKey } from './form';
import { mainReason, type FormNode } from './form-table';
import type { Linking, OpenSuggestion } from './linking';
import { NO_RULINGS, type Rulings } from './rulings';

/** Names of a component with those that are one. */
export interface Component {
  readonly clusters: readonly (readonly FormKey[])[];
  readonly joins: readonly Join[];
  readonly suggestions: readonly OpenSuggestion[];
}

/**
 * Decides which names of a component are one. Depends on the names and rulings alone, whatever order they come in: rules run one after
 * the other, the surest first, each over names in the order of their keys.
 */
export function linkComponent(members: readonly FormNode[], rulings: Rulings = NO_RULINGS): Component {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return { clusters: [[only.key]], joins: [], suggestions: [] };
  const nodes = [...members].sort((a, b) => (a.key < b.key ? -1 : 1));
  const clusters = new Clusters(
    nodes.map(({ key }) => key),
    rulings.apart,
  );
  const linking: Linking = { nodes, byKey: new Map(nodes.map((node) => [node.key, node])), clusters, suggestions: [] };
  for (const { a, b, decision } of rulings.same) {
    clusters.join(a, b, { code: 'decided', args: { name: a, of: b, decision } });
  }
  joinSpellings(linking);
  joinDefinedShorts(linking);
  joinPersons(linking);
  joinAcronyms(linking);
  joinLegalForms(linking);
  joinMisspelt(linking);
  return { clusters: clusters.all(), joins: clusters.joins, suggestions: linking.suggestions };
}

/** What a document says outright; acronyms are weighed with all long names at hand. */
function joinDefinedShorts({ nodes, clusters }: Linking): void {
  for (const { key, bonds } of nodes) {
    for (const [other, reasons] of [...bonds].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const reason = mainReason(reasons);
      if (key < other && reason.code === 'acronym-shared') clusters.join(key, other, reason);
    }
  }
}
