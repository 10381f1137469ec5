import { commands, Disposable, l10n, workspace, type TextEditor, type Uri } from 'vscode';
import type { AnnotateAnswer, WireEdit } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { pickEntity } from '../entities/pick-entity';
import { tell } from '../entities/tell';
import type { Highlights } from '../highlights/view';
import { COMMANDS, type AnnotateCommandId, type CommandId } from '../ids';
import { act } from './act';
import { annotateAlike } from './alike';
import { askClaim } from './claim';
import { correctClaim } from './correct-claim';
import { askAttribute, askConfidence, askNote, askValue } from './edits';
import { goTo } from './go';
import { AnnotationMarks } from './marks';
import { AnnotateMode } from './mode';
import { keysOf, movesOn } from './mode-keys';
import { pickModeKey } from './pick-mode-key';
import { pickTag } from './pick-tag';
import { NO_ANNOTATION, Recorded, type Said } from './recorded';
import { askRelation } from './relate';
import { Suggestions } from './suggestions';
import { Tagging } from './tagging';
import { Tags } from './tags';
import { editorInFront } from './target';

type Answer = Promise<AnnotateAnswer | undefined>;

/** Any command of ours, for the keys of the mode. */
export interface OtherCommands {
  readonly run: (command: CommandId) => Promise<unknown>;
  /** In the language of the user interface. */
  readonly titleOf: (command: CommandId) => string;
}

