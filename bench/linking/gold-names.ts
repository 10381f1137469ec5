import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenName } from '../../src/core/link/entities/given-names';
import type { Language } from '../../src/core/model/language';
import type { NameType } from '../../src/core/model/mention';

/** A document with its gold names. */
export interface GoldNames {
  readonly id: string;
  readonly group: string;
  readonly language: Language | null;
  readonly text: string;
  readonly names: readonly (GivenName & { readonly entity: string; readonly optional: boolean })[];
}

interface Annotation {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity?: string;
  readonly optional?: boolean;
  readonly nested?: boolean;
}

/** Documents of a gold file; names without an entity are left out, nested ones too: mentions shown are flat. */
export function readGoldNames(goldPath: string, folder: string): GoldNames[] {
  const { documents } = JSON.parse(readFileSync(goldPath, 'utf8')) as {
    documents: Record<string, { lang?: string; annotations: readonly Annotation[] }>;
  };
  return Object.entries(documents).map(([id, { lang, annotations }]) => ({
    id,
    group: '',
    language: lang === 'de' ? 'de' : lang === 'en' ? 'en' : null,
    text: readFileSync(join(folder, id), 'utf8').replaceAll('\r\n', '\n'),
    names: annotations.flatMap(({ type, start, end, text, entity, optional, nested }) =>
      entity === undefined || nested === true ? [] : [{ type, start, end, text, entity, optional: optional === true }],
    ),
  }));
}
