import { EntityLinker } from '../../../../../src/core/link/entities/entity-linker';
import { namesIn, type GivenName } from '../../../../../src/core/link/entities/given-names';
import type { LinkedDocument } from '../../../../../src/core/model/entity';
import type { Language } from '../../../../../src/core/model/language';
import type { NameType } from '../../../../../src/core/model/mention';

/** A document written as text with its names in braces: `{PERSON Jana Quandt} spoke`. */
export function document(id: string, written: string, language: Language | null = 'en'): LinkedDocument {
  const names: GivenName[] = [];
  let text = '';
  let last = 0;
  for (const match of written.matchAll(/\{([A-Z]+) ([^}]+)\}/g)) {
    text += written.slice(last, match.index);
    const name = match[2] ?? '';
    names.push({ type: match[1] as NameType, start: text.length, end: text.length + name.length });
    text += name;
    last = match.index + match[0].length;
  }
  text += written.slice(last);
  return { id, language, mentions: namesIn(text, names) };
}

/** Spellings by entity, entities and spellings sorted: what a linker made of documents written so. */
export function entitiesOf(...written: (string | LinkedDocument)[]): string[][] {
  const linker = new EntityLinker();
  for (const [at, one] of written.entries()) {
    linker.set(typeof one === 'string' ? document(`d${at}`, one) : one);
  }
  return linker
    .entities()
    .map(({ aliases }) => aliases.map(({ text }) => text).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

/** How many entities the names of documents are. */
export function countOf(...written: (string | LinkedDocument)[]): number {
  return entitiesOf(...written).length;
}
