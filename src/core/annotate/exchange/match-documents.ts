/**
 * Which document of a folder another program means: the same path, else the one whose path ends alike in most folders, else the only one with that name; `null` when there is
 * none, or nothing tells two apart. Only paths are compared: nothing is read by what a foreign file says.
 */
export class DocumentMatcher {
  readonly #byName = new Map<string, string[]>();
  readonly #known = new Map<string, string | null>();
  readonly #only: string | null;

  /** `only`: the document that everything is about, whatever it is called there. */
  constructor(paths: Iterable<string>, only: string | null = null) {
    this.#only = only;
    for (const path of paths) {
      const name = nameOf(path);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), path]);
    }
  }

  match(source: string): string | null {
    if (this.#only !== null) return this.#only;
    let found = this.#known.get(source);
    if (found === undefined) this.#known.set(source, (found = this.#find(source)));
    return found;
  }

  #find(source: string): string | null {
    for (const path of spellingsOf(source)) {
      const found = best(this.#byName.get(nameOf(path)) ?? [], path);
      if (found !== null) return found;
    }
    return null;
  }
}

function best(candidates: readonly string[], path: string): string | null {
  const alike = candidates.map((candidate) => ({ candidate, same: sameFolders(candidate, path) }));
  const most = Math.max(...alike.map(({ same }) => same));
  const [first, second] = alike.filter(({ same }) => same === most);
  return first === undefined || second !== undefined ? null : first.candidate;
}

/** The path of an IRI without scheme, host, query and fragment; a document may be kept under a name with an ending of its own. */
function spellingsOf(source: string): string[] {
  const [plain = ''] = source.split(/[?#]/, 1);
  const path = /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/?/i, '') : plain;
  const spelled = decoded(path);
  if (nameOf(spelled) === '') return [];
  const bare = spelled.replace(/\.[^./]*$/, '');
  return [spelled, ...[`${spelled}.txt`, `${spelled}.md`], ...(bare === spelled ? [] : [`${bare}.txt`, `${bare}.md`])];
}

/** How many folders above two files have the same names, counted from the files. */
function sameFolders(a: string, b: string): number {
  const [one, other] = [a.split('/').reverse(), b.split('/').reverse()];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  // The very same path wins over one that only ends like it.
  return same + (one.length === other.length && same === one.length ? 1 : 0);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
