import { acts } from './acts';
import { ages } from './ages';
import { callings } from './callings';
import { casualties } from './casualties';
import { compounds } from './compounds';
import { dates } from './dates';
import { expansions } from './expansions';
import type { Frame, FrameClaim } from './frame';
import { leastPayments } from './least-payments';
import { lives } from './lives';
import { makers } from './makers';
import { orders } from './orders';
import { ownMeasures } from './own-measures';
import { owners } from './owners';
import { places } from './places';
import { quantities } from './quantities';
import { ranks } from './ranks';
import { roles } from './roles';
import { statuses } from './statuses';
import { sums } from './sums';
import { verdicts } from './verdicts';
import { works } from './works';
import { Feature, type Sentence } from '../sentence';

/** All frames; the order is that of claims within a sentence. Each with what of a sentence it needs at least one (`Feature`): most sentences have nothing for most frames. */
const FRAMES: readonly (readonly [Frame, number])[] = [
  [quantities, Feature.value | Feature.number | Feature.none],
  [casualties, Feature.number | Feature.none],
  [compounds, Feature.any],
  [ranks, Feature.number],
  [leastPayments, Feature.value],
  [dates, Feature.value | Feature.number],
  [works, Feature.any],
  [lives, Feature.bracket | Feature.comma],
  [ages, Feature.value | Feature.number],
  [roles, Feature.any],
  [makers, Feature.any],
  [owners, Feature.any],
  [places, Feature.any],
  [statuses, Feature.any],
  [verdicts, Feature.any],
  [callings, Feature.any],
  [acts, Feature.any],
  [orders, Feature.any],
  [sums, Feature.value | Feature.number],
  [expansions, Feature.any],
];

/** What the frames read out of a sentence, in their order. */
export function* framed(sentence: Sentence): Generator<FrameClaim> {
  const own = (sentence.features & Feature.own) === 0 ? [] : ownMeasures(sentence);
  yield* own;
  for (const [frame, needed] of FRAMES) {
    if ((sentence.features & needed) === 0) continue;
    // What people gave a name of its own is told once, under that name.
    for (const claim of frame(sentence)) if (!own.some((one) => overlap(one, claim))) yield claim;
  }
}

function overlap(a: FrameClaim, b: FrameClaim): boolean {
  return a.kind === b.kind && a.from < b.to && b.from < a.to;
}
