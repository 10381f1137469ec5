import { answer } from '../answer';
import type { ServerContext } from '../context';
import { redoRequest, ruleRequest, undoRequest } from '../protocol';
import { NameRulings } from './name-rulings';
import { RecordedSteps } from './recorded-steps';
import { corpusOfChange } from './stored-rulings';

/** What people rule on names and on contradictions: read with the folders they lie in, followed on disk, recorded, undone. */
export function store(context: ServerContext): void {
  const { connection, corpora } = context;
  const steps = new RecordedSteps(context, (corpus, verdicts) => context.cards?.ruled(corpus, verdicts));
  const rulings = new NameRulings(context, steps);
  context.rulings = rulings;
  context.steps = steps;
  corpora.onChanged((place) => {
    // A document that no folder has is a corpus of its own, without a place for decisions.
    if (corpora.placeOf(place) === undefined) steps.meet(place);
  });
  context.onStarted(() => {
    context.run('telling of steps', steps.tellSteps());
  });
  context.onFilesChanged((events) => {
    for (const corpus of new Set(events.map(({ uri }) => corpusOfChange(uri)))) {
      if (corpus !== null) steps.reread(corpus);
    }
  });
  answer(connection, ruleRequest, ({ corpus, action }) => rulings.rule(corpus, action));
  answer(connection, undoRequest, () => steps.undo());
  answer(connection, redoRequest, () => steps.redo());
}
