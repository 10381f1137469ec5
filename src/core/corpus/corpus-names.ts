import type { EntityPlace } from '../claims/entity-place';
import { changedRulings } from '../link/changed-rulings';
import { compileDecisions, type Decision } from '../link/decisions';
import { EntityLinker, type EntityPlaces, type LinkedMention } from '../link/entities/entity-linker';
import { namesIn, type GivenName } from '../link/entities/given-names';
import { besidesTypes, NO_RULINGS, type Rulings } from '../link/entities/rulings';
import type {
  Entity,
  EntityForms,
  LinkReason,
  LinkSuggestion,
  NameForm,
  NameMention,
  PinConflict,
} from '../model/entity';
import type { Language } from '../model/language';
import { isNameType, type Mention, type NameType } from '../model/mention';
import { coveringSpan } from '../model/span';

/** A name of a document with the entity it refers to. */
export interface NamedMention {
  readonly mention: Mention & { readonly type: NameType };
  readonly entity: string;
}

/** Where a document names an entity. */
export interface NamingDocument {
  readonly uri: string;
  /** Sorted; never empty. */
  readonly mentions: readonly NamedMention['mention'][];
}

/** A document as the corpus has it when its names are to be linked. */
export interface NamedDocument {
  readonly text: string;
  readonly language: Language | null;
  /** Mentions by evidence and rulings, sorted; all names are among them. */
  mentions(): readonly Mention[];
}

/** Where the names of a corpus come from. */
export interface NamedDocuments {
  /** What there is of a document now; `null` when it is gone. */
  document(uri: string): NamedDocument | null;
  /** Names that are known without their being resolved, as long as nothing changes; `null`: none. */
  recall(): ((uri: string) => readonly GivenName[] | null) | null;
}

/** Names of the documents of a corpus as entities: linked when somebody asks, and then only what has changed since. */
export class CorpusNames {
  readonly #linker = new EntityLinker();
  readonly #documents: NamedDocuments;
  readonly #stale = new Set<string>();
  #minConfidence: number;
  #rulings: Rulings = NO_RULINGS;

  constructor(minConfidence: number, documents: NamedDocuments) {
    this.#minConfidence = minConfidence;
    this.#documents = documents;
  }

  /** The names of a document may be others now. */
  changed(uri: string): void {
    this.#stale.add(uri);
  }

  get minConfidence(): number {
    return this.#minConfidence;
  }

  /** Replaces how sure a name must be to have an entity. Answers whether anything changed. */
  setMinConfidence(minConfidence: number, uris: Iterable<string>): boolean {
    if (minConfidence === this.#minConfidence) return false;
    this.#minConfidence = minConfidence;
    for (const uri of uris) this.#stale.add(uri);
    return true;
  }

  /** Replaces what people ruled. Answers the forms that have another type now, or are a name or none. */
  rule(decisions: readonly Decision[]): readonly NameForm[] {
    const before = this.#rulings;
    this.#rulings = decisions.length === 0 ? NO_RULINGS : compileDecisions(decisions);
    this.#linker.rule(besidesTypes(this.#rulings));
    return changedRulings(before, this.#rulings).retyped;
  }

  /** The mentions as people ruled, without those of which they ruled that they are no names. */
  ruled(mentions: readonly Mention[]): readonly Mention[] {
    if (this.#rulings.typed.size === 0) return mentions;
    return mentions.flatMap((mention) => {
      if (!isNameType(mention.type)) return [mention];
      const type = this.#rulings.typeOf(mention.type, mention.text);
      return type === null ? [] : type === mention.type ? [mention] : [{ ...mention, type }];
    });
  }

  entities(): readonly Entity[] {
    this.#settle();
    return this.#linker.entities();
  }

  linked(uri: string): readonly LinkedMention[] {
    this.#settle();
    return this.#linker.mentions(uri);
  }

  /** Those of a document with what claims need to know of them. */
  places(uri: string): EntityPlace[] {
    return this.linked(uri).map(({ mention: { start, end }, entity }) => {
      const found = this.#linker.brief(entity);
      return { start, end, entity, name: found?.name ?? '', isPerson: found?.type === 'PERSON' };
    });
  }

  /** The documents of which a name may refer to something else, or to something of another name or type, than when this was asked last. */
  takeRelinked(): Set<string> {
    this.#settle();
    return this.#linker.takeRelinked();
  }

  documentsOf(entity: string): readonly string[] {
    this.#settle();
    return this.#linker.documentsOf(entity);
  }

  entity(id: string): Entity | null {
    this.#settle();
    return this.#linker.entity(id);
  }

  formsOf(entity: string): EntityForms {
    this.#settle();
    return this.#linker.formsOf(entity);
  }

  placesOf(entities: ReadonlySet<string>, within?: string): ReadonlyMap<string, readonly EntityPlaces[]> {
    this.#settle();
    return this.#linker.placesOf(entities, within);
  }

  explain(uri: string, start: number): readonly LinkReason[] {
    const at = this.linked(uri).findIndex(({ mention }) => mention.start === start);
    return at < 0 ? [] : this.#linker.explain(uri, at);
  }

  suggestions(): readonly LinkSuggestion[] {
    this.#settle();
    return this.#linker.suggestions();
  }

  conflicts(): readonly PinConflict[] {
    this.#settle();
    return this.#linker.conflicts();
  }

  /** The names of a document as they were linked; `null`: something changed since. */
  given(uri: string): readonly NameMention[] | null {
    return this.#stale.size > 0 ? null : this.#linker.given(uri);
  }

  #settle(): void {
    if (this.#stale.size === 0) return;
    const recalled = this.#documents.recall();
    for (const uri of this.#stale) {
      const document = this.#documents.document(uri);
      if (document === null) this.#linker.remove(uri);
      else {
        const given = recalled?.(uri) ?? this.#sureNames(document.mentions());
        this.#linker.set({ id: uri, language: document.language, mentions: namesIn(document.text, given) });
      }
    }
    this.#stale.clear();
  }

  #sureNames(mentions: readonly Mention[]): GivenName[] {
    return mentions.flatMap(({ type, fragments, text, confidence }) =>
      isNameType(type) && confidence >= this.#minConfidence ? [{ type, text, ...coveringSpan(fragments) }] : [],
    );
  }
}
