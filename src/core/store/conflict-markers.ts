/** The versions of a text that git could not merge. `base` only when git was told to write it (`merge.conflictStyle` diff3). */
export interface ConflictVersions {
  readonly ours: string;
  readonly theirs: string;
  readonly base: string | null;
}

type Side = 'both' | 'ours' | 'base' | 'theirs';

/**
 * Takes a text with conflict markers apart; `null` when it has none, or markers that do not belong together. JSON never holds a line that begins
 * like a marker, so nothing is mistaken for one.
 */
export function splitConflicts(text: string): ConflictVersions | null {
  if (!/^<{7} /m.test(text)) return null;
  const versions = { ours: '', base: '', theirs: '' };
  let side: Side = 'both';
  let hasBase = false;
  for (const line of text.split(/(?<=\n)/)) {
    const next = nextSide(side, line);
    if (next === 'broken') return null;
    if (next !== null) {
      side = next;
      hasBase ||= next === 'base';
      continue;
    }
    for (const version of ['ours', 'base', 'theirs'] as const) {
      if (side === 'both' || side === version) versions[version] += line;
    }
  }
  return side === 'both'
    ? { ours: versions.ours, theirs: versions.theirs, base: hasBase ? versions.base : null }
    : null;
}

/** Which side a marker line begins; `null` for any other line. */
function nextSide(side: Side, line: string): Side | 'broken' | null {
  const marker = /^(<{7}|\|{7}|={7}|>{7})(?:[ \r\n]|$)/.exec(line)?.[1];
  switch (marker?.[0]) {
    case '<':
      return side === 'both' ? 'ours' : 'broken';
    case '|':
      return side === 'ours' ? 'base' : 'broken';
    case '=':
      return side === 'ours' || side === 'base' ? 'theirs' : 'broken';
    case '>':
      return side === 'theirs' ? 'both' : 'broken';
    default:
      return null;
  }
}
