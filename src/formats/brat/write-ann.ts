import type { Annotation, Relation } from '../../core/model/annotation';
import type { ExportedItem } from '../../core/model/exchange';
import type { Notes } from '../notes';
import { oneWord } from '../one-word';
import { parseAnn } from './ann-file';
import { AnnEdits } from './ann-edits';
import { bratPlace, type BratPlace } from './brat-place';
import { positionsIn, CODE_POINTS, type Positions } from './counting';
import { changesAttribute, descriptionIn, descriptionOf, type Description } from './description';
import { FORMAT, type KeptAnn } from './kept';
import { squashed } from './squashed';
import {
  EQUIVALENCE,
  OWN_NOTE,
  readStatements,
  REFERENCE,
  type At,
  type Described,
  type Link,
  type Statements,
} from './statements';
import type { Note } from './ann-line';

/** What one person recorded on one text, as the text of a `.ann` file. */
export class AnnWriter {
  readonly #text: string;
  readonly #notes: Notes;
  readonly #positions: Positions;
  readonly #statements: Statements;
  readonly #edits: AnnEdits;
  /** Ids of the lines of items, by the items' own. */
  readonly #lineIds = new Map<string, string>();
  readonly #usedTexts = new Set<string>();
  readonly #roles = new Map<string, readonly [string, string]>();

  /** `kept`: the file that the items came from. What nobody changed stays as it stood there. */
  constructor(text: string, kept: KeptAnn | null, notes: Notes) {
    this.#text = text;
    this.#notes = notes;
    this.#positions = positionsIn(text, kept?.counting ?? CODE_POINTS);
    const lines = parseAnn(kept?.text ?? '');
    this.#statements = readStatements(lines);
    this.#edits = new AnnEdits(lines);
    for (const { says } of lines) {
      if (says.kind === 'relation') this.#roles.set(says.type, [says.source.role, says.target.role]);
    }
  }

  /** All of one person: what the file had and is not among them is taken out of it. */
  write(items: readonly ExportedItem[]): string {
    const relations: { readonly item: Relation; readonly imported: string | undefined }[] = [];
    for (const exported of items) {
      const { item } = exported;
      const imported = exported.imported?.format === FORMAT ? exported.imported.id : undefined;
      if (item.kind === 'rejection')
        this.#notes.add('rejections', item.anchors.map(({ quote }) => quote.exact).join(' … '));
      else if (item.kind === 'relation') relations.push({ item, imported });
      else this.#writeAnnotation(item, exported, imported);
    }
    const usedLinks = this.#writeRelations(relations);
    const gone = [...this.#statements.texts].filter(([id]) => !this.#usedTexts.has(id));
    for (const link of this.#statements.links) if (!usedLinks.has(link.key)) this.#dropLink(link);
    for (const [, { text }] of gone) this.#edits.remove(text.at);
    this.#edits.removeWith(gone.map(([id]) => id));
    return this.#edits.print();
  }

  #writeAnnotation(item: Annotation, { fragments, state }: ExportedItem, imported: string | undefined): void {
    const known = imported === undefined || this.#usedTexts.has(imported) ? undefined : this.#textWith(imported);
    const place = state === 'orphan' ? null : bratPlace(this.#text, fragments, this.#positions);
    const quote = item.anchors.map((anchor) => anchor.quote.exact).join(' … ');
    if (place === null) this.#notes.add('orphans', quote);
    else if (state === 'ambiguous') this.#notes.add('guessed-places', quote);
    if (known === undefined && place === null) return;
    this.#tellLosses(item, imported === undefined);
    const is = { ...descriptionOf(item), type: this.#typeOf(item.tag ?? descriptionOf(item).type) };
    const id = known?.text.says.id ?? this.#edits.ownOrNextId('T', imported);
    this.#lineIds.set(item.id, id);
    if (known !== undefined) {
      this.#usedTexts.add(id);
      this.#changeText(known, is.type, place, fragments);
    } else if (place !== null) {
      this.#tellPlace(place);
      this.#edits.append({ kind: 'text', id, type: is.type, fragments: place.fragments, text: place.words });
    }
    this.#describe(id, is, known, place?.words ?? quote);
  }

  #textWith(id: string): Described | undefined {
    return this.#statements.texts.get(id);
  }

  #changeText(
    { text: { at, says } }: Described,
    type: string,
    place: BratPlace | null,
    fragments: ExportedItem['fragments'],
  ): void {
    if (type !== says.type) {
      for (const event of this.#statements.events.values()) {
        if (event.says.trigger === says.id && event.says.type === says.type) this.#edits.eventTypes.set(event.at, type);
      }
    }
    if (place === null || this.#stands(says, place, fragments)) {
      if (type !== says.type) this.#edits.change(at, { ...says, type });
      return;
    }
    this.#tellPlace(place);
    this.#edits.change(at, { kind: 'text', id: says.id, type, fragments: place.fragments, text: place.words });
  }

  /** Whether a line still says where the passage is, and its words. */
  #stands(says: Described['text']['says'], place: BratPlace, fragments: ExportedItem['fragments']): boolean {
    const stated = key(says.fragments);
    const isThere =
      stated === key(place.fragments) || stated === key(fragments.map((one) => this.#positions.toFile(one)));
    return isThere && (says.text === null || squashed(says.text) === squashed(place.words));
  }

  #describe(id: string, is: Description, known: Described | undefined, words: string): void {
    const was = known === undefined ? null : descriptionIn(known);
    this.#note(id, was?.note ?? null, is.note, known?.notes ?? []);
    for (const [name, line] of known?.attributes ?? []) {
      const value = is.attributes.get(name);
      if (value === undefined) this.#edits.remove(line.at);
      else if (value !== line.says.value) this.#edits.change(line.at, { ...line.says, value: oneLine(value) });
    }
    for (const [name, value] of is.attributes) {
      if (known?.attributes.has(name) === true) continue;
      const line = { name: oneWord(name), ref: id, value: oneLine(value) };
      this.#edits.append({ kind: 'attribute', id: this.#edits.nextId('A'), ...line });
    }
    const left = [...is.references];
    for (const { at, says } of known?.references ?? []) {
      const same = left.indexOf(says.entry);
      if (same < 0) this.#edits.remove(at);
      else left.splice(same, 1);
    }
    for (const entry of left) {
      const line = { type: REFERENCE, ref: id, entry, text: oneLine(words) ?? '' };
      this.#edits.append({ kind: 'reference', id: this.#edits.nextId('N'), ...line });
    }
  }

  #note(ref: string, was: string | null, is: string | null, lines: readonly At<Note>[]): void {
    if (was === is) return;
    const [first, ...others] = lines;
    for (const { at } of is === null ? lines : others) this.#edits.remove(at);
    if (is === null) return;
    if (/[\r\n]/.test(is)) this.#notes.add('notes', is);
    const text = is.replaceAll(/\s*[\r\n]\s*/g, ' ');
    if (first !== undefined) this.#edits.change(first.at, { ...first.says, text });
    else this.#edits.append({ kind: 'note', id: this.#edits.nextId('#'), type: OWN_NOTE, ref, text });
  }

