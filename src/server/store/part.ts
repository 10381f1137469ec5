import { answer } from '../answer';
import type { ServerContext } from '../context';
import { redoRequest, ruleRequest, undoRequest } from '../protocol';
import { NameRulings } from './name-rulings';
import { corpusOfChange } from './stored-decisions';

/** Decisions on names: read with the folders they lie in, followed on disk, recorded, undone. */
export function store(context: ServerContext): void {
  const { connection, corpora } = context;
  const rulings = new NameRulings(context);
  context.rulings = rulings;
  corpora.onChanged((place) => {
    // A document that no folder has is a corpus of its own, without a place for decisions.
    if (corpora.placeOf(place) === undefined) rulings.meet(place);
  });
  context.onStarted(() => {
    context.run('telling of steps', rulings.tellSteps());
  });
  context.onFilesChanged((events) => {
    for (const corpus of new Set(events.map(({ uri }) => corpusOfChange(uri)))) {
      if (corpus !== null) rulings.reread(corpus);
    }
  });
  answer(connection, ruleRequest, ({ corpus, action }) => rulings.rule(corpus, action));
  answer(connection, undoRequest, () => rulings.undo());
  answer(connection, redoRequest, () => rulings.redo());
}
