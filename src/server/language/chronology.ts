import { dateOrder } from '../../core/corpus/mention-tree/date-order';

/**
 * A number by which TIMEX3 dates sort in time; what is less exact comes at its beginning (a year before its days). `null` for values without a year, such as
 * `XXXX-07-10` or `PRESENT_REF`.
 */
export function chronologyOf(value: string): number | null {
  const [group, time] = dateOrder(value);
  return group === 0 ? time : null;
}
