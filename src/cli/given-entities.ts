import { foldName } from '../core/detect/names/fold-name';
import type { Decision } from '../core/link/decisions';
import type { NameForm } from '../core/model/entity';
import { NAME_TYPES, type NameType } from '../core/model/mention';
import { type CliHost, InputError } from './host';

interface GivenEntity {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The entities of a file that `variorum entities --json` printed, as decisions: every process that reads the file gives the same names the same ids. A spelling that
 * two entities share says nothing by itself and is left to the document it stands in.
 */
export async function readGivenEntities(host: CliHost, path: string): Promise<readonly Decision[]> {
  const read = await host.files.readFile(host.uriOf(path));
  if (!read.ok) throw new InputError(`${path}: cannot be read. Make the file with "variorum entities --json".`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(read.value);
  } catch {
    throw new InputError(`${path}: not valid UTF-8. Make the file with "variorum entities --json".`);
  }
  const entities = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parse(line, path, at + 1)]));
  const bearers = new Map<string, number>();
  for (const entity of entities) for (const key of new Set(formsOf(entity).map(keyOf))) count(bearers, key);
  return entities.flatMap((entity, at) => {
    const forms = formsOf(entity).filter((form) => bearers.get(keyOf(form)) === 1);
    const [first] = forms;
    if (first === undefined) return [];
    const pins = forms.map((form) => ({ form, id: entity.id }));
    const record = { id: `given/${String(at).padStart(9, '0')}`, created: EARLIEST, pins };
    return [
      forms.length > 1
        ? { ...record, kind: 'same' as const, forms }
        : { ...record, kind: 'name' as const, form: first, name: entity.name },
    ];
  });
}

/** All of one time: none contradicts another. */
const EARLIEST = '1970-01-01T00:00:00.000Z';

function formsOf({ type, name, aliases }: GivenEntity): NameForm[] {
  const forms = [name, ...aliases].map((text) => ({ type, name: foldName(text) }));
  return [...new Map(forms.map((form) => [keyOf(form), form])).values()];
}

function keyOf({ type, name }: NameForm): string {
  return `${type}\n${name}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function parse(line: string, path: string, number: number): GivenEntity {
  const wrong = new InputError(
    `${path}:${String(number)}: not a line of "variorum entities --json". Make the file with that command.`,
  );
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    throw wrong;
  }
  if (typeof content !== 'object' || content === null) throw wrong;
  const { id, type, name, aliases } = content as Partial<Record<string, unknown>>;
  const known = NAME_TYPES.find((one) => one === type);
  if (typeof id !== 'string' || known === undefined || typeof name !== 'string' || !isList(aliases)) throw wrong;
  return { id, type: known, name, aliases };
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
