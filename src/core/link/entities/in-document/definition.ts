import { plainLetters } from '../squeeze';
import { linkWords } from '../link-words';
import type { Place } from './places';

/** How a text gives a name a second one. */
export type Definition = 'brackets' | 'quotes' | 'words' | 'beside';

/**
 * `Long Name (LN)`, `Long Name („Name“`, `Long Name, kurz LN`, `Langname LN`: whether the second name is given as another of the first. Between
 * an act and its short name in brackets its date and the like may stand.
 */
export function isDefinition(second: Place): Definition | null {
  const { before, after } = second.mention;
  if (before === undefined) return null;
  if (/^\s+$/u.test(before)) return 'beside';
  const pattern = second.own.nameClass === 'LAW' ? ACT : NAME;
  const match = pattern.exec(before);
  if (match === null) return null;
  const [, sign = '', first = '', words = '', later = ''] = match;
  const quote = first + later;
  const said = plainLetters(words);
  if (said !== '' && !linkWords().definitions.has(said)) return null;
  const bracket = sign === '(' || sign === '[';
  if (bracket && (after === undefined || CLOSING.test(after))) return quote === '' ? 'brackets' : 'quotes';
  return !bracket && said !== '' ? 'words' : null;
}

const NAME = /^\s*([([,–—-])\s*(["'“„‚‘«»]?)(.*?)\s*(["'“„‚‘«»]?)\s*$/su;
const ACT = /^[^()[\];:!?]*([([])\s*(["'“„‚‘«»]?)([^()[\]]*?)\s*(["'“„‚‘«»]?)\s*$/su;
const CLOSING = /^[)\]"'”“’‘»«,;]/u;
