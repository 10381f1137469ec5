const DEFINITION = /^ {0,3}\[(?!\^)((?:[^\]\\\n]|\\.){1,200})\]:[ \t]*\S/gm;
const LABEL = /\[((?:[^\][\\\n]|\\.|\n(?!\s*\n)){1,200})\]/g;

/** Labels of link definitions, normalized. */
export type Labels = ReadonlySet<string>;

const NONE: Labels = new Set();

/** The labels that a document defines anywhere; a label used in one piece may be defined in another. */
export function definedLabels(source: string): Labels {
  if (!source.includes(']:')) return NONE;
  const labels = new Set<string>();
  for (const match of source.matchAll(DEFINITION)) labels.add(normalizeLabel(match[1] ?? ''));
  return labels;
}

/** Those of the defined labels that a piece uses. */
export function labelsUsedIn(piece: string, defined: Labels): Labels {
  if (defined.size === 0 || !piece.includes(']')) return NONE;
  const used = new Set<string>();
  for (const match of piece.matchAll(LABEL)) {
    const label = normalizeLabel(match[1] ?? '');
    if (defined.has(label)) used.add(label);
  }
  return used;
}

/** Definitions to add behind a piece for the parser. Targets are dropped anyway, so they need not be the real ones. */
export function definitionsOf(labels: Labels): string {
  let text = '';
  for (const label of labels) text += `\n\n[${label}]: x`;
  return text;
}

/** Labels match whatever their case and white space (CommonMark 0.31.2, section 4.7). */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
