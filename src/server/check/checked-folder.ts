import { CountedText } from '../../core/annotate/counted-text';
import { CheckedCorpus, NO_CONTEXT, withoutSuppressed } from '../../core/check/checked-corpus';
import type { CheckContext, CheckedDocument } from '../../core/check/rule';
import type { Corpus } from '../../core/corpus/corpus';
import type { PlacedAnnotation } from '../../core/model/annotation';
import type { Entity } from '../../core/model/entity';
import type { Finding, Suppression } from '../../core/model/finding';
import type { FolderAnnotations } from '../annotations';
import type { ServerContext } from '../context';
import { CheckFiles } from './check-files';

/** So long at most documents are looked at before others are answered, in milliseconds. */
const SLICE = 10;

const NONE: readonly PlacedAnnotation[] = [];

/** What the rules say of one corpus folder, brought up to date when somebody asks: only what changed since is looked at again. */
export class CheckedFolder {
  readonly annotated: FolderAnnotations;
  readonly files: CheckFiles;
  readonly #context: ServerContext;
  readonly #checked = new CheckedCorpus();
  readonly #documents = new Map<string, CheckedDocument>();
  /** Texts that anchors are made on, by document. */
  readonly #texts = new Map<string, CountedText>();
  #given = '';
  #open: readonly Finding[] = [];
  #suppressed: readonly (readonly [Finding, Suppression])[] = [];
  #last: Promise<void> = Promise.resolve();

  constructor(annotated: FolderAnnotations, context: ServerContext) {
    this.annotated = annotated;
    this.#context = context;
    this.files = new CheckFiles(annotated.folder, context);
  }

  get folder(): string {
    return this.annotated.folder;
  }

  /** Those that nobody lets stand, by document and place; as they were when it was brought up to date last. */
  get open(): readonly Finding[] {
    return this.#open;
  }

  get suppressed(): readonly (readonly [Finding, Suppression])[] {
    return this.#suppressed;
  }

  find(rule: string, fingerprint: string): Finding | null {
    return this.#open.find((one) => one.rule === rule && one.fingerprint === fingerprint) ?? null;
  }

  /** The text that findings of a document are of; `null`: it was not looked at. */
  textOf(uri: string): string | null {
    return this.#documents.get(uri)?.text ?? null;
  }

  /** The same text, to make anchors on; whoever does has to store it beside them. */
  counted(uri: string): CountedText | null {
    const text = this.textOf(uri);
    if (text === null) return null;
    const known = this.#texts.get(uri);
    const counted = known?.loaded === text ? known : new CountedText(text, this.#context.textHash);
    this.#texts.set(uri, counted);
    this.annotated.texts.offer(counted.hash, counted.stored);
    return counted;
  }

  /** Looks at what changed. Calls go one after the other. */
  async update(): Promise<void> {
    const done = this.#last.then(() => this.#update());
    this.#last = done.catch(() => undefined);
    await done;
  }

  async #update(): Promise<void> {
    const { corpora, documents, readings } = this.#context;
    await this.annotated.settled();
    await this.files.read();
    // What was typed a moment ago is read first: places of mentions and of annotations have to be of one text.
    for (const { uri } of documents.all()) if (corpora.placeOf(uri) === this.folder) await readings.current(uri);
    const corpus = corpora.at(this.folder);
    if (corpus !== undefined) this.#setContext(corpus);
    await this.#setDocuments(corpus);
    const { open, suppressed } = withoutSuppressed(this.#checked.findings(), this.files.suppressions);
    this.#open = open;
    this.#suppressed = suppressed;
  }

  async #setDocuments(corpus: Corpus | undefined): Promise<void> {
    const { clock } = this.#context;
    const gone = new Set(this.#documents.keys());
    // Without a single annotation there is nothing that mentions could be compared with.
    const uris = corpus === undefined || this.annotated.pages.length === 0 ? [] : corpus.uris();
    const withPages = new Set(uris.length === 0 ? [] : this.annotated.documents());
    let started = clock.now();
    for (const uri of uris) {
      gone.delete(uri);
      await this.#setDocument(uri, withPages.has(uri));
      if (clock.now() - started < SLICE) continue;
      this.#checked.findings();
      await new Promise<void>((resolve) => void clock.after(0, resolve));
      started = clock.now();
    }
    for (const uri of gone) {
      this.#documents.delete(uri);
      this.#texts.delete(uri);
      this.#checked.remove(uri);
    }
  }

  async #setDocument(uri: string, hasPages: boolean): Promise<void> {
    const layer = hasPages ? await this.annotated.layer(uri) : null;
    const corpus = this.#context.corpora.at(this.folder);
    const text = corpus?.text(uri) ?? null;
    // Edited while we waited: there is a change to come, and with it another look.
    if (corpus === undefined || text === null || (layer !== null && layer.text.loaded !== text)) return;
    const annotations = layer?.index.all ?? NONE;
    const relations = layer?.relations ?? [];
    const mentions = corpus.mentions(uri);
    const known = this.#documents.get(uri);
    const isSame =
      known?.text === text &&
      known.annotations === annotations &&
      known.mentions === mentions &&
      (known.relations === relations || known.relations.length + relations.length === 0);
    if (isSame) return;
    const document = { uri, text, annotations, relations, mentions };
    this.#documents.set(uri, document);
    this.#checked.set(document);
  }

  /** Another context is a look at everything: it is given only when something in it says otherwise. */
  #setContext(corpus: Corpus): void {
    const { faults, steps } = this.#context;
    const entities = this.#entities(corpus);
    const context: CheckContext = {
      ...NO_CONTEXT,
      scheme: this.files.scheme,
      rules: this.files.rules,
      entities,
      suggestions: corpus.suggestions().filter((one) => one.entities.filter((id) => entities.has(id)).length > 1),
      pinConflicts: corpus.conflicts(),
      decisions: steps?.decisions(this.folder) ?? [],
      problems: faults.faultsBelow(`${this.folder}/.variorum/`),
    };
    const { scheme, rules, suggestions, pinConflicts, decisions } = context;
    const given = JSON.stringify([
      scheme,
      [...rules.severities],
      { ...rules, severities: 0 },
      [...entities.values()].map(({ id, type, name, aliases }) => [id, type, name, aliases.map(({ text }) => text)]),
      suggestions,
      pinConflicts,
      decisions,
      context.problems,
    ]);
    if (given === this.#given) return;
    this.#given = given;
    this.#checked.setContext(context);
  }

  /** Those that annotations are linked to, or that two pins meet in. */
  #entities(corpus: Corpus): Map<string, Entity> {
    const ids = new Set(corpus.conflicts().map(({ entity }) => entity));
    for (const { items } of this.annotated.pages) {
      for (const item of items) if (item.kind === 'annotation' && item.entity !== undefined) ids.add(item.entity);
    }
    return new Map(
      [...ids].sort().flatMap((id): (readonly [string, Entity])[] => {
        const entity = corpus.entity(id);
        return entity === null ? [] : [[id, entity]];
      }),
    );
  }
}
