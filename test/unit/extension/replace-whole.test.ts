import assert from 'node:assert/strict';
import { replaceWhole, type ProvidedFiles } from '../../../src/extension/files/replace-whole';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A provider of files in memory; `fails` says what goes wrong. */
class Provided implements ProvidedFiles<string> {
  readonly files = new Map<string, string>();
  readonly fails = new Set<string>();

  read(place: string): Promise<Uint8Array | null> {
    const text = this.files.get(place);
    return this.#does('read', () => (text === undefined ? null : bytes(text)));
  }
  write(place: string, content: Uint8Array): Promise<void> {
    const text = new TextDecoder().decode(content);
    return this.#does(place.endsWith('.tmp') ? 'copy' : 'write', () => void this.files.set(place, text));
  }
  rename(from: string, to: string): Promise<void> {
    return this.#does('rename', () => {
      this.files.set(to, this.files.get(from) ?? '');
      this.files.delete(from);
    });
  }
  remove(place: string): Promise<void> {
    return this.#does('remove', () => void this.files.delete(place));
  }
  makeFolderOf(): Promise<void> {
    return this.#does('folder', () => undefined);
  }
  besides(place: string): string {
    return `${place}.tmp`;
  }

  #does<T>(what: string, action: () => T): Promise<T> {
    return this.fails.has(what) ? Promise.reject(new Error(what)) : Promise.resolve(action());
  }
}

suite('replacing a file of a provider', () => {
  let provided: Provided;
  const replace = (content: string, expected: string | null): Promise<boolean> =>
    replaceWhole(provided, 'a.json', bytes(content), expected === null ? null : bytes(expected));
  const left = (): Record<string, string> => Object.fromEntries(provided.files);

  setup(() => {
    provided = new Provided();
  });

  test('makes a new one, and replaces one that holds what is expected', async () => {
    assert.ok(await replace('one', null));
    assert.ok(await replace('two', 'one'));
    assert.deepEqual(left(), { 'a.json': 'two' });
  });

  test('leaves alone what is not as expected', async () => {
    assert.ok(!(await replace('one', 'none')));
    assert.deepEqual(left(), {});
    provided.files.set('a.json', 'theirs');
    for (const expected of [null, 'ours', '']) assert.ok(!(await replace('one', expected)));
    assert.deepEqual(left(), { 'a.json': 'theirs' });
  });

  test('writes in place where the provider cannot rename, and leaves no copy', async () => {
    provided.files.set('a.json', 'one');
    provided.fails.add('rename');
    assert.ok(await replace('two', 'one'));
    assert.deepEqual(left(), { 'a.json': 'two' });
  });

  test('without room for a copy the file stays as it is', async () => {
    provided.files.set('a.json', 'one');
    provided.fails.add('copy');
    await assert.rejects(replace('two', 'one'), { message: 'copy' });
    assert.deepEqual(left(), { 'a.json': 'one' });
  });

  test('says what keeps it from reading, making the folder and writing', async () => {
    for (const what of ['read', 'folder']) {
      provided.fails.clear();
      provided.fails.add(what);
      await assert.rejects(replace('two', null), { message: what });
    }
    provided.fails.clear();
    for (const what of ['rename', 'write', 'remove']) provided.fails.add(what);
    await assert.rejects(replace('two', null), { message: 'write' });
  });
});
