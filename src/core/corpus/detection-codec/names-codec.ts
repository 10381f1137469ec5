import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { GivenName } from '../../link/entities/given-names';
import { StandardTextDecoder } from '../../text/encoding-standard';
import type { KeptNames } from '../kept-names';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { readPlain, writePlain } from './plain-data';

/** Goes up with every change of the form: what has another one is not read. */
const FORM = 1;

const HEAD = 5;

/** The names of a corpus as bytes, one document a step, so that whoever has others to answer can do so in between. */
export function* encodeNames(
  key: string,
  names: Iterable<readonly [string, readonly GivenName[]]>,
): Generator<undefined, Uint8Array> {
  const writer = new ByteWriter();
  const write = (part: Uint8Array): void => {
    writer.number(part.length);
    writer.bytes(part);
  };
  for (const [document, given] of names) {
    write(utf8ToBytes(document));
    write(writePlain(given));
    yield;
  }
  const parts = writer.written();
  const bytes = new Uint8Array(HEAD + parts.length);
  bytes[0] = FORM;
  bytes.set(parts, HEAD);
  new DataView(bytes.buffer).setUint32(1, checksum(key, parts));
  return bytes;
}

/** `undefined`: damaged, of another form or key. Never throws. The names of a document are read when somebody asks for them. */
export function decodeNames(key: string, bytes: Uint8Array): KeptNames | undefined {
  if (bytes.length < HEAD || bytes[0] !== FORM) return undefined;
  const parts = bytes.subarray(HEAD);
  if (checksum(key, parts) !== new DataView(bytes.buffer, bytes.byteOffset).getUint32(1)) return undefined;
  const reader = new ByteReader(parts);
  const decoder = new StandardTextDecoder('utf-8');
  const found = new Map<string, Uint8Array>();
  while (reader.left > 0) {
    const document = decoder.decode(reader.bytes(reader.number()));
    found.set(document, reader.bytes(reader.number()));
  }
  if (reader.isBroken()) return undefined;
  return {
    // Form and checksum vouch for the model: nobody else writes such bytes.
    of: (document) => {
      const part = found.get(document);
      return part === undefined ? null : (readPlain(part) as readonly GivenName[]);
    },
  };
}
