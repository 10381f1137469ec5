import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byScheme, clientFileSystem } from '../../../src/server/client-files';
import { MemoryFiles } from './memory-files';

/** Files that the client keeps, as it answers for them: bytes come and go as base64. */
function clientOf(answer: (method: string, params: unknown) => unknown): ReturnType<typeof clientFileSystem> {
  const sendRequest = (method: string, params: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      resolve(answer(method, params));
    });
  return clientFileSystem({ sendRequest } as Parameters<typeof clientFileSystem>[0]);
}

suite('files over the client', () => {
  test('are replaced with the bytes given, if they hold those expected', async () => {
    const seen: unknown[] = [];
    const files = clientOf((method, params) => {
      seen.push([method, params]);
      return { ok: true };
    });
    const uri = 'vscode-vfs://host/a.json';
    assert.deepEqual(await files.replaceFile(uri, Uint8Array.of(0, 255, 65), null), { ok: true });
    await files.replaceFile(uri, new Uint8Array(), Uint8Array.of(1));
    assert.deepEqual(seen, [
      ['variorum/replaceFile', { uri, bytes: 'AP9B', expected: null }],
      ['variorum/replaceFile', { uri, bytes: '', expected: 'AQ==' }],
    ]);
  });

  test('any bytes arrive as they are, also more than one call takes arguments', async () => {
    const sent = async (bytes: Uint8Array): Promise<Buffer> => {
      let arrived = '';
      const files = clientOf((_, params) => {
        arrived = (params as { bytes: string }).bytes;
        return { ok: true };
      });
      await files.replaceFile('x:/a', bytes, null);
      return Buffer.from(arrived, 'base64');
    };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        assert.ok((await sent(bytes)).equals(bytes));
      }),
    );
    const large = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
    assert.ok((await sent(large)).equals(large));
  });

  test('what the client says of a failure is passed on, and one that fails itself is unavailable', async () => {
    const refused = { ok: false, fault: 'changed', detail: '' } as const;
    assert.deepEqual(await clientOf(() => refused).replaceFile('x:/a', new Uint8Array(), null), refused);
    const broken = clientOf(() => {
      throw new Error('gone');
    });
    const unavailable = { ok: false, fault: 'unavailable', detail: 'gone' } as const;
    assert.deepEqual(await broken.replaceFile('x:/a', new Uint8Array(), null), unavailable);
    assert.deepEqual(await broken.readFile('x:/a'), unavailable);
  });

  test('go to the disk where there is one', async () => {
    const disk = new MemoryFiles({ 'file:///w/a.txt': 'here' });
    const both = byScheme(
      disk,
      clientOf(() => ({ ok: false, fault: 'not-found', detail: '' })),
    );
    assert.ok((await both.readFile('file:///w/a.txt')).ok);
    assert.ok(!(await both.readFile('vscode-vfs://w/a.txt')).ok);
  });
});
