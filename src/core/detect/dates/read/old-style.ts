import { calendar, express, type Expression } from './expression';
import type { Lexemes } from '../words/lexemes';
import { readOrdinalBefore } from './period';
import { STOP } from '../words/signs';
import { Cue, Mark, Role } from '../words/word';
import { readYear } from './year';

/** `12th ult.`, `5th inst.`, `10th prox.`: a day of the letter's last, own or next month. Token `at` is the Latin word. */
export function readUltimo(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const by = lexemes.cued(at, Cue.ultimo) ? -1 : lexemes.cued(at, Cue.instant) ? 0 : 1;
  const ordinal = readOrdinalBefore(lexemes, lexemes.has(at - 1, Role.of) ? at - 2 : at - 1, floor);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31) return undefined;
  const short = lexemes.width(at) === 1;
  const word = short && lexemes.sign(at + 1) === STOP ? at + 2 : at;
  if (short && !(word > at && lexemes.marked(word, Mark.ultimoMonth))) return undefined;
  const last = lexemes.sign(word + 1) === STOP && lexemes.glued(word + 1) ? word + 1 : word;
  const form = by < 0 ? 'ultimo' : by === 0 ? 'instant' : 'proximo';
  return express(
    lexemes,
    ordinal.first,
    last,
    { kind: 'shift', by, unit: 'month', base: 'document', date: { day: ordinal.value } },
    { confidence: 0.88, reasons: [{ code: 'old-style', args: { form } }] },
  );
}

/** `8bris`, `7br`: the number of the month in the old Roman year, two less than ours. Token `at` is the ending. */
export function readNumberMonth(lexemes: Lexemes, at: number, floor: number): Expression | undefined {
  const number = lexemes.number(at - 1);
  if (number < 7 || number > 10 || !lexemes.glued(at) || at - 1 < floor) return undefined;
  const stop = lexemes.sign(at + 1) === STOP && lexemes.glued(at + 1) ? at + 1 : at;
  const before = lexemes.has(at - 2, Role.of) ? at - 3 : at - 2;
  const ordinal = readOrdinalBefore(lexemes, before, floor);
  const plain = ordinal === undefined && lexemes.width(before) <= 2 && before >= floor ? lexemes.number(before) : -1;
  const day = ordinal?.value ?? plain;
  const year = readYear(lexemes, lexemes.sign(stop + 1) === 0x2c ? stop + 2 : stop + 1, false);
  const hasDay = day >= 1 && day <= 31;
  if (!hasDay && year === undefined) return undefined;
  const date = { month: number + 2, ...(hasDay ? { day } : {}), ...year?.date };
  const first = hasDay ? (ordinal?.first ?? before) : at - 1;
  const form = [{ code: 'old-style', args: { form: 'abbreviation' } }] as const;
  return express(lexemes, first, year?.last ?? stop, calendar(date), { confidence: 0.85, reasons: form });
}
