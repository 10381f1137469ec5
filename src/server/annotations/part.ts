import { t } from '@vscode/l10n';
import { candidatesFor } from '../../core/annotate/reattach';
import { answer } from '../answer';
import type { ServerContext } from '../context';
import { ChangeNotices } from '../mentions-view/change-notices';
import type { StepAnswer } from '../protocol';
import {
  alikeRequest,
  annotateRequest,
  annotationRequest,
  annotationRowsRequest,
  annotationsAtRequest,
  annotationsChangedNotification,
  annotationsRequest,
  candidatesRequest,
  hideLayersRequest,
  layersRequest,
  nextPlaceRequest,
  readValueRequest,
  tagsChangedNotification,
  tagsRequest,
  type AnnotateAnswer,
  type AnnotationAction,
} from '../protocol/annotations';
import { DEFAULT_SCHEME } from '../../core/annotate/tag-scheme';
import { isShown } from '../settings';
import { AnnotationActions, documentOfAction, type Made } from './actions';
import { alike, hitOf } from './alike';
import { annotationKeeper } from './annotation-keeper';
import { AnnotationBook } from './book';
import { Claiming } from './claiming';
import { nextAnywhere, nextPlace } from './next-place';
import { AnnotationRows } from './rows';
import { selectionRangeAt } from './selection-ranges';
import { TagSchemes, wireTags } from './tag-schemes';
import { readValue } from './read-value';
import { inWords, refOf } from './wire-annotations';

