import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { closeOnExit } from './stopping.mjs';

export interface Workspace {
  readonly folder: string;
  remove(): void;
}

/** A copy of `seeds/` that suites may write in; `reference/` in it holds the reference documents, where there are any. */
export function copyWorkspace(reference: string | null): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-workspace-'));
  copyFiles(join(ROOT, 'seeds'), folder);
  if (reference !== null) copyFiles(reference, join(folder, 'reference'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = closeOnExit(remove);
  return {
    folder,
    remove: () => {
      forget();
      remove();
    },
  };
}

/** File by file: a source folder may be read-only, its copy may not. */
function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name));
}
