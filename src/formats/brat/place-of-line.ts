import { coveringSpan, type Span } from '../../core/model/span';
import type { AnnLine } from './ann-file';
import type { TextBound } from './ann-line';
import { countingOf, positionsIn } from './counting';
import { refsIn } from './faults';

/**
 * The place in the text that a line of a `.ann` file is about: its own, or that of the annotation that it names at (or else before) `character`; of an event its trigger's. UTF-16 units of the text
 * as loaded; `null`: it is about none, or about one beyond the text.
 */
export function placeOfLine(lines: readonly AnnLine[], line: number, character: number, text: string): Span | null {
  const at = lines[line];
  if (at === undefined) return null;
  const { raw, says } = at;
  const bounds = new Map<string, TextBound>();
  const triggers = new Map<string, string>();
  /** What lines that are about another line are about. */
  const owners = new Map<string, string>();
  for (const { says: other, raw: words } of lines) {
    if (other.kind === 'text' && !bounds.has(other.id)) bounds.set(other.id, other);
    else if (other.kind === 'event') triggers.set(other.id, other.trigger);
    else if ('id' in other) owners.set(other.id, refsIn(words, other)[0]?.id ?? '');
  }
  const refs = refsIn(raw, says);
  const under = refs.find(({ span }) => character <= span.end) ?? refs.at(-1);
  let id = says.kind === 'text' ? says.id : under?.id;
  // A note on a relation between events: three steps lead to words. More are a circle.
  for (let step = 0; step < 4 && id !== undefined && !bounds.has(id); step++) id = triggers.get(id) ?? owners.get(id);
  const bound = says.kind === 'text' ? says : id === undefined ? undefined : bounds.get(id);
  if (bound === undefined) return null;
  const positions = positionsIn(text, countingOf(text, [...bounds.values()]));
  if (bound.fragments.some(({ end }) => end > positions.end)) return null;
  const fragments = bound.fragments.map((fragment) => positions.toLoaded(fragment)).sort((a, b) => a.start - b.start);
  return coveringSpan(fragments);
}
