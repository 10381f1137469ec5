import { sep } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MAX_DOCUMENT_BYTES, walkDocuments } from '../core/corpus/walk-documents';
import type { OwnAttribute } from '../core/model/own-attribute';
import type { Problem, SkipReason } from '../core/model/problem';
import { decodeText } from '../core/text/decode';
import { problemInWords, skipReasonInWords } from '../words/problems';
import type { CliHost } from './host';

/** A document that could be read. */
export interface LoadedDocument {
  /** The path as walked from the PATH given, with `/`. */
  readonly file: string;
  readonly uri: string;
  /** Text as loaded. */
  readonly text: string;
  /** What its bytes were not read for. */
  readonly problems: readonly Problem[];
}

export interface ReadPaths {
  readonly documents: AsyncIterable<LoadedDocument>;
  /** True once anything that should have been read was not. Complete when `documents` has ended. */
  readonly troubled: () => boolean;
  /** What the configurations of the folders declare. Complete when `documents` has ended. */
  readonly attributes: () => readonly OwnAttribute[];
}

/** Left out by rule and as the user wants it: not worth a line. Everything else is reported. */
const SILENT: ReadonlySet<SkipReason> = new Set([
  'dot-folder',
  'node-modules',
  'git-ignored',
  'excluded',
  'linked-twice',
]);

/**
 * The documents under the given paths, one after the other, each once; folders are walked by the rules of a corpus, a file named
 * outright is read whatever its name. What cannot be read gets one line on standard error, and the rest goes on.
 */
export function readPaths(host: CliHost, paths: readonly string[]): ReadPaths {
  let troubled = false;
  const report = (file: string, sentence: string): void => {
    troubled = true;
    host.warn(fileLine(file, sentence));
  };
  const attributes: OwnAttribute[] = [];
  const declare = (more: readonly OwnAttribute[]): void => void attributes.push(...more);
  return {
    documents: load(host, paths.length === 0 ? ['.'] : paths, report, declare),
    troubled: () => troubled,
    attributes: () => attributes,
  };
}

/** One line of standard error about a file. */
export function fileLine(file: string, sentence: string): string {
  return `variorum: ${file}: ${sentence.replaceAll(/\s*\n\s*/g, ' ')}`;
}

/** One line of standard error for each thing that kept a document from being read fully; it was read all the same. */
export function warnOfProblems(
  host: CliHost,
  { file, text, problems }: LoadedDocument,
  more: readonly Problem[],
): void {
  const document = TextDocument.create(file, '', 0, text);
  const codes = new Set<string>();
  for (const problem of [...problems, ...more]) {
    if (codes.has(problem.code)) continue;
    codes.add(problem.code);
    const line = problem.span === undefined ? '' : `:${document.positionAt(problem.span.start).line + 1}`;
    host.warn(fileLine(file + line, problemInWords(problem)));
  }
}

type Report = (file: string, sentence: string) => void;
type Declare = (attributes: readonly OwnAttribute[]) => void;

interface Source {
  readonly file: string;
  readonly uri: string;
}

async function* load(
  host: CliHost,
  paths: readonly string[],
  report: Report,
  declare: Declare,
): AsyncGenerator<LoadedDocument> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    for (const source of await findSources(host, path, report, declare)) {
      if (!sources.has(source.uri)) sources.set(source.uri, source);
    }
  }
  let done = 0;
  for (const source of sources.values()) {
    host.progress?.(`${++done} / ${sources.size}  ${source.file}`);
    const read = await host.files.readFile(source.uri);
    if (!read.ok) {
      report(source.file, skipReasonInWords(read.fault, read.detail));
      continue;
    }
    const { text, problems } = decodeText(read.value);
    if (text !== null) yield { ...source, text, problems };
    else for (const problem of problems) report(source.file, problemInWords(problem));
  }
  host.progress?.('');
}

async function findSources(host: CliHost, path: string, report: Report, declare: Declare): Promise<Source[]> {
  const uri = host.uriOf(path);
  const name = path.replaceAll(sep, '/');
  const found = await host.files.stat(uri);
  if (!found.ok) {
    report(name, skipReasonInWords(found.fault, found.detail));
    return [];
  }
  const { kind, size } = found.value;
  if (kind === 'folder') return walk(host, uri, name, report, declare);
  if (kind === 'other') report(name, skipReasonInWords('not-a-file'));
  else if (size > MAX_DOCUMENT_BYTES) report(name, skipReasonInWords('too-large'));
  else return [{ file: name, uri }];
  return [];
}

async function walk(host: CliHost, uri: string, name: string, report: Report, declare: Declare): Promise<Source[]> {
  const base = name.replace(/\/+$/, '');
  const fileOf = (path: string): string => {
    if (base === '.') return path;
    return path === '' ? base : `${base}/${path}`;
  };
  const found = await walkDocuments(host.files, uri);
  for (const { attributes } of found.configs.values()) declare(attributes);
  for (const { path, problem } of found.problems) report(fileOf(path), problemInWords(problem));
  for (const { path, reason, detail } of found.skipped) {
    if (!SILENT.has(reason)) report(fileOf(path), skipReasonInWords(reason, detail));
  }
  if (found.documents.length === 0 && found.skipped.every(({ path }) => path !== '')) {
    host.warn(fileLine(name, 'No text or Markdown files here, or all of them are left out by rule.'));
  }
  return found.documents.map((document) => ({ file: fileOf(document.path), uri: document.uri }));
}
