import { familyOf } from '../../annotate/family';
import type { AnnotatedValue } from '../../model/annotation';
import type { Mention } from '../../model/mention';
import { keyOf, printOf, recordPrint, sameSpans, standing, wordsOf } from '../annotated';
import { documentRule } from '../rule';

/** The value recorded is not what the passage says: the engine reads exactly this passage, and reads something else. Coarser and finer values fit. */
export const valueText = documentRule('value-text', 'warning', function* (document) {
  const { uri, text, mentions } = document;
  const byStart = new Map(mentions.map((mention) => [mention.fragments[0]?.start, mention]));
  for (const { item, fragments, cover } of standing(document)) {
    const read = byStart.get(cover.start);
    if (item.value === undefined || read === undefined || !sameSpans(read.fragments, fragments)) continue;
    if (!isOneKind(item.tag, item.value, read) || fits(item.value, read)) continue;
    const better = valueOf(read);
    yield {
      uri,
      span: cover,
      args: { text: wordsOf(text, fragments), value: said(item.value), read: said(better) },
      fingerprint: printOf(recordPrint(item), said(item.value)),
      fixes: [
        {
          code: 'take-value',
          args: { value: said(better) },
          safe: false,
          changes: [{ kind: 'set', of: keyOf(item), value: better }],
        },
      ],
    };
  }
});

/** A range that ends before it begins. */
export const endBeforeStart = documentRule('end-before-start', 'error', function* (document) {
  for (const { item, fragments, cover } of standing(document)) {
    const { from, to } = item.value ?? {};
    if (item.value === undefined || from === undefined || to === undefined || !isAfter(from, to)) continue;
    yield {
      uri: document.uri,
      span: cover,
      args: { text: wordsOf(document.text, fragments), from, to },
      fingerprint: printOf(recordPrint(item), from, to),
      fixes: [
        {
          code: 'swap-ends',
          args: { from: to, to: from },
          safe: false,
          changes: [{ kind: 'set', of: keyOf(item), value: swapped(item.value, from, to) }],
        },
      ],
    };
  }
});

/** Its EDTF would say the old order: it goes. */
function swapped({ value, currency }: AnnotatedValue, from: string, to: string): AnnotatedValue {
  return {
    from: to,
    to: from,
    ...(value === undefined ? {} : { value }),
    ...(currency === undefined ? {} : { currency }),
  };
}

function isOneKind(tag: string | undefined, value: AnnotatedValue, read: Mention): boolean {
  const family = familyOf(read.type);
  if (family === 'name' || read.unresolved === true) return false;
  if (tag === undefined || familyOf(tag) === null) return (value.currency !== undefined) === (family === 'money');
  // A date is not compared with a duration.
  return tag === read.type;
}

function fits(value: AnnotatedValue, read: Mention): boolean {
  if (value.currency !== undefined && read.currency !== undefined && value.currency !== read.currency) return false;
  return (['value', 'from', 'to'] as const).every((field) => {
    const [own, found] = [value[field], read[field]];
    if (own === undefined || found === undefined) return true;
    return read.type === 'MONEY' ? sameNumber(own, found) : sameTime(own, found);
  });
}

function sameNumber(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text.replace(/^0+(?=\d)/, '');
  return plain(a) === plain(b);
}

/** Equal, or one says less than the other: `2007-05` of `2007-05-24`; `X` is any digit. */
function sameTime(a: string, b: string): boolean {
  if (a === b) return true;
  if (!isCalendar(a) || !isCalendar(b)) return a.startsWith('P') && b.startsWith('P') ? sameDuration(a, b) : true;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one !== other && one !== 'X' && other !== 'X') return false;
  }
  return true;
}

/** A year, month or day, with or without a time. Weeks, quarters and seasons are not compared. */
function isCalendar(value: string): boolean {
  return /^[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2}(?:T\S*)?)?)?$/.test(value);
}

/** Durations in one unit; others may be the same in other words. */
function sameDuration(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => /^P(T?)(\d+)([A-Z])$/.exec(text));
  if (one?.[3] === undefined || other?.[3] === undefined) return true;
  return one[1] !== other[1] || one[3] !== other[3] || Number(one[2]) === Number(other[2]);
}

function isAfter(from: string, to: string): boolean {
  if (isCalendar(from) && isCalendar(to)) {
    if (from.includes('X') || to.includes('X')) return false;
    const length = Math.min(from.length, to.length);
    return from.slice(0, length) > to.slice(0, length);
  }
  const number = /^-?\d+(?:\.\d+)?$/;
  return number.test(from) && number.test(to) && Number(from) > Number(to);
}

function valueOf({ value, edtf, from, to, currency }: Mention): AnnotatedValue {
  return {
    ...(value === undefined ? {} : { value }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(currency === undefined ? {} : { currency }),
  };
}

function said({ value, from, to, currency }: AnnotatedValue): string {
  const ends = from === undefined && to === undefined ? [] : [`${from ?? '…'}–${to ?? '…'}`];
  return [value ?? ends[0] ?? '', currency].filter((one) => one !== undefined && one !== '').join(' ');
}
