const DEFINITION = /^ {0,3}\[((?:[^\]\\\n]|\\.){1,200})\]:[ \t]*\S/gm;
const LABEL = /\[((?:[^\][\\\n]|\\.|\n(?!\s*\n)){1,200})\]/g;

/** Link definitions of a document by label. A label used in one piece may be defined in another. */
export class Definitions {
  private readonly labels = new Set<string>();

  constructor(source: string) {
    if (!source.includes(']:')) return;
    for (const match of source.matchAll(DEFINITION)) this.labels.add(normalize(match[1] ?? ''));
  }

  /**
   * Definitions to add behind a piece, for the labels it uses, in the order they are used. Targets are dropped anyway,
   * so they need not be the real ones.
   */
  usedIn(piece: string): string {
    if (this.labels.size === 0 || !piece.includes(']')) return '';
    const used = new Set<string>();
    for (const match of piece.matchAll(LABEL)) {
      const label = normalize(match[1] ?? '');
      if (this.labels.has(label)) used.add((match[1] ?? '').replace(/\s+/g, ' '));
    }
    let text = '';
    for (const label of used) text += `\n\n[${label}]: x`;
    return text;
  }
}

/** Labels match whatever their case and white space (CommonMark 0.31.2, section 4.7). */
function normalize(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
