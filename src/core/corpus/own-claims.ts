import { draftClaims } from '../claims/draft-claims';
import { OwnWords } from '../claims/own-words';
import type { ClaimDraft } from '../model/claim';
import type { OwnAttribute } from '../model/own-attribute';
import { readDocument, type ReadOptions } from '../text/read';
import type { DocumentKnowledge } from './know-document';

/**
 * What documents claim when people declared attributes for the corpus. That never enters the cache of documents: it depends on a file beside them. A document in
 * which none of the words occurs claims what it claims anyway; the others are read again, as slowly as the first time, and the answer is kept with them.
 */
export class OwnClaims {
  readonly #words: OwnWords;
  readonly #read = new WeakMap<DocumentKnowledge, readonly ClaimDraft[]>();

  constructor(attributes: readonly OwnAttribute[]) {
    this.#words = new OwnWords(attributes);
  }

  /** In their order, without those of attributes that several may hold. */
  of(knowledge: DocumentKnowledge, text: string, options: ReadOptions): readonly ClaimDraft[] {
    let drafts = this.#read.get(knowledge);
    if (drafts === undefined) {
      const read = this.#words.occurIn(text)
        ? draftClaims(readDocument(text, options), knowledge, (language) => this.#words.conceptsOf(language))
        : knowledge.claims;
      drafts = read.filter(({ attribute }) => !this.#words.isShared(attribute));
      this.#read.set(knowledge, drafts);
    }
    return drafts;
  }
}
