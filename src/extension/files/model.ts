import type { FaultKind, FileKind, FolderEntry } from '../../server/protocol';

/** `vscode.FileType`: bits, of which `SymbolicLink` comes on top of what the link leads to. */
const FILE = 1;
const FOLDER = 2;
const LINK = 64;

export function kindOf(type: number): FileKind {
  if ((type & FILE) !== 0) return 'file';
  return (type & FOLDER) !== 0 ? 'folder' : 'other';
}

export function entryKindOf(type: number): FolderEntry['kind'] {
  return (type & LINK) !== 0 ? 'link' : kindOf(type);
}

/** `code` of a `vscode.FileSystemError`. */
export function faultOf(code: string): FaultKind {
  const faults: Readonly<Record<string, FaultKind>> = {
    FileNotFound: 'not-found',
    NoPermissions: 'no-permission',
    FileNotADirectory: 'not-a-folder',
  };
  return faults[code] ?? 'unavailable';
}

/** In pieces, because a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(pieces.join(''));
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

export function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
