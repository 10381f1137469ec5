import { t } from '@vscode/l10n';
import { answer } from '../answer';
import type { ServerContext } from '../context';
import { corpusRead } from '../language/name-at';
import type { StepAnswer } from '../protocol';
import {
  cardReportRequest,
  cardRequest,
  cardRowsRequest,
  cardsAtRequest,
  findContradictionsRequest,
  verdictRequest,
} from '../protocol/contradictions';
import { CardBoards } from './card-boards';
import { csvReport, markdownReport } from './card-report';
import { cardRows } from './card-rows';
import { cardsAt } from './cards-at';
import { TokenProgress } from './progress';
import { readVerdictArguments, verdictActions, VERDICT_COMMAND } from './verdict-actions';
import { takeBackChange, verdictChange } from './verdict-changes';
import { wireCard } from './wire-card';

interface VerdictParams {
  readonly corpus: string;
  readonly cards: readonly string[];
  readonly verdict: Parameters<typeof verdictChange>[0]['verdict'] | null;
  readonly reason?: string;
}

/** Contradictions: worked out beside everything else, shown, marked, ruled on. */
export function contradictions(context: ServerContext): void {
  const { connection, corpora } = context;
  const boards = new CardBoards(context);
  context.cards = boards;
  corpora.onChanged((place) => {
    boards.changed(place);
  });
  context.onSettings(() => {
    boards.configured();
  });
  context.offerActions(verdictActions);

  answer(connection, findContradictionsRequest, async (params, token) => {
    const { corpus } = params;
    const progress = new TokenProgress(connection, workDoneToken(params), t('Looking for contradictions'));
    const unfollow = boards.follow(({ done, total }) => {
      progress.report(done, total, t('{0} of {1} documents', done, total));
    });
    await boards.settling.ask(corpus === undefined ? corpora.places() : [corpus], token);
    unfollow();
    progress.end();
    return boards.counts();
  });
  answer(connection, cardRowsRequest, ({ parent, view }) => {
    const { shown, hidden } = boards.shown(view);
    return Promise.resolve({ rows: cardRows(shown, view, parent, boards.texts), hidden });
  });
  answer(connection, cardRequest, async ({ corpus, card }, token) => {
    await corpusRead(context, corpus, token);
    boards.settling.now(corpus);
    const ruled = boards.at(corpus)?.get(card) ?? null;
    return ruled === null ? null : wireCard(boards.texts, ruled);
  });
  answer(connection, cardsAtRequest, async ({ uri, position }, token) => {
    const place = corpora.placeOf(uri);
    if (place === undefined) return [];
    await corpusRead(context, place, token);
    boards.settling.now(place);
    const board = boards.at(place);
    return board === undefined ? [] : cardsAt(board, boards.texts, place, uri, position);
  });
  answer(connection, verdictRequest, rule);
  answer(connection, cardReportRequest, ({ view, format }) => {
    const { shown } = boards.shown(view);
    return Promise.resolve(
      format === 'csv' ? csvReport(shown, boards.texts) : markdownReport(shown, view, boards.texts),
    );
  });
  context.offerCommand(VERDICT_COMMAND, async (args) => {
    const wanted = readVerdictArguments(args);
    if (wanted === null) return null;
    const done = await rule({ corpus: wanted.corpus, cards: [wanted.card], verdict: wanted.verdict });
    if (!done.ok) connection.window.showErrorMessage(done.message);
    return done;
  });

  async function rule({ corpus: place, cards: ids, verdict, reason }: VerdictParams): Promise<StepAnswer> {
    const gone: StepAnswer = { ok: false, reason: 'failed', message: t('These contradictions are no longer there.') };
    if (context.steps === null) return gone;
    boards.settling.now(place);
    const corpus = corpora.at(place);
    const cards = ids.flatMap((id) => boards.at(place)?.get(id)?.card ?? []);
    if (corpus === undefined || cards.length === 0) return gone;
    return context.steps.record(place, async (recording) =>
      verdict === null
        ? takeBackChange(cards, recording)
        : verdictChange({ corpus, cards, verdict, ...(reason === undefined ? {} : { reason }) }, recording, () =>
            context.newId(),
          ),
    );
  }
}

/** Clients may give a token along, as with the protocol's own requests. */
function workDoneToken(params: object): string | number | undefined {
  const token: unknown = 'workDoneToken' in params ? params.workDoneToken : undefined;
  return typeof token === 'string' || typeof token === 'number' ? token : undefined;
}
