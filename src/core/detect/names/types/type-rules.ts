import type { NameRule } from '../run-draft';
import { voteByApposition } from './apposition';
import { voteByCoordination } from './coordination';
import { voteEvents } from './events';
import { voteLandsAndPeoples } from './groups';
import { voteByLegalForm } from './legal-forms';
import { voteByOrganisationCue } from './organisation-cues';
import { voteByOrganisationHead } from './organisation-heads';
import { voteByOpeningHead } from './organisation-openings';
import { voteByAmpersand } from './partners';
import { votePersonsByCue } from './persons-by-cue';
import { votePersonsByName } from './persons-by-name';
import { votePersonsByRole } from './persons-by-role';
import { votePersonsByTitle } from './persons-by-title';
import { votePlaces } from './places';
import { voteProducts } from './products';
import { RunView } from './run-view';

const FAMILIES: readonly ((view: RunView) => void)[] = [
  votePersonsByTitle,
  votePersonsByRole,
  votePersonsByName,
  votePersonsByCue,
  voteByApposition,
  voteByLegalForm,
  voteByAmpersand,
  voteByOrganisationHead,
  voteByOpeningHead,
  voteByOrganisationCue,
  votePlaces,
  voteLandsAndPeoples,
  voteProducts,
  voteEvents,
  voteByCoordination,
];

/** What the words of a run and those beside it say of its type. The families share one view of the run, so that no list is asked twice. */
export const TYPE_RULES: readonly NameRule[] = [
  (run, block) => {
    const view = new RunView(run, block);
    for (const family of FAMILIES) family(view);
  },
];
