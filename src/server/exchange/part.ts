import { t } from '@vscode/l10n';
import { URI, Utils } from 'vscode-uri';
import { FORMATS } from '../../formats/formats';
import { formatName } from '../../words/exchange';
import { answer } from '../answer';
import type { ServerContext } from '../context';
import { exchangeProgressNotification, exportRequest, formatsRequest, importRequest } from '../protocol/exchange';
import { exportFrom } from './export-from';
import { importInto } from './import-into';

/** Annotations of other programs, in and out. */
export function exchange(context: ServerContext): void {
  const { connection, corpora } = context;

  /** The corpus folder of a document, or one named itself. */
  function folderOf(place: string): string | null {
    const plain = place.replace(/\/$/, '');
    const known = corpora.places().find((one) => one === plain) ?? corpora.placeOf(place);
    if (known !== undefined && known !== place) return known;
    if (known === plain) return known;
    const inside = corpora.places().find((one) => plain.startsWith(`${one}/`) || one.startsWith(`${plain}/`));
    return inside ?? null;
  }

  answer(connection, formatsRequest, () =>
    Promise.resolve(
      FORMATS.map(({ id, importing, exporting }) => ({
        id,
        label: formatName(id),
        imports: importing === undefined ? null : importing.endings.map((ending) => ending.slice(1)),
        exports: exporting?.name ?? null,
      })),
    ),
  );
  answer(connection, importRequest, async (params, token) => {
    const folder = folderOf(params.place);
    if (folder === null) {
      const message = t('Annotations are kept in a folder. Open the folder of this document first.');
      return { ok: false, reason: 'failed', message };
    }
    return importInto(context, folder, params, async (done, total) => {
      context.tell(exchangeProgressNotification, { done, total });
      // A cancellation is a message like any other: it has to be let in.
      await new Promise<void>((resolve) => void context.clock.after(0, resolve));
      return !token.isCancellationRequested;
    });
  });
  answer(connection, exportRequest, async (params) => {
    const folder = folderOf(params.place);
    const to = URI.parse(params.to);
    const name = params.file ? Utils.basename(to) : null;
    return folder === null ? null : exportFrom(context, folder, params, params.file ? Utils.dirname(to) : to, name);
  });
}
