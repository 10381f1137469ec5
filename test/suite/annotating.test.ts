import assert from 'node:assert/strict';
import {
  commands,
  EventEmitter,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Event,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { App } from '../../src/extension/app';
import { COMMANDS, type CommandId } from '../../src/extension/ids';
import { entitiesRequest } from '../../src/server/protocol';
import type { AnnotateAnswer } from '../../src/server/protocol/annotations';
import { answering } from './answers';
import { hoverParts } from './letters';
import { eventually, folder, setting, show, shownIn, started, tidy, until, untilShown, write } from './window';

const ONE =
  'Published: 4 June 2011\n\nClara Winterfeld bought the Hollin Quarry for $2 million on 3 May 2011. The quarry lies near Bremen.\n';
const TWO = 'Published: 9 June 2011\n\nMrs. Clara Winterfeld sold a boat. The quarry was never seen again.\n';

suite('annotating in a window', () => {
  let app: App;
  let one: Uri;
  let two: Uri;
  const { asked, types, picks, leave } = answering();
  const { createQuickPick } = window;

  suiteSetup(async () => {
    app = await started();
    // A browser's window saves by itself: what a test changes would stay.
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
    one = await write('annotating/one.txt', ONE);
    two = await write('annotating/two.txt', TWO);
    // What the folder does not know yet is a corpus of its own, where nothing is kept.
    await eventually(async () => {
      const corpus = folder().toString();
      const found = await app.engine.ask(entitiesRequest, { corpus, query: 'Clara Winterfeld', limit: 1 });
      return found?.[0]?.entity.documents === 2;
    });
  });
  setup(async () => {
    await setting('annotator', 'Ada');
  });
  /** Every step of a test is taken back, and the texts are as they were. */
  teardown(async () => {
    leave();
    Object.assign(window, { createQuickPick });
    await commands.executeCommand(COMMANDS.leaveAnnotateMode);
    while (app.entities.steps.state.undo !== null) await app.run(COMMANDS.undo, []);
    await tidy();
    await setting('annotator', undefined);
  });
  suiteTeardown(async () => {
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await workspace.fs.delete(Uri.joinPath(folder(), 'annotating'), { recursive: true });
  });

  const open = async (uri: Uri): Promise<TextEditor> => {
    const editor = await show(uri);
    await untilShown(app, editor, (found) => found.length > 0);
    return editor;
  };
  const select = (editor: TextEditor, words: string): void => {
    const range = rangeOf(editor, words);
    editor.selection = new Selection(range.start, range.end);
  };
  const putCursor = (editor: TextEditor, words: string): void => {
    const place = rangeOf(editor, words).start.translate(0, 1);
    editor.selection = new Selection(place, place);
  };
  const run = async (command: CommandId, ...args: unknown[]): Promise<AnnotateAnswer> => {
    const answer = await commands.executeCommand<AnnotateAnswer | undefined>(command, ...args);
    assert.ok(answer?.ok, command);
    return answer;
  };
  const recorded = (editor: TextEditor): string[] =>
    app.annotating.marks
      .in(editor)
      .map(
        ({ tag, state, fragments }) =>
          `${tag ?? '–'} ${fragments.map(({ start, end }) => editor.document.getText(new Range(start.line, start.character, end.line, end.character))).join('|')}${state === 'exact' || state === 'moved' ? '' : ` (${state})`}`,
      );
  const untilRecorded = (editor: TextEditor, wanted: readonly string[]): Promise<true> =>
    until(
      () => JSON.stringify(recorded(editor)) === JSON.stringify(wanted) || undefined,
      app.annotating.marks.onDidDraw as Event<never>,
      app.engine.onDidChangeAnnotations as Event<never>,
    );
  const replace = async (editor: TextEditor, words: string, by: string): Promise<void> => {
    const edit = new WorkspaceEdit();
    edit.replace(editor.document.uri, rangeOf(editor, words), by);
    assert.ok(await workspace.applyEdit(edit));
  };

  test('a key of a tag records the selection; what is recorded is no suggestion any more; undo brings it back', async () => {
    const editor = await open(one);
    select(editor, 'Clara Winterfeld');
    const { label } = (await run(COMMANDS.tagSlot, 1)) as { label: string };
    assert.match(label, /Clara Winterfeld/);
    await untilRecorded(editor, ['PERSON Clara Winterfeld']);
    await untilShown(app, editor, (found) => !found.includes('PERSON Clara Winterfeld'));
    const pages = Uri.joinPath(folder(), '.variorum/annotations/annotating/one.txt');
    assert.match((await workspace.fs.readDirectory(pages)).map(([name]) => name).join(), /^ada-\w+\.json$/);
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    await untilRecorded(editor, []);
    await untilShown(app, editor, (found) => found.includes('PERSON Clara Winterfeld'));
  });

  test('without a selection the mention or the word at the cursor is meant, and another tag replaces the first', async () => {
    const editor = await open(one);
    putCursor(editor, 'quarry lies');
    await run(COMMANDS.annotate, 'LOC');
    await untilRecorded(editor, ['LOC quarry']);
    await run(COMMANDS.tagSlot, 2);
    await untilRecorded(editor, ['ORG quarry']);
    putCursor(editor, '2 million');
    await run(COMMANDS.tagSlot, 9);
    await untilRecorded(editor, ['MONEY $2 million', 'ORG quarry']);
    const [card] = await hoverParts(one, rangeOf(editor, '2 million').start);
    assert.match(card?.value ?? '', /2 million/);
  });

  test('a slot that holds nothing says so, and records nothing', async () => {
    const config = await write('.variorum/config.json', '{"tagSlots": {"1": "PERSON"}}');
    try {
      await until(() => app.annotating.tags.known(one) === undefined, app.engine.onDidChangeTags as Event<never>);
      const editor = await open(one);
      select(editor, 'Clara Winterfeld');
      assert.equal(await commands.executeCommand(COMMANDS.tagSlot, 5), undefined);
      assert.deepEqual(recorded(editor), []);
    } finally {
      const changed = until(
        () => app.annotating.tags.known(one) === undefined,
        app.engine.onDidChangeTags as Event<never>,
      );
      await workspace.fs.delete(config);
      await changed;
    }
  });

  test('letters of the mode accept, reject and go on; they are not typed; Escape leaves', async () => {
    const editor = await open(one);
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand(COMMANDS.annotateMode);
    assert.equal(app.annotating.mode.isOn, true);
    await commands.executeCommand(COMMANDS.modeKey, 'j');
    assert.equal(editor.document.getText(editor.selection), '4 June 2011');
    await commands.executeCommand(COMMANDS.modeKey, 'a');
    await untilRecorded(editor, ['DATE 4 June 2011']);
    assert.equal(editor.document.getText(editor.selection), 'Clara Winterfeld');
    await commands.executeCommand(COMMANDS.modeKey, 'r');
    await untilShown(app, editor, (found) => !found.includes('PERSON Clara Winterfeld'));
    await commands.executeCommand(COMMANDS.modeKey, 'u');
    await untilShown(app, editor, (found) => found.includes('PERSON Clara Winterfeld'));
    await commands.executeCommand(COMMANDS.modeKey, 'b');
    assert.equal(editor.document.isDirty, false);
    await commands.executeCommand(COMMANDS.leaveAnnotateMode);
    assert.equal(app.annotating.mode.isOn, false);
  });

  test('a suggestion gets another tag, another extent, another value, in one step each', async () => {
    const editor = await open(one);
    select(editor, '3 May');
    await run(COMMANDS.correctSpan);
    await untilRecorded(editor, ['DATE 3 May']);
    types('4 May 2011');
    putCursor(editor, '3 May');
    await run(COMMANDS.correctValue);
    assert.deepEqual(asked, ['Value']);
    const [card] = await hoverParts(one, rangeOf(editor, '3 May').start);
    assert.match(card?.value ?? '', /4 May 2011/);
    select(editor, '3 May 2011');
    await run(COMMANDS.correctSpan);
    await untilRecorded(editor, ['DATE 3 May 2011']);
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    await untilRecorded(editor, ['DATE 3 May']);
  });

  test('a note, an attribute and a confidence are said of an annotation, or with a first one', async () => {
    const editor = await open(one);
    select(editor, 'The quarry');
    types('who says so?\\nAsk them.');
    await run(COMMANDS.editNote);
    await untilRecorded(editor, ['– The quarry']);
    assert.equal(app.annotating.marks.in(editor)[0]?.hasNote, true);
    types('source', 'a letter');
    await run(COMMANDS.editAttribute);
    picks('Likely');
    await run(COMMANDS.setConfidence);
    const [card] = await hoverParts(one, rangeOf(editor, 'The quarry').start);
    assert.match(card?.value ?? '', /who says so/);
    assert.match(card?.value ?? '', /source\\: a letter/);
    assert.match(card?.value ?? '', /75 \\%/);
    await run(COMMANDS.deleteAnnotation);
    await untilRecorded(editor, []);
  });

  test('all that is alike is annotated in all documents, but what one leaves, in one step', async () => {
    const editor = await open(one);
    putCursor(editor, 'Clara Winterfeld');
    const list = ticking();
    const done = run(COMMANDS.annotateAlike);
    await until(() => list.items.length > 0, list.shown.event as Event<never>);
    assert.ok(
      list.items.some(({ label }) => label.includes('«Clara Winterfeld» sold')),
      JSON.stringify(list.items),
    );
    list.accepted.fire(undefined);
    await done;
    await untilRecorded(editor, ['PERSON Clara Winterfeld']);
    await untilRecorded(await open(two), ['PERSON Clara Winterfeld']);
    assert.equal(await commands.executeCommand(COMMANDS.undo), true);
    await untilRecorded(await open(two), []);
  });

  test('two annotations are related, and a claim is recorded', async () => {
    const editor = await open(one);
    select(editor, 'Clara Winterfeld');
    await run(COMMANDS.tagSlot, 1);
    select(editor, 'Hollin Quarry');
    await run(COMMANDS.tagSlot, 2);
    await untilRecorded(editor, ['PERSON Clara Winterfeld', 'ORG Hollin Quarry']);
    putCursor(editor, 'Clara');
    picks('owns', 'Hollin Quarry');
    const related = (await run(COMMANDS.relate)) as { label: string };
    assert.match(related.label, /owns/);
    select(editor, 'lies near Bremen');
    types('Hollin Quarry', 'lies in', 'Bremen', '');
    const claimed = (await run(COMMANDS.recordClaim)) as { label: string };
    assert.match(claimed.label, /lies near Bremen/);
  });

  test('annotations move with the text; what is deleted leaves a sign, and comes back with its words', async () => {
    const editor = await open(one);
    select(editor, 'Hollin Quarry');
    await run(COMMANDS.annotate, 'LOC');
    await untilRecorded(editor, ['LOC Hollin Quarry']);
    await replace(editor, 'Clara', 'Dame Clara Maria');
    await untilRecorded(editor, ['LOC Hollin Quarry']);
    await replace(editor, 'the Hollin Quarry ', 'it ');
    await untilRecorded(editor, ['LOC  (orphan)']);
    await replace(editor, 'it for', 'the Hollin Quarry for');
    await untilRecorded(editor, ['LOC Hollin Quarry']);
  });

  test('the next and the previous annotation are found, also in other documents', async () => {
    const first = await open(one);
    select(first, 'Bremen');
    await run(COMMANDS.tagSlot, 3);
    const second = await open(two);
    select(second, 'boat');
    await run(COMMANDS.tagSlot, 5);
    await open(one);
    const at = (): string => {
      const editor = window.activeTextEditor;
      return editor?.document.getText(editor.selection) ?? '';
    };
    assert.equal(await commands.executeCommand(COMMANDS.nextAnnotation), true);
    assert.equal(at(), 'boat');
    assert.equal(await commands.executeCommand(COMMANDS.previousAnnotation), true);
    assert.equal(at(), 'Bremen');
    assert.equal(await commands.executeCommand(COMMANDS.previousAnnotation), false);
  });

  test('a document without anything recorded shows suggestions alone', async () => {
    const editor = await open(two);
    assert.deepEqual(recorded(editor), []);
    assert.ok(
      shownIn(app, editor).includes('PERSON Mrs. Clara Winterfeld') ||
        shownIn(app, editor).includes('PERSON Clara Winterfeld'),
    );
  });
});

function rangeOf({ document }: TextEditor, words: string): Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return new Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Somebody at a list in which things are ticked. */
function ticking(): {
  items: readonly QuickPickItem[];
  shown: EventEmitter<undefined>;
  accepted: EventEmitter<undefined>;
} {
  const [shown, accepted, hidden, active] = [1, 2, 3, 4].map(() => new EventEmitter<never>());
  assert.ok(shown && accepted && hidden && active);
  const list = {
    items: [] as readonly QuickPickItem[],
    selectedItems: [] as readonly QuickPickItem[],
    shown: shown as EventEmitter<undefined>,
    accepted: accepted as EventEmitter<undefined>,
    onDidAccept: accepted.event,
    onDidHide: hidden.event,
    onDidChangeActive: active.event,
    show: () => {
      (shown as EventEmitter<undefined>).fire(undefined);
    },
    hide: () => {
      (hidden as EventEmitter<undefined>).fire(undefined);
    },
    dispose: () => undefined,
  };
  Object.assign(window, { createQuickPick: () => list });
  return list;
}
