import type { LinkedDocument } from '../../model/entity';
import type { Language } from '../../model/language';
import { formOf, type FormKey } from './form';
import { linkInDocument } from './in-document';
import type { Bond, LocalLink } from './local-links';
import type { Rulings } from './rulings';

/** What one document says of names. */
export interface Contribution {
  readonly language: Language | null;
  readonly links: readonly LocalLink[];
  readonly bonds: readonly Bond[];
  /** Names that it counts for. */
  readonly standing: ReadonlySet<FormKey>;
  /** Keys of spellings that stand for another name in it, or that people gave another type. */
  readonly spelt: ReadonlySet<FormKey>;
}

export const NOTHING: Contribution = { language: null, links: [], bonds: [], standing: new Set(), spelt: new Set() };

/** A pure function of the document and the rulings. */
export function contributionOf(document: LinkedDocument, rulings: Rulings): Contribution {
  const { links, bonds } = linkInDocument(document, rulings);
  const standing = new Set<FormKey>();
  const spelt = new Set<FormKey>();
  for (const { own, form } of links) {
    standing.add(form);
    if (own.key !== form) spelt.add(own.key);
  }
  if (rulings.typed.size > 0) {
    for (const { type, text } of document.mentions) {
      if (rulings.typeOf(type, text) !== type) spelt.add(formOf(type, text).key);
    }
  }
  return { language: document.language, links, bonds, standing, spelt };
}

/**
 * What a document adds no more and what it adds anew. An edit changes few names: what stands the same before and behind them is
 * no part of it, wherever it stands now.
 */
export function change(
  before: Contribution,
  after: Contribution,
): { readonly gone: Contribution; readonly come: Contribution } {
  if (before.language !== after.language) return { gone: before, come: after };
  const [goneLinks, comeLinks] = middles(before.links, after.links, countsSame);
  const [goneBonds, comeBonds] = middles(before.bonds, after.bonds, saysSame);
  return {
    gone: {
      ...before,
      links: goneLinks,
      bonds: goneBonds,
      standing: without(before.standing, after.standing),
      spelt: without(before.spelt, after.spelt),
    },
    come: {
      ...after,
      links: comeLinks,
      bonds: comeBonds,
      standing: without(after.standing, before.standing),
      spelt: without(after.spelt, before.spelt),
    },
  };
}

/** Two lists without what they have in common at the start and at the end. */
function middles<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): [readonly T[], readonly T[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && isSame(a[start], b[start], same)) start++;
  let end = 0;
  while (end < shorter - start && isSame(a[a.length - 1 - end], b[b.length - 1 - end], same)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isSame<T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean {
  return a !== undefined && b !== undefined && same(a, b);
}

function countsSame(a: LocalLink, b: LocalLink): boolean {
  return (
    a.mention.text === b.mention.text &&
    a.mention.type === b.mention.type &&
    a.form === b.form &&
    a.own.key === b.own.key
  );
}

function saysSame(a: Bond, b: Bond): boolean {
  return a.from === b.from && a.to === b.to && JSON.stringify(a.reason) === JSON.stringify(b.reason);
}

function without(all: ReadonlySet<FormKey>, others: ReadonlySet<FormKey>): ReadonlySet<FormKey> {
  const found = new Set<FormKey>();
  for (const key of all) if (!others.has(key)) found.add(key);
  return found;
}
