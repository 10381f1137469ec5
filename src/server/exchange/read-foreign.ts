import type { ForeignFile } from '../../core/model/exchange';
import type { Problem } from '../../core/model/problem';
import type { FileSystem } from '../../core/store/file-system';
import { decodeText } from '../../core/text/decode';

/** A larger file is no work of a person's. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Of all files of one import: what is read is held in memory. */
const MAX_ALL_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 20_000;
const DEEPEST = 30;

export interface ReadForeign {
  readonly files: readonly ForeignFile[];
  /** Paths of those that were chosen; of a folder all. */
  readonly named: ReadonlySet<string>;
  /** Files that were chosen and not read, or not fully. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
}

interface Found {
  readonly uri: string;
  readonly path: string;
}

/**
 * The files of an import: those that were chosen, and what lies beside them (of a folder: in it) with one of the endings. Links are not followed, and nothing is read by a name
 * that stands in a file. Never rejects.
 */
export async function readForeign(
  files: FileSystem,
  chosen: readonly string[],
  endings: readonly string[],
): Promise<ReadForeign> {
  const problems: { readonly path: string; readonly problem: Problem }[] = [];
  const found = new Map<string, Found>();
  const named = new Set<string>();
  for (const uri of chosen) {
    const at = uri.replace(/\/$/, '');
    const stat = await files.stat(at);
    if (!stat.ok) {
      problems.push({ path: nameOf(at), problem: { code: stat.fault === 'not-found' ? 'not-found' : 'unreadable' } });
      continue;
    }
    const isFolder = stat.value.kind === 'folder';
    if (!isFolder) found.set(at, { uri: at, path: nameOf(at) });
    if (!isFolder) named.add(nameOf(at));
    const beside = await listed(
      files,
      isFolder ? at : at.slice(0, at.lastIndexOf('/')),
      endings,
      isFolder ? DEEPEST : 0,
    );
    for (const one of beside) {
      if (!found.has(one.uri)) found.set(one.uri, one);
      if (isFolder) named.add(one.path);
    }
  }
  const read: ForeignFile[] = [];
  let bytes = 0;
  for (const { uri, path } of found.values()) {
    const tell = (problem: Problem): void => {
      if (named.has(path)) problems.push({ path, problem });
    };
    const stat = await files.stat(uri);
    if (
      stat.ok &&
      (stat.value.size > MAX_BYTES || bytes + stat.value.size > MAX_ALL_BYTES || stat.value.kind !== 'file')
    ) {
      tell({ code: stat.value.kind === 'file' ? 'too-large' : 'unreadable' });
      continue;
    }
    const content = await files.readFile(uri);
    if (!content.ok) {
      tell({ code: 'unreadable', args: { detail: content.detail } });
      continue;
    }
    bytes += content.value.length;
    const { text, bom, problems: doubts } = decodeText(content.value);
    for (const doubt of doubts) tell(doubt);
    if (text !== null) read.push({ path, text, bom });
  }
  return { files: read, named, problems };
}

/** Files of a folder, in code-unit order; dot folders and what is installed are passed over. */
async function listed(files: FileSystem, folder: string, endings: readonly string[], depth: number): Promise<Found[]> {
  const all: Found[] = [];
  const walk = async (uri: string, path: string, left: number): Promise<void> => {
    const entries = await files.listFolder(uri);
    if (!entries.ok) return;
    const sorted = [...entries.value].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of sorted) {
      if (all.length >= MOST_FILES) return;
      const name = entry.name.toLowerCase();
      if (entry.kind === 'file' && endings.some((ending) => name.endsWith(ending)))
        all.push({ uri: entry.uri, path: path + entry.name });
      else if (entry.kind === 'folder' && left > 0 && !name.startsWith('.') && name !== 'node_modules')
        await walk(entry.uri, `${path}${entry.name}/`, left - 1);
    }
  };
  await walk(folder, '', depth);
  return all;
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
