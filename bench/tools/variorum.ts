import { Corpus } from '../../src/core/corpus/corpus';
import { DEFAULT_MIN_CONFIDENCE, type Mention } from '../../src/core/model/mention';
import { coveringSpan } from '../../src/core/model/span';
import type { ReadOptions } from '../../src/core/text/read';
import type { Annotation, TextOptions, Tool } from './tool';

/** Through the façade, as the editor and the command line do; a text that is annotated alone is a folder of its own. */
export const variorum: Tool = {
  name: 'variorum',
  annotate: (text, options) => annotateFolder([{ text, ...options }])[0] ?? [],
  annotateFolder,
};

function annotateFolder(texts: readonly (TextOptions & { readonly text: string })[]): Annotation[][] {
  const corpus = new Corpus({ engineVersion: 'bench' });
  for (const [at, { text, ...options }] of texts.entries()) corpus.set(String(at), text, readOptions(options));
  return texts.map((_, at) => corpus.mentions(String(at)).filter(isShown).map(annotationOf));
}

function readOptions({ language, date, fileName }: TextOptions): ReadOptions {
  const told = fileName === undefined ? { languageHint: language } : { fileName };
  return { ...told, ...(date === null ? {} : { date }) };
}

function isShown({ confidence }: Mention): boolean {
  return confidence >= DEFAULT_MIN_CONFIDENCE;
}

function annotationOf({ fragments, type, value, from }: Mention): Annotation {
  return { ...coveringSpan(fragments), type, values: [value, from].filter((one) => one !== undefined) };
}
