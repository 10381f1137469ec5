import { madeDocuments } from '../../bench/linking/made-documents';
import { EntityLinker } from '../../src/core/link/entities/entity-linker';
import { assertGrowth } from './growth';

/** Links all documents from nothing. */
function linking(documents: number, mentions: number): (factor: number) => () => void {
  return (factor) => {
    const made = madeDocuments(documents * factor, mentions);
    return () => {
      const linker = new EntityLinker();
      for (const document of made) linker.set(document);
      linker.entities();
    };
  };
}

/** One document among so many changes each time. */
function editing(documents: number): (factor: number) => () => void {
  return (factor) => {
    const linker = new EntityLinker();
    for (const document of madeDocuments(documents * factor, 50)) linker.set(document);
    linker.entities();
    const others = madeDocuments(20, 50, 7);
    let edits = 0;
    return () => {
      const id = 'made/0';
      linker.set({ ...(others[edits++ % others.length] ?? { language: null, mentions: [] }), id });
      linker.mentions(id);
    };
  };
}

suite('Growth of linking', () => {
  test('linking is linear in documents', () => {
    assertGrowth('linear', linking(50, 30));
  });

  test('linking is linear in the names of one document', () => {
    assertGrowth('linear', (factor) => {
      const documents = madeDocuments(40 * factor, 50);
      const mentions = documents.flatMap((document, at) =>
        document.mentions.map((one) => ({ ...one, start: one.start + at * 10_000, end: one.end + at * 10_000 })),
      );
      return () => {
        const linker = new EntityLinker();
        linker.set({ id: 'long', language: 'en', mentions });
        linker.entities();
      };
    });
  });

  test('an edit costs the same among eight times as many documents', () => {
    // Both sizes fit the processor's caches: where one does not, that is a step, no growth.
    assertGrowth('flat', editing(12));
  });
});