/** Annotations: read with the folders they lie in, followed on disk and through edits, recorded, listed. */
export function annotations(context: ServerContext): void {
  const { connection, corpora, documents } = context;
  const book = new AnnotationBook(context);
  const schemes = new TagSchemes(context);
  context.annotations = book;
  const rows = new AnnotationRows(
    context,
    () => book.all(),
    (corpus) => book.source(corpus),
    (corpus, annotator) => book.isShown(corpus.folder, annotator),
  );

  const claiming = new Claiming(context);
  const notices = new ChangeNotices(context.clock, (corpus) => {
    context.run('telling what people claim', claiming.tell(book.at(corpus)));
    book.changed(corpus);
    if (context.client().annotations) context.run('telling of annotations', tellChanged(corpus));
    else book.at(corpus).tellProblems();
  });
  async function tellChanged(corpus: string): Promise<void> {
    const open = documents.all().flatMap(({ uri }) => (corpora.placeOf(uri) === corpus ? [uri] : []));
    book.at(corpus).tellProblems();
    context.tell(annotationsChangedNotification, { corpus, uris: open, counts: await book.counts(corpus) });
  }
  context.steps?.keepBeside(
    annotationKeeper(
      (corpus) => book.at(corpus),
      (corpus) => {
        notices.changed(corpus);
      },
    ),
  );

  /** Somebody may have asked for a corpus before its documents came: it is there then, but not read. */
  const read = new Set<string>();
  function load(corpus: string): void {
    read.add(corpus);
    context.run(
      'reading annotations',
      book
        .at(corpus)
        .load()
        .then(() => {
          notices.changed(corpus);
        }),
    );
  }
  corpora.onChanged((place) => {
    // A document that no folder has is a corpus of its own, without a place for annotations.
    if (corpora.placeOf(place) !== undefined) return;
    const corpus = book.at(place);
    corpus.documentsChanged();
    if (!read.has(place)) load(place);
    else if (corpus.pages.length > 0) notices.changed(place);
  });
  context.onFilesChanged((events) => {
    const places = new Set<string>();
    for (const { uri } of events) {
      const at = uri.lastIndexOf('/.variorum');
      if (at < 0) continue;
      const corpus = uri.slice(0, at);
      const below = uri.slice(at + '/.variorum'.length);
      if (below === '' || below.startsWith('/annotations') || below.startsWith('/texts')) places.add(corpus);
      if (below === '' || below === '/config.json') {
        schemes.changed(corpus);
        if (context.client().annotations) context.tell(tagsChangedNotification, { corpus });
      }
    }
    for (const corpus of places) if (read.has(corpus)) load(corpus);
  });
  context.onEdited((uri, changes) => {
    book.of(uri)?.edited(uri, changes);
  });
  documents.onDidClose(({ document: { uri } }) => {
    book.of(uri)?.closed(uri);
  });

  answer(connection, annotationsRequest, ({ uri, version, range }) => book.marks(uri, version, range));
  answer(connection, annotationsAtRequest, ({ uri, position }) => book.annotationsAt(uri, position));
  answer(connection, annotationRequest, (ref) => book.annotation(ref));
  answer(connection, annotationRowsRequest, async ({ parent, view }) => ({ rows: await rows.children(parent, view) }));
  answer(connection, layersRequest, ({ corpus }) => Promise.resolve(book.layers(corpus)));
  answer(connection, hideLayersRequest, ({ corpus, hidden }) => {
    book.hide(corpus, hidden);
    notices.changed(corpus);
    return Promise.resolve(null);
  });
  answer(connection, tagsRequest, async ({ uri }) => {
    const corpus = book.of(uri);
    return wireTags(corpus === null ? DEFAULT_SCHEME : await schemes.of(corpus.folder), corpus);
  });
  answer(connection, readValueRequest, async ({ uri, tag, text }) => {
    const reading = await context.readings.current(uri);
    const value = readValue(text, tag, reading?.detection.language ?? null);
    if (value === null) return null;
    return { value, inWords: inWords({ value, ...(tag === null ? {} : { tag }) }) ?? value.value ?? text };
  });
  answer(connection, alikeRequest, async ({ uri, version, range, within }) => {
    const [corpus, document] = [book.of(uri), documents.get(uri)];
    if (corpus === null || document?.version !== version) return null;
    await context.readings.current(uri);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return alike(context, corpus, uri, span, within, book.me);
  });
  answer(connection, candidatesRequest, async ({ uri, annotator, id }) => {
    const corpus = book.of(uri);
    const item = corpus?.find(uri, annotator, id)?.item;
    const text = corpus?.textOf(uri) ?? null;
    const anchor = item === undefined || item.kind === 'relation' ? undefined : item.anchors[0];
    if (corpus === null || anchor === undefined || text === null) return [];
    const layer = await corpus.layer(uri);
    const document = documents.get(uri) ?? context.lines.of(uri, text);
    return candidatesFor(anchor, text).map((match) => hitOf(document, [match], layer, book.me));
  });
  answer(connection, nextPlaceRequest, async ({ uri, position, direction, wanted, everywhere }) => {
    const corpus = book.of(uri);
    const document = documents.get(uri);
    if (corpus === null || document === undefined) return null;
    await context.readings.current(uri);
    const names = corpora.at(corpus.folder);
    const source = {
      corpus,
      me: book.me,
      isShown: (item: Parameters<typeof book.isItemShown>[1]) => book.isItemShown(corpus, item),
      mentions: (one: string) => (names?.mentions(one) ?? []).filter((mention) => isShown(mention, context.settings())),
    };
    const offset = document.offsetAt(position);
    const found =
      everywhere === true
        ? await nextAnywhere(source, names?.uris() ?? [], uri, offset, direction, wanted)
        : await nextPlace(source, uri, offset, direction, wanted);
    if (found === null) return null;
    return {
      uri: found.uri,
      fragments: book.ranges(found.uri, found.fragments),
      ref: found.item === null ? null : refOf(found.item),
    };
  });
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }, token) => {
    const reading = await context.readings.current(uri, token);
    if (reading === undefined) return null;
    const { document, detection } = reading;
    const mentions = reading.mentions.filter((mention) => isShown(mention, context.settings()));
    const layer = await book.of(uri)?.layer(uri);
    return positions.map((position) =>
      selectionRangeAt(document, position, mentions, layer?.index ?? null, detection.language),
    );
  });
  answer(connection, annotateRequest, (action) => carryOut(action));

  async function carryOut(action: AnnotationAction): Promise<AnnotateAnswer> {
    const uri = documentOfAction(action);
    if (uri !== null) await context.known(uri);
    const folder = action.kind === 'empty-bin' ? action.corpus : uri === null ? undefined : book.of(uri)?.folder;
    if (folder === undefined) {
      return failed(t('Annotations are kept in a folder. Open the folder of this document first.'));
    }
    const corpus = book.at(folder);
    if (context.client().watchesFiles) await corpus.settled();
    else await corpus.load();
    let made: Made | string = '';
    const done = await context.steps?.record(folder, async (recording) => {
      made = await new AnnotationActions(context, corpus, recording).make(action);
      return made;
    });
    if (done === undefined) return failed(t('These documents are no longer open here.'));
    return done.ok ? { ...done, ...whatCame(made) } : done;
  }
}

function whatCame(made: Made | string): Pick<AnnotateAnswer, 'refs' | 'skipped'> {
  if (typeof made === 'string') return {};
  const { refs, skipped } = made;
  return { ...(refs === undefined ? {} : { refs }), ...(skipped === undefined ? {} : { skipped }) };
}

function failed(message: string): StepAnswer {
  return { ok: false, reason: 'failed', message };
}
