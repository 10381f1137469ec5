import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { started } from './window';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

suite('the manifest in an editor', () => {
  test('promises no command that nobody carries out', async () => {
    await started();
    const known = new Set(await commands.getCommands(true));
    const { contributes } = extensions.getExtension('variorum.variorum')?.packageJSON as Manifest;
    assert.ok(contributes.commands.length > 0);
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});
