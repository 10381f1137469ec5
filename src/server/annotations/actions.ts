import { t } from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { suggestionsAmong } from '../../core/annotate/hidden-mentions';
import type { AnnotationLayer } from '../../core/annotate/layer';
import { readAnchors } from '../../core/annotate/page/targets';
import * as steps from '../../core/annotate/steps/annotate';
import type { Known, Recorder } from '../../core/annotate/steps/recorder';
import { decide } from '../../core/link/decide';
import type { Annotation, Rejection } from '../../core/model/annotation';
import { isNameType, type Mention } from '../../core/model/mention';
import { coveringSpan, type Span } from '../../core/model/span';
import { isDeleted, isTombstone } from '../../core/store/record';
import type { RecordChange, StepLabel } from '../../core/store/step';
import type { ServerContext } from '../context';
import { isShown } from '../settings';
import type { AnnotateAnswer, AnnotationAction, AnnotationRef, WireEdit } from '../protocol/annotations';
import { decisionChanges } from '../store/name-rulings';
import type { Change, Recording } from '../rulings';
import type { StoredItem } from '../annotations';
import type { AnnotatedCorpus } from './annotated-corpus';
import { nameOfAnchors, nameOfItem } from './annotation-keeper';
import { mentionAtOffset, passageAt, spansOf } from './passages';
import { Tellings } from './tellings';

export type ActionContext = Pick<
  ServerContext,
  'corpora' | 'documents' | 'lines' | 'newId' | 'version' | 'readings' | 'settings'
>;

type Of<Kind extends AnnotationAction['kind']> = Extract<AnnotationAction, { readonly kind: Kind }>;

/** A change with what the client wants to know of it. */
export type Made = Change & Pick<AnnotateAnswer, 'refs' | 'skipped'>;

interface Passage {
  readonly fragments: readonly Span[];
  readonly mention: Mention | null;
}

/** The document an action is carried out in: the one with the corpus it belongs to. */
export function documentOfAction(action: AnnotationAction): string | null {
  switch (action.kind) {
    case 'annotate-all':
      return action.hits[0]?.uri ?? null;
    case 'edit':
    case 'delete':
    case 'restore':
      return action.refs[0]?.uri ?? null;
    case 'place':
      return action.ref.uri;
    case 'empty-bin':
      return null;
    default:
      return action.uri;
  }
}

/** Makes the changes of one action, at the time of one step. A text: why there are none. */
export class AnnotationActions {
  readonly #context: ActionContext;
  readonly #corpus: AnnotatedCorpus;
  readonly #recording: Recording;
  readonly #tellings: Tellings;

  constructor(context: ActionContext, corpus: AnnotatedCorpus, recording: Recording) {
    this.#context = context;
    this.#corpus = corpus;
    this.#recording = recording;
    this.#tellings = new Tellings(context, corpus.folder, recording);
  }

  async make(action: AnnotationAction): Promise<Made | string> {
    switch (action.kind) {
      case 'annotate':
        return this.#annotate(action);
      case 'annotate-all':
        return this.#annotateAll(action);
      case 'accept':
        return this.#accept(action);
      case 'reject':
        return this.#reject(action);
      case 'reject-everywhere':
        return this.#rejectEverywhere(action);
      case 'edit':
        return this.#edit(action);
      case 'place':
        return this.#place(action);
      case 'delete':
        return this.#delete(action);
      case 'restore':
        return this.#restore(action);
      case 'empty-bin':
        return this.#emptyBin();
      case 'relate':
        return this.#relate(action);
    }
  }

