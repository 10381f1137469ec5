import type { AnnLine } from './ann-file';
import { printAnn } from './ann-file';
import type { AnnStatement } from './ann-line';
import { writeLine } from './ann-line';

type Writable = Parameters<typeof writeLine>[0];
/** Kinds of lines that are numbered. */
export type IdLetter = 'T' | 'R' | 'A' | 'N' | '#';

/** Lines by the ids that they name; `number`: of the argument or member that does. */
type Naming = Map<string, { readonly at: number; readonly number: number | null }[]>;

/** Changes of the lines of a `.ann` file: those that nobody changes stay byte for byte, new ones come behind them, with the next free number of their kind. */
export class AnnEdits {
  readonly #lines: readonly AnnLine[];
  /** By line; `null`: it goes. */
  readonly #changed = new Map<number, string | null>();
  readonly #newTexts: string[] = [];
  readonly #newOthers: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ids = new Set<string>();
  /** Arguments and members that go, by line. */
  readonly #dropped = new Map<number, Set<number>>();
  #naming: Naming | undefined;

  constructor(lines: readonly AnnLine[]) {
    this.#lines = lines;
    for (const { raw } of lines) {
      const id = /^[^\t]*/.exec(raw)?.[0] ?? '';
      this.#ids.add(id);
      const [, letter = '', digits = ''] = /^([TRAN#])(\d{1,15})/.exec(id) ?? [];
      if (letter !== '') this.#numbers.set(letter, Math.max(this.#numbers.get(letter) ?? 0, Number(digits)));
    }
  }

  nextId(letter: IdLetter): string {
    const number = (this.#numbers.get(letter) ?? 0) + 1;
    this.#numbers.set(letter, number);
    return letter + String(number);
  }

  /** The id that a new line had in the file that it came from, where nothing bears it. */
  ownOrNextId(letter: IdLetter, own: string | undefined): string {
    const number = own === undefined ? null : /^[TRAN#](\d{1,15})$/.exec(own);
    if (own?.startsWith(letter) !== true || number === null || this.#ids.has(own)) {
      let id = this.nextId(letter);
      while (this.#ids.has(id)) id = this.nextId(letter);
      this.#ids.add(id);
      return id;
    }
    this.#ids.add(own);
    return own;
  }

  change(at: number, to: Writable): void {
    this.#changed.set(at, writeLine(to));
  }

  remove(at: number): void {
    this.#changed.set(at, null);
  }

  append(line: Writable): void {
    (line.kind === 'text' ? this.#newTexts : this.#newOthers).push(writeLine(line));
  }

  /** Takes an argument out of an event, or a member out of an equivalence. */
  drop(at: number, number: number): void {
    const numbers = this.#dropped.get(at) ?? new Set();
    this.#dropped.set(at, numbers.add(number));
  }

  /** Events whose triggers have another type bear that too. */
  readonly eventTypes = new Map<number, string>();

  /** Takes out lines that name an annotation that is gone, and those that name these. */
  removeWith(ids: readonly string[]): void {
    const naming = (this.#naming ??= this.#readNaming());
    const todo = [...ids];
    const gone = new Set(ids);
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      for (const { at, number } of naming.get(id) ?? []) {
        const says = this.#lines[at]?.says;
        if (says === undefined || this.#changed.get(at) === null) continue;
        if (number !== null) {
          this.drop(at, number);
          continue;
        }
        this.remove(at);
        if ('id' in says && !gone.has(says.id)) {
          gone.add(says.id);
          todo.push(says.id);
        }
      }
    }
  }

  #readNaming(): Naming {
    const naming: Naming = new Map();
    for (const [at, { says }] of this.#lines.entries()) {
      for (const { ref, number } of refsOf(says)) {
        const known = naming.get(ref);
        if (known === undefined) naming.set(ref, [{ at, number }]);
        else known.push({ at, number });
      }
    }
    return naming;
  }

  print(): string {
    this.#applyDrops();
    const lines = this.#lines.flatMap(({ raw, end }, at) => {
      const changed = this.#changed.get(at);
      return changed === null ? [] : [{ raw: changed ?? raw, end }];
    });
    const fresh = [...this.#newTexts, ...this.#newOthers];
    const end = this.#lines.find((line) => line.end !== '')?.end ?? '\n';
    const last = lines.at(-1);
    if (fresh.length > 0 && last?.end === '') lines[lines.length - 1] = { raw: last.raw, end };
    return printAnn([...lines, ...fresh.map((raw) => ({ raw, end }))]);
  }

  #applyDrops(): void {
    for (const at of new Set([...this.#dropped.keys(), ...this.eventTypes.keys()])) {
      const says = this.#lines[at]?.says;
      const numbers = this.#dropped.get(at) ?? new Set();
      if (this.#changed.get(at) === null) continue;
      if (says?.kind === 'event') {
        const type = this.eventTypes.get(at) ?? says.type;
        this.change(at, { ...says, type, args: says.args.filter((_, number) => !numbers.has(number)) });
      } else if (says?.kind === 'equivalence') {
        const refs = says.refs.filter((_, number) => !numbers.has(number));
        if (refs.length < 2) this.remove(at);
        else this.change(at, { ...says, refs });
      }
    }
  }
}

function refsOf(says: AnnStatement): { ref: string; number: number | null }[] {
  switch (says.kind) {
    case 'relation':
      return [says.source, says.target].map(({ ref }) => ({ ref, number: null }));
    case 'event':
      return [{ ref: says.trigger, number: null }, ...says.args.map(({ ref }, number) => ({ ref, number }))];
    case 'equivalence':
      return says.refs.map((ref, number) => ({ ref, number }));
    case 'attribute':
    case 'reference':
    case 'note':
      return [{ ref: says.ref, number: null }];
    default:
      return [];
  }
}
