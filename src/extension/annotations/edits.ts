import { l10n, window, type QuickPickItem } from 'vscode';
import { readValueRequest, type AnnotatedValue, type WireEdit, type WireTag } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import type { Said } from './recorded';

/* What each command on an annotation asks before there is something to change. `undefined`: nothing came of it. */

export async function askNote({ note, quote }: Said): Promise<WireEdit | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Note on “{0}”', quote),
    prompt: l10n.t('Markdown. \\n begins a new line. Empty: no note.'),
    value: note.replaceAll('\n', '\\n'),
  });
  if (typed === undefined) return undefined;
  const text = typed.replaceAll('\\n', '\n').trim();
  return text === note.trim() ? undefined : { note: text === '' ? null : text };
}

/** Asks for a value until it is one that fits the tag. */
export async function askValue(
  engine: Engine,
  uri: string,
  tag: string | null,
  now: string,
): Promise<AnnotatedValue | null | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Value'),
    prompt: l10n.t('In words or as a code, such as 25 May 2007, 2007-05-25, $1.65 trillion or 1650 EUR. Empty: none.'),
    value: now,
    validateInput: async (text) => {
      if (text.trim() === '') return undefined;
      const read = await engine.ask(readValueRequest, { uri, tag, text });
      return read === null ? l10n.t('This is no value for {0}.', tag ?? '') : undefined;
    },
  });
  if (typed === undefined) return undefined;
  if (typed.trim() === '') return null;
  return (await engine.ask(readValueRequest, { uri, tag, text: typed }))?.value;
}

export async function askConfidence({ confidence, quote }: Said): Promise<WireEdit | undefined> {
  const grades: readonly (readonly [string, number | null])[] = [
    [l10n.t('Certain'), 1],
    [l10n.t('Likely'), 0.75],
    [l10n.t('Open'), 0.5],
    [l10n.t('Doubtful'), 0.25],
    [l10n.t('Say nothing of it'), null],
  ];
  const picked = await window.showQuickPick(
    grades.map(([label, grade]) => ({
      label,
      description: grade === null ? '' : `${grade * 100} %`,
      picked: grade === confidence,
      grade,
    })),
    { title: l10n.t('How Sure Are You of “{0}”?', quote) },
  );
  return picked === undefined ? undefined : { confidence: picked.grade };
}

interface AttributeItem extends QuickPickItem {
  readonly name: string;
}

/** One attribute: those that the project names for the tag, those it has, or another one. */
export async function askAttribute(annotation: Said, tag: WireTag | undefined): Promise<WireEdit | undefined> {
  const held = annotation.attributes;
  const known = tag?.attributes ?? [];
  const names = [...new Set([...known.map(({ name }) => name), ...Object.keys(held)])];
  const other = { name: '', label: l10n.t('Another attribute…') };
  const items: AttributeItem[] = [
    ...names.map((name) => ({ name, label: name, description: inWords(held[name]) })),
    other,
  ];
  const picked =
    names.length === 0
      ? other
      : await window.showQuickPick(items, { title: l10n.t('Attribute of “{0}”', annotation.quote) });
  if (picked === undefined) return undefined;
  const name = picked.name === '' ? await window.showInputBox({ title: l10n.t('Name of the Attribute') }) : picked.name;
  if (name === undefined || name.trim() === '') return undefined;
  const values = known.find((one) => one.name === name)?.values ?? [];
  const value = await askAttributeValue(name.trim(), values, inWords(held[name]));
  return value === undefined ? undefined : { attributes: { [name.trim()]: value === '' ? null : value } };
}

async function askAttributeValue(name: string, values: readonly string[], now: string): Promise<string | undefined> {
  if (values.length === 0) {
    return window.showInputBox({ title: name, prompt: l10n.t('Empty: the attribute is taken away.'), value: now });
  }
  const none = { label: l10n.t('None'), value: '' };
  const items = [...values.map((value) => ({ label: value, value, picked: value === now })), none];
  return (await window.showQuickPick(items, { title: name }))?.value;
}

function inWords(value: unknown): string {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}
