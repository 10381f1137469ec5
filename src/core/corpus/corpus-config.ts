import picomatch from 'picomatch/posix';
import type { Json } from '../model/json';
import type { OwnAttribute } from '../model/own-attribute';
import type { Problem } from '../model/problem';
import { readAttributes } from './config-attributes';

/** Which files are documents when `.variorum/config.json` does not say. */
const DEFAULT_INCLUDE: readonly string[] = ['**/*.{txt,md,markdown}'];

/** What `.variorum/config.json` says about a corpus, as far as this version reads it. Paths are relative to the corpus folder, with `/`. */
export interface CorpusConfig {
  readonly includes: (path: string) => boolean;
  readonly excludes: (path: string) => boolean;
  /** Attributes of claims that people declared. */
  readonly attributes: readonly OwnAttribute[];
}

export interface ReadConfig {
  readonly config: CorpusConfig;
  /** Why a part was not used; the defaults stand in for it. */
  readonly problems: readonly Problem[];
}

export const DEFAULT_CONFIG: CorpusConfig = {
  includes: matcher(DEFAULT_INCLUDE),
  excludes: () => false,
  attributes: [],
};

/** Reads the globs and the attributes of a `config.json`. Other keys belong to other parts and are left alone. */
export function readCorpusConfig(json: string): ReadConfig {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { config: DEFAULT_CONFIG, problems: [{ code: 'config-not-json', args: { detail } }] };
  }
  if (!isRecord(content)) {
    return { config: DEFAULT_CONFIG, problems: [{ code: 'config-not-json', args: { detail: 'not an object' } }] };
  }
  const problems: Problem[] = [];
  const declared = readAttributes(content['attributes'] as Json | undefined);
  problems.push(...declared.problems);
  return {
    config: {
      includes: globsOf(content, 'include', problems) ?? DEFAULT_CONFIG.includes,
      excludes: globsOf(content, 'exclude', problems) ?? DEFAULT_CONFIG.excludes,
      attributes: declared.attributes,
    },
    problems,
  };
}

function globsOf(
  content: Readonly<Record<string, unknown>>,
  key: string,
  problems: Problem[],
): ((path: string) => boolean) | undefined {
  const globs = content[key];
  if (globs === undefined) return undefined;
  if (Array.isArray(globs) && globs.every((glob) => typeof glob === 'string' && glob !== '')) {
    try {
      return matcher(globs as string[]);
    } catch {
      // picomatch refuses patterns that are too long or too deeply nested: reported like any other wrong value.
    }
  }
  problems.push({ code: 'config-bad-globs', args: { key } });
  return undefined;
}

/** Case counts for nothing: sources named `NOTES.TXT` are documents too. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], { dot: true, nocase: true });
  return (path) => matches(path);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
