import { EntityLinker } from '../../src/core/link/entities/entity-linker';
import { namesIn } from '../../src/core/link/entities/given-names';
import type { GoldNames } from './gold-names';

/** One linker over all documents: the entity of every name, in their order. */
export function linkGiven(documents: readonly GoldNames[]): { clusters: string[]; linker: EntityLinker } {
  const linker = new EntityLinker();
  for (const { id, language, text, names } of documents) {
    linker.set({ id, language, mentions: namesIn(text, names) });
  }
  const clusters = documents.flatMap(({ id, names }) => {
    const entities = new Map(
      linker.mentions(id).map(({ mention: { start, end }, entity }): [string, string] => [`${start}-${end}`, entity]),
    );
    return names.map(({ start, end }) => entities.get(`${start}-${end}`) ?? `${id} ${start}-${end}`);
  });
  return { clusters, linker };
}
