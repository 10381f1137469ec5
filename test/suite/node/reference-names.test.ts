import assert from 'node:assert/strict';
import {
  commands,
  Selection,
  Uri,
  window,
  workspace,
  type DocumentHighlight,
  type Event,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode';
import type { App } from '../../../src/extension/app';
import { COMMANDS, type NameCommandId } from '../../../src/extension/ids';
import type { Row } from '../../../src/extension/mentions/row';
import { typePlural } from '../../../src/extension/types/words';
import { entityAtRequest, type Entity, type MentionType } from '../../../src/server/protocol';
import { answering } from '../answers';

import { eventually, folder, hoverText, setting, show, started, tidy, until } from '../window';
import { givenText, goldEntities, type GoldEntity, type GoldMention } from './gold';

/** A place of a name: where it begins, in UTF-16 units of its document. */
type Place = `${string}@${number}`;

const FOLLOWED: readonly string[] = ['PERSON', 'ORG', 'PRODUCT', 'GPE'];

/** Every gesture on names in the five reference documents, as a corpus of their own. What must come of each is worked out from their gold. */
suite('the names of the reference documents under every gesture', () => {
  let app: App;
  let gold: readonly GoldEntity[] = [];
  /** The entity with most mentions, those in several documents, and the two organisations with most mentions. */
  let main: GoldEntity;
  let spread: readonly GoldEntity[];
  let pair: readonly [GoldEntity, GoldEntity];
  const { types, picks, leave } = answering();
  /** The launcher puts copies of the documents there, where they are present. */
  const corpus = Uri.joinPath(folder(), 'reference');
  const variorum = Uri.joinPath(corpus, '.variorum');
  const copy = (name: string): Uri => Uri.joinPath(corpus, name);

  suiteSetup(async function () {
    app = await started();
    gold = await goldEntities(this);
    const followed = gold.filter(({ type }) => FOLLOWED.includes(type));
    spread = followed.filter(({ documents }) => documents.length > 1);
    const [most] = spread;
    const [one, other] = spread.filter(({ type }) => type === 'ORG');
    assert.ok(most && one && other);
    main = most;
    pair = [one, other];
    await workspace.fs.writeFile(Uri.joinPath(variorum, 'config.json'), new TextEncoder().encode('{}\n'));
    await untilCorpus(corpus);
  });
  setup(async () => {
    await setting('annotator', 'Ada');
  });
  teardown(async () => {
    leave();
    while (app.entities.steps.state.undo !== null) await app.run(COMMANDS.undo, []);
    await commands.executeCommand(COMMANDS.clearMentionsFilter);
    await tidy();
    await setting('annotator', undefined);
  });
  suiteTeardown(async () => {
    if (gold.length === 0) return;
    await workspace.fs.delete(variorum, { recursive: true });
    await untilCorpus(folder());
  });

  test('F12 goes to the earliest document that names it, from every document', async () => {
    for (const { id, mentions, documents } of spread) {
      for (const from of mentions.filter(firstOfItsDocument)) {
        const [link] = await ask<LocationLink | Location>('vscode.executeDefinitionProvider', from);
        assert.ok(link, `${id} from ${from.document}`);
        const [uri, range] = 'targetUri' in link ? [link.targetUri, link.targetRange] : [link.uri, link.range];
        const target = await placeOf(uri, range.start);
        // Where no document states its date, a name is introduced in the one at hand.
        const dated = documents[0] ?? '';
        assert.ok(target.startsWith(`${dated}@`) || target.startsWith(`${from.document}@`), `${id}: ${target}`);
        assert.ok(placesOf(mentions).includes(target), `${id}: ${target}`);
      }
    }
  });

  test('Shift+F12 finds the mentions of all documents, of no other name, and the same ones from everywhere', async () => {
    const others = (id: string): Set<string> =>
      new Set(gold.filter((one) => one.id !== id).flatMap(({ mentions }) => placesOf(mentions)));
    let wanted = 0;
    let found = 0;
    for (const { id, mentions, open } of spread) {
      const answers = new Map<string, Place[]>();
      for (const from of mentions.filter(firstOfItsDocument)) answers.set(from.document, await references(from));
      const [places = []] = answers.values();
      const strange = places.filter((place) => others(id).has(place) && !placesOf(open).includes(place));
      assert.deepEqual(strange, [], id);
      wanted += mentions.length;
      found += placesOf(mentions).filter((place) => places.includes(place)).length;
      if (id === main.id) for (const all of answers.values()) assert.deepEqual(all, places);
    }
    assert.ok(found >= 0.97 * wanted, `${found} of ${wanted} mentions`);
  });

  test('highlights are the mentions of the open document', async () => {
    for (const document of main.documents) {
      const inside = main.mentions.filter((one) => one.document === document);
      const [from] = inside;
      assert.ok(from);
      const found = await ask<DocumentHighlight>('vscode.executeDocumentHighlights', from);
      const places = await Promise.all(found.map(({ range }) => placeOf(copy(document), range.start)));
      const parts = inside.flatMap((one) => one.parts.map((start): Place => `${document}@${start}`));
      assert.deepEqual(places, parts);
    }
  });

  test('peek opens on all mentions, in the document at hand', async () => {
    const { corpus: place, entity } = await at(first(main));
    await commands.executeCommand(COMMANDS.peekMentions, place, entity.id);
    const names = main.documents.map((name) => copy(name).toString());
    await until(
      () => window.visibleTextEditors.some(({ document }) => names.includes(document.uri.toString())),
      window.onDidChangeVisibleTextEditors as Event<never>,
    );
    await commands.executeCommand('closeReferenceSearch');
  });

  test('Ctrl+T finds every name of several documents by its name, and by each of its spellings', async () => {
    const search = async (query: string): Promise<Place[]> => {
      const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query);
      const own = found.filter(({ location }) => location.uri.path.startsWith(`${corpus.path}/`));
      return Promise.all(own.map(({ location }) => placeOf(location.uri, location.range.start)));
    };
    for (const { name, mentions } of spread) {
      const places = placesOf(mentions);
      assert.ok(
        (await search(name)).some((place) => places.includes(place)) || !(await isShownAs(name, mentions)),
        name,
      );
    }
    for (const spelling of new Set(main.mentions.map(({ text }) => text))) {
      assert.ok(
        (await search(spelling)).some((place) => placesOf(main.mentions).includes(place)),
        spelling,
      );
    }
  });

  test('the hover is a card with the numbers and the spellings of the gold', async () => {
    const from = first(main);
    const value = await hoverText(copy(from.document), await positionOf(from));
    const documents = main.documents.length;
    assert.match(value, new RegExp(`${main.mentions.length} mentions in ${documents} `));
    const counts = new Map<string, number>();
    for (const { text } of main.mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
    const [spelling, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    assert.ok(value.replace(/\\/g, '').includes(`${spelling} (${times}×)`), value);
  });

  test('going on comes by every mention once and back to the first, and backwards the same way', async () => {
    const from = first(main);
    const editor = await show(copy(from.document));
    const start = await positionOf(from);
    editor.selection = new Selection(start, start);
    const walk = async (command: string): Promise<Place[]> => {
      const seen: Place[] = [];
      for (let step = 0; step < main.mentions.length; step++) {
        await commands.executeCommand(command);
        const now = window.activeTextEditor;
        assert.ok(now);
        seen.push(await placeOf(now.document.uri, now.selection.start));
      }
      return seen;
    };
    const forwards = await walk(COMMANDS.nextMention);
    assert.deepEqual([...forwards].sort(), placesOf(main.mentions).sort());
    assert.equal(forwards.at(-1), placesOf([from])[0]);
    const backwards = await walk(COMMANDS.previousMention);
    assert.deepEqual(backwards, [...forwards.slice(0, -1).reverse(), forwards.at(-1)]);
  });

  test('F2 renames it in every document as a step, and undo and redo follow', async () => {
    const from = first(main);
    const before = (await at(from)).entity.name;
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      copy(from.document),
      await positionOf(from),
      'Wendelin',
    );
    assert.equal(edit.size, 0);
    const names = async (): Promise<Set<string>> => {
      const all = await Promise.all(main.mentions.map(async (mention) => (await at(mention)).entity.name));
      return new Set(all);
    };
    assert.deepEqual(await names(), new Set(['Wendelin']));
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    assert.deepEqual(await names(), new Set([before]));
    assert.equal(await commands.executeCommand(COMMANDS.redo), true);
    assert.deepEqual(await names(), new Set(['Wendelin']));
  });

  test('two names become one, and two again', async () => {
    const [a, b] = [await at(first(pair[0])), await at(first(pair[1]))];
    picks(a.entity.name);
    assert.equal(await commands.executeCommand(COMMANDS.mergeEntities, a.corpus, a.entity.id, b.entity.id), true);
    const merged = (await at(first(pair[1]))).entity;
    assert.deepEqual(
      [merged.name, merged.mentions],
      [a.entity.name, pair[0].mentions.length + pair[1].mentions.length],
    );
    assert.deepEqual(
      new Set(await references(first(pair[0]))),
      new Set(placesOf([...pair[0].mentions, ...pair[1].mentions])),
    );
    await commands.executeCommand(COMMANDS.undo);
    assert.deepEqual((await at(first(pair[1]))).entity, b.entity);
  });

  test('a spelling that is parted stands for something else in every document', async () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const other = main.mentions.find(({ text }) => letters(text) !== letters(main.name));
    assert.ok(other);
    picks([other.text]);
    assert.equal(await on(first(main), COMMANDS.splitEntity), true);
    const [left, parted] = [(await at(first(main))).entity, (await at(other)).entity];
    assert.notEqual(left.id, parted.id);
    assert.ok(parted.aliases.every(({ text }) => letters(text) === letters(other.text)));
    assert.equal(left.mentions + parted.mentions, main.mentions.length);
  });

  test('a name gets another type in all documents', async () => {
    picks('Event');
    assert.equal(await on(first(pair[0]), COMMANDS.retypeEntity), true);
    for (const mention of pair[0].mentions) assert.equal((await at(mention)).entity.type, 'EVENT');
  });

  test('what is not a name stands nowhere any more, until that is undone', async () => {
    const once = gold.find(({ type, mentions }) => type === 'PERSON' && mentions.length === 1);
    assert.ok(once);
    picks();
    assert.equal(await on(first(once), COMMANDS.notAName), true);
    assert.equal(await look(first(once)), null);
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    assert.notEqual(await look(first(once)), null);
  });

  test('the command renames as well, and asks for the name', async () => {
    types('Wendelin');
    assert.equal(await on(first(pair[1]), COMMANDS.renameEntity), true);
    for (const mention of pair[1].mentions) assert.equal((await at(mention)).entity.name, 'Wendelin');
  });

  test('the sidebar shows both corpora, each name with its numbers, and the row of the name at the cursor', async () => {
    await commands.executeCommand('variorum.mentions.focus');
    const { entity } = await at(first(main));
    const row = await rowOf(entity);
    assert.deepEqual([row.wire.row.mentions, row.wire.row.kind], [main.mentions.length, 'entity']);
    const documents = await app.mentions.rowsBelow(row);
    assert.deepEqual(
      documents.map((one) => [app.mentions.labelOf(one), one.wire.row.mentions]),
      [...main.documents].sort().map((name) => [name, main.mentions.filter((one) => one.document === name).length]),
    );
    const tops = await app.mentions.rowsBelow(null);
    assert.deepEqual(
      tops.map(({ wire }) => wire.row.kind),
      ['corpus', 'corpus'],
    );
    const last = main.mentions.at(-1);
    assert.ok(last);
    const editor = await show(copy(last.document));
    const place = await positionOf(last);
    editor.selection = new Selection(place, place);
    await commands.executeCommand(COMMANDS.revealInMentions);
    const { start } = await until(
      () => app.mentions.view.selection[0]?.wire.fragments?.[0],
      app.mentions.onDidChange as never,
    );
    assert.equal(editor.document.offsetAt(editor.document.validatePosition(toPosition(start))), last.start);
  });

  test('the filter leaves the names that contain it, and says what it is', async () => {
    await commands.executeCommand('variorum.mentions.focus');
    await commands.executeCommand(COMMANDS.filterMentions, main.name.toLowerCase());
    const { entity } = await at(first(main));
    await rowOf(entity);
    assert.equal(app.mentions.view.message, `Filter: “${main.name.toLowerCase()}”`);
    const tops = await app.mentions.rowsBelow(null);
    for (const top of tops) {
      const labels = (await app.mentions.rowsBelow(top)).map((one) => app.mentions.labelOf(one));
      assert.ok(!labels.includes(typePlural('DATE')), labels.join());
    }
  });

  test('none of it wrote into a document', async function () {
    for (const document of new Set(gold.flatMap(({ documents }) => documents))) {
      const now = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(copy(document)));
      assert.ok(now === (await givenText(this, document)), document);
    }
  });

  function first({ id, mentions: [mention] }: GoldEntity): GoldMention {
    assert.ok(mention, id);
    return mention;
  }

  function firstOfItsDocument({ document }: GoldMention, index: number, all: readonly GoldMention[]): boolean {
    return all.findIndex((one) => one.document === document) === index;
  }

  function placesOf(mentions: readonly GoldMention[]): Place[] {
    return mentions.map(({ document, start }): Place => `${document}@${start}`);
  }

  async function placeOf(uri: Uri, position: Position): Promise<Place> {
    const document = await workspace.openTextDocument(uri);
    return `${uri.path.replace(/.*\//, '')}@${document.offsetAt(position)}`;
  }

  /** Inside the name, where a cursor stands that was put into it. */
  async function positionOf({ document, start }: GoldMention): Promise<Position> {
    return (await workspace.openTextDocument(copy(document))).positionAt(start + 1);
  }

  function toPosition({ line, character }: { line: number; character: number }): Position {
    return new Selection(line, character, line, character).active;
  }

  async function ask<T>(provider: string, from: GoldMention): Promise<readonly T[]> {
    return commands.executeCommand<T[]>(provider, copy(from.document), await positionOf(from));
  }

  async function references(from: GoldMention): Promise<Place[]> {
    const found = await ask<Location>('vscode.executeReferenceProvider', from);
    return Promise.all(found.map(({ uri, range }) => placeOf(uri, range.start)));
  }

  async function look(from: GoldMention): Promise<{ corpus: string; entity: Entity } | null> {
    const { line, character } = await positionOf(from);
    const uri = copy(from.document).toString();
    return (await app.engine.ask(entityAtRequest, { uri, position: { line, character } })) ?? null;
  }

  async function at(from: GoldMention): Promise<{ corpus: string; entity: Entity }> {
    const found = await look(from);
    assert.ok(found, `nothing at ${from.document}@${from.start}`);
    return found;
  }

  async function on(from: GoldMention, command: NameCommandId): Promise<unknown> {
    const editor = await show(copy(from.document));
    const place = await positionOf(from);
    editor.selection = new Selection(place, place);
    return commands.executeCommand(command);
  }

  /** Whether the engine calls what these mentions mean by this name; of two spellings it may take the other one. */
  async function isShownAs(name: string, mentions: readonly GoldMention[]): Promise<boolean> {
    const [from] = mentions;
    const { entity } = from === undefined ? { entity: null } : await at(from);
    return entity?.name === name || entity?.aliases.some(({ text }) => text === name) === true;
  }

  async function untilCorpus(wanted: Uri): Promise<void> {
    for (const document of new Set(gold.flatMap(({ documents }) => documents))) {
      const mention = gold.flatMap(({ mentions }) => mentions).find((one) => one.document === document);
      assert.ok(mention);
      await eventually(async () => (await look(mention))?.corpus === wanted.toString());
    }
  }

  /** The row of an entity of the reference corpus; waits until the view has it. */
  async function rowOf(entity: Entity): Promise<Row> {
    let found: Row | undefined;
    await eventually(async () => {
      const tops = await app.mentions.rowsBelow(null);
      const top = tops.find(({ wire: { row } }) => row.kind === 'corpus' && row.corpus === corpus.toString());
      if (top === undefined) return false;
      const branches = await app.mentions.rowsBelow(top);
      const branch = branches.find((one) => app.mentions.labelOf(one) === typePlural(entity.type as MentionType));
      const rows = branch === undefined ? [] : await app.mentions.rowsBelow(branch);
      found = rows.find(({ wire: { row } }) => row.kind === 'entity' && row.entity === entity.id);
      return found !== undefined;
    });
    assert.ok(found);
    return found;
  }
});
