import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extensions } from 'vscode';

/** A mention that the gold of the reference documents asks for. */
export interface GoldMention {
  readonly document: string;
  readonly type: string;
  readonly text: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  /** Where its parts begin: one, where it is not interrupted. */
  readonly parts: readonly number[];
}

/** What a gold entity is, and where it stands; only required mentions count. */
export interface GoldEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly GoldMention[];
  /** Where the gold leaves it open whether it is named, inside longer names for instance. */
  readonly open: readonly GoldMention[];
  /** Names of its documents, the earliest by their own date first; those without a date last, by name. */
  readonly documents: readonly string[];
}

export interface Annotation extends Omit<GoldMention, 'document' | 'entity' | 'parts'> {
  readonly spans?: readonly { readonly start: number }[];
  readonly entity?: string;
  readonly optional?: boolean;
  readonly nested?: boolean;
}

interface GoldFile {
  readonly documents: Readonly<
    Record<string, { readonly dct: string | null; readonly annotations: readonly Annotation[] }>
  >;
}

interface EntitiesFile {
  readonly entities: readonly { readonly id: string; readonly type: string; readonly name: string }[];
}

/** Reads a file of the reference folder; where it is absent the running test ends as skipped and says so. */
async function readReference(test: Mocha.Context, ...parts: readonly string[]): Promise<string> {
  // The bundle of a suite stands elsewhere than its source, so the default place is told by the extension.
  const root = extensions.getExtension('variorum.variorum')?.extensionPath ?? '';
  process.env['VARIORUM_REFERENCE'] = resolve(root, process.env['VARIORUM_REFERENCE'] ?? '../shared');
  const { needsReference } = await import('../../reference');
  return readFileSync(needsReference(test, ...parts), 'utf8');
}

export async function goldDocuments(test: Mocha.Context): Promise<GoldFile['documents']> {
  return (JSON.parse(await readReference(test, 'gold', 'gold.json')) as GoldFile).documents;
}

/** The reference document as it was given. */
export async function givenText(test: Mocha.Context, document: string): Promise<string> {
  return readReference(test, 'seeds', document);
}

/** Entities with required mentions, those with most of them first. */
export async function goldEntities(test: Mocha.Context): Promise<readonly GoldEntity[]> {
  const documents = await goldDocuments(test);
  const { entities } = JSON.parse(await readReference(test, 'gold', 'entities.json')) as EntitiesFile;
  const dates = new Map(Object.entries(documents).map(([name, { dct }]) => [name, dct ?? '~']));
  const dated = (name: string): string => `${dates.get(name) ?? ''} ${name}`;
  const mentions = Object.entries(documents).flatMap(([document, { annotations }]) =>
    annotations.flatMap(({ entity, optional, nested, type, text, start, end, spans }) => {
      const parts = spans?.map((span) => span.start) ?? [start];
      const required = optional !== true && nested !== true;
      return entity === undefined ? [] : [{ document, type, text, entity, start, end, parts, required }];
    }),
  );
  return entities
    .map(({ id, type, name }): GoldEntity => {
      const all = mentions.filter(({ entity }) => entity === id);
      const own = all.filter(({ required }) => required);
      const names = [...new Set(own.map((one) => one.document))].sort((a, b) => (dated(a) < dated(b) ? -1 : 1));
      return { id, type, name, mentions: own, open: all.filter(({ required }) => !required), documents: names };
    })
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
