import { l10n, window, type TextEditor } from 'vscode';
import { entitiesRequest, entityAtRequest, type Entity, type EntityEntry } from '../../server/protocol';
import type { Engine } from '../engine';
import { targetOf, type Place } from './model';
import { tell } from './tell';

/** Entities that a command works on; of the name at the cursor also its spelling. */
export interface Named {
  readonly corpus: string;
  /** At least one. */
  readonly entities: readonly [Entity, ...Entity[]];
  readonly spelling?: string;
}

/** The entities that a command was told, else the one named at the cursor. When there is none, the reader is told so. */
export async function namedBy(engine: Engine, args: readonly unknown[]): Promise<Named | undefined> {
  const target = targetOf(args);
  if (target === undefined) return atCursor(engine);
  const found = await Promise.all(target.entities.map((id) => entryOf(engine, target.corpus, id)));
  const [first, ...others] = found.flatMap((entry) => (entry === undefined ? [] : [entry.entity]));
  if (first !== undefined) return { corpus: target.corpus, entities: [first, ...others] };
  tell(l10n.t('This name is no longer there.'));
  return undefined;
}

async function atCursor(engine: Engine): Promise<Named | undefined> {
  const editor = window.activeTextEditor;
  const at = editor === undefined ? null : await engine.ask(entityAtRequest, placeIn(editor));
  if (at) return { corpus: at.corpus, entities: [at.entity], spelling: at.spelling };
  tell(l10n.t('No name stands at the cursor.'));
  return undefined;
}

async function entryOf(engine: Engine, corpus: string, id: string): Promise<EntityEntry | undefined> {
  return (await engine.ask(entitiesRequest, { corpus, query: '', id, limit: 1 }))?.[0];
}

/** Where the cursor is. */
export function placeIn({ document, selection: { active } }: TextEditor): Place {
  return { uri: document.uri.toString(), position: { line: active.line, character: active.character } };
}
