import type { LinkedDocument, NameMention } from '../../src/core/model/entity';
import type { NameType } from '../../src/core/model/mention';
import { Random } from '../text/random';

const SYLLABLES = 'ba ke lo mi nu ra se ti vo wa dor fen gal hin jus kar lem mor nis por'.split(' ');
const PLACES = 'Berlin Moskau Moscow Wien Vienna Paris London USA Frankreich Italy Hamburg Leipzig'.split(' ');
const HEADS = 'Bank Labs Society AG GmbH Media'.split(' ');

/** Documents with names as a corpus has them: some names everywhere, most in few documents, people by surname after their full name. */
export function madeDocuments(documents: number, mentions: number, seed = 1): LinkedDocument[] {
  const random = new Random(seed);
  const next = (): number => random.below(1_000_000) / 1_000_000;
  const pick = <T>(list: readonly T[]): T => random.pick(list);
  const word = (): string => {
    const made = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const persons = Array.from({ length: documents * 5 }, () => `${word()} ${word()}`);
  const bodies = Array.from({ length: documents * 5 }, () => `${word()} ${pick(HEADS)}`);
  const rare = <T>(list: readonly T[]): T => list[Math.floor(next() ** 3 * list.length)] as T;
  return Array.from({ length: documents }, (_, at) => {
    const found: NameMention[] = [];
    const cast = Array.from({ length: 6 }, () => rare(persons));
    const firms = Array.from({ length: 6 }, () => rare(bodies));
    for (let index = 0; index < mentions; index++) {
      const [type, text] = choose();
      found.push({ type, text, start: index * 40, end: index * 40 + text.length });
    }
    return { id: `made/${at}`, language: at % 2 === 0 ? 'en' : 'de', mentions: found };

    function choose(): readonly [NameType, string] {
      const kind = next();
      if (kind < 0.4) {
        const person = pick(cast);
        return ['PERSON', next() < 0.4 ? person : (person.split(' ')[1] ?? person)];
      }
      if (kind < 0.75) return ['ORG', pick(firms)];
      return ['GPE', pick(PLACES)];
    }
  });
}
