import { commands, l10n, Location, Range, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import { occurrencesRequest, type Entity, type WireRange } from '../../server/protocol';
import type { Engine } from '../engine';
import { nearestOccurrence, nextOccurrence, placedTargetOf, type Occurrence, type Place } from './model';
import { namedBy, placeIn } from './named';
import { tell } from './tell';

/** Opens the list of all mentions inside the editor, at the one that is nearest. */
export async function peekMentions(engine: Engine, args: readonly unknown[]): Promise<void> {
  const named = await namedBy(engine, args);
  if (named === undefined) return;
  const occurrences = await occurrencesOf(engine, named.corpus, named.entities[0]);
  const editor = window.activeTextEditor;
  const at = nearestOccurrence(occurrences, editor === undefined ? undefined : placeIn(editor));
  if (at === undefined) return;
  await commands.executeCommand(
    'editor.action.peekLocations',
    Uri.parse(at.uri, true),
    toRange(at.range).start,
    occurrences.map(({ uri, range }) => new Location(Uri.parse(uri, true), toRange(range))),
    'peek',
  );
}

/** Goes to the next mention of the name at the cursor, or of the one that a link is about. */
export async function goToMention(engine: Engine, args: readonly unknown[], by: 1 | -1): Promise<void> {
  const target = placedTargetOf(args);
  const named = await namedBy(engine, target === undefined ? args : [target.corpus, ...target.entities]);
  const editor = window.activeTextEditor;
  const from: Place = target?.from ?? (editor === undefined ? NOWHERE : placeIn(editor));
  if (named === undefined) return;
  const [entity] = named.entities;
  const occurrences = await occurrencesOf(engine, named.corpus, entity);
  const next = nextOccurrence(occurrences, { ...from, uri: normal(from.uri) }, by);
  const to = next === undefined ? undefined : occurrences[next.index];
  if (next === undefined || to === undefined) return;
  const range = toRange(to.range);
  const shown = await window.showTextDocument(Uri.parse(to.uri, true), { selection: range });
  shown.selection = new Selection(range.start, range.end);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  tell(whereIn(entity, next.index, occurrences.length, next.wrapped));
}

const NOWHERE: Place = { uri: '', position: { line: 0, character: 0 } };

async function occurrencesOf(engine: Engine, corpus: string, { id }: Entity): Promise<Occurrence[]> {
  const found = (await engine.ask(occurrencesRequest, { corpus, entity: id })) ?? [];
  return found.map(({ uri, range }) => ({ uri: normal(uri), range }));
}

/** As the editor writes it, so that URIs can be compared. */
function normal(uri: string): string {
  return uri === '' ? uri : Uri.parse(uri, true).toString();
}

function whereIn({ name }: Entity, index: number, count: number, wrapped: boolean): string {
  if (count === 1) return l10n.t('{0} is mentioned once only.', name);
  return wrapped
    ? l10n.t('{0}: mention {1} of {2}, from the other end', name, index + 1, count)
    : l10n.t('{0}: mention {1} of {2}', name, index + 1, count);
}

function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
