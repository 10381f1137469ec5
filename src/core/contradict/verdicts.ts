import { foldName } from '../detect/names/fold-name';
import type { Contradiction } from '../model/contradiction';
import type { Verdict } from '../model/verdict';

/** How a card stands by what people ruled. */
export interface CardRuling {
  readonly verdict: Verdict;
  /** The evidence is another one now: the card is open again. */
  readonly changedSince: boolean;
  /** Ruled on another card: there can be several values of this attribute at once. */
  readonly byAttribute: boolean;
}

/** `changed`: one of the camps that were ruled on is there, against others. */
type Relation = 'stands' | 'changed' | 'none';

/** How sure a ruling is to be the one to show: what stands before what has changed, one's own before others'. */
interface Ranked {
  readonly verdict: Verdict;
  readonly stands: boolean;
}

/**
 * Matches what people ruled with the cards there are now. Rulings speak of claims, ids made of attribute and sentence, so that neither edits elsewhere nor new
 * names of files and entities part them from their card, and more claims may join its camps. A camp without any claim that was ruled on is new evidence: the card is
 * open again. Copies of one sentence have one id, wherever they stand: they are ruled on together.
 */
export class Verdicts {
  readonly #viewer: string;
  readonly #byClaim = new Map<string, InCamps[]>();
  /** Most cards are the same objects as before when others change. */
  readonly #known = new WeakMap<Contradiction, CardRuling | 'none'>();
  /** Of the attributes that several values can have at once the ruling that says so. */
  readonly #notExclusive = new Map<string, Verdict>();

  /** `viewer`: whose own rulings count before those of others; empty: nobody's. */
  constructor(verdicts: readonly Verdict[], viewer: string) {
    this.#viewer = viewer;
    for (const verdict of verdicts) {
      for (const [id, camps] of campsOfClaims(verdict)) {
        const known = this.#byClaim.get(id);
        if (known === undefined) this.#byClaim.set(id, [{ verdict, camps }]);
        else known.push({ verdict, camps });
      }
      if (verdict.verdict !== 'not-exclusive') continue;
      const known = this.#notExclusive.get(verdict.attribute);
      if (known === undefined || this.#isBefore(verdict, known)) this.#notExclusive.set(verdict.attribute, verdict);
    }
  }

  /** The ruling that a card shows; `null`: nobody ruled on it. */
  of(card: Contradiction): CardRuling | null {
    let known = this.#known.get(card);
    if (known === undefined) this.#known.set(card, (known = this.#rulingOn(card) ?? 'none'));
    return known === 'none' ? null : known;
  }

  #rulingOn(card: Contradiction): CardRuling | null {
    let best: Ranked | null = null;
    for (const [verdict, relation] of this.#related(card)) {
      const stands = relation === 'stands';
      if (best === null || (stands === best.stands ? this.#isBefore(verdict, best.verdict) : stands)) {
        best = { verdict, stands };
      }
    }
    if (best?.stands === true) return { verdict: best.verdict, changedSince: false, byAttribute: false };
    const general = this.#notExclusive.get(card.attribute);
    if (general !== undefined) return { verdict: general, changedSince: false, byAttribute: true };
    return best === null ? null : { verdict: best.verdict, changedSince: true, byAttribute: false };
  }

  /** All that one person ruled on a card, also before its evidence changed; the latest first. */
  ownOn(card: Contradiction, creator: string): Verdict[] {
    const own = [...this.#related(card).keys()].filter((verdict) => verdict.creator === creator);
    return own.sort((a, b) => (isLater(a, b) ? -1 : 1));
  }

  /** What a person ruled on an attribute as such, by way of any card. */
  notExclusive(attribute: string): Verdict | null {
    return this.#notExclusive.get(attribute) ?? null;
  }

  #related(card: Contradiction): Map<Verdict, Exclude<Relation, 'none'>> {
    const found = new Map<Verdict, Exclude<Relation, 'none'>>();
    for (const [verdict, camps] of this.#ruledCamps(card)) {
      const relation = relationOf(card, verdict, camps);
      if (relation !== 'none') found.set(verdict, relation);
    }
    return found;
  }

  /** For each verdict that speaks of claims of a card: of each of the card's camps the ruled camps that it has claims of. */
  #ruledCamps(card: Contradiction): Map<Verdict, Map<number, number[]>> {
    const found = new Map<Verdict, Map<number, number[]>>();
    for (const [at, { claims }] of card.camps.entries()) {
      for (const { id } of claims) {
        for (const { verdict, camps } of this.#byClaim.get(id) ?? []) {
          let own = found.get(verdict);
          if (own === undefined) found.set(verdict, (own = new Map<number, number[]>()));
          own.set(at, [...(own.get(at) ?? []), ...camps]);
        }
      }
    }
    return found;
  }

  #isBefore(a: Verdict, b: Verdict): boolean {
    const [ownA, ownB] = [a.creator === this.#viewer, b.creator === this.#viewer];
    return ownA === ownB ? isLater(a, b) : ownA;
  }
}

/** Whether a card needs nobody's attention any more. */
export function isSettled(ruling: CardRuling | null): boolean {
  return ruling !== null && !ruling.changedSince && ruling.verdict.verdict !== 'confirmed';
}

/** A claim was ruled on as one of these camps. */
interface InCamps {
  readonly verdict: Verdict;
  readonly camps: readonly number[];
}

function campsOfClaims({ camps }: Verdict): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { claims }] of camps.entries()) {
    for (const { id } of claims) found.set(id, [...(found.get(id) ?? []), at]);
  }
  return found;
}

/** `camps`: of the card's camps with claims that were ruled on the camps that these were ruled on as. */
function relationOf(card: Contradiction, verdict: Verdict, camps: ReadonlyMap<number, readonly number[]>): Relation {
  const present = new Set([...camps.values()].flat());
  const isNew = camps.size < card.camps.length;
  if (present.size >= 2) return isNew ? 'changed' : 'stands';
  // One sentence may be said of many things: that alone makes no card the one that was ruled on.
  const isSame =
    present.size === 1 &&
    card.attribute === verdict.attribute &&
    foldName(card.subject.name) === foldName(verdict.subject);
  return isSame ? 'changed' : 'none';
}

function isLater(a: Verdict, b: Verdict): boolean {
  const [timeA, timeB] = [a.modified ?? a.created, b.modified ?? b.created];
  return timeA === timeB ? a.id > b.id : timeA > timeB;
}

/** What a ruling on a card speaks of. */
export function ruledOn(card: Contradiction): Pick<Verdict, 'kind' | 'attribute' | 'subject' | 'camps'> {
  return {
    kind: card.kind,
    attribute: card.attribute,
    subject: card.subject.name,
    camps: card.camps.map(({ value, claims }) => ({
      value,
      // Copies of a sentence make one claim.
      claims: [...new Map(claims.map(({ id, quote }) => [id, { id, quote }])).values()],
    })),
  };
}
