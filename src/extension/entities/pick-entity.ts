import { CancellationTokenSource, l10n, window, type QuickPickItem } from 'vscode';
import { entitiesRequest, type Entity } from '../../server/protocol';
import type { Engine } from '../engine';
import { run } from '../log';
import { byMentions, choiceOf, type EntityChoice } from './model';
import { typeName } from './type-names';

/** More lines than this nobody reads: typing finds the rest. */
const LIMIT = 50;

type Item = EntityChoice & QuickPickItem;

/** Asks for an entity of the corpus; the engine searches names and spellings while one types. */
export function pickEntity(
  engine: Engine,
  corpus: string,
  title: string,
  apartFrom?: Entity,
): Promise<Entity | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = l10n.t('Type a name or a spelling of it');
  let asked = new CancellationTokenSource();
  const search = async (query: string): Promise<void> => {
    asked.cancel();
    const { token } = (asked = new CancellationTokenSource());
    pick.busy = true;
    const entries = await engine.ask(entitiesRequest, { corpus, query, limit: LIMIT + 1 }, token);
    if (token.isCancellationRequested) return;
    pick.items = (entries ?? [])
      .filter(({ entity }) => entity.id !== apartFrom?.id)
      .slice(0, LIMIT)
      // The engine also finds by spellings that are not in the label: the list itself must hide nothing.
      .map((entry) => ({ ...choiceOf(entry, typeName(entry.entity.type)), alwaysShow: true }));
    pick.busy = false;
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      run('Looking for entities', search(value));
    });
    pick.onDidAccept(() => {
      const [picked] = pick.selectedItems;
      if (picked === undefined) return;
      resolve(picked.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      asked.cancel();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
    run('Looking for entities', search(''));
  });
}

/** Which of several gives its name when they become one: that one first. `undefined`: nobody chose. */
export async function pickName(entities: readonly Entity[]): Promise<Entity[] | undefined> {
  const sorted = byMentions(entities);
  const items = sorted.map((entity) => choiceOf({ entity, quote: '' }, typeName(entity.type)));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Which Name Stays?'),
    placeHolder: l10n.t('The others become spellings of it'),
  });
  if (picked === undefined) return undefined;
  return [picked.entity, ...sorted.filter((entity) => entity !== picked.entity)];
}