/** Annotating: what is drawn, the mode, and every command that records something on a passage. */
export class Annotating implements Disposable {
  readonly marks: AnnotationMarks;
  readonly mode: AnnotateMode;
  readonly tags: Tags;
  readonly #engine: Engine;
  readonly #highlights: Highlights;
  readonly #tagging: Tagging;
  readonly #suggestions: Suggestions;
  readonly #recorded: Recorded;
  readonly #others: OtherCommands;
  readonly #subscriptions: Disposable;
  #lastKey: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, highlights: Highlights, others: OtherCommands) {
    this.#engine = engine;
    this.#highlights = highlights;
    this.#others = others;
    this.tags = new Tags(engine);
    this.marks = new AnnotationMarks(engine, this.tags);
    this.mode = new AnnotateMode();
    this.#tagging = new Tagging(engine, highlights, this.tags);
    this.#suggestions = new Suggestions(engine, highlights);
    this.#recorded = new Recorded(engine, highlights, this.marks);
    this.#subscriptions = Disposable.from(this.marks, this.mode, this.tags);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Runs a command on what is selected or stands at the cursor, or on the annotation that the arguments name. */
  async run(command: AnnotateCommandId, args: readonly unknown[]): Promise<unknown> {
    if (command === COMMANDS.leaveAnnotateMode) {
      this.mode.turn(false);
      return undefined;
    }
    if (command === COMMANDS.correctClaim) return correctClaim(this.#engine, args);
    const editor = editorInFront(this.#engine);
    const named = await this.#onNamed(command, editor, args);
    if (named !== NOT_MINE) return named;
    if (editor === undefined) {
      tell(l10n.t('Open a document of your folder first.'));
      return undefined;
    }
    return this.#inEditor(command, editor, args);
  }

  /** Commands that a row of a list can also run. */
  async #onNamed(
    command: AnnotateCommandId,
    editor: TextEditor | undefined,
    args: readonly unknown[],
  ): Promise<unknown> {
    const say = (ask: (said: Said) => Promise<WireEdit | undefined>): Answer => this.#recorded.say(editor, args, ask);
    switch (command) {
      case COMMANDS.retag:
        return this.#retag(editor, args);
      case COMMANDS.correctValue:
        return say(async ({ tag, valueInWords }) => {
          const uri = editor?.document.uri.toString() ?? '';
          const value = await askValue(this.#engine, uri, tag, valueInWords ?? '');
          return value === undefined ? undefined : { value };
        });
      case COMMANDS.setEntity:
        return say(({ quote }) => this.#askEntity(editor, quote));
      case COMMANDS.editNote:
        return say(askNote);
      case COMMANDS.editAttribute:
        return say(async (said) => {
          const known = editor === undefined ? undefined : await this.tags.of(editor.document.uri);
          return askAttribute(
            said,
            known?.tags.find(({ tag }) => tag === said.tag),
          );
        });
      case COMMANDS.setConfidence:
        return say(askConfidence);
      case COMMANDS.recordClaim:
        return say((said) => this.#askClaim(said));
      case COMMANDS.deleteAnnotation:
        return this.#recorded.delete(editor, args);
      case COMMANDS.relate:
        return this.#relate(editor, args);
      default:
        return NOT_MINE;
    }
  }

  async #inEditor(command: AnnotateCommandId, editor: TextEditor, [argument]: readonly unknown[]): Promise<unknown> {
    switch (command) {
      case COMMANDS.annotate:
        return typeof argument === 'string' ? this.#tagging.tag(editor, argument) : this.#tagging.ask(editor);
      case COMMANDS.tagSlot:
        return this.#tagging.slot(editor, Number(argument));
      case COMMANDS.annotateMode:
        this.mode.turn(!this.mode.isOn);
        return undefined;
      case COMMANDS.modeKey:
        return this.#pressInTurn(String(argument));
      case COMMANDS.modeKeys:
        return this.#chooseKey(editor);
      case COMMANDS.acceptSuggestion:
        return this.#suggestions.accept(editor);
      case COMMANDS.rejectSuggestion:
        return this.#suggestions.reject(editor);
      case COMMANDS.rejectEverywhere:
        return this.#suggestions.rejectEverywhere(editor);
      case COMMANDS.annotateAlike:
        return annotateAlike(this.#engine, this.#highlights, this.tags, editor);
      case COMMANDS.correctSpan:
        return this.#recorded.place(editor);
      case COMMANDS.nextAnnotation:
        return goTo(this.#engine, editor, 'annotation', 'next');
      case COMMANDS.previousAnnotation:
        return goTo(this.#engine, editor, 'annotation', 'previous');
      case COMMANDS.nextSuggestion:
        return goTo(this.#engine, editor, 'suggestion', 'next');
      case COMMANDS.previousSuggestion:
        return goTo(this.#engine, editor, 'suggestion', 'previous');
      case COMMANDS.nextUnreviewed:
        return goTo(this.#engine, editor, 'unreviewed', 'next');
      case COMMANDS.previousUnreviewed:
        return goTo(this.#engine, editor, 'unreviewed', 'previous');
      default:
        return undefined;
    }
  }

  /** Keys wait for each other: who types ahead means what stands there by then. */
  #pressInTurn(key: string): Promise<unknown> {
    const pressed = this.#lastKey.then(() => {
      const editor = editorInFront(this.#engine);
      return editor === undefined || !this.mode.isOn ? undefined : this.#press(editor, key);
    });
    this.#lastKey = pressed.catch(() => undefined);
    return pressed;
  }

  /** A key of the mode. One that does nothing is not typed either. */
  async #press(editor: TextEditor, key: string): Promise<unknown> {
    const known = await this.tags.of(editor.document.uri);
    const action = known === undefined ? undefined : keysOf(known).get(key);
    if (action === undefined) {
      tell(l10n.t('The key {0} does nothing in the annotate mode. 0 lists the keys.', key));
      return undefined;
    }
    if (action.kind === 'tag') return this.#tagging.tag(editor, action.tag);
    if (action.kind === 'editor') return commands.executeCommand(action.command);
    const answer = await this.#others.run(action.command);
    if (movesOn(action) && answer !== undefined) await goTo(this.#engine, editor, 'unreviewed', 'next');
    return answer;
  }

  async #chooseKey(editor: TextEditor): Promise<unknown> {
    const known = await this.tags.of(editor.document.uri);
    const key = known === undefined ? undefined : await pickModeKey(keysOf(known), this.#others.titleOf);
    return key === undefined ? undefined : this.#press(editor, key);
  }

  /** Another tag for an annotation or a suggestion; a first one for plain text. */
  async #retag(editor: TextEditor | undefined, args: readonly unknown[]): Answer {
    return this.#recorded.say(editor, args, async ({ quote, tag: now }) => {
      const uri = editor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
      if (uri === undefined) return undefined;
      const tag = await pickTag(this.tags, uri, { title: l10n.t('Tag of “{0}”', quote), now });
      return tag === undefined ? undefined : { tag };
    });
  }

  async #askEntity(editor: TextEditor | undefined, quote: string): Promise<WireEdit | undefined> {
    const corpus = corpusOf(editor?.document.uri);
    if (corpus === undefined) return undefined;
    const entity = await pickEntity(this.#engine, corpus, l10n.t('Whom or What Does “{0}” Name?', quote));
    return entity === undefined ? undefined : { entity: entity.id };
  }

  async #askClaim({ quote, claim, entity }: Said): Promise<WireEdit | undefined> {
    const title = claim === null ? l10n.t('Record a Claim') : l10n.t('Correct the Claim');
    const inWords = (who: string | { readonly entity: string } | undefined): string =>
      who === undefined ? '' : typeof who === 'string' ? who : who.entity;
    const told = await askClaim(title, {
      subject: claim === null ? (entity?.name ?? '') : inWords(claim.subject),
      entity: claim !== null && typeof claim.subject !== 'string' ? claim.subject.entity : (entity?.id ?? null),
      attribute: claim?.attribute ?? '',
      value: claim?.value ?? quote,
      speaker: inWords(claim?.speaker),
      speakerEntity: claim !== null && typeof claim.speaker === 'object' ? claim.speaker.entity : null,
    });
    return told === undefined ? undefined : { claim: told };
  }

  async #relate(editor: TextEditor | undefined, args: readonly unknown[]): Answer {
    const target = await this.#recorded.targetOf(editor, args);
    if (target?.kind !== 'annotation') {
      if (target !== undefined) tell(NO_ANNOTATION());
      return undefined;
    }
    const { annotation } = target;
    const uri = editor?.document.uri;
    const known = uri === undefined ? undefined : await this.tags.of(uri);
    const corpus = corpusOf(uri);
    if (corpus === undefined) return undefined;
    const asked = await askRelation(this.#engine, corpus, annotation, known?.relations ?? []);
    return asked === undefined ? undefined : act(this.#engine, { kind: 'relate', uri: annotation.ref.uri, ...asked });
  }
}

const NOT_MINE = Symbol('a command that needs an editor');

function corpusOf(document: Uri | undefined): string | undefined {
  const folder = document === undefined ? workspace.workspaceFolders?.[0] : workspace.getWorkspaceFolder(document);
  return folder?.uri.toString();
}
