import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command line of a desktop VS Code: named by `VSCODE_EXECUTABLE`, on the PATH, or where its installers put it; else `null`. */
export function findDesktop(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  isExecutable: (path: string) => boolean = mayRun,
): string | null {
  const named = env['VSCODE_EXECUTABLE'];
  if (named !== undefined && named !== '') return named;
  return candidates(platform, env).find(isExecutable) ?? null;
}

function candidates(platform: NodeJS.Platform, env: Environment): string[] {
  const ending = platform === 'win32' ? '.cmd' : '';
  const onPath = (env['PATH'] ?? env['Path'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['code', 'code-insiders', 'codium'].map((name) => join(folder, name + ending)));
  return [...onPath, ...usualPlaces(platform, env)];
}

function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  switch (platform) {
    case 'darwin': {
      const bin = 'Visual Studio Code.app/Contents/Resources/app/bin/code';
      return [join('/Applications', bin), join(homedir(), 'Applications', bin)];
    }
    case 'win32':
      return [join(env['LOCALAPPDATA'] ?? '', 'Programs'), env['ProgramFiles'] ?? '']
        .filter((folder) => folder !== '')
        .map((folder) => join(folder, 'Microsoft VS Code/bin/code.cmd'));
    default:
      return ['/usr/share/code/bin/code', '/snap/bin/code', '/var/lib/flatpak/exports/bin/com.visualstudio.code'];
  }
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
