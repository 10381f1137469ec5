import { l10n, type TextEditor } from 'vscode';
import type { AnnotateAnswer, AnnotationRef, WireTold } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import type { Highlights } from '../highlights/view';
import { act } from './act';
import { pickTag } from './pick-tag';
import { passagesOf, targetIn, uriOf } from './target';
import type { Tags } from './tags';

/** Puts tags on what is selected, or on the mention or word at the cursor. One's own annotation there gets the tag instead of a second annotation. */
export class Tagging {
  readonly #engine: Engine;
  readonly #highlights: Highlights;
  readonly #tags: Tags;

  constructor(engine: Engine, highlights: Highlights, tags: Tags) {
    this.#engine = engine;
    this.#highlights = highlights;
    this.#tags = tags;
  }

  /** The tag on one of the keys 1 to 9. */
  async slot(editor: TextEditor, number: number): Promise<AnnotateAnswer | undefined> {
    const known = await this.#tags.of(editor.document.uri);
    const tag = known?.slots[number - 1];
    if (typeof tag === 'string') return this.tag(editor, tag);
    if (known !== undefined) {
      tell(l10n.t('No tag lies on {0}: “tagSlots” in .variorum/config.json says which one does.', number));
    }
    return undefined;
  }

  /** A tag that one picks from the list. */
  async ask(editor: TextEditor): Promise<AnnotateAnswer | undefined> {
    const title = editor.selection.isEmpty
      ? l10n.t('Annotate What Stands at the Cursor')
      : l10n.t('Annotate the Selection');
    const tag = await pickTag(this.#tags, editor.document.uri, { title });
    return tag === undefined ? undefined : this.tag(editor, tag);
  }

  async tag(editor: TextEditor, tag: string): Promise<AnnotateAnswer | undefined> {
    const own = await this.#ownAt(editor);
    if (own !== undefined) return act(this.#engine, { kind: 'edit', refs: [own], told: { tag } });
    return this.annotate(editor, { tag });
  }

  /** A new annotation, whatever is there already. */
  annotate(editor: TextEditor, told: WireTold): Promise<AnnotateAnswer | undefined> {
    const { document } = editor;
    return act(this.#engine, {
      kind: 'annotate',
      uri: uriOf(document),
      version: document.version,
      passages: passagesOf(editor),
      told,
    });
  }

  /** With several cursors everything is new: they select, they do not point. */
  async #ownAt(editor: TextEditor): Promise<AnnotationRef | undefined> {
    if (editor.selections.length > 1) return undefined;
    const target = await targetIn(this.#engine, this.#highlights, editor);
    return target.kind === 'annotation' ? target.annotation.ref : undefined;
  }
}
