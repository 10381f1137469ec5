import type { Corpus } from '../../core/corpus/corpus';
import type { Claim } from '../../core/model/claim';
import type { Mention, MentionType } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import { mentionsIn } from '../places';

/**
 * The words of a claim's clause that the other passages contradict: its name, date or amount where they can be told apart, else the clause. Sorted fragments in the
 * text as loaded.
 */
export function decisiveWords(corpus: Pick<Corpus, 'mentions'> | undefined, claim: Claim): readonly Span[] {
  const { evidence, value, uri } = claim;
  const clause = coveringSpan(evidence);
  if (value.kind === 'name') {
    const { start, end } = value.name;
    return clause.start <= start && end <= clause.end ? [{ start, end }] : evidence;
  }
  const type = typeOf(claim);
  if (type === null || corpus === undefined) return evidence;
  const inside = mentionsIn(corpus.mentions(uri), clause).filter((mention) => mention.type === type);
  const said = inside.filter((mention) => says(mention, claim));
  const [only, ...others] = said.length > 0 ? said : inside;
  return only === undefined || others.length > 0 ? evidence : only.fragments;
}

function typeOf({ value }: Claim): MentionType | null {
  if (value.kind === 'date') return 'DATE';
  if (value.kind !== 'number') return null;
  if (/^[A-Z]{3}$/.test(value.unit)) return 'MONEY';
  return value.unit === 's' ? 'DURATION' : value.unit === 'y' ? 'AGE' : null;
}

function says(mention: Mention, { value }: Claim): boolean {
  const said = mention.value;
  if (said === undefined) return false;
  if (value.kind === 'date') return said === (value.value ?? value.from);
  return value.kind === 'number' && (said === value.from || said === value.to);
}
