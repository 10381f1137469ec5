import { AnnotationLayer } from '../core/annotate/layer';
import { CheckedCorpus, NO_CONTEXT, withoutSuppressed } from '../core/check/checked-corpus';
import { readProjectRules } from '../core/check/config/project-rules';
import type { Corpus } from '../core/corpus/corpus';
import { readDecisions } from '../core/corpus/read-decisions';
import { utf8Text } from '../core/corpus/read-records';
import { readSuppressions } from '../core/corpus/read-suppressions';
import { readTagScheme } from '../core/annotate/tag-scheme';
import type { AnnotationItem } from '../core/model/annotation';
import type { Finding, Suppression } from '../core/model/finding';
import type { Problem } from '../core/model/problem';
import type { FileSystem } from '../core/store/file-system';
import { Pages, type Page } from '../server/annotations/pages';
import { BaseTexts } from '../server/annotations/texts';
import type { CliHost } from './host';

/** What the rules say of a folder, and what they read for that. */
export interface CheckedRun {
  readonly open: readonly Finding[];
  /** Those that people let stand. */
  readonly suppressed: readonly (readonly [Finding, Suppression])[];
  readonly pages: readonly Page[];
  readonly texts: BaseTexts;
  /** By URI. */
  readonly layers: ReadonlyMap<string, AnnotationLayer>;
}

/** Checks the annotations of a folder. `folder`: its URI; `read`: URIs of its documents, which the corpus has. */
export async function checkFolder(
  { files }: Pick<CliHost, 'files'>,
  folder: string,
  corpus: Corpus,
  read: Iterable<string>,
): Promise<CheckedRun> {
  const base = `${folder}/.variorum`;
  const json = await configOf(files, base);
  const { rules, problems: ruleProblems } = readProjectRules(json);
  const { scheme, problems: schemeProblems } = readTagScheme(json);
  const { decisions, problems: decisionProblems } = await readDecisions(files, folder);
  const { suppressions, problems: suppressionProblems } = await readSuppressions(files, folder);
  corpus.rule(decisions);
  const { pages, problems: pageProblems } = await new Pages(files, base).read();
  const texts = new BaseTexts(files, (below) => `${base}/${below}`);
  await texts.load(new Set(pages.flatMap(({ hashes }) => [...hashes])));
  const problems: { readonly uri: string; readonly problem: Problem }[] = [
    ...[...schemeProblems, ...ruleProblems].map((problem) => ({ uri: `${base}/config.json`, problem })),
    ...decisionProblems,
    ...suppressionProblems,
    ...[...pageProblems].flatMap(([uri, all]) => all.map((problem) => ({ uri, problem }))),
  ];
  const checked = new CheckedCorpus({
    ...NO_CONTEXT,
    scheme,
    rules,
    entities: new Map(corpus.entities().map((entity) => [entity.id, entity])),
    suggestions: corpus.suggestions(),
    pinConflicts: corpus.conflicts(),
    decisions,
    problems,
  });
  const layers = new Map<string, AnnotationLayer>();
  for (const uri of read) {
    const text = corpus.text(uri) ?? '';
    const own = pages.filter(({ document }) => document === pathBelow(uri, folder));
    const items = own.flatMap((page) => page.items).map((item): AnnotationItem => ({ ...item, document: uri }));
    const layer = new AnnotationLayer(text);
    layer.set(items, (hash) => texts.get(hash));
    layers.set(uri, layer);
    const { index, relations } = layer;
    checked.set({ uri, text, annotations: index.all, relations, mentions: corpus.mentions(uri) });
  }
  return { ...withoutSuppressed(checked.findings(), suppressions), pages, texts, layers };
}

/** As the file system spells it: what a page's place names. */
export function pathBelow(uri: string, folder: string): string {
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function configOf(files: FileSystem, base: string): Promise<string> {
  const config = await files.readFile(`${base}/config.json`);
  return config.ok ? (utf8Text(config.value) ?? '') : '{}';
}
