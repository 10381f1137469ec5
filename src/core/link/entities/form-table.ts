import type { LinkReason } from '../../model/entity';
import type { Language } from '../../model/language';
import type { NameType } from '../../model/mention';
import type { Contribution } from './contribution';
import type { Form, FormKey } from './form';
import { count } from './multimap';
import type { NameClass } from './name-class';

/** What all documents together hold under one key. Counts only: the order of documents leaves no trace. */
export interface FormNode {
  readonly key: FormKey;
  readonly nameClass: NameClass;
  /** Spellings with this key, by form; also of mentions that stand for a longer name in their document. */
  readonly own: Map<string, OwnSpelling>;
  /** Spellings of mentions that stand for this name. */
  readonly aliases: Map<string, number>;
  readonly types: Map<NameType, number>;
  /** Documents by language in which it stands for itself. */
  readonly languages: Map<Language | '', number>;
  /** What documents say it is the same as: by the other key, then by reason (JSON). */
  bonds: Map<FormKey, Map<string, number>>;
  documents: number;
  mentions: number;
}

export interface OwnSpelling {
  readonly form: Form;
  count: number;
}

export class FormTable {
  readonly #nodes = new Map<FormKey, FormNode>();

  node(key: FormKey): FormNode | undefined {
    return this.#nodes.get(key);
  }

  nodes(): Iterable<FormNode> {
    return this.#nodes.values();
  }

  /** Adds (`1`) or takes out (`-1`) what a document says. Answers the keys it touched, with whether what they have neighbours by came or went. */
  apply({ language, links, bonds, standing }: Contribution, sign: 1 | -1): Map<FormKey, boolean> {
    const touched = new Map<FormKey, boolean>();
    const touch = (node: FormNode, shape: boolean): void => {
      touched.set(node.key, shape || (touched.get(node.key) ?? false));
    };
    for (const { mention, own, form } of links) {
      const self = this.#at(own.key, own.nameClass);
      const known = self.own.get(mention.text);
      if (known === undefined) self.own.set(mention.text, { form: own, count: sign });
      else known.count += sign;
      const gone = self.own.get(mention.text)?.count === 0;
      if (gone) self.own.delete(mention.text);
      touch(self, known === undefined || gone);
      const node = form === own.key ? self : this.#at(form, own.nameClass);
      count(node.aliases, mention.text, sign);
      count(node.types, mention.type, sign);
      node.mentions += sign;
      touch(node, false);
    }
    for (const key of standing) {
      const node = this.#at(key, nameClassOf(key));
      const languages = node.languages.size;
      node.documents += sign;
      count(node.languages, language ?? '', sign);
      touch(node, node.languages.size !== languages);
    }
    for (const { from, to, reason } of bonds) {
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const) {
        const node = this.#at(a, nameClassOf(a));
        if (node.bonds === NO_BONDS) node.bonds = new Map();
        const reasons = node.bonds.get(b) ?? new Map<string, number>();
        count(reasons, JSON.stringify(reason), sign);
        if (reasons.size === 0) node.bonds.delete(b);
        else node.bonds.set(b, reasons);
        touch(node, true);
      }
    }
    for (const key of touched.keys()) {
      const node = this.#nodes.get(key);
      if (node?.own.size === 0 && node.mentions === 0 && node.bonds.size === 0) this.#nodes.delete(key);
    }
    return touched;
  }

  #at(key: FormKey, nameClass: NameClass): FormNode {
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = {
        key,
        nameClass,
        own: new Map(),
        aliases: new Map(),
        types: new Map(),
        languages: new Map(),
        bonds: NO_BONDS,
        documents: 0,
        mentions: 0,
      };
      this.#nodes.set(key, node);
    }
    return node;
  }
}

/** Most names have none: one empty map does for all of them. */
const NO_BONDS: FormNode['bonds'] = new Map();

function nameClassOf(key: FormKey): NameClass {
  return key.slice(0, key.indexOf('/')) as NameClass;
}

/** The reason that most documents give; of equal ones the first by code units. */
export function mainReason(reasons: ReadonlyMap<string, number>): LinkReason {
  const [best] = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return JSON.parse(best?.[0] ?? '{}') as LinkReason;
}

/** Spellings with the node's own key, most frequent first, then by code units. */
export function ownSpellings(node: FormNode): readonly string[] {
  return [...node.own].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1)).map(([text]) => text);
}
