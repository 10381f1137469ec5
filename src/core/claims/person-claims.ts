import type { Annotation, PlacedAnnotation, RecordedClaim, Relation } from '../model/annotation';
import type { Claim, ClaimKind, ClaimSubject, ClaimValue, NumberValue, Passage, Speaker } from '../model/claim';
import type { Language } from '../model/language';
import { coveringSpan, overlaps, type Span } from '../model/span';
import { foldName } from '../detect/names/fold-name';

/** The document that a person's claims are about, as far as they need it. */
export interface PersonClaimSource {
  readonly uri: string;
  /** TIMEX3 value of the document's own date. */
  readonly date: string | null;
  readonly language: Language;
  /** The sentence around a span, in the prose reading. */
  sentenceAt(span: Span): Passage;
  /** Name of an entity; `null`: the id is none, the words are meant. */
  entityName(id: string): string | null;
  /** The attribute that a person means by a name, and its kind; `null`: the value decides. */
  attributeOf(name: string): { readonly attribute: string; readonly kind: ClaimKind | null };
}

/**
 * What people recorded on a document as claims of origin `person`: recorded claims, and relations whose ends are known. Ids are those of the records. Orphans claim nothing:
 * there is no sentence to show.
 */
export function personClaims(
  placed: readonly PlacedAnnotation[],
  relations: readonly Relation[],
  source: PersonClaimSource,
): Claim[] {
  const standing = placed.filter(({ state, fragments }) => state !== 'orphan' && fragments.length > 0);
  const recorded = standing.flatMap(({ item, fragments }) =>
    item.kind === 'annotation' && item.claim !== undefined ? [recordedClaim(item, item.claim, fragments, source)] : [],
  );
  const byId = new Map(standing.map((one) => [one.item.id, one]));
  return [...recorded, ...relations.flatMap((relation) => relationClaim(relation, byId, source) ?? [])];
}

/** The engine's claims without those that a person read otherwise: of the same attribute in words that the person's passage touches. */
export function withoutCorrected(engine: readonly Claim[], person: readonly Claim[]): Claim[] {
  return engine.filter(
    (claim) =>
      !person.some(
        (other) =>
          other.uri === claim.uri &&
          other.attribute === claim.attribute &&
          other.evidence.some((fragment) => claim.evidence.some((own) => overlaps(fragment, own))),
      ),
  );
}

function recordedClaim(
  { id, confidence }: Annotation,
  { subject, attribute: named, value, speaker }: RecordedClaim,
  fragments: readonly Span[],
  source: PersonClaimSource,
): Claim {
  const { attribute, kind } = source.attributeOf(named);
  const read = readValue(value, kind, coveringSpan(fragments), source);
  return {
    ...claimOf(id, fragments, source),
    subject: subjectOf(subject, source),
    attribute,
    kind: kind ?? read.kind,
    value: read.value,
    speaker: speakerOf(speaker, source),
    frame: 'recorded',
    confidence: confidence ?? 1,
  };
}

/** Relations that engine's attributes say too: they contradict what documents claim. Of others several may hold at once. */
const KNOWN: Readonly<Record<string, { readonly attribute: string; readonly kind: ClaimKind }>> = {
  owns: { attribute: 'owner', kind: 'owner' },
  'head of': { attribute: 'role/head', kind: 'role' },
};

function relationClaim(
  { id, relation, source: from, target }: Relation,
  placed: ReadonlyMap<string, PlacedAnnotation>,
  source: PersonClaimSource,
): Claim | null {
  const holder = endOf(from, placed, source);
  const held = endOf(target, placed, source);
  const evidence = [...(holder?.fragments ?? []), ...(held?.fragments ?? [])].sort((a, b) => a.start - b.start);
  if (holder === null || held === null) return null;
  const known = KNOWN[relation];
  const base = {
    ...claimOf(id, evidence, source),
    speaker: speakerOf(undefined, source),
    frame: 'relation',
    confidence: 1,
  };
  if (known === undefined) {
    const attribute = `relation/${relation}/${held.subject.key}`;
    return { ...base, subject: holder.subject, attribute, kind: 'act', value: { kind: 'truth' } };
  }
  // `A owns B`: the owner of B is A.
  const name: Passage = { text: holder.subject.name, ...coverOf(holder.fragments) };
  const entity = holder.subject.kind === 'entity' ? holder.subject.key : null;
  return { ...base, ...known, subject: held.subject, value: { kind: 'name', name, entity } };
}

