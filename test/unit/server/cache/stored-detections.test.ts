import assert from 'node:assert/strict';
import type { DocumentKnowledge } from '../../../../src/core/corpus/know-document';
import { knowAgain, knowDocument } from '../../../../src/core/corpus/know-document';
import type { WritableFileSystem, WriteResult } from '../../../../src/core/store/file-system';
import { StoredDetections } from '../../../../src/server/cache/stored-detections';
import { MemoryFiles } from '../memory-files';

const FOLDER = 'file:///storage/detections';

/** A disk in memory that can be written, and told to fail. */
class Disk extends MemoryFiles implements WritableFileSystem {
  readonly writes: string[] = [];
  fault: WriteResult | null = null;
  /** Called before a file is compared with what is expected. */
  before: () => void = () => undefined;

  constructor() {
    super({});
  }

  override replaceFile(uri: string, bytes: Uint8Array, expected: Uint8Array | null): Promise<WriteResult> {
    this.before();
    if (this.fault !== null) return Promise.resolve(this.fault);
    const content = this.files.get(uri);
    const same =
      content === undefined || expected === null
        ? content === undefined && expected === null
        : Buffer.from(content as Uint8Array).equals(expected);
    if (!same) return Promise.resolve({ ok: false, fault: 'changed', detail: '' });
    this.files.set(uri, bytes);
    this.writes.push(uri);
    return Promise.resolve({ ok: true });
  }
}

const pause = (): Promise<void> => Promise.resolve();
const known = (...numbers: number[]): [string, DocumentKnowledge][] =>
  numbers.map((number) => [`key ${number}`, knowDocument(`Jana Quandel paid $${number} on 3 May 2011.`)]);
const MANY = Array.from({ length: 60 }, (_, number) => number);

async function loaded(files: WritableFileSystem, mostBytes?: number): Promise<StoredDetections> {
  const stored = new StoredDetections({ files, folder: FOLDER, ...(mostBytes === undefined ? {} : { mostBytes }) });
  await stored.load();
  return stored;
}