  async #annotate({ uri, version, passages, told }: Of<'annotate'>): Promise<Made | string> {
    const at = await this.#documentAt(uri, version);
    if (typeof at === 'string') return at;
    const places: Passage[] = passages.flatMap((ranges): Passage[] => {
      const [first] = ranges;
      if (ranges.length === 1 && first !== undefined && isPlace(first)) {
        const found = passageAt(at.document, at.mentions, first.start);
        return found === null ? [] : [found];
      }
      return [{ fragments: spansOf(at.document, ranges), mention: null }];
    });
    const changes = places.flatMap(({ fragments, mention }) =>
      steps.annotate(
        this.#recorder(uri),
        at.layer.text,
        [fragments],
        this.#tellings.told(this.#tellings.withMention(told, mention, uri)),
      ),
    );
    if (changes.length === 0) return t('Nothing that could be annotated stands there.');
    return this.#made('annotate', changes, { tag: told.tag ?? '', claim: told.claim?.attribute ?? '' }, uri);
  }

  async #annotateAll({ hits, told }: Of<'annotate-all'>): Promise<Made | string> {
    const changes: RecordChange[] = [];
    let skipped = 0;
    const byDocument = new Map<string, (typeof hits)[number][]>();
    for (const hit of hits) byDocument.set(hit.uri, [...(byDocument.get(hit.uri) ?? []), hit]);
    const refs: AnnotationRef[] = [];
    for (const [uri, own] of byDocument) {
      const layer = await this.#corpus.layer(uri);
      if (layer === null) {
        skipped += own.length;
        continue;
      }
      const document = this.#documentOf(uri, layer.text.loaded);
      const places = own.map(({ fragments, text }) => ({ spans: spansOf(document, fragments), text }));
      const standing = places.filter(({ spans, text }) => wordsOf(layer.text.loaded, spans) === text);
      skipped += own.length - standing.length;
      const made = steps.annotate(
        this.#recorder(uri),
        layer.text,
        standing.map(({ spans }) => spans),
        this.#tellings.told(told),
      );
      this.#corpus.texts.offer(layer.text.hash, layer.text.stored);
      changes.push(...made);
      refs.push(...this.#refsOf(made, uri));
    }
    if (changes.length === 0) return t('These places have changed meanwhile. List them again.');
    return { ...this.#change('annotate-all', changes, { tag: told.tag ?? '', count: changes.length }), refs, skipped };
  }

  async #accept({ uri, version, at: places, told = {}, fragments }: Of<'accept'>): Promise<Made | string> {
    const at = await this.#documentAt(uri, version);
    if (typeof at === 'string') return at;
    const suggestions = suggestionsAt(at, places);
    const extent = fragments === undefined ? null : spansOf(at.document, fragments);
    if (suggestions.length === 0 || (extent !== null && suggestions.length > 1)) return NO_SUGGESTION();
    const changes = suggestions.flatMap((mention) => {
      const said = this.#tellings.withMention({ ...told, tag: told.tag ?? mention.type }, mention, uri);
      const from = { from: this.#context.version };
      return steps.annotate(this.#recorder(uri), at.layer.text, [extent ?? mention.fragments], {
        ...this.#tellings.told(said),
        ...from,
      });
    });
    if (changes.length === 0) return NO_SUGGESTION();
    return this.#made('accept', changes, { tag: told.tag ?? suggestions[0]?.type ?? '' }, uri);
  }

  async #reject({ uri, version, at: places }: Of<'reject'>): Promise<Made | string> {
    const at = await this.#documentAt(uri, version);
    if (typeof at === 'string') return at;
    const suggestions = suggestionsAt(at, places).map(({ type, fragments }) => ({ tag: type, fragments }));
    if (suggestions.length === 0) return NO_SUGGESTION();
    return this.#made('reject', steps.reject(this.#recorder(uri), at.layer.text, suggestions), {}, uri);
  }

  async #rejectEverywhere({ uri, version, at: place }: Of<'reject-everywhere'>): Promise<Made | string> {
    const at = await this.#documentAt(uri, version);
    if (typeof at === 'string') return at;
    const [mention] = suggestionsAt(at, [place]);
    if (mention === undefined) return NO_SUGGESTION();
    if (!isNameType(mention.type)) return t('Dates and amounts can be rejected here only, not everywhere.');
    const corpus = this.#context.corpora.at(this.#corpus.folder);
    const entity = corpus?.entityAt(uri, coveringSpan(mention.fragments).start) ?? null;
    const ruled = entity === null ? null : this.#tellings.ruled(entity.id);
    const decided =
      ruled === null
        ? { rulings: [{ kind: 'not-a-name' as const, form: { type: mention.type, name: mention.text } }] }
        : decide({ kind: 'not-a-name', entity: ruled, spelling: mention.text }, this.#recording.stored.decisions, () =>
            this.#context.newId(),
          );
    if ('refused' in decided) return t('This name has changed meanwhile. Look at it again.');
    this.#tellings.rulings.push(...decided.rulings);
    return { ...this.#change('not-a-name', [], { name: mention.text }), refs: [] };
  }

  async #edit({ refs, told }: Of<'edit'>): Promise<Made | string> {
    const known = this.#known(refs);
    if (typeof known === 'string') return known;
    const annotations = known.flatMap(({ ref, stored }) =>
      stored.item.kind === 'annotation' && !stored.inBin ? [{ ref, item: stored.item, record: stored.record }] : [],
    );
    const wanted = this.#tellings.edited(told);
    const changes = annotations.flatMap((one) => steps.edit(this.#recorder(one.ref.uri), [one], wanted));
    if (changes.length === 0) return t('It says so already.');
    const [first] = annotations;
    const label = {
      tag: told.tag ?? '',
      count: changes.length,
      text: first === undefined ? '' : nameOfItem(first.item),
    };
    return Promise.resolve({
      ...this.#change(editCode(told), changes, label),
      refs: annotations.map(({ ref }) => ref),
    });
  }

  async #place({ ref, version, fragments }: Of<'place'>): Promise<Made | string> {
    const known = this.#known([ref]);
    if (typeof known === 'string') return known;
    const at = await this.#documentAt(ref.uri, version);
    if (typeof at === 'string') return at;
    const stored = known[0]?.stored;
    if (stored === undefined || stored.item.kind === 'relation' || stored.inBin) return GONE();
    const one: Known<Annotation | Rejection> = { item: stored.item, record: stored.record };
    const changes = steps.reattach(this.#recorder(ref.uri), at.layer.text, one, spansOf(at.document, fragments));
    if (changes.length === 0) return t('Nothing that could be annotated stands there.');
    return { ...this.#made('place', changes, { text: nameOfItem(stored.item) }, ref.uri) };
  }

  async #delete({ refs }: Of<'delete'>): Promise<Made | string> {
    return this.#moveRecords('delete', refs, (one) => !one.inBin, steps.remove);
  }

  async #restore({ refs }: Of<'restore'>): Promise<Made | string> {
    return this.#moveRecords('restore', refs, (one) => one.inBin, steps.restore);
  }

  async #moveRecords(
    code: string,
    refs: readonly AnnotationRef[],
    isMeant: (stored: StoredItem) => boolean,
    move: typeof steps.remove,
  ): Promise<Made | string> {
    const known = this.#known(refs);
    if (typeof known === 'string') return known;
    const meant = known.filter(({ stored }) => isMeant(stored));
    const changes = meant.flatMap(({ ref, stored }) => move(this.#recorder(ref.uri), [stored.record]));
    const [first] = meant;
    if (first === undefined) return GONE();
    const label = { text: nameOfItem(first.stored.item), count: changes.length };
    return Promise.resolve({ ...this.#change(code, changes, label), refs: meant.map(({ ref }) => ref) });
  }

  async #emptyBin(): Promise<Made | string> {
    const own = this.#corpus.pages.filter(({ annotator }) => annotator === this.#recording.author);
    const changes = own.flatMap((page) => {
      const records = [...page.file.records.values()].filter((record) => isDeleted(record) && !isTombstone(record));
      const uri = this.#corpus.uriOfPage(page) ?? '';
      const recorder = { ...this.#recorder(uri), path: page.document };
      return steps.emptyBin(recorder, records);
    });
    if (changes.length === 0) return t('The bin is empty.');
    return Promise.resolve({ ...this.#change('empty-bin', changes, { count: changes.length }), refs: [] });
  }

  async #relate({ uri, relation, source, target, note }: Of<'relate'>): Promise<Made | string> {
    const end = (one: typeof source): string | null =>
      'annotation' in one ? one.annotation : this.#tellings.pin(one.entity);
    const [from, to] = [end(source), end(target)];
    const kind = relation.trim();
    if (from === null || to === null || kind === '') return GONE();
    const told = { relation: kind, source: from, target: to, ...(note === undefined ? {} : { note }) };
    const changes = steps.relate(this.#recorder(uri), told);
    return Promise.resolve({
      ...this.#change('relate', changes, { relation: kind }),
      refs: this.#refsOf(changes, uri),
    });
  }

  /** The document as it is now, with the engine's mentions; a text when it is another version. */
  async #documentAt(uri: string, version: number): Promise<DocumentAt | string> {
    const open = this.#context.documents.get(uri);
    if (open?.version !== version) return t('The document has changed meanwhile. Do it again.');
    const reading = await this.#context.readings.current(uri);
    const layer = await this.#corpus.layer(uri);
    if (layer === null || this.#context.documents.get(uri)?.version !== version) {
      return t('The document has changed meanwhile. Do it again.');
    }
    this.#corpus.texts.offer(layer.text.hash, layer.text.stored);
    const mentions = (reading?.version === version ? reading.mentions : []).filter((one) =>
      isShown(one, this.#context.settings()),
    );
    const suggestions = suggestionsAmong(mentions, layer.index, () => true);
    return { document: this.#documentOf(uri, layer.text.loaded), layer, mentions, suggestions };
  }

  #documentOf(uri: string, text: string): TextDocument {
    const open = this.#context.documents.get(uri);
    return open?.getText() === text ? open : this.#context.lines.of(uri, text);
  }

  #recorder(uri: string): Recorder {
    const { author, time } = this.#recording;
    return {
      annotator: author,
      document: uri,
      path: this.#corpus.pathOf(uri),
      time,
      newId: () => this.#context.newId(),
    };
  }

  /** One's own records only: each person has a file of their own, and nobody writes into another's. */
  #known(
    refs: readonly AnnotationRef[],
  ): readonly { readonly ref: AnnotationRef; readonly stored: StoredItem }[] | string {
    const found = refs.map((ref) => ({ ref, stored: this.#corpus.find(ref.uri, ref.annotator, ref.id) }));
    const strange = refs.find(({ annotator }) => annotator !== this.#recording.author);
    if (strange !== undefined) return t('This is what {0} recorded. Only {0} can change it.', strange.annotator);
    const known = found.flatMap(({ ref, stored }) => (stored === null ? [] : [{ ref, stored }]));
    return known.length === 0 || known.length < refs.length ? GONE() : known;
  }

  #made(code: string, changes: readonly RecordChange[], args: NonNullable<StepLabel['args']>, uri: string): Made {
    return {
      ...this.#change(code, changes, { count: changes.length, text: firstWords(changes), ...args }),
      refs: this.#refsOf(changes, uri),
    };
  }

  #change(code: string, changes: readonly RecordChange[], args: NonNullable<StepLabel['args']>): Change {
    const decisions = decisionChanges(this.#tellings.rulings, this.#recording, () => this.#context.newId());
    return { label: { code, args }, changes: [...decisions, ...changes] };
  }

  #refsOf(changes: readonly RecordChange[], uri: string): AnnotationRef[] {
    return changes.map(({ id }) => ({ uri, annotator: this.#recording.author, id }));
  }
}

interface DocumentAt {
  readonly document: TextDocument;
  readonly layer: AnnotationLayer;
  /** Those that are shown. */
  readonly mentions: readonly Mention[];
  /** Those of them on which nobody said anything. */
  readonly suggestions: readonly Mention[];
}

const NO_SUGGESTION = (): string => t('There is no suggestion at this place.');
const GONE = (): string => t('This annotation has changed meanwhile. Look at it again.');

function suggestionsAt(
  { document, suggestions }: DocumentAt,
  places: readonly { readonly line: number; readonly character: number }[],
): Mention[] {
  const found = places.flatMap((place) => mentionAtOffset(suggestions, document.offsetAt(place)) ?? []);
  return [...new Set(found)];
}

function isPlace({ start, end }: { readonly start: object; readonly end: object }): boolean {
  return JSON.stringify(start) === JSON.stringify(end);
}

/** The words of a passage, its fragments joined as lists show them. */
export function wordsOf(text: string, fragments: readonly Span[]): string {
  return fragments.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

function firstWords(changes: readonly RecordChange[]): string {
  const item = changes[0]?.after ?? null;
  return item === null ? '' : nameOfAnchors(readAnchors(item));
}

/** What an edit says differently, for its label: the one thing that most edits are about. */
function editCode(told: WireEdit): string {
  const fields = Object.keys(told);
  const [field] = fields;
  if (fields.length !== 1 || field === undefined) return 'edit';
  return field === 'tag' ? 'retag' : `edit-${field}`;
}
