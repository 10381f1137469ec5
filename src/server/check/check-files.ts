import { URI, Utils } from 'vscode-uri';
import { readProjectRules, NO_PROJECT_RULES, type ProjectRules } from '../../core/check/config/project-rules';
import { utf8Text } from '../../core/corpus/read-records';
import { readSuppressions } from '../../core/corpus/read-suppressions';
import { DEFAULT_SCHEME, readTagScheme, type TagScheme } from '../../core/annotate/tag-scheme';
import type { Suppression } from '../../core/model/finding';
import type { Problem } from '../../core/model/problem';
import type { ServerContext } from '../context';

/** What files of one corpus folder say about its checks: the rules of `config.json`, and which findings people let stand. */
export class CheckFiles {
  readonly #context: Pick<ServerContext, 'files' | 'problems'>;
  readonly #folder: string;
  #scheme: TagScheme = DEFAULT_SCHEME;
  #rules: ProjectRules = NO_PROJECT_RULES;
  #suppressions: readonly Suppression[] = [];
  #isStale = true;

  /** `folder`: URI of the corpus folder. */
  constructor(folder: string, context: Pick<ServerContext, 'files' | 'problems'>) {
    this.#folder = folder;
    this.#context = context;
  }

  get scheme(): TagScheme {
    return this.#scheme;
  }

  get rules(): ProjectRules {
    return this.#rules;
  }

  get suppressions(): readonly Suppression[] {
    return this.#suppressions;
  }

  /** They may be others on disk. */
  changed(): void {
    this.#isStale = true;
  }

  /** Reads what may have changed. Never rejects. */
  async read(): Promise<void> {
    if (!this.#isStale) return;
    this.#isStale = false;
    const { files, problems } = this.#context;
    const base = `${this.#folder}/.variorum`;
    const uri = Utils.joinPath(URI.parse(this.#folder), '.variorum', 'config.json').toString();
    const config = await files.readFile(uri);
    const json = config.ok ? (utf8Text(config.value) ?? '{}') : '{}';
    const { rules, problems: wrong } = readProjectRules(json);
    this.#rules = rules;
    this.#scheme = readTagScheme(json).scheme;
    problems.setFaults(`${base}/rules`, new Map(wrong.length === 0 ? [] : [[uri, wrong]]));
    const read = await readSuppressions(files, this.#folder);
    this.#suppressions = read.suppressions;
    const byFile = new Map<string, Problem[]>();
    for (const one of read.problems) byFile.set(one.uri, [...(byFile.get(one.uri) ?? []), one.problem]);
    problems.setFaults(`${base}/suppressions`, byFile);
  }
}
