const CARRIAGE_RETURN = 13;

/**
 * Finds line ends (LF, CR LF, lone CR) front to back. The next of each kind is looked for once: a text with only one of
 * them would otherwise be searched to its end for the other at every line.
 */
export class LineEnds {
  private lineFeed = -1;
  private carriageReturn = -1;

  constructor(
    private readonly text: string,
    private readonly to = text.length,
  ) {}

  /** The end of the content of the line that holds `at`. */
  endOf(at: number): number {
    if (this.lineFeed < at) this.lineFeed = this.find('\n', at);
    if (this.carriageReturn < at) this.carriageReturn = this.find('\r', at);
    return Math.min(this.lineFeed, this.carriageReturn, this.to);
  }

  /** The start of the line behind the one whose content ends at `end`. */
  behind(end: number): number {
    const crLf = this.text.charCodeAt(end) === CARRIAGE_RETURN && this.text.charCodeAt(end + 1) === 10;
    return Math.min(end + (crLf ? 2 : 1), this.to);
  }

  private find(sign: string, at: number): number {
    const place = this.text.indexOf(sign, at);
    return place < 0 ? Infinity : place;
  }
}
