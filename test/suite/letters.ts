import { commands, MarkdownString, Position, Uri, workspace, type Hover } from 'vscode';
import type { App } from '../../src/extension/app';
import {
  entitiesRequest,
  entityAtRequest,
  occurrencesRequest,
  type Entity,
  type EntityEntry,
} from '../../src/server/protocol';
import { eventually, folder, setting, write } from './window';

/** Letters about two people and a company, invented; each in a file of its own. */
export const LETTERS = {
  first:
    'Published: 1 March 1999\n\nDr. Olga Tschernikowa, head of the harbour office, wrote to Wendelin Traders Ltd on 2 March 1999. ' +
    'Tschernikowa had asked before, and Wendelin Traders did not answer.\n',
  second:
    'Published: 5 May 2001\n\nMrs. Tschernikowa has left Lisbon for good. The company Wendelin-Traders sent Mr. Karl Ossenkopf to her, ' +
    'who came from Porto.\n',
  third:
    'Mr. Karl Ossenkopf of Wendelin Traders was heard again in Porto. Ossenkopf knew Mrs. Olga Tschernykowa well.\n',
} as const;
/** Who is named in them, and how often. */
const ENTITIES = [
  ['Olga Tschernikowa', 3],
  ['Wendelin Traders', 4],
  ['Karl Ossenkopf', 3],
  ['Olga Tschernykowa', 1],
] as const;
export type Letter = keyof typeof LETTERS;

/** The letters in a folder of the window, and what the engine says about their names. */
export class Letters {
  readonly #app: App;
  readonly #at: Uri;

  private constructor(app: App, at: Uri) {
    this.#app = app;
    this.#at = at;
  }

  /** Writes the letters and waits until the engine has read them. */
  static async write(app: App): Promise<Letters> {
    const letters = new Letters(app, Uri.joinPath(folder(), 'letters'));
    for (const name of Object.keys(LETTERS) as Letter[]) await write(`letters/${name}.txt`, LETTERS[name]);
    for (const [name, mentions] of ENTITIES) await letters.untilNamed(name, mentions);
    return letters;
  }

  uri(letter: Letter | `${string}.txt`): Uri {
    return Uri.joinPath(this.#at, letter.endsWith('.txt') ? letter : `${letter}.txt`);
  }

  /** Writes another letter, or one anew. */
  add(name: `${string}.txt`, content: string): Promise<Uri> {
    return write(`letters/${name}`, content);
  }

  /** Where a text stands in a letter, from its second character on: inside a name. */
  place(letter: Letter, text: string): Position {
    const before = LETTERS[letter].slice(0, LETTERS[letter].indexOf(text) + 1).split('\n');
    return new Position(before.length - 1, before[before.length - 1]?.length ?? 0);
  }

  async at(letter: Letter, text: string): Promise<{ corpus: string; entity: Entity; spelling: string } | null> {
    const { line, character } = this.place(letter, text);
    const uri = this.uri(letter).toString();
    const found = await this.#app.engine.ask(entityAtRequest, { uri, position: { line, character } });
    return found ?? null;
  }

  /** The name that a mention goes by. */
  async name(letter: Letter, text: string): Promise<string | undefined> {
    return (await this.at(letter, text))?.entity.name;
  }

  async find(query: string): Promise<readonly EntityEntry[]> {
    return (await this.#app.engine.ask(entitiesRequest, { corpus: folder().toString(), query, limit: 20 })) ?? [];
  }

  /** `letter.txt:line:character` of every mention of an entity. */
  async occurrences(entity: string): Promise<string[]> {
    const found = await this.#app.engine.ask(occurrencesRequest, { corpus: folder().toString(), entity });
    return (found ?? []).map(({ uri, range }) => shortPlace(Uri.parse(uri, true), range.start));
  }

  /** Waits until an entity of this name has so many mentions; none: until there is no such. */
  async untilNamed(name: string, mentions: number): Promise<void> {
    await eventually(async () => {
      const entry = (await this.find(name)).find(({ entity }) => entity.name === name);
      return (entry?.entity.mentions ?? 0) === mentions;
    });
  }

  /** The records on names that are stored, of all annotators. */
  async stored(): Promise<{ readonly file: Uri; readonly text: string }[]> {
    const at = Uri.joinPath(folder(), '.variorum', 'entities');
    const names = await workspace.fs.readDirectory(at).then(
      (entries) => entries.map(([name]) => name),
      () => [],
    );
    const files = names.filter((name) => name.endsWith('.json')).map((name) => Uri.joinPath(at, name));
    return Promise.all(
      files.map(async (file) => ({ file, text: new TextDecoder().decode(await workspace.fs.readFile(file)) })),
    );
  }

  /** Takes the letters and all decisions away. */
  async remove(): Promise<void> {
    const variorum = Uri.joinPath(folder(), '.variorum');
    for (const uri of [this.#at, variorum]) {
      await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
    }
    await setting('annotator', undefined);
    await eventually(async () => (await this.find('Ossenkopf')).length === 0);
  }
}

/** `letter.txt:line:character`. */
export function shortPlace(uri: Uri, { line, character }: { line: number; character: number }): string {
  return `${uri.path.replace(/.*\//, '')}:${line}:${character}`;
}

/** The parts of the hovers at a place. */
export async function hoverParts(uri: Uri, position: Position): Promise<MarkdownString[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.filter((part) => part instanceof MarkdownString));
}
