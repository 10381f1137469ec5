import { readFileSync } from 'node:fs';
import { linkPhrases } from '../../src/core/link/phrases/link-phrases';
import type { NameType } from '../../src/core/model/mention';
import { groupBy } from './group';

interface Line {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly link: string;
  }[];
}

const TYPES: Readonly<Record<string, NameType>> = { per: 'PERSON', org: 'ORG', loc: 'LOC' };

/** Clusters of all given mentions of the types, in one order: the gold's and those of each way to link them. */
export interface Clusterings {
  readonly gold: readonly string[];
  readonly ways: Readonly<Record<string, readonly string[]>>;
}

export function clusterDevset(path: string): Clusterings {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  const groups = groupBy(lines, ({ group }) => group);
  const gold: string[] = [];
  const ways = { variorum: [] as string[], 'exact string': [] as string[], 'last name': [] as string[] };
  for (const [group, documents] of groups) {
    const marked = documents.map(({ text, spans }) => ({
      language: 'en' as const,
      text,
      mentions: spans.flatMap(({ start, end, type, link }) => {
        const known = TYPES[type];
        return known === undefined ? [] : [{ type: known, start, end, link }];
      }),
    }));
    const entities = linkPhrases(marked);
    for (const [at, { text, mentions }] of marked.entries()) {
      for (const [index, { type, start, end, link }] of mentions.entries()) {
        const said = text.slice(start, end).toLowerCase();
        gold.push(`${group} ${link}`);
        ways.variorum.push(`${group} ${entities[at]?.[index] ?? ''}`);
        ways['exact string'].push(`${group} ${type} ${said}`);
        ways['last name'].push(
          `${group} ${type} ${
            said
              .replace(/['’]s$/, '')
              .split(/\s+/)
              .at(-1) ?? ''
          }`,
        );
      }
    }
  }
  return { gold, ways };
}
