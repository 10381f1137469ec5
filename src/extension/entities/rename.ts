import { l10n } from 'vscode';
import type { RenameMiddleware } from 'vscode-languageclient';
import { SECTION, SETTINGS } from '../ids';
import { signed } from './annotator';
import { tell, UNDO_KEYS } from './tell';

/** F2 on a name: asks who decides when that is not known yet, and says what came of it. */
export const renaming: RenameMiddleware = {
  provideRenameEdits: async (document, position, newName, token, next) => {
    const edit = await attempt(async () => next(document, position, newName, token));
    if (edit) tell(l10n.t('Renamed to {0}. {1} undoes it.', newName, UNDO_KEYS));
    return edit;
  },
};

type Outcome<T> = { readonly value: T } | { readonly error: Error };

async function attempt<T>(ask: () => Promise<T>): Promise<T> {
  let failure: Error | undefined;
  const outcome = await signed<Outcome<T>>(
    () =>
      ask().then(
        (value) => ({ value }),
        (error: unknown) => ({ error: (failure = error instanceof Error ? error : new Error(String(error))) }),
      ),
    (tried) => 'error' in tried && lacksName(tried.error),
  );
  if (outcome !== undefined && 'value' in outcome) return outcome.value;
  throw failure ?? new Error();
}

/** The library keeps only the message of a failure; in every language it names the setting. */
function lacksName({ message }: Error): boolean {
  return message.includes(`${SECTION}.${SETTINGS.annotator}`);
}
