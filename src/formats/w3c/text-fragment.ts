/** Positions of a plain text as RFC 5147 writes them behind `#`. An open end is one that no text reaches. */
export interface TextFragment {
  readonly kind: 'position';
  readonly unit: 'points' | 'lines';
  readonly start: number;
  readonly end: number;
}

const NO_TEXT_IS_LONGER = 2 ** 31;

/**
 * `char=0,10`, `line=,5`, `char=100`, with integrity checks behind them that say nothing of the place; `null` for other fragments. Characters are counted with a line end as one;
 * a position without a comma is a place between two characters.
 */
export function readTextFragment(fragment: string): TextFragment | null {
  const match = /^(char|line)=(?:(\d{1,10})?(,)(\d{1,10})?|(\d{1,10}))(?:;|$)/.exec(fragment.replace(/^#/, ''));
  if (match === null) return null;
  const [, scheme, from, comma, to, only] = match;
  if (comma !== undefined && from === undefined && to === undefined) return null;
  const start = Number(only ?? from ?? 0);
  const end = Number(only ?? to ?? NO_TEXT_IS_LONGER);
  return end < start ? null : { kind: 'position', unit: scheme === 'char' ? 'points' : 'lines', start, end };
}

/** The fragment of an address and the address without it; `null` when it names no place in a text. */
export function fragmentOfIri(iri: string): { readonly source: string; readonly fragment: TextFragment } | null {
  const at = iri.indexOf('#');
  const fragment = at < 0 ? null : readTextFragment(iri.slice(at));
  return fragment === null ? null : { source: iri.slice(0, at), fragment };
}
