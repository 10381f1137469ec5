import { plainLetters, squeeze } from '../../core/link/entities/squeeze';
import type { Entity } from '../../core/model/entity';

/** The spellings of an entity without case, accents and kinds of blank; its name first. */
interface Spellings {
  readonly plain: readonly string[];
  readonly squeezed: readonly string[];
}

/** Entities are made anew when they change, so what is folded here stays true as long as they live. */
const folded = new WeakMap<Entity, Spellings>();

function spellingsOf(entity: Entity): Spellings {
  let spellings = folded.get(entity);
  if (spellings === undefined) {
    const all = [...new Set([entity.name, ...entity.aliases.map(({ text }) => text)])];
    spellings = { plain: all.map(plainLetters), squeezed: all.map(squeeze) };
    folded.set(entity, spellings);
  }
  return spellings;
}

/** An entity found, with how well it fits: 0 best. */
export interface FoundEntity {
  readonly entity: Entity;
  readonly rank: number;
}

/**
 * The entities whose name or spelling contains the query, best first: the whole name, its beginning, the beginning of a word, anywhere; of one kind those
 * with most mentions. An empty query finds all.
 */
export function searchEntities(entities: Iterable<Entity>, query: string): FoundEntity[] {
  const wanted = plainLetters(query);
  const letters = wanted === '' ? '' : squeeze(query);
  const words = wanted.split(' ');
  const found: FoundEntity[] = [];
  for (const entity of entities) {
    const rank = wanted === '' ? 0 : rankOf(spellingsOf(entity), wanted, letters, words);
    if (rank !== null) found.push({ entity, rank });
  }
  return found.sort(byFitness);
}

export function byFitness(a: FoundEntity, b: FoundEntity): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.entity.mentions !== b.entity.mentions) return b.entity.mentions - a.entity.mentions;
  return a.entity.id < b.entity.id ? -1 : 1;
}

/** `null`: no spelling contains it. The name itself counts for more than other spellings. */
function rankOf(
  { plain, squeezed }: Spellings,
  wanted: string,
  letters: string,
  words: readonly string[],
): number | null {
  let best: number | null = null;
  for (const [at, text] of plain.entries()) {
    const rank = rankIn(text, squeezed[at] ?? '', wanted, letters, words);
    if (rank === null) continue;
    const weighed = rank * 2 + (at === 0 ? 0 : 1);
    if (best === null || weighed < best) best = weighed;
  }
  return best;
}

function rankIn(
  text: string,
  squeezed: string,
  wanted: string,
  letters: string,
  words: readonly string[],
): number | null {
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  if (words.every((word) => ` ${text}`.includes(` ${word}`))) return 2;
  return text.includes(wanted) || squeezed.includes(letters) ? 3 : null;
}
