import type { Corpus } from '../../../../src/core/corpus/corpus';
import { DetectionCache } from '../../../../src/core/corpus/detection-cache';
import { decodeKnowledge, encodeKnowledge } from '../../../../src/core/corpus/detection-codec/detection-codec';
import { decodeNames, encodeNames } from '../../../../src/core/corpus/detection-codec/names-codec';

/** What runs of the engine leave for the next one, as bytes. */
export class EarlierRun {
  readonly cache = new DetectionCache();
  readonly knowledge = new Map<string, Uint8Array>();
  readonly names = new Map<string, Uint8Array>();
  /** How often names were found. */
  recalled = 0;

  constructor() {
    this.cache.takeFrom({
      knowledge: (key) => decodeKnowledge(key, this.knowledge.get(key) ?? new Uint8Array()),
      names: (key) => {
        const names = decodeNames(key, this.names.get(key) ?? new Uint8Array());
        if (names !== undefined) this.recalled++;
        return names ?? null;
      },
    });
  }

  keep(corpus: Corpus): void {
    for (const [key, knowledge] of corpus.known()) this.knowledge.set(key, encodeKnowledge(key, knowledge));
    const linked = corpus.linkedNames();
    if (linked === null) return;
    const steps = encodeNames(linked.key, linked.names);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    this.names.set(linked.key, step.value);
  }
}
