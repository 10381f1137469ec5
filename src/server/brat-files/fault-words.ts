import { t } from '@vscode/l10n';
import type { AnnFault, AnnFaultCode } from '../../formats/brat/faults';

type Args = AnnFault['args'];

/** What is wrong with a line of a `.ann` file. `text`: the name of the file that it is about. */
export function faultInWords({ code, args }: Pick<AnnFault, 'code' | 'args'>, text: string): string {
  return FAULTS[code](args, text);
}

const FAULTS: Readonly<Record<AnnFaultCode, (args: Args, text: string) => string>> = {
  'ann-unknown-line': () =>
    t('This is no line of brat standoff; an import leaves it out and an export writes it as it is.'),
  'ann-id-twice': ({ id = '' }) => t('“{0}” stands further up already; only the first one counts.', id),
  'ann-unknown-reference': ({ id = '' }) => t('There is no “{0}” in this file.', id),
  'ann-empty-span': () => t('This place has no text: its end must be greater than its start.'),
  'ann-overlapping-fragments': () => t('The parts of this place overlap.'),
  'ann-beyond-text': ({ end = '' }, text) => t('“{0}” ends at {1}, before this place does.', text, end),
  'ann-other-words': ({ words = '' }, text) => t('Other words stand there in “{0}”: “{1}”.', text, words),
};
