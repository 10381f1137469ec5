import { MentionForest } from '../../core/corpus/mention-tree/mention-forest';
import type { Showing } from '../../core/corpus/mention-tree/mention-tree';
import type { TreeView } from '../../core/model/mention-tree';
import { coveringSpan } from '../../core/model/span';
import { answer } from '../answer';
import type { ServerContext } from '../context';
import { mentionPlaceAt } from '../language/name-at';
import { listRequest, revealRequest, treeChangedNotification, treeRequest, type WireRow } from '../protocol';
import { ChangeNotices } from './change-notices';
import { listCsv, listed, listText } from './listing';
import { wireRows } from './wire-rows';

/** The rows of the Mentions view, and word that they changed. */
export function mentionsView(context: ServerContext): void {
  const { connection, corpora, lines } = context;
  const forest = new MentionForest(corpora);
  const notices = new ChangeNotices(context.clock, (corpus) => {
    if (context.client().views) context.tell(treeChangedNotification, { corpus });
  });
  corpora.onChanged((corpus) => {
    forest.changed(corpus);
    // A document outside every folder is a corpus that the view does not show.
    if (corpora.placeOf(corpus) !== corpus) notices.changed(corpus);
  });

  const showing = (view: TreeView): Showing => ({ ...view, minConfidence: context.settings().minConfidence });
  const wired = (rows: Parameters<typeof wireRows>[0]): WireRow[] =>
    wireRows(rows, lines, (uri) => corpora.at(corpora.placeOf(uri) ?? '')?.text(uri) ?? null);

  answer(connection, treeRequest, ({ parent, view }) =>
    Promise.resolve({ rows: wired(forest.children(parent, showing(view))) }),
  );
  answer(connection, revealRequest, async ({ uri, position, view }, token) => {
    const at = await mentionPlaceAt(context, uri, position, token);
    if (at === null) return null;
    const way = forest.wayTo(at.place, uri, coveringSpan(at.mention.fragments).start, showing(view));
    return way === null ? null : wired(way);
  });
  answer(connection, listRequest, ({ rows, view, format }) => {
    const mentions = forest.mentionsIn(rows, showing(view));
    const all = listed(mentions, forest.sentencesOf(mentions), lines);
    return Promise.resolve(format === 'csv' ? listCsv(all) : listText(all));
  });
}
