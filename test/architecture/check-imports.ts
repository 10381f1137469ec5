import { posix } from 'node:path';
import ts from 'typescript';
import type { Layer } from './layers';

/** Source files by path relative to the top folder, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** Every import that the layers do not allow, as `file imports module`. */
export function forbiddenImports(sources: Sources, layers: readonly Layer[]): string[] {
  return [...sources].flatMap(([file, text]) => {
    const layer = layers.find(({ folder }) => file.startsWith(`${folder}/`));
    if (layer === undefined) return [`${file} stands in no layer`];
    return importsOf(text)
      .filter((module) => !isAllowed(file, module, layer))
      .map((module) => `${file} imports ${module}`);
  });
}

function isAllowed(file: string, module: string, layer: Layer): boolean {
  if (!module.startsWith('.')) return layer.packages.some((pattern) => pattern.test(module));
  const target = resolveRelative(file, module);
  return [layer.folder, ...layer.mayImport].some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

/** One cycle of imports as the list of its files, or `null`. */
export function findCycle(sources: Sources): readonly string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | null => {
    if (done.has(file)) return null;
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    path.push(file);
    for (const module of importsOf(sources.get(file) ?? '')) {
      const target = module.startsWith('.') ? existing(sources, resolveRelative(file, module)) : null;
      const cycle = target === null ? null : visit(target);
      if (cycle !== null) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of sources.keys()) {
    const cycle = visit(file);
    if (cycle !== null) return cycle;
  }
  return null;
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function resolveRelative(file: string, module: string): string {
  return posix.normalize(posix.join(posix.dirname(file), module));
}

function existing(sources: Sources, target: string): string | null {
  return [`${target}.ts`, `${target}/index.ts`, target].find((path) => sources.has(path)) ?? null;
}
