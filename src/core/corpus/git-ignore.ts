import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from '../store/file-system';
import { decodeText } from '../text/decode';

/**
 * The `.gitignore` files that hold for a folder, the nearest first, as git reads them: a nearer file overrules a farther one.
 * Paths are relative to the walked folder, with `/`; a folder's path ends with `/`.
 */
export class GitIgnore {
  readonly #rules: readonly Rules[];

  private constructor(rules: readonly Rules[]) {
    this.#rules = rules;
  }

  /** The rules above `root`, up to the folder that holds `.git`. Without one, only `.gitignore` files inside count. */
  static async above(files: FileSystem, root: string): Promise<GitIgnore> {
    const rules: Rules[] = [];
    let trail = '';
    for (let folder = root; ;) {
      if ((await files.stat(`${folder}/.git`)).ok) {
        const excluded = await read(files, `${folder}/.git/info/exclude`);
        if (excluded !== null) rules.push({ trail, below: '', matcher: excluded });
        break;
      }
      const parent = parentOf(folder);
      if (parent === null) return new GitIgnore([]);
      trail = `${nameOf(folder)}/${trail}`;
      folder = parent;
      const matcher = await read(files, `${folder}/.gitignore`);
      if (matcher !== null) rules.push({ trail, below: '', matcher });
    }
    // Who names an ignored folder wants to see what is in it.
    const rootIgnored = rules.some(({ trail, matcher }) => trail !== '' && matcher.ignores(trail));
    return new GitIgnore(rootIgnored ? [] : rules);
  }

  /** These rules and those of the `.gitignore` in the folder at `path` (`''` or ending with `/`). */
  async with(files: FileSystem, uri: string, path: string): Promise<GitIgnore> {
    const matcher = await read(files, uri);
    return matcher === null ? this : new GitIgnore([{ trail: '', below: path, matcher }, ...this.#rules]);
  }

  ignores(path: string): boolean {
    for (const { trail, below, matcher } of this.#rules) {
      const { ignored, unignored } = matcher.test(trail + path.slice(below.length));
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

interface Rules {
  /** From the file's folder down to the walked folder, for files above it. */
  readonly trail: string;
  /** From the walked folder down to the file's folder, for files inside it. */
  readonly below: string;
  readonly matcher: Ignore;
}

/** A longer file is no ignore file anybody wrote. */
const MAX_BYTES = 1_000_000;

async function read(files: FileSystem, uri: string): Promise<Ignore | null> {
  const found = await files.stat(uri);
  if (!found.ok || found.value.kind !== 'file' || found.value.size > MAX_BYTES) return null;
  const bytes = await files.readFile(uri);
  return bytes.ok ? ignore({ ignorecase: false }).add(decodeText(bytes.value).text ?? '') : null;
}

/** `null` at the root of the file system. */
function parentOf(uri: string): string | null {
  const cut = uri.lastIndexOf('/');
  const parent = uri.slice(0, cut);
  return cut < 0 || parent.endsWith('/') || parent.endsWith(':') ? null : parent;
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
