import { Utils, URI } from 'vscode-uri';
import type { Corpus } from '../../core/corpus/corpus';
import { foldName } from '../../core/detect/names/fold-name';
import type { NameDescription } from '../../core/model/description';
import { coveringSpan } from '../../core/model/span';
import type { NamingDocument } from '../../core/corpus/corpus-names';
import type { Lines } from '../lines';

const MOST_TOLD = 4;

/** What documents say that a name is. */
export interface Told {
  readonly text: string;
  readonly past: boolean;
  /** The first document to say so, in the order of documents, and where. */
  readonly source: Source;
  /** How many other documents say the same. */
  readonly others: number;
}

export interface Source {
  /** The document's file name. */
  readonly name: string;
  readonly uri: string;
  /** From one. */
  readonly line: number;
}

export interface ToldOfName {
  readonly told: readonly Told[];
  readonly more: number;
}

interface Wording {
  readonly description: NameDescription;
  readonly uri: string;
  readonly documents: Set<string>;
}

/** Roles and descriptions that documents give a name: equal wordings once, those of most documents first. */
export function toldOfName(
  corpus: Pick<Corpus, 'detection' | 'text'>,
  lines: Lines,
  documents: readonly NamingDocument[],
): ToldOfName {
  const wordings = new Map<string, Wording>();
  for (const { uri, mentions } of documents) {
    const descriptions = corpus.detection(uri)?.descriptions ?? [];
    if (descriptions.length === 0) continue;
    const starts = new Set(mentions.map(({ fragments }) => coveringSpan(fragments).start));
    for (const description of descriptions) {
      if (!starts.has(description.nameStart)) continue;
      const key = `${description.past === true ? '-' : '+'}${foldName(description.text)}`;
      const known = wordings.get(key);
      if (known === undefined) wordings.set(key, { description, uri, documents: new Set([uri]) });
      else known.documents.add(uri);
    }
  }
  const ranked = [...wordings.values()].sort((a, b) => b.documents.size - a.documents.size);
  const told = ranked.slice(0, MOST_TOLD).map(({ description, uri, documents: all }): Told => {
    const { text, past, fragments, nameStart } = description;
    const at = fragments[0]?.start ?? nameStart;
    const line = lines.of(uri, corpus.text(uri) ?? '').positionAt(at).line + 1;
    return { text, past: past === true, source: { name: nameOf(uri), uri, line }, others: all.size - 1 };
  });
  return { told, more: ranked.length - told.length };
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri)) || uri;
}
