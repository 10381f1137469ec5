import type { Points, VoteType } from '../../../model/name';
import { foldName } from '../fold-name';
import { isFirstName } from '../known/first-names';
import { type ReadingDraft, type RunDraft, teach } from '../run-draft';

/** From so many points on, parts of a name are taught with it. */
const PLAIN: Points = 25;
const SURNAME: Points = 40;
const FIRST_NAME: Points = 14;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|jnr|snr|senior|junior)\.?$/;
const INITIAL = /^\p{L}\.?$/u;

/** A person with a full name is called by the last part of it afterwards, now and then by the first. */
export function teachPartsOf(run: RunDraft, text: string): void {
  for (const reading of run.readings.values()) {
    const points = sumOf(reading, 'PERSON');
    if (points < PLAIN || points <= strongestOther(reading)) continue;
    const words = run.words.slice(reading.from, reading.to).filter((word) => !SUFFIX.test(word.folded));
    const last = words[words.length - 1];
    const first = words[0];
    if (words.length < 2 || last === undefined || first === undefined || !last.capitalised) continue;
    if (INITIAL.test(last.folded) || (last.folded.endsWith('.') && last.folded.length < 4)) continue;
    const full = text.slice(first.start, words[words.length - 1]?.end);
    teach(run, last.folded, 'PERSON', Math.min(SURNAME, points), 'name-surname-of', { full });
    const withParticles = particlesBefore(run, reading);
    if (withParticles !== null)
      teach(
        run,
        foldName(text.slice(withParticles, last.end)),
        'PERSON',
        Math.min(SURNAME, points),
        'name-surname-of',
        { full },
      );
    if (isFirstName(first.folded)) teach(run, first.folded, 'PERSON', FIRST_NAME, 'name-short-for', { full });
  }
}

/** Where the family name begins when particles belong to it (`von der Quandt`); null when there are none. */
function particlesBefore(run: RunDraft, { from, to }: ReadingDraft): number | null {
  let at = to - 1;
  while (at - 1 > from && run.words[at - 1]?.capitalised === false) at--;
  return at < to - 1 ? (run.words[at]?.start ?? null) : null;
}

function sumOf({ votes }: ReadingDraft, type: VoteType): Points {
  return votes.reduce((sum, vote) => (vote.type === type ? sum + vote.points : sum), 0);
}

function strongestOther({ votes }: ReadingDraft): Points {
  const sums = new Map<VoteType, Points>();
  for (const { type, points } of votes) {
    if (type !== 'PERSON' && type !== 'NAME') sums.set(type, (sums.get(type) ?? 0) + points);
  }
  return Math.max(0, ...sums.values());
}
