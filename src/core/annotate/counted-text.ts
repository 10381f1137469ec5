import { storedText, storedTextHash } from '../store/stored-text';
import { StoredOffsets } from './stored-offsets';

/** A text as loaded, with what anchoring needs of it, each worked out when it is asked for and then kept: 2 MB take some 10 to 40 ms each. */
export class CountedText {
  readonly loaded: string;
  readonly #hashOf: (text: string) => string;
  #stored: string | undefined;
  #hash: string | undefined;
  #hasCrLf: boolean | undefined;
  #isCountedAlike: boolean | undefined;
  #loadedOffsets: StoredOffsets | undefined;
  #storedOffsets: StoredOffsets | undefined;

  /** `hashOf`: SHA-256 of a text's UTF-8 in hex; the host's own where it has a faster one. */
  constructor(loaded: string, hashOf: (text: string) => string = storedTextHash) {
    this.loaded = loaded;
    this.#hashOf = hashOf;
  }

  /** The same text after edits. */
  with(loaded: string): CountedText {
    return new CountedText(loaded, this.#hashOf);
  }

  /** With LF line ends. */
  get stored(): string {
    return (this.#stored ??= storedText(this.loaded));
  }

  get hash(): string {
    return (this.#hash ??= this.#hashOf(this.stored));
  }

  get hasCrLf(): boolean {
    return (this.#hasCrLf ??= this.loaded.includes('\r\n'));
  }

  /** Offsets of the text as loaded are positions in the stored text. */
  get isCountedAlike(): boolean {
    return (this.#isCountedAlike ??= !/[\r\ud800-\udfff]/.test(this.loaded));
  }

  get loadedOffsets(): StoredOffsets {
    return (this.#loadedOffsets ??= StoredOffsets.ofLoaded(this.loaded));
  }

  get storedOffsets(): StoredOffsets {
    return (this.#storedOffsets ??= StoredOffsets.ofStored(this.stored));
  }
}
