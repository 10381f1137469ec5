import type { PieceReading } from './reading';

/** Characters of source whose readings are kept: several open documents and the pieces around an edit. */
const ROOM = 4_000_000;

/**
 * Readings of pieces by their content, the least recently used dropped first. A reading depends on nothing else, so the
 * cache changes speed only; an edit in a document reads one piece anew and finds the others here.
 */
export class PieceCache {
  private readonly readings = new Map<string, PieceReading>();
  private size = 0;

  constructor(private readonly room = ROOM) {}

  /** The reading of what `key` stands for; `read` is called when it is not known. */
  get(key: string, read: () => PieceReading): PieceReading {
    const known = this.readings.get(key);
    if (known !== undefined) {
      this.readings.delete(key);
      this.readings.set(key, known);
      return known;
    }
    const reading = read();
    this.readings.set(key, reading);
    this.size += key.length;
    for (const oldest of this.readings.keys()) {
      if (this.size <= this.room) break;
      this.readings.delete(oldest);
      this.size -= oldest.length;
    }
    return reading;
  }
}
