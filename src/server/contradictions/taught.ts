import type { Corpus } from '../../core/corpus/corpus';
import { foldName } from '../../core/detect/names/fold-name';
import { decide, type DecidedRuling, type NameAction } from '../../core/link/decide';
import type { Decision } from '../../core/link/decisions';
import type { Claim } from '../../core/model/claim';
import type { Contradiction } from '../../core/model/contradiction';
import { coveringSpan } from '../../core/model/span';
import type { VerdictKind } from '../../core/model/verdict';
import { ruledEntity } from '../store/resolve-action';

/** What a verdict says about names, for the same step. */
export interface Taught {
  readonly kind: 'same' | 'different';
  readonly rulings: readonly DecidedRuling[];
  /** Names as they are told: merged with each other, or split from each other. */
  readonly first: string;
  readonly second: string;
}

/**
 * What a verdict on cards teaches about names. `same-thing` between holders, owners or places that are entities makes them one. `different-subject` splits the
 * subject only where its camps spell it differently, each in spellings that are the entity's own wherever they stand: two things of one spelling cannot
 * be told apart by a list of spellings.
 */
export function taughtBy(
  corpus: Corpus,
  cards: readonly Contradiction[],
  verdict: VerdictKind,
  decisions: readonly Decision[],
  newId: () => string,
): Taught[] {
  const toldOf = (told: NamesTold): Taught[] => {
    const decided = decide(told.action, decisions, newId);
    return 'refused' in decided
      ? []
      : [{ kind: told.kind, rulings: decided.rulings, first: told.first, second: told.second }];
  };
  if (verdict === 'same-thing')
    return sameNames(cards)
      .flatMap((ids) => merged(corpus, ids))
      .flatMap(toldOf);
  if (verdict !== 'different-subject') return [];
  // An entity is split once a step: what is left of it is another one then.
  const bySubject = new Map(cards.map((card) => [card.subject.key, card]));
  return [...bySubject.values()].flatMap((card) => splitOf(corpus, card)).flatMap(toldOf);
}

interface NamesTold {
  readonly kind: Taught['kind'];
  readonly action: NameAction;
  readonly first: string;
  readonly second: string;
}

/** Entities that are values against each other, card by card; cards that share one are about one thing. */
function sameNames(cards: readonly Contradiction[]): string[][] {
  let groups: string[][] = [];
  for (const { camps } of cards) {
    const named = camps.map(({ claims }) =>
      claims.flatMap(({ value }) => (value.kind === 'name' ? (value.entity ?? []) : [])),
    );
    if (named.some((own) => own.length === 0)) continue;
    const ids = new Set(named.flat());
    const touched = groups.filter((group) => group.some((id) => ids.has(id)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...new Set([...touched.flat(), ...ids])]];
  }
  return groups;
}

function merged(corpus: Corpus, ids: readonly string[]): NamesTold[] {
  const entities = ids.flatMap((id) => ruledEntity(corpus, id) ?? []);
  const [first, second] = entities;
  if (first === undefined || second === undefined) return [];
  return [{ kind: 'same', action: { kind: 'merge', entities }, first: first.name, second: second.name }];
}

function splitOf(corpus: Corpus, { camps, subject }: Contradiction): NamesTold[] {
  const entity = subject.kind === 'entity' ? ruledEntity(corpus, subject.key) : null;
  if (entity === null) return [];
  const own = new Set(entity.forms.own.map(({ name }) => name));
  const spelled = camps.map(({ claims }) => new Set(claims.flatMap((claim) => spellingsIn(corpus, claim, entity.id))));
  if (!spelled.every((spellings) => [...spellings].every((spelling) => own.has(spelling)))) return [];
  // The first camp keeps the entity: it is the larger one.
  const [kept, ...others] = spelled;
  const given = others.find(
    (spellings) => spellings.size > 0 && spelled.every((set) => set === spellings || !meet(set, spellings)),
  );
  if (kept === undefined || kept.size === 0 || given === undefined) return [];
  const spellings = [...given];
  return [
    {
      kind: 'different',
      action: { kind: 'split', entity, spellings },
      first: spellings.join(', '),
      second: entity.name,
    },
  ];
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** How the sentence of a claim spells an entity, folded. */
function spellingsIn(corpus: Corpus, { uri, sentence }: Claim, entity: string): string[] {
  return corpus.names(uri).flatMap(({ mention, entity: id }) => {
    const { start, end } = coveringSpan(mention.fragments);
    return id === entity && sentence.start <= start && end <= sentence.end ? [foldName(mention.text)] : [];
  });
}
