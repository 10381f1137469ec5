import type { Exported, ExportedDocument, ExportPlace, Foreign, ForeignFile } from '../core/model/exchange';
import { BRAT_FILE, exportBrat } from './brat/export-brat';
import { importBrat } from './brat/import-brat';
import { CONLL_FILE, exportConll } from './conll/export-conll';
import { exportCsv } from './csv/export-csv';
import { exportW3c } from './w3c/export-w3c';
import { importW3c } from './w3c/import-w3c';

/** A format of other programs. */
export interface Format {
  /** On the command line. */
  readonly id: string;
  readonly importing?: {
    /** Endings of the files that are read, with their dot. */
    readonly endings: readonly string[];
    /** `files`: all of the folder with such endings; `named`: those that were chosen. */
    read(files: readonly ForeignFile[], named: ReadonlySet<string>): Foreign;
  };
  readonly exporting?: {
    /** What a new file is called. */
    readonly name: string;
    write(documents: readonly ExportedDocument[], place: ExportPlace): Exported;
  };
}

export const FORMATS: readonly Format[] = [
  {
    id: 'w3c',
    importing: { endings: ['.json', '.jsonld'], read: importW3c },
    exporting: { name: 'annotations.json', write: exportW3c },
  },
  {
    id: 'brat',
    importing: { endings: ['.ann', '.conf', '.txt', '.md', '.markdown'], read: importBrat },
    exporting: { name: BRAT_FILE, write: exportBrat },
  },
  { id: 'conll', exporting: { name: CONLL_FILE, write: exportConll } },
  { id: 'csv', exporting: { name: 'annotations.csv', write: exportCsv } },
];

export function formatOf(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
