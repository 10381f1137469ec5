import { l10n, window } from 'vscode';
import type { RuleAction } from '../../server/protocol';
import type { Engine } from '../engine';
import { faultOfName } from './model';
import type { Named } from './named';
import { pickEntity, pickName } from './pick-entity';
import { tell } from './tell';
import { NAME_TYPES, typeName } from './type-names';

/* What each command asks the reader before there is something to decide. `undefined`: nothing came of it. */

export async function askRename({ entities: [entity] }: Named): Promise<RuleAction | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('Rename'),
    prompt: l10n.t('Under which name it is listed. The documents stay as they are.'),
    value: entity.name,
    validateInput: (typed) => faultOfName(typed, l10n.t),
  });
  if (name === undefined || name.trim() === '' || name.trim() === entity.name) return undefined;
  return { kind: 'rename', entity: entity.id, name: name.trim() };
}

export async function askMerge(engine: Engine, { corpus, entities }: Named): Promise<RuleAction | undefined> {
  const [entity, ...others] = entities;
  const other =
    others.length > 0 ? undefined : await pickEntity(engine, corpus, l10n.t('Merge {0} with…', entity.name), entity);
  if (others.length === 0 && other === undefined) return undefined;
  const sorted = await pickName(other === undefined ? entities : [entity, other]);
  return sorted === undefined ? undefined : { kind: 'merge', entities: sorted.map(({ id }) => id) };
}

export async function askSplit({ entities: [entity], spelling }: Named): Promise<RuleAction | undefined> {
  if (entity.aliases.length < 2) {
    tell(l10n.t('{0} is written in one way only: there is nothing to part.', entity.name));
    return undefined;
  }
  const items = entity.aliases.map(({ text, count }) => ({
    label: text,
    description: `${count}×`,
    picked: text === spelling && text !== entity.name,
  }));
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Which Spellings Are Not {0}?', entity.name),
    placeHolder: l10n.t('Those you tick become a name of their own'),
  });
  if (picked === undefined || picked.length === 0) return undefined;
  if (picked.length === items.length) {
    tell(l10n.t('One spelling at least has to stay: nothing was parted.'));
    return undefined;
  }
  return { kind: 'split', entity: entity.id, spellings: picked.map(({ label }) => label) };
}

export async function askType({ entities: [entity] }: Named): Promise<RuleAction | undefined> {
  const items = NAME_TYPES.filter((type) => type !== entity.type).map((type) => ({ label: typeName(type), type }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('What Is {0}?', entity.name),
    placeHolder: l10n.t('Now: {0}', typeName(entity.type)),
  });
  return picked === undefined ? undefined : { kind: 'retype', entity: entity.id, type: picked.type };
}

export async function askNotAName({ entities: [entity], spelling }: Named): Promise<RuleAction | undefined> {
  const all: RuleAction = { kind: 'not-a-name', entity: entity.id };
  const spellings = entity.aliases.map(({ text }) => text);
  if (spellings.length < 2) return all;
  const own = spelling === undefined ? spellings : [spelling];
  const items = [
    ...own.map((text) => ({
      label: text,
      description: l10n.t('this spelling only'),
      action: { ...all, spelling: text },
    })),
    { label: l10n.t('All {0} spellings', spellings.length), description: spellings.join(', '), action: all },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('What Is Not a Name?') });
  return picked?.action;
}

export async function askExternal({ entities: [entity] }: Named): Promise<RuleAction | undefined> {
  const given = await window.showInputBox({
    title: l10n.t('External Id of {0}', entity.name),
    prompt: l10n.t('What it is called in a catalogue outside, such as wikidata:Q42 or a web address. Empty: none.'),
    value: entity.external ?? '',
  });
  if (given === undefined || given.trim() === (entity.external ?? '')) return undefined;
  return { kind: 'external', entity: entity.id, external: given.trim() };
}
