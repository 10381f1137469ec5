import type { Corpus } from '../core/corpus/corpus';
import { readDecisions } from '../core/corpus/read-decisions';
import type { Decision } from '../core/link/decisions';
import { problemInWords } from '../words/problems';
import type { CliHost } from './host';
import { fileLine } from './read-paths';

/**
 * Applies what people decided about names in the folders given. What cannot be read of it gets one line on standard error. Answers
 * whether all of it was read.
 */
export async function applyDecisions(host: CliHost, paths: readonly string[], corpus: Corpus): Promise<boolean> {
  const decisions: Decision[] = [];
  let good = true;
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const folder = host.uriOf(path);
    const found = await host.files.stat(folder);
    if (!found.ok || found.value.kind !== 'folder') continue;
    const read = await readDecisions(host.files, folder);
    decisions.push(...read.decisions);
    for (const { uri, problem } of read.problems) {
      good = false;
      const place = uri.startsWith(folder)
        ? `${path.replace(/\/$/, '')}${uri.slice(folder.replace(/\/$/, '').length)}`
        : uri;
      host.warn(fileLine(place, problemInWords(problem)));
    }
  }
  if (decisions.length > 0) corpus.rule(decisions);
  return good;
}
