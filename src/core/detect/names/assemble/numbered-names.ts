import type { NameVote, Points, VoteType } from '../../../model/name';
import { foldName } from '../fold-name';
import type { RunDraft } from '../run-draft';
import type { Lessons } from './lessons';

/** From so many points on, a figure behind a product or an event is taken for a part of its name. */
const ENOUGH: Points = 10;
/** The longer name is a little likelier than the shorter one. */
const LONGER: Points = 3;
const NUMBERED: readonly VoteType[] = ['PRODUCT', 'EVENT'];

/** `Windows 95`, `Expo 2000`: where the words before a figure are a product or an event, here or elsewhere in the document, the figure belongs to it. */
export function voteByNumber(run: RunDraft, lessons: Lessons, text: string): void {
  const last = run.words.length - 1;
  const figure = run.words[last];
  if (last < 1 || figure === undefined || figure.capitalised || figure.connector || !/^\d+$/.test(figure.text)) return;
  for (const { from, to, votes } of [...run.readings.values()]) {
    if (to !== last) continue;
    const key = foldName(text.slice(run.words[from]?.start, run.words[to - 1]?.end));
    for (const type of NUMBERED) {
      const here = votes.filter((vote) => vote.type === type);
      const taught = lessons.strongest(key, type);
      const points = Math.max(sum(here), taught?.points ?? 0);
      if (points < ENOUGH || strongestOther(votes, type) > points) continue;
      const ground = here[0] ?? taught;
      if (ground === undefined) continue;
      const names = votes.filter((vote) => vote.type === 'NAME');
      run.readings.set(`${from} ${last + 1}`, {
        from,
        to: last + 1,
        votes: [...names, { type, points: points + LONGER, reason: ground.reason }],
      });
    }
  }
}

function sum(votes: readonly NameVote[]): Points {
  return votes.reduce((all, { points }) => all + points, 0);
}

function strongestOther(votes: readonly NameVote[], type: VoteType): Points {
  const others = votes.filter((vote) => vote.type !== type && vote.type !== 'NAME' && vote.type !== 'NONE');
  return Math.max(0, ...others.map(({ type: other }) => sum(votes.filter((vote) => vote.type === other))));
}
