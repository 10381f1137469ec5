import type { NameType } from '../model/mention';
import type { Capitals, NameVote, Points } from '../model/name';
import type { Known } from './known';
import { VOTE_INDEX } from './vote-types';
import { pointsAsName, weigh, type Weighed } from './weigh';

/** One word of a longer name, with what there is about it alone. */
export interface WordOfName {
  readonly connector: boolean;
  readonly votes: readonly NameVote[];
  readonly known: Known | null;
}

/** So much must speak for a name as a whole before its family name gives it a type; and before its type is guessed. */
const NAME: Points = 12;
const SURE_NAME: Points = 24;
/** A sure name is shown with a guess, an unsure one is not. */
const GUESS: Points = 5;
/** Of what is known of a family name, the part that goes over to the name before it: in tenths. */
const FAMILY_SHARE = 7;

/** Weighs a name for whose type nothing speaks, neither at its place nor elsewhere, by its words. */
export function weighUntold(
  votes: readonly NameVote[],
  known: Known | null,
  words: readonly WordOfName[],
  capitals: Capitals,
): Weighed | null {
  const name = pointsAsName(votes, known);
  // Where nouns have capitals too, the word before a family name is mostly an office nobody has listed.
  const person = name >= NAME && capitals === 'names' ? familyPoints(words) : 0;
  if (person > 0) return weigh([...votes, voteFor('PERSON', person)], known);
  if (name < SURE_NAME) return null;
  // Two or three words of which none is common are mostly a person, others mostly a body.
  const likely = words.length > 1 && words.length <= 3 && words.every((word) => !word.connector && against(word) === 0);
  return weigh([...votes, voteFor(likely ? 'PERSON' : 'ORG', GUESS)], known);
}

/** What speaks for a person in the last of two or three words: `Ada Quandt` where `Quandt` is plain. */
function familyPoints(words: readonly WordOfName[]): Points {
  const last = words.at(-1);
  if (words.length < 2 || words.length > 3 || last === undefined || last.known === null) return 0;
  if (!words.slice(0, -1).every(mayBeGivenName)) return 0;
  const at = VOTE_INDEX.PERSON;
  const points = Math.max(last.known.here[at] ?? 0, last.known.elsewhere[at] ?? 0);
  return Math.floor((points * FAMILY_SHARE) / 10);
}

/** Common words before a family name are offices and the like more often than names; places and bodies are names of their own. */
function mayBeGivenName({ connector, votes }: WordOfName): boolean {
  return !connector && votes.every(({ type }) => type === 'NAME' || type === 'PERSON');
}

function against({ votes }: WordOfName): Points {
  return votes.reduce((sum, { type, points }) => (type === 'NONE' ? sum + points : sum), 0);
}

function voteFor(type: NameType, points: Points): NameVote {
  return { type, points, reason: { code: 'name-capital' } };
}
