import type { DocumentDrafts, DocumentFacts, DocumentKnowledge, KeptKnowledge } from '../know-document';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { readPlain, writePlain } from './plain-data';

/** Goes up with every change of the form: entries of another form are not read. */
const FORM = 3;

const HEAD = 5;

/**
 * What is known of one document as bytes: form, checksum, parts of plain data; the last ones are empty as long as nobody asked for the drafts. Whoever stores them also stores the key (`detectionKey`), which the checksum
 * covers, so that an entry under a wrong key is damaged.
 */
export function encodeKnowledge(key: string, knowledge: DocumentKnowledge): Uint8Array {
  const { mentions, descriptions, names, ...facts } = knowledge;
  const { runs, ...lessons } = names;
  const writer = new ByteWriter();
  for (const part of [{ ...facts, names: lessons }, mentions, runs, descriptions]) {
    writePart(writer, writePlain(part));
  }
  const drafts = knowledge.isDrafted ? [knowledge.claims, knowledge.topic].map(writePlain) : [NOTHING, NOTHING];
  for (const part of drafts) writePart(writer, part);
  const parts = writer.written();
  const bytes = new Uint8Array(HEAD + parts.length);
  bytes[0] = FORM;
  bytes.set(parts, HEAD);
  new DataView(bytes.buffer).setUint32(1, checksum(key, parts));
  return bytes;
}

const NOTHING = new Uint8Array();

function writePart(writer: ByteWriter, part: Uint8Array): void {
  writer.number(part.length);
  writer.bytes(part);
}

/**
 * `undefined`: damaged, of another form or key. Never throws. The answer keeps the bytes: its long lists are read anew each time that they are asked for, so that a
 * document at rest takes little more room than its bytes. Who needs a list again and again keeps it.
 */
export function decodeKnowledge(key: string, bytes: Uint8Array): KeptKnowledge | undefined {
  if (bytes.length < HEAD || bytes[0] !== FORM) return undefined;
  const parts = bytes.subarray(HEAD);
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (checksum(key, parts) !== expected) return undefined;
  const reader = new ByteReader(parts);
  const next = (): Uint8Array => reader.bytes(reader.number());
  // The form and the checksum vouch for the model: nobody else writes such bytes.
  const facts = readPlain(next()) as DocumentFacts | undefined;
  if (facts === undefined) return undefined;
  readWhenAsked(facts, 'mentions', next());
  readWhenAsked(facts.names, 'runs', next());
  readWhenAsked(facts, 'descriptions', next());
  const [claims, topic] = [next(), next()];
  if (reader.isBroken()) return undefined;
  if (claims.length === 0) return { facts, drafts: null };
  const drafts: DocumentDrafts = { claims: [], topic: [] };
  readWhenAsked(drafts, 'claims', claims);
  readWhenAsked(drafts, 'topic', topic);
  return { facts, drafts };
}

function readWhenAsked<Whole extends object>(whole: Whole, field: keyof Whole, part: Uint8Array): void {
  Object.defineProperty(whole, field, { enumerable: true, configurable: true, get: () => readPlain(part) });
}
