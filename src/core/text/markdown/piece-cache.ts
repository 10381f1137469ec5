import type { PieceReading } from './reading';

/** Characters of source whose readings are kept: several open documents and the pieces around an edit. */
const ROOM = 4_000_000;

/**
 * Readings of pieces by their content. A reading depends on nothing else, so the cache changes speed only; an edit in a
 * document reads one piece anew and finds the others here. Two generations: when the young one fills half the room it
 * becomes the old one, and what was not asked for since is dropped. (A single map that drops its oldest entry at every
 * turn takes time in the square of its size: V8's maps keep the places of what was deleted.)
 */
export class PieceCache {
  private young = new Map<string, PieceReading>();
  private old = new Map<string, PieceReading>();
  private size = 0;

  constructor(private readonly room = ROOM) {}

  /** The reading of what `key` stands for; `read` is called when it is not known. */
  get(key: string, read: () => PieceReading): PieceReading {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const reading = this.old.get(key) ?? read();
    this.young.set(key, reading);
    this.size += key.length;
    if (this.size > this.room / 2) {
      this.old = this.young;
      this.young = new Map();
      this.size = 0;
    }
    return reading;
  }
}
