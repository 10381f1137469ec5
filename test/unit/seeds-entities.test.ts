import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

// Who is who in the sample corpus is written twice: at every mention, and in a list that a reader can look through. Both must agree.

interface Mention {
  readonly text: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  readonly alternates?: readonly { readonly entity?: string }[];
}

interface Entity {
  readonly id: string;
  readonly type: string;
  readonly aliases: Readonly<Record<string, number>>;
  readonly documents: Readonly<Record<string, number>>;
  readonly mentions: number;
  readonly derivedFrom?: string;
  readonly partOf?: string;
}

const FOLDER = 'test/seeds-gold';

const { documents } = JSON.parse(readFileSync(`${FOLDER}/gold.json`, 'utf8')) as {
  documents: Readonly<Record<string, { readonly annotations: readonly Mention[] }>>;
};
const { entities } = JSON.parse(readFileSync(`${FOLDER}/entities.json`, 'utf8')) as { entities: readonly Entity[] };
const mentions = Object.entries(documents).flatMap(([file, { annotations }]) =>
  annotations.map((mention) => ({ ...mention, file })),
);

/** Descriptions that a reader may take for a body of its own; no entity of the corpus. */
const ONLY_ALTERNATES = ['moskauer-staatsanwaltschaft'];

suite('entities of seeds', () => {
  const ids = new Map(entities.map((entity) => [entity.id, entity]));

  test('are each listed once, and refer to others that are listed', () => {
    assert.equal(ids.size, entities.length);
    for (const { id, derivedFrom, partOf } of entities) {
      for (const other of [derivedFrom, partOf]) assert.ok(other === undefined || ids.has(other), `${id}: ${other}`);
    }
  });

  test('have the names, the documents and the numbers of mentions that the annotations give them', () => {
    for (const { id, aliases, documents: where, mentions: total } of entities) {
      const own = mentions.filter(({ entity }) => entity === id);
      assert.deepEqual(count(own.map(({ text }) => text)), aliases, id);
      assert.deepEqual(count(own.map(({ file }) => file)), where, id);
      assert.equal(own.length, total, id);
    }
  });

  test('have one type, and every mention means one of them', () => {
    for (const { file, text, type, entity, alternates } of mentions) {
      if (entity !== undefined) assert.equal(ids.get(entity)?.type, type, `${file}: ${text}`);
      for (const other of alternates ?? []) {
        const known = other.entity === undefined || ids.has(other.entity) || ONLY_ALTERNATES.includes(other.entity);
        assert.ok(known, `${file}: ${text}: ${other.entity}`);
      }
    }
  });

  test('are annotated from the first letter of a word to the last, without article and possessive', () => {
    for (const { file, text, start, end, entity } of mentions) {
      if (entity === undefined) continue;
      const document = readFileSync(`seeds/${file}`, 'utf8').replaceAll('\r\n', '\n');
      assert.doesNotMatch(document.slice(Math.max(0, start - 1), start), /[\p{L}\p{N}]/u, `${file}: ${text}`);
      assert.doesNotMatch(document.slice(end, end + 1), /[\p{L}\p{N}]/u, `${file}: ${text}`);
      assert.doesNotMatch(text, /^(?:the|an?|de[rsnm]|die|das)\s|['’]s?$/i, `${file}: ${text}`);
    }
  });
});

function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