suite('detections kept from one start to the next', () => {
  test('come back as they were, until they are forgotten', async () => {
    const disk = new Disk();
    assert.equal(await (await loaded(disk)).save(known(...MANY), pause), null);
    const stored = await loaded(disk);
    for (const [key, knowledge] of known(...MANY)) assert.deepStrictEqual(stored.take(key)?.facts, knowledge);
    assert.equal(stored.take('key 60'), undefined);
    stored.forget();
    assert.equal(stored.take('key 1'), undefined);
  });

  test('are written without drafts until somebody asks for these, and then once more', async () => {
    const disk = new Disk();
    const all = known(...MANY);
    const first = await loaded(disk);
    await first.save(all, pause);
    assert.ok(all.every(([, knowledge]) => !knowledge.isDrafted));
    assert.ok(
      await loaded(disk).then((stored) => MANY.every((number) => stored.take(`key ${number}`)?.drafts === null)),
    );
    const [asked] = all;
    assert.ok(asked !== undefined);
    const drafts = { claims: asked[1].claims, topic: asked[1].topic };
    disk.writes.length = 0;
    await first.save(all, pause);
    await first.save(all, pause);
    assert.equal(disk.writes.length, 1);
    assert.deepStrictEqual((await loaded(disk)).take(asked[0])?.drafts, drafts);
  });

  test('are read from their bytes once they are written, and stay what they were', async () => {
    const text = 'Dr. Jana Quandel paid $12 on 3 May 2011. The mill has 40 ships.';
    for (const asked of [true, false]) {
      const knowledge = knowDocument(text);
      const { mentions, descriptions, names } = knowledge;
      const runs = names.runs;
      if (asked) assert.ok(knowledge.claims.length > 0);
      await (await loaded(new Disk())).save([['key', knowledge]], pause);
      assert.equal(knowledge.isDrafted, asked);
      assert.notEqual(knowledge.mentions, mentions);
      assert.notEqual(knowledge.names.runs, runs);
      assert.deepStrictEqual(
        [knowledge.mentions, knowledge.descriptions, knowledge.names.runs],
        [mentions, descriptions, runs],
      );
      assert.deepStrictEqual(knowledge, knowDocument(text));
      assert.deepStrictEqual(
        [knowledge.claims, knowledge.topic],
        [knowDocument(text).claims, knowDocument(text).topic],
      );
    }
  });

  test('that could not be written stay as they are', async () => {
    const disk = new Disk();
    disk.fault = { ok: false, fault: 'disk-full', detail: 'ENOSPC' };
    const knowledge = knowDocument('Jana Quandel paid $12.');
    const { mentions } = knowledge;
    await (await loaded(disk)).save([['key', knowledge]], pause);
    assert.equal(knowledge.mentions, mentions);
  });

  test('keep drafts that the next start does not ask for', async () => {
    const disk = new Disk();
    const all = known(...MANY);
    const asked = all.map(([key, knowledge]) => [key, { claims: knowledge.claims, topic: knowledge.topic }] as const);
    await (await loaded(disk)).save(all, pause);
    const next = await loaded(disk);
    const again = MANY.map((number): [string, DocumentKnowledge] => {
      const kept = next.take(`key ${number}`);
      assert.ok(kept !== undefined);
      return [`key ${number}`, knowAgain(kept, '', {})];
    });
    await next.save([...again, ...known(100, 101, 102)], pause);
    const stored = await loaded(disk);
    for (const [key, drafts] of asked) assert.deepStrictEqual(stored.take(key)?.drafts, drafts);
  });

  test('are in a few files, of which a change writes one', async () => {
    const disk = new Disk();
    await (await loaded(disk)).save(known(...MANY), pause);
    assert.ok(disk.files.size > 4 && disk.files.size <= 16);
    const stored = await loaded(disk);
    for (const [key] of known(...MANY)) stored.take(key);
    disk.writes.length = 0;
    await stored.save(known(...MANY), pause);
    assert.deepEqual(disk.writes, []);
    await stored.save(known(...MANY, 61), pause);
    assert.equal(disk.writes.length, 1);
  });

  test('of another window stay', async () => {
    const disk = new Disk();
    const one = await loaded(disk);
    const other = await loaded(disk);
    await one.save(known(1, 2, 3), pause);
    await other.save(known(3, 4, 5), pause);
    const stored = await loaded(disk);
    assert.ok([1, 2, 3, 4, 5].every((number) => stored.take(`key ${number}`) !== undefined));
  });

  test('of another window that writes at the same moment stay too', async () => {
    const disk = new Disk();
    const other = new Disk();
    await (await loaded(other)).save(known(...MANY), pause);
    const one = await loaded(disk);
    let raced = false;
    // Just before our file is compared with what was read, another window writes all of its own.
    disk.before = () => {
      if (!raced) for (const [uri, bytes] of other.files) disk.files.set(uri, bytes);
      raced = true;
    };
    assert.equal(await one.save(known(100), pause), null);
    const stored = await loaded(disk);
    assert.ok([...MANY, 100].every((number) => stored.take(`key ${number}`) !== undefined));
  });

  test('that are broken are missing, and written anew', async () => {
    const disk = new Disk();
    await (await loaded(disk)).save(known(...MANY), pause);
    const [first, second, third] = [...disk.files.keys()];
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    disk.files.set(first, Uint8Array.of(1, 2, 3));
    disk.files.set(second, new Uint8Array());
    const bytes = Uint8Array.from(disk.files.get(third) as Uint8Array);
    bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 255;
    disk.files.set(third, bytes);
    const stored = await loaded(disk);
    const missing = known(...MANY).filter(([key]) => stored.take(key) === undefined);
    assert.ok(missing.length > 2 && missing.length < 30);
    assert.equal(await stored.save(known(...MANY), pause), null);
    const mended = await loaded(disk);
    for (const [key, knowledge] of known(...MANY)) assert.deepStrictEqual(mended.take(key)?.facts, knowledge);
  });

  test('have so much room, and the ones written longest ago go', async () => {
    const disk = new Disk();
    const room = 16 * 3000;
    for (let start = 0; start < 300; start += 100) {
      await (await loaded(disk, room)).save(known(...MANY.map((number) => start + number)), pause);
    }
    for (const content of disk.files.values()) assert.ok(content.length < 3000 * 1.1);
    const stored = await loaded(disk);
    const kept = (start: number): number =>
      MANY.filter((number) => stored.take(`key ${start + number}`) !== undefined).length;
    assert.ok(kept(200) > kept(100) && kept(100) >= kept(0), `${kept(0)} ${kept(100)} ${kept(200)}`);
  });

  test('say why they could not be written', async () => {
    const disk = new Disk();
    disk.fault = { ok: false, fault: 'disk-full', detail: 'ENOSPC' };
    assert.deepEqual(await (await loaded(disk)).save(known(1), pause), disk.fault);
    assert.equal(disk.files.size, 0);
  });

  test('let others have their turn while they are written', async () => {
    let pauses = 0;
    await (
      await loaded(new Disk())
    ).save(known(...MANY), () => {
      pauses++;
      return Promise.resolve();
    });
    assert.equal(pauses, MANY.length);
  });
});