interface End {
  readonly subject: ClaimSubject;
  readonly fragments: readonly Span[];
}

/** An annotation stands for its entity, else for its words; `null`: neither an annotation that stands there nor an entity. */
function endOf(id: string, placed: ReadonlyMap<string, PlacedAnnotation>, source: PersonClaimSource): End | null {
  const one = placed.get(id);
  if (one === undefined) {
    return source.entityName(id) === null ? null : { subject: subjectOf(id, source), fragments: [] };
  }
  const { item, fragments } = one;
  const entity = item.kind === 'annotation' ? item.entity : undefined;
  const words = item.anchors.map(({ quote }) => quote.exact).join(' ');
  return { subject: subjectOf(entity ?? words, source), fragments };
}

function claimOf(
  id: string,
  fragments: readonly Span[],
  source: PersonClaimSource,
): Omit<Claim, 'subject' | 'attribute' | 'kind' | 'value' | 'speaker' | 'frame' | 'confidence'> {
  const { uri, date, language } = source;
  const sentence = source.sentenceAt(coverOf(fragments));
  return {
    id,
    uri,
    polarity: 1,
    modality: 'asserted',
    scope: {},
    time: { tense: 'present' },
    documentDate: date,
    evidence: fragments,
    quote: sentence.text,
    sentence: { start: sentence.start, end: sentence.end },
    about: [],
    language,
    origin: 'person',
  };
}

function coverOf(fragments: readonly Span[]): Span {
  return fragments.length === 0 ? { start: 0, end: 0 } : coveringSpan(fragments);
}

function subjectOf(idOrWords: string, source: PersonClaimSource): ClaimSubject {
  const name = source.entityName(idOrWords);
  if (name !== null) return { key: idOrWords, kind: 'entity', name };
  return { key: `name/${foldName(idOrWords)}`, kind: 'noun', name: idOrWords };
}

function speakerOf(speaker: string | undefined, source: PersonClaimSource): Speaker {
  if (speaker === undefined || speaker.trim() === '') {
    return { id: `author/${source.uri}`, side: `author/${source.uri}`, name: null };
  }
  const { key, name } = subjectOf(speaker, source);
  return { id: key, side: key, name };
}

/** A date of three parts or two, or a year where a date is expected; a number with a currency, a sign or a noun; else words. */
function readValue(
  text: string,
  kind: ClaimKind | null,
  place: Span,
  source: PersonClaimSource,
): { readonly value: ClaimValue; readonly kind: ClaimKind } {
  const plain = text.trim();
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(plain) || (kind === 'date' && /^\d{4}$/.test(plain))) {
    return { value: { kind: 'date', value: plain }, kind: 'date' };
  }
  const number = readNumber(plain);
  if (number !== null) {
    const told = /^[A-Z]{3}$/.test(number.unit) ? 'amount' : number.unit === '%' ? 'percentage' : 'count';
    return { value: number, kind: told };
  }
  const entity = source.entityName(plain) === null ? null : plain;
  const name: Passage = { text: entity === null ? plain : (source.entityName(plain) ?? plain), ...place };
  return { value: { kind: 'name', name, entity }, kind: 'name' };
}

const NUMBER = /^(?:([A-Z]{3})\s*)?(\d{1,3}(?:[ ,'\u2009\u202f]\d{3})+|\d+)(\.\d+)?\s*(%|[A-Z]{3}|\p{L}[\p{L} -]*)?$/u;

function readNumber(text: string): NumberValue | null {
  const [, before, whole = '', rest = '', behind] = NUMBER.exec(text) ?? [];
  if (whole === '') return null;
  const digits = `${whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')}${rest.replace(/\.?0+$/, '')}`;
  const unit = before ?? (behind === undefined || /^(?:%|[A-Z]{3})$/.test(behind) ? (behind ?? '') : foldName(behind));
  const grain = rest === '' ? '1' : `0.${'0'.repeat(rest.length - 2)}1`;
  return { kind: 'number', from: digits, to: digits, unit, grain };
}
