import { utf8ToBytes } from '@noble/hashes/utils.js';
import { StandardTextDecoder } from '../../text/encoding-standard';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** `VARPACK` and the form of the file. */
const MAGIC = utf8ToBytes('VARPACK1');

/** Many entries as the bytes of one file, in their order. */
export function writePack(entries: Iterable<readonly [string, Uint8Array]>): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(MAGIC);
  for (const [key, bytes] of entries) {
    const name = utf8ToBytes(key);
    writer.number(name.length);
    writer.bytes(name);
    writer.number(bytes.length);
    writer.bytes(bytes);
  }
  return writer.written();
}

/**
 * The entries of such a file, as views of its bytes. Of a damaged one those before the damage; whether an entry itself is sound only its own checksum can tell.
 * Never throws.
 */
export function readPack(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>();
  const reader = new ByteReader(bytes);
  const head = reader.bytes(MAGIC.length);
  if (reader.isBroken() || MAGIC.some((byte, at) => head[at] !== byte)) return entries;
  const decoder = new StandardTextDecoder('utf-8');
  while (reader.left > 0) {
    const key = decoder.decode(reader.bytes(reader.number()));
    const entry = reader.bytes(reader.number());
    if (reader.isBroken()) break;
    entries.set(key, entry);
  }
  return entries;
}
