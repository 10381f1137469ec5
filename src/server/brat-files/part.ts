import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { t } from '@vscode/l10n';
import { MAX_DOCUMENT_BYTES } from '../../core/corpus/walk-documents';
import { decodeText } from '../../core/text/decode';
import { parseAnn, type AnnLine } from '../../formats/brat/ann-file';
import { annFaults, type AnnFault } from '../../formats/brat/faults';
import { isAnn, textsFor } from '../../formats/brat/pairs';
import { placeOfLine } from '../../formats/brat/place-of-line';
import type { ServerContext } from '../context';
import { rangeOf } from '../places';
import { faultInWords } from './fault-words';

/** After a change we wait so long for the next one. In milliseconds. */
const WAIT = 200;

/** The faults of open `.ann` files against the texts that they are about, and the way from a line to its words. */
export function bratFiles(context: ServerContext): void {
  const { documents, clock, files, problems } = context;
  const faults = new Map<string, readonly Diagnostic[]>();
  const timers = new Map<string, { dispose(): void }>();
  /** The text that an open `.ann` file is about. */
  const pairs = new Map<string, string>();

  const openAnns = (): string[] => documents.all().flatMap(({ uri }) => (isAnn(uri) ? [uri] : []));

  async function textOf(ann: string): Promise<TextDocument | null> {
    for (const { text: uri } of textsFor(ann)) {
      const open = documents.get(uri);
      if (open !== undefined) return open;
      const found = await files.stat(uri);
      if (!found.ok || found.value.size > MAX_DOCUMENT_BYTES) continue;
      const bytes = await files.readFile(uri);
      const text = bytes.ok ? decodeText(bytes.value).text : null;
      if (text !== null) return TextDocument.create(uri, 'plaintext', 0, text);
    }
    return null;
  }

  async function check(uri: string): Promise<void> {
    const version = documents.get(uri)?.version;
    const text = await textOf(uri);
    const document = documents.get(uri);
    // It was edited or closed while the text was read: whoever did that checks again.
    if (document === undefined || document.version !== version) return;
    if (text !== null) pairs.set(uri, text.uri);
    const found = annFaults(linesOf(document), text?.getText() ?? null).map((fault) => diagnosticOf(fault, text));
    faults.set(uri, found);
    problems.setOthers('brat', new Map(faults));
  }

  function checkSoon(uri: string): void {
    timers.get(uri)?.dispose();
    timers.set(
      uri,
      clock.after(WAIT, () => {
        timers.delete(uri);
        context.run('checking a .ann file', check(uri));
      }),
    );
  }

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isAnn(uri)) checkSoon(uri);
    else for (const [ann, text] of pairs) if (text === uri) checkSoon(ann);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!isAnn(uri)) return;
    timers.get(uri)?.dispose();
    timers.delete(uri);
    pairs.delete(uri);
    if (faults.delete(uri)) problems.setOthers('brat', new Map(faults));
  });
  context.onFilesChanged((events) => {
    const changed = new Set(events.map(({ uri }) => uri));
    for (const ann of openAnns()) if (textsFor(ann).some(({ text }) => changed.has(text))) checkSoon(ann);
  });

  context.bratFiles = {
    async definition(uri, position) {
      const text = await textOf(uri);
      const document = documents.get(uri);
      if (text === null || document === undefined) return [];
      const place = placeOfLine(linesOf(document), position.line, position.character, text.getText());
      if (place === null) return [];
      const range = rangeOf(text, place);
      return [{ targetUri: text.uri, targetRange: range, targetSelectionRange: range }];
    },
  };
}

/** Lines as the editor counts them: of a CR alone it makes a line end, brat does not. */
function linesOf(document: TextDocument): AnnLine[] {
  return parseAnn(document.getText().replaceAll(/\r(?!\n)/g, '\n'));
}

function diagnosticOf(fault: AnnFault, text: TextDocument | null): Diagnostic {
  const { line, span, code } = fault;
  return {
    severity:
      code === 'ann-unknown-line' || code === 'ann-other-words' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
    source: t('Variorum'),
    code,
    message: faultInWords(fault, text === null ? '' : (text.uri.split('/').at(-1) ?? '')),
    range: { start: { line, character: span.start }, end: { line, character: span.end } },
  };
}
