import type { ClaimKind } from '../model/claim';

/** What claims under an attribute of the engine's are of, by the first part of its name: `date/founded`, `role/head`, `owner`. */
const KINDS: Readonly<Record<string, ClaimKind>> = {
  act: 'act',
  age: 'age',
  'age-at-death': 'age',
  amount: 'amount',
  count: 'count',
  date: 'date',
  duration: 'duration',
  'least-payment': 'amount',
  name: 'name',
  order: 'order',
  owner: 'owner',
  place: 'place',
  price: 'amount',
  role: 'role',
  status: 'status',
};

/** `null`: none of the engine's attributes. */
export function kindOfAttribute(attribute: string): ClaimKind | null {
  const [group = ''] = attribute.split('/');
  return KINDS[group] ?? null;
}
