import type { Corpus } from '../core/corpus/corpus';
import { readDecisions } from '../core/corpus/read-decisions';
import type { RecordProblem } from '../core/corpus/read-records';
import { readVerdicts } from '../core/corpus/read-verdicts';
import type { Decision } from '../core/link/decisions';
import type { Verdict } from '../core/model/verdict';
import { problemInWords } from '../words/problems';
import type { CliHost } from './host';
import { fileLine } from './read-paths';

/**
 * Applies what people decided about names in the folders given. What cannot be read of it gets one line on standard error. Answers
 * whether all of it was read.
 */
export async function applyDecisions(host: CliHost, paths: readonly string[], corpus: Corpus): Promise<boolean> {
  const decisions: Decision[] = [];
  const good = await inFolders(host, paths, async (folder) => {
    const read = await readDecisions(host.files, folder);
    decisions.push(...read.decisions);
    return read.problems;
  });
  if (decisions.length > 0) corpus.rule(decisions);
  return good;
}

/** How people ruled on contradictions in the folders given. What cannot be read of it gets one line on standard error. */
export async function readRuled(
  host: CliHost,
  paths: readonly string[],
): Promise<{ readonly verdicts: readonly Verdict[]; readonly good: boolean }> {
  const verdicts: Verdict[] = [];
  const good = await inFolders(host, paths, async (folder) => {
    const read = await readVerdicts(host.files, folder);
    verdicts.push(...read.verdicts);
    return read.problems;
  });
  return { verdicts, good };
}

/** Answers whether nothing was wrong in any of the folders. */
async function inFolders(
  host: CliHost,
  paths: readonly string[],
  read: (folder: string) => Promise<readonly RecordProblem[]>,
): Promise<boolean> {
  let good = true;
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const folder = host.uriOf(path);
    const found = await host.files.stat(folder);
    if (!found.ok || found.value.kind !== 'folder') continue;
    for (const { uri, problem } of await read(folder)) {
      good = false;
      const place = uri.startsWith(folder)
        ? `${path.replace(/\/$/, '')}${uri.slice(folder.replace(/\/$/, '').length)}`
        : uri;
      host.warn(fileLine(place, problemInWords(problem)));
    }
  }
  return good;
}
