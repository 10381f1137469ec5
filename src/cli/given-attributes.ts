import { readCorpusConfig } from '../core/corpus/corpus-config';
import { utf8Text } from '../core/corpus/read-records';
import type { OwnAttribute } from '../core/model/own-attribute';
import { problemInWords } from '../words/problems';
import { type CliHost, InputError } from './host';

/** The attributes that a `config.json` declares. In a pipeline every process must read it the same way: whatever is wrong with it ends the run. */
export async function readGivenAttributes(host: CliHost, path: string): Promise<readonly OwnAttribute[]> {
  const read = await host.files.readFile(host.uriOf(path));
  if (!read.ok) throw new InputError(`${path}: cannot be read. Check the path.`);
  const { config, problems } = readCorpusConfig(utf8Text(read.value) ?? '');
  const [problem] = problems;
  if (problem !== undefined) throw new InputError(`${path}: ${problemInWords(problem)}`);
  return config.attributes;
}