  /** Answers the keys of the links that are still there. */
  #writeRelations(
    relations: readonly { readonly item: Relation; readonly imported: string | undefined }[],
  ): Set<string> {
    const links = new Map(this.#statements.links.map((link) => [link.key, link]));
    const used = new Set<string>();
    for (const { item, imported } of relations) {
      const link = imported === undefined || used.has(imported) ? undefined : links.get(imported);
      const from = this.#lineIds.get(item.source);
      const to = this.#lineIds.get(item.target);
      if (from === undefined || to === undefined) {
        this.#notes.add('relations', item.relation);
        // Its line goes with the annotation that is gone, if one is.
        if (link !== undefined) used.add(link.key);
        continue;
      }
      const isSame = link?.relation === item.relation && link.from === from && link.to === to;
      if (link !== undefined && (isSame || link.kind === 'relation')) {
        used.add(link.key);
        if (!isSame) this.#changeRelation(link, item.relation, from, to);
        this.#note(link.key, noteOf(link), item.note ?? null, link.notes);
      } else this.#appendRelation(item, from, to);
    }
    return used;
  }

  #changeRelation(link: Link, relation: string, from: string, to: string): void {
    const [source, target] = this.#roles.get(link.relation) ?? DEFAULT_ROLES;
    this.#edits.change(link.at, {
      kind: 'relation',
      id: link.key,
      type: this.#typeOf(relation),
      source: { role: source, ref: from },
      target: { role: target, ref: to },
    });
  }

  #appendRelation({ relation, note }: Relation, from: string, to: string): void {
    if (relation === EQUIVALENCE) {
      if (note !== undefined) this.#notes.add('notes', note);
      this.#edits.append({ kind: 'equivalence', type: EQUIVALENCE, refs: [from, to] });
      return;
    }
    const type = this.#typeOf(relation);
    const [source, target] = this.#roles.get(type) ?? DEFAULT_ROLES;
    const id = this.#edits.nextId('R');
    const ends = { source: { role: source, ref: from }, target: { role: target, ref: to } };
    this.#edits.append({ kind: 'relation', id, type, ...ends });
    this.#note(id, null, note ?? null, []);
  }

  #dropLink(link: Link): void {
    if (link.kind === 'relation') {
      this.#edits.remove(link.at);
      this.#edits.removeWith([link.key]);
    } else this.#edits.drop(link.at, link.number);
  }

  #typeOf(tag: string): string {
    const type = oneWord(tag);
    if (type !== tag) this.#notes.add('tags-changed', tag);
    return type;
  }

  #tellPlace({ words, isSplit, isJoined }: BratPlace): void {
    if (isSplit) this.#notes.add('lines-split', words);
    if (isJoined) this.#notes.add('overlaps', words);
  }

  #tellLosses(item: Annotation, isOurs: boolean): void {
    if (item.tag === undefined) this.#notes.add('no-tag', item.anchors[0]?.quote.exact);
    if (item.claim !== undefined) this.#notes.add('claims', item.claim.attribute);
    if (isOurs && item.created !== '') this.#notes.add('times-and-authors', item.annotator);
    for (const [name, value] of Object.entries(item.attributes)) {
      if (changesAttribute(name, value) || oneWord(name) !== name) this.#notes.add('attributes', name);
    }
  }
}

const DEFAULT_ROLES = ['Arg1', 'Arg2'] as const;

function noteOf({ notes }: Link): string | null {
  return notes.length === 0 ? null : notes.map(({ says }) => says.text).join('\n\n');
}

function key(fragments: readonly { readonly start: number; readonly end: number }[]): string {
  const sorted = [...fragments].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.map(({ start, end }) => `${String(start)} ${String(end)}`).join(';');
}

function oneLine(text: string | null): string | null {
  if (text === null) return null;
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}
