import { l10n, window } from 'vscode';
import type { WireClaim } from '../../server/protocol/annotations';

/** What is known before somebody records or corrects a claim. */
export interface KnownClaim {
  /** The subject in words, and its entity where there is one. */
  readonly subject: string;
  readonly entity: string | null;
  readonly attribute: string;
  readonly value: string;
  readonly speaker: string;
  readonly speakerEntity: string | null;
}

const STEPS = 4;

/** Asks for subject, attribute, value and speaker, one after the other; each can be left as it is. `undefined`: given up. */
export async function askClaim(title: string, known: KnownClaim): Promise<WireClaim | undefined> {
  const subject = await ask(title, 1, l10n.t('Whom or what does it speak of?'), known.subject, true);
  if (subject === undefined) return undefined;
  const attribute = await ask(
    title,
    2,
    l10n.t('What of it? For example: born, head of, population.'),
    known.attribute,
    true,
  );
  if (attribute === undefined) return undefined;
  const value = await ask(title, 3, l10n.t('What does the passage say it is?'), known.value, true);
  if (value === undefined) return undefined;
  const speaker = await ask(title, 4, l10n.t('Who says so? Empty: the document itself.'), known.speaker, false);
  if (speaker === undefined) return undefined;
  return {
    subject: known.entity !== null && subject === known.subject ? { entity: known.entity } : subject,
    attribute,
    value,
    ...(speaker === ''
      ? {}
      : {
          speaker:
            known.speakerEntity !== null && speaker === known.speaker ? { entity: known.speakerEntity } : speaker,
        }),
  };
}

async function ask(
  title: string,
  step: number,
  prompt: string,
  value: string,
  needed: boolean,
): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('{0} ({1}/{2})', title, step, STEPS),
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (needed && text.trim() === '' ? l10n.t('This must not be empty.') : undefined),
  });
  return typed?.trim();
}
