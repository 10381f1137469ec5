import { sourceOf } from '../../core/annotate/page/annotation-path';
import { listOf, oneOrMany, withKey } from '../../core/annotate/page/json-parts';
import { KEY, PAGE_CONTEXT } from '../../core/annotate/page/vocabulary';
import type { Exported, ExportedDocument, ExportPlace } from '../../core/model/exchange';
import { isJsonObject, type Json, type JsonObject } from '../../core/model/json';
import { Notes } from '../notes';

/** Items of one page. */
const PAGE_LENGTH = 1000;

/**
 * Writes a W3C annotation collection: one file with its page in it, or, of more than a thousand annotations, a file for each page. Our own words are declared in its context, so
 * that JSON-LD readers keep them. Nothing is lost; what has no place in its text is told.
 */
export function exportW3c(documents: readonly ExportedDocument[], { name, root }: ExportPlace): Exported {
  const losses = new Notes();
  const items = documents.flatMap((document) => {
    for (const { item, state } of document.items) {
      if (item.kind === 'relation') continue;
      const words = item.anchors.map(({ quote }) => quote.exact).join(' … ');
      if (state === 'orphan') losses.add('orphans', words);
      else if (state === 'ambiguous') losses.add('guessed-places', words);
    }
    const records = [...document.items.map(({ record }) => record), ...document.others];
    return records.map((record) => released(record, document.path, root));
  });
  return { files: pagesOf(items, name), losses: losses.all() };
}

function pagesOf(items: readonly JsonObject[], name: string): Exported['files'] {
  const pages: JsonObject[][] = [];
  for (let at = 0; at < items.length; at += PAGE_LENGTH) pages.push(items.slice(at, at + PAGE_LENGTH));
  const isOneFile = pages.length <= 1;
  const stem = name.replace(/\.[^.]*$/, '');
  const idOf = (at: number): string => (isOneFile ? `${reference(name)}#page-1` : reference(pageName(at)));
  const pageName = (at: number): string => `${stem}-page-${String(at + 1)}${name.slice(stem.length)}`;
  const whole = { id: reference(name), type: 'AnnotationCollection', total: items.length };
  const made = pages.map((own, at): JsonObject => ({
    id: idOf(at),
    type: 'AnnotationPage',
    partOf: isOneFile ? reference(name) : whole,
    startIndex: at * PAGE_LENGTH,
    ...(at + 1 < pages.length ? { next: idOf(at + 1) } : {}),
    ...(at > 0 ? { prev: idOf(at - 1) } : {}),
    items: own,
  }));
  const [first] = made;
  const collection: JsonObject = {
    '@context': PAGE_CONTEXT,
    ...whole,
    ...(first === undefined ? {} : isOneFile ? { first } : { first: idOf(0), last: idOf(made.length - 1) }),
  };
  return [
    { path: name, text: printed(collection) },
    ...(isOneFile
      ? []
      : made.map((page, at) => ({ path: pageName(at), text: printed({ '@context': PAGE_CONTEXT, ...page }) }))),
  ];
}

/** A record outside its page: what concerns our files only is left out, and its document is named from where the export lies. */
function released(record: JsonObject, path: string, root: string): JsonObject {
  const plain = withKey(record, KEY.imported, undefined);
  const before = plain['target'];
  if (before === undefined) return plain;
  const [from, to] = [sourceOf(path), root + path.split('/').map(encoded).join('/')];
  const targets = listOf(before).map((target): Json => {
    if (target === from) return to;
    return isJsonObject(target) && target['source'] === from ? { ...target, source: to } : target;
  });
  return { ...plain, target: oneOrMany(targets, before) };
}

function printed(content: JsonObject): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function reference(name: string): string {
  // A colon in the first segment would make a scheme of it.
  return encoded(name);
}

function encoded(segment: string): string {
  return /\p{Surrogate}/u.test(segment) ? segment : encodeURIComponent(segment);
}
