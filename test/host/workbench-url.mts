import { resolve } from 'node:path';

export interface WorkbenchAddress {
  readonly port: number;
  readonly token?: string | undefined;
  readonly folder?: string | undefined;
  /** File to show at once. */
  readonly openFile?: string | undefined;
  /** Extension under development; needs a server started with `development`. */
  readonly extension?: string | undefined;
  /** Bundled suite to run in the extension host; needs a server started with `development`. */
  readonly tests?: string | undefined;
  /** `web`: run the extension under development in the browser's worker. */
  readonly kind?: 'node' | 'web' | undefined;
}

export function workbenchUrl(address: WorkbenchAddress): string {
  const host = `127.0.0.1:${address.port}`;
  const remote = (path: string): string => `vscode-remote://${host}${encodeURI(resolve(path))}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (address.openFile !== undefined) payload.push(['openFile', remote(address.openFile)]);
  if (address.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(address.extension)]);
  if (address.tests !== undefined) payload.push(['extensionTestsPath', remote(address.tests)]);
  if (address.kind === 'web') payload.push(['extensionDevelopmentKind', 'web']);

  const query = new URLSearchParams();
  if (address.token !== undefined) query.set('tkn', address.token);
  if (address.folder === undefined) query.set('ew', 'true');
  else query.set('folder', resolve(address.folder));
  query.set('payload', JSON.stringify(payload));
  return `http://${host}/?${query.toString()}`;
}
