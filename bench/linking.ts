import { join } from 'node:path';
import { EntityLinker } from '../src/core/link/entities/entity-linker';
import { referencePath, REPOSITORY } from '../test/reference';
import { bCubed, type BCubed } from '../src/cli/score/b-cubed';
import { clusterDevset } from './linking/devset';
import { readGoldNames } from './linking/gold-names';
import { groupBy } from './linking/group';
import { linkGiven } from './linking/link-given';
import { madeDocuments } from './linking/made-documents';
import { print, tableText } from './table';

const HEADING = ['', 'B³ P', 'R', 'F1', 'mentions', 'merged'];

function row(name: string, { precision, recall, f1 }: BCubed, mentions: number, merged: string): string[] {
  return [name, ...[precision, recall, f1].map((ratio) => (100 * ratio).toFixed(1)), String(mentions), merged];
}

/** Gold names of required mentions; `merged`: entities of ours that hold several of the gold's. */
function goldRow(name: string, goldPath: string | null, folder: string | null): string[] | null {
  if (goldPath === null || folder === null) return null;
  const documents = readGoldNames(goldPath, folder);
  const { clusters } = linkGiven(documents);
  const names = documents.flatMap((document) => document.names);
  const required = [...names.keys()].filter((at) => names[at]?.optional === false);
  const gold = required.map((at) => names[at]?.entity ?? '');
  const found = required.map((at) => clusters[at] ?? '');
  const held = groupBy([...required.keys()], (at) => found[at] ?? '');
  const merged = [...held.values()].filter((all) => new Set(all.map((at) => gold[at])).size > 1).length;
  return row(name, bCubed(gold, found), gold.length, String(merged));
}

function scoreGold(): void {
  const sets = [
    goldRow('gold of the reference folder', referencePath('gold', 'gold.json'), referencePath('seeds')),
    goldRow('sample corpus (seeds/)', join(REPOSITORY, 'test/seeds-gold/gold.json'), join(REPOSITORY, 'seeds')),
  ];
  print('Gold names, required mentions:');
  print(tableText([HEADING, ...sets.filter((set) => set !== null)]));
}

function scoreDevset(): void {
  const path = referencePath('devsets', 'linking-ecbplus-en.jsonl');
  if (path === null) {
    print('linking-ecbplus-en: absent, skipped\n');
    return;
  }
  const { gold, ways } = clusterDevset(path);
  const rows = Object.entries(ways).map(([name, found]) => row(name, bCubed(gold, found), gold.length, ''));
  print(
    'linking-ecbplus-en: given mentions of persons, organisations and places, linked across the documents of a group',
  );
  print(tableText([HEADING, ...rows]));
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureSpeed(): void {
  const documents = madeDocuments(1000, 100);
  const others = madeDocuments(1000, 100, 2);
  let linker = new EntityLinker();
  const cold = timed(() => {
    for (const document of documents) linker.set(document);
    linker.entities();
  });
  const warm: number[] = [];
  for (let run = 0; run < 3; run++) {
    linker = new EntityLinker();
    warm.push(
      timed(() => {
        for (const document of documents) linker.set(document);
        linker.entities();
      }),
    );
  }
  const edits = documents.slice(0, 30).map(({ id }, at) =>
    timed(() => {
      linker.set({ ...(others[at] ?? { language: null, mentions: [] }), id });
      linker.mentions(id);
    }),
  );
  print(
    `1,000 documents of 100 names (${linker.entities().length} entities): first ${cold.toFixed(0)} ms, median ${median(warm).toFixed(0)} ms`,
  );
  print(`one document replaced: median ${median(edits).toFixed(1)} ms, worst ${Math.max(...edits).toFixed(1)} ms`);
}

scoreGold();
scoreDevset();
measureSpeed();
