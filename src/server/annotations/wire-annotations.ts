import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotationLayer } from '../../core/annotate/layer';
import type { Annotation, AnnotationItem, PlacedAnnotation, Relation } from '../../core/model/annotation';
import type { Entity } from '../../core/model/entity';
import { valueInWords } from '../../words/values';
import type { AnnotationMark, AnnotationRef, WireAnnotation, WireClaim, WireRelation } from '../protocol/annotations';
import { nameOfItem } from './annotation-keeper';
import { rangesOf } from './passages';

/** What it takes to put annotations on the wire. */
export interface WireSource {
  readonly me: string;
  entity(id: string): Pick<Entity, 'name' | 'type'> | null;
}

export function markOf(
  { item, state, fragments }: PlacedAnnotation,
  document: TextDocument,
  me: string,
): AnnotationMark {
  const { id, annotator } = item;
  const isAnnotation = item.kind === 'annotation';
  return {
    id,
    annotator,
    own: annotator === me,
    tag: item.tag ?? null,
    state,
    fragments: rangesOf(document, fragments),
    hasNote: isAnnotation && item.note !== undefined,
    accepted: isAnnotation && item.from !== undefined,
  };
}

export function refOf({ document, annotator, id }: AnnotationItem): AnnotationRef {
  return { uri: document, annotator, id };
}

/** `layer`: where it stands; `null`: in the bin, or the document has no text. */
export function wireAnnotation(
  item: AnnotationItem,
  inBin: boolean,
  layer: AnnotationLayer | null,
  document: TextDocument | null,
  source: WireSource,
): WireAnnotation {
  const placed = inBin
    ? undefined
    : layer?.index.all.find(({ item: { id, annotator } }) => id === item.id && annotator === item.annotator);
  const told = item.kind === 'annotation' ? item : null;
  const value = told?.value ?? null;
  return {
    ref: refOf(item),
    kind: item.kind,
    own: item.annotator === source.me,
    state: placed?.state ?? (item.kind === 'relation' ? 'exact' : 'orphan'),
    fragments: placed === undefined || document === null ? [] : rangesOf(document, placed.fragments),
    quote: item.kind === 'relation' ? '' : item.anchors.map(({ quote }) => quote.exact).join(' … '),
    tag: item.kind === 'relation' ? item.relation : (item.tag ?? null),
    entity:
      told?.entity === undefined ? null : { id: told.entity, name: source.entity(told.entity)?.name ?? told.entity },
    value,
    valueInWords: told === null ? null : inWords(told),
    note: item.kind === 'rejection' ? '' : (item.note ?? ''),
    attributes: told?.attributes ?? {},
    confidence: told?.confidence ?? null,
    claim: told?.claim === undefined ? null : wireClaim(told.claim, source),
    created: item.created,
    modified: item.modified,
    relations: layer === null ? [] : relationsOf(item, layer, source),
    inBin,
  };
}

/** Relations that name the annotation, or its entity. */
function relationsOf(item: AnnotationItem, layer: AnnotationLayer, source: WireSource): WireRelation[] {
  const ends = new Set([item.id, ...(item.kind === 'annotation' && item.entity !== undefined ? [item.entity] : [])]);
  return layer.relations
    .filter((relation) => ends.has(relation.source) || ends.has(relation.target))
    .map((relation) => {
      const outgoing = ends.has(relation.source);
      const other = endInWords(outgoing ? relation.target : relation.source, layer, source);
      return { ref: refOf(relation), relation: relation.relation, outgoing, other };
    });
}

export function relationInWords(
  { source: from, relation, target }: Relation,
  layer: AnnotationLayer | null,
  source: WireSource,
): string {
  return `${endInWords(from, layer, source)} → ${relation} → ${endInWords(target, layer, source)}`;
}

function endInWords(id: string, layer: AnnotationLayer | null, source: WireSource): string {
  const annotation = layer?.index.all.find(({ item }) => item.id === id)?.item;
  return annotation === undefined ? (source.entity(id)?.name ?? id) : nameOfItem(annotation);
}

function wireClaim(
  { subject, attribute, value, speaker }: NonNullable<Annotation['claim']>,
  source: WireSource,
): WireClaim {
  const who = (id: string): WireClaim['subject'] => (source.entity(id) === null ? id : { entity: id });
  return { subject: who(subject), attribute, value, ...(speaker === undefined ? {} : { speaker: who(speaker) }) };
}

/** By its tag, else by what it looks like: an amount has a currency, what else has a value is a date. */
export function inWords({ tag, value }: Pick<Annotation, 'tag' | 'value'>): string | null {
  if (value === undefined) return null;
  const told = VALUED.find((type) => type === tag) ?? (value.currency === undefined ? 'DATE' : 'MONEY');
  return valueInWords({ type: told, ...value }) ?? value.value ?? null;
}

const VALUED = ['DATE', 'DURATION', 'SET', 'AGE', 'MONEY'] as const;
