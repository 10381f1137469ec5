import { l10n, type TextEditor } from 'vscode';
import type {
  AnnotateAnswer,
  AnnotationAction,
  WireAnnotation,
  WireEdit,
  WireTold,
} from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import type { Highlights } from '../highlights/view';
import { act } from './act';
import type { AnnotationMarks } from './marks';
import { passagesOf, suggestionsIn, targetIn, toldAnnotation, toRange, uriOf, wire, type Target } from './target';

/** What is known of a passage before somebody says more of it. */
export type Said = Pick<
  WireAnnotation,
  'quote' | 'tag' | 'entity' | 'value' | 'valueInWords' | 'note' | 'attributes' | 'confidence' | 'claim'
>;

type Answer = Promise<AnnotateAnswer | undefined>;

/**
 * Says more of a passage: of one's own annotation there, of a suggestion, which is accepted with it, or of the text, which is annotated with it. Always one step.
 */
export class Recorded {
  readonly #engine: Engine;
  readonly #highlights: Highlights;
  readonly #marks: AnnotationMarks;

  constructor(engine: Engine, highlights: Highlights, marks: AnnotationMarks) {
    this.#engine = engine;
    this.#highlights = highlights;
    this.#marks = marks;
  }

  /** The annotation that the arguments name, else what stands in the editor. `undefined`: no editor that could be annotated is in front. */
  async targetOf(editor: TextEditor | undefined, args: readonly unknown[]): Promise<Target | undefined> {
    const annotation = await toldAnnotation(this.#engine, args);
    if (annotation !== undefined) return { kind: 'annotation', annotation };
    return editor === undefined ? undefined : targetIn(this.#engine, this.#highlights, editor);
  }

  saidOf(editor: TextEditor | undefined, target: Target): Said {
    if (target.kind === 'annotation') return target.annotation;
    const quote = editor === undefined ? '' : wordsIn(editor);
    const tag = target.kind === 'suggestion' ? target.type : null;
    return {
      quote,
      tag,
      entity: null,
      value: null,
      valueInWords: null,
      note: '',
      attributes: {},
      confidence: null,
      claim: null,
    };
  }

  /** Asks and records. */
  async say(
    editor: TextEditor | undefined,
    args: readonly unknown[],
    ask: (said: Said) => Promise<WireEdit | undefined>,
  ): Answer {
    const target = await this.targetOf(editor, args);
    if (target === undefined) return undefined;
    const told = await ask(this.saidOf(editor, target));
    return told === undefined ? undefined : this.#record(editor, target, told);
  }

  /** Gives what the selection touches just the selected extent. */
  async place(editor: TextEditor): Answer {
    const fragments = editor.selections.filter(({ isEmpty }) => !isEmpty).map(wire);
    if (fragments.length === 0) {
      tell(l10n.t('Select the words it should cover first.'));
      return undefined;
    }
    const { document } = editor;
    const version = document.version;
    const mark = this.#marks
      .in(editor)
      .find((one) => one.own && one.state !== 'orphan' && one.fragments.some((span) => isTouched(editor, span)));
    if (mark !== undefined) {
      const ref = { uri: uriOf(document), annotator: mark.annotator, id: mark.id };
      return act(this.#engine, { kind: 'place', ref, version, fragments });
    }
    const [at] = suggestionsIn(this.#highlights, editor);
    if (at !== undefined) {
      return act(this.#engine, { kind: 'accept', uri: uriOf(document), version, at: [at], fragments });
    }
    tell(l10n.t('Neither an annotation nor a suggestion stands there.'));
    return undefined;
  }

  async delete(editor: TextEditor | undefined, args: readonly unknown[]): Answer {
    const target = await this.targetOf(editor, args);
    if (target?.kind === 'annotation') return act(this.#engine, { kind: 'delete', refs: [target.annotation.ref] });
    if (target !== undefined) tell(NO_ANNOTATION());
    return undefined;
  }

  #record(editor: TextEditor | undefined, target: Target, told: WireEdit): Answer {
    if (target.kind === 'annotation') {
      return act(this.#engine, { kind: 'edit', refs: [target.annotation.ref], told });
    }
    if (editor === undefined) return Promise.resolve(undefined);
    const { document } = editor;
    const at = { uri: uriOf(document), version: document.version };
    const action: AnnotationAction =
      target.kind === 'suggestion'
        ? { kind: 'accept', ...at, at: [target.at], told: withoutNothing(told) }
        : { kind: 'annotate', ...at, passages: passagesOf(editor), told: withoutNothing(told) };
    return act(this.#engine, action);
  }
}

export const NO_ANNOTATION = (): string => l10n.t('No annotation of yours stands at the cursor.');

/** Where nothing was said yet there is nothing to take away. */
function withoutNothing(told: WireEdit): WireTold {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

function wordsIn({ document, selection }: TextEditor): string {
  const word = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return word === undefined ? '' : document.getText(word).replace(/\s+/g, ' ');
}

function isTouched({ selections }: TextEditor, fragment: Parameters<typeof toRange>[0]): boolean {
  return selections.some((selection) => {
    const shared = toRange(fragment).intersection(selection);
    return shared !== undefined && !shared.isEmpty;
  });
}
