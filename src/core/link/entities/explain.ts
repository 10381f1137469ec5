import type { LinkReason } from '../../model/entity';
import type { Join } from './clusters';
import type { FormKey } from './form';

/** The joins on the way from one name to another, which are one: what makes them so. */
export function wayBetween(from: FormKey, to: FormKey, joins: readonly Join[]): LinkReason[] {
  const reached = new Map<FormKey, { readonly back: FormKey; readonly reason: LinkReason } | null>([[from, null]]);
  const queue = [from];
  for (let at = 0; at < queue.length && !reached.has(to); at++) {
    const here = queue[at] ?? from;
    for (const { from: a, to: b, reason } of joins) {
      const next = a === here ? b : b === here ? a : null;
      if (next === null || reached.has(next)) continue;
      reached.set(next, { back: here, reason });
      queue.push(next);
    }
  }
  const way: LinkReason[] = [];
  for (let step = reached.get(to); step !== undefined && step !== null; step = reached.get(step.back)) {
    way.unshift(step.reason);
  }
  return way;
}
