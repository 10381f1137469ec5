import { acts } from './acts';
import { dates } from './dates';
import { expansions } from './expansions';
import type { Frame } from './frame';
import { leastPayments } from './least-payments';
import { lives } from './lives';
import { orders } from './orders';
import { owners } from './owners';
import { places } from './places';
import { quantities } from './quantities';
import { ranks } from './ranks';
import { roles } from './roles';
import { statuses } from './statuses';
import { sums } from './sums';

/** All frames; the order is that of claims within a sentence. */
export const FRAMES: readonly Frame[] = [
  quantities,
  ranks,
  leastPayments,
  dates,
  lives,
  roles,
  owners,
  places,
  statuses,
  acts,
  orders,
  sums,
  expansions,
];
