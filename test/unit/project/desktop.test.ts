import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { findDesktop } from '../../host/desktop.mjs';

const find = (platform: NodeJS.Platform, env: Record<string, string>, ...there: readonly string[]): string | null =>
  findDesktop(platform, env, (path) => there.includes(path));

suite('the search for a desktop VS Code', () => {
  test('takes the one that is named, there or not', () => {
    assert.equal(find('linux', { VSCODE_EXECUTABLE: '/opt/code', PATH: '/bin' }, '/bin/code'), '/opt/code');
  });

  test('goes along the PATH, first come first served', () => {
    const PATH = ['/a', '/b'].join(delimiter);
    const [a, b] = [join('/a', 'code-insiders'), join('/b', 'code')];
    assert.equal(find('linux', { PATH }, b), b);
    assert.equal(find('linux', { PATH }, b, a), a);
  });

  test('knows where the installers of each system put it', () => {
    assert.equal(find('linux', {}, '/usr/share/code/bin/code'), '/usr/share/code/bin/code');
    const app = join('/Applications', 'Visual Studio Code.app/Contents/Resources/app/bin/code');
    assert.equal(find('darwin', {}, app), app);
    const local = join('L', 'Programs', 'Microsoft VS Code/bin/code.cmd');
    assert.equal(find('win32', { LOCALAPPDATA: 'L' }, local), local);
  });

  test('finds none where there is none, and no program of the same name without its ending', () => {
    assert.equal(find('linux', { PATH: '/a' }), null);
    assert.equal(find('win32', { PATH: '/a' }, join('/a', 'code')), null);
  });
});
