import type { Location, Range } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { documentPath } from '../../core/corpus/mention-tree/row-path';
import type { Finding, Place } from '../../core/model/finding';
import { annotatorFile } from '../../core/store/annotator-file';
import type { ServerContext } from '../context';
import { rangeOf } from '../places';
import type { CheckedFolder } from './checked-folder';

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Where findings stand, for editors and for people. */
export class FindingPlaces {
  readonly #context: Pick<ServerContext, 'lines' | 'steps'>;

  constructor(context: Pick<ServerContext, 'lines' | 'steps'>) {
    this.#context = context;
  }

  /** Of a finding that is about a whole file its beginning. */
  of(folder: CheckedFolder, finding: Finding): Location {
    const { uri, span } = finding;
    if (uri === '') return { uri: this.#decisionFile(folder, finding), range: TOP };
    return span === null ? { uri, range: TOP } : this.related(folder, { uri, span });
  }

  related(folder: CheckedFolder, { uri, span }: Place): Location {
    const text = folder.textOf(uri);
    return { uri, range: text === null ? TOP : rangeOf(this.#context.lines.of(uri, text), span) };
  }

  /** `notes/a.txt:12`. */
  label(folder: CheckedFolder, { uri, range }: Location): string {
    return `${documentPath(folder.folder, uri)}:${String(range.start.line + 1)}`;
  }

  /** Conflicts of decisions stand in the file of who spoke last; its fingerprint names the decisions. */
  #decisionFile({ folder }: CheckedFolder, { fingerprint }: Finding): string {
    const named = new Set(fingerprint.split('|'));
    const decisions = this.#context.steps?.decisions(folder) ?? [];
    const found = decisions.filter(({ id, pins = [] }) => named.has(id) || pins.some((pin) => named.has(pin.id)));
    const author = found.map((one) => one.author ?? '').findLast((name) => name !== '') ?? '';
    const file = author === '' ? 'config.json' : `entities/${annotatorFile(author)}`;
    return Utils.joinPath(URI.parse(folder), '.variorum', file).toString();
  }
}
