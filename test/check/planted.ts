import { AnchorMaker } from '../../src/core/annotate/anchor';
import type { Annotation, PlacedAnnotation } from '../../src/core/model/annotation';
import type { Change, Fix } from '../../src/core/model/finding';
import type { Mention } from '../../src/core/model/mention';
import { detectDocument } from '../../src/core/detect/detect-document';
import { readDocument } from '../../src/core/text/read';
import type { CheckedDocument } from '../../src/core/check/rule';

/** `quote` is looked for behind the one before it, or from the start where `again` is set. */
export interface Mark extends Partial<Pick<Annotation, 'tag' | 'entity' | 'value' | 'attributes' | 'note' | 'from'>> {
  readonly quote: string;
  readonly by?: string;
  /** Which occurrence; 1 when absent. */
  readonly nth?: number;
}

export function markedDocument(uri: string, text: string, marks: readonly Mark[]): CheckedDocument {
  const maker = new AnchorMaker(text);
  const annotations = marks.map(({ quote, by = 'Ada', nth = 1, ...rest }, at): PlacedAnnotation => {
    let start = -1;
    for (let left = nth; left > 0; left--) start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
    const span = { start, end: start + quote.length };
    const item: Annotation = {
      kind: 'annotation',
      id: `${uri}#${String(at)}`,
      annotator: by,
      document: uri,
      created: '',
      modified: '',
      attributes: {},
      anchors: [maker.anchorOf(span)],
      ...rest,
    };
    return { item, state: 'exact', fragments: [span] };
  });
  return { uri, text, annotations, relations: [], mentions: valuesOf(text) };
}

/** Dates and amounts: names need a corpus. */
function valuesOf(text: string): readonly Mention[] {
  return detectDocument(readDocument(text)).mentions;
}

/** What a fix makes of the data; decisions are the corpus's affair. */
export function applied(documents: readonly CheckedDocument[], { changes }: Fix): CheckedDocument[] {
  return changes.reduce<CheckedDocument[]>((all, change) => all.map((one) => changed(one, change)), [...documents]);
}

function changed(document: CheckedDocument, change: Change): CheckedDocument {
  if (change.kind === 'decide') return document;
  if (change.kind === 'add') {
    if (change.document !== document.uri) return document;
    const { tag, entity, fragments } = change;
    const item: Annotation = {
      kind: 'annotation',
      id: `added/${document.uri}/${String(document.annotations.length)}`,
      annotator: 'Ada',
      document: document.uri,
      created: '',
      modified: '',
      attributes: {},
      anchors: fragments.map((span) => new AnchorMaker(document.text).anchorOf(span)),
      tag,
      ...(entity === undefined ? {} : { entity }),
    };
    return { ...document, annotations: [...document.annotations, { item, state: 'exact', fragments }] };
  }
  const { of } = change;
  const isIt = ({ id, annotator }: { readonly id: string; readonly annotator: string }): boolean =>
    id === of.id && annotator === of.annotator && document.uri === of.document;
  if (change.kind === 'delete') {
    return {
      ...document,
      annotations: document.annotations.filter(({ item }) => !isIt(item)),
      relations: document.relations.filter((one) => !isIt(one)),
    };
  }
  if (change.kind === 'turn') {
    const relations = document.relations.map((one) =>
      isIt(one) ? { ...one, source: one.target, target: one.source } : one,
    );
    return { ...document, relations };
  }
  const annotations = document.annotations.map((placed): PlacedAnnotation => {
    const { item } = placed;
    if (item.kind !== 'annotation' || !isIt(item)) return placed;
    if (change.kind === 're-attach') return { item, state: 'exact', fragments: change.fragments };
    const { tag, entity, value } = change;
    return {
      ...placed,
      item: {
        ...item,
        ...(tag === undefined ? {} : { tag }),
        ...(entity === undefined ? {} : { entity }),
        ...(value === undefined ? {} : { value }),
      },
    };
  });
  return { ...document, annotations };
}
