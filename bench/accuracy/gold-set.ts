import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseGold, type GoldDocument, type GoldReading } from '../../src/cli/score/gold';
import { matchDocument, type DocumentMatch, type Prediction } from '../../src/cli/score/match';
import { overlaps } from '../../src/core/model/span';
import { referencePath, REPOSITORY } from '../../test/reference';
import type { Annotation } from '../tools/tool';
import { agrees } from './devset';

/** Texts with gold in the form of `gold.json`. */
export interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldText[];
}

export interface GoldText {
  readonly fileName: string;
  readonly text: string;
  readonly language: 'en' | 'de';
  readonly gold: GoldDocument;
}

/** The gold of the reference folder, of the sample corpus and of `test/corpus`; what is absent is left out. */
export function findGoldSets(): GoldSet[] {
  const sets = [goldSet('gold of the reference folder', referencePath('gold', 'gold.json'), referencePath('seeds'))];
  sets.push(
    goldSet('sample corpus (seeds/)', join(REPOSITORY, 'test/seeds-gold/gold.json'), join(REPOSITORY, 'seeds')),
  );
  const corpus = join(REPOSITORY, 'test/corpus');
  const found = existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }) : [];
  for (const path of found.filter((name) => basename(name) === 'gold.json').sort()) {
    const folder = dirname(join(corpus, path));
    sets.push(goldSet(`test/corpus/${dirname(path)}`, join(corpus, path), folder));
  }
  return sets.filter((set) => set !== null);
}

function goldSet(name: string, goldPath: string | null, folder: string | null): GoldSet | null {
  if (goldPath === null || folder === null || !existsSync(goldPath)) return null;
  const json = readFileSync(goldPath, 'utf8');
  const languages = (JSON.parse(json) as { documents: Record<string, { lang?: string }> }).documents;
  const documents = [...parseGold(json).documents].flatMap(([fileName, gold]) => {
    const path = join(folder, fileName);
    if (!existsSync(path)) return [];
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    return [{ fileName, text, language: languages[fileName]?.lang === 'de' ? ('de' as const) : ('en' as const), gold }];
  });
  return { name, documents };
}

/**
 * Matches by the rules of the gold's guidelines, one type at a time. So that all tools are read alike: values are compared at the
 * gold's granularity, any value a tool offers may be the right one, of a range the beginning suffices, currencies are not compared.
 */
export function matchAnnotations(
  { gold, text }: GoldText,
  annotations: readonly Annotation[],
  type: 'DATE' | 'MONEY',
): DocumentMatch {
  const plain: GoldDocument = {
    ...gold,
    mentions: gold.mentions.map((mention) => ({
      ...withoutCurrency(mention),
      alternates: mention.alternates.map(withoutCurrency),
    })),
  };
  const readings = plain.mentions.flatMap((mention) => [mention, ...mention.alternates]);
  const predictions = annotations
    .filter((annotation) => annotation.type === type)
    .map((annotation) => settled(annotation, readings));
  return matchDocument(plain, predictions, text, { types: new Set([type]), strict: false });
}

function withoutCurrency<T extends GoldReading>(reading: T): T {
  const copy: T & { currency?: string } = { ...reading };
  delete copy.currency;
  return copy;
}

/** The annotation with that of its values which some reading of the gold at its place has. */
function settled({ type, start, end, values }: Annotation, readings: readonly GoldReading[]): Prediction {
  const prediction: Prediction = {
    type,
    fragments: [{ start, end }],
    ...(values[0] === undefined ? {} : { value: values[0] }),
  };
  for (const reading of readings) {
    if (reading.type !== type || !reading.fragments.some((fragment) => overlaps(fragment, { start, end }))) continue;
    const gold = [reading.value, reading.from].filter((value) => value !== undefined);
    const right = values.some((said) => gold.some((value) => isSame(type, said, value)));
    if (!right) continue;
    const { value, from, to } = reading;
    return {
      type,
      fragments: [{ start, end }],
      ...(value === undefined ? {} : { value }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }
  return prediction;
}

function isSame(type: Annotation['type'], said: string, gold: string): boolean {
  return type === 'MONEY' ? Number(said) === Number(gold) : agrees(said, gold);
}
