import type { Mention, MentionValue } from '../../model/mention';
import { folded } from './folded';

/** What dates and amounts of one row share. Mentions without a value share what is written. */
export function valueKey(mention: MentionValue & Pick<Mention, 'type' | 'text'>): string {
  const { type, value, from, to, currency, mod, per, unresolved, text } = mention;
  if (value === undefined && from === undefined && to === undefined)
    return `${type};=${folded(text)};${currency ?? ''}`;
  return [type, value, from, to, currency, mod, per, unresolved === true ? '?' : ''].map(escaped).join(';');
}

function escaped(part: string | undefined): string {
  return part === undefined ? '' : part.replace(/[\\;]/g, '\\$&');
}

/** The value of a mention, without the mention. */
export function valueOf(mention: MentionValue): MentionValue {
  const { value, edtf, from, to, unresolved, currency, mod, per } = mention;
  return {
    ...(value === undefined ? {} : { value }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(unresolved === undefined ? {} : { unresolved }),
    ...(currency === undefined ? {} : { currency }),
    ...(mod === undefined ? {} : { mod }),
    ...(per === undefined ? {} : { per }),
  };
}
