import type { Span } from '../../core/model/span';

/**
 * What a line of a `.ann` file says (brat standoff). Positions count what the file's own tool counted: see `Counting`. A line that says something else, or says it in another
 * way than brat reads, is `unknown`.
 */
export type AnnStatement = TextBound | Relating | EventLine | Attributing | Reference | Note | Equivalence | Unknown;

/** `T1<TAB>Type 0 5;8 12<TAB>text` */
export interface TextBound {
  readonly kind: 'text';
  readonly id: string;
  readonly type: string;
  /** As the line has them: neither sorted nor checked. */
  readonly fragments: readonly Span[];
  /** `null`: the line has no third field. */
  readonly text: string | null;
}

/** `R1<TAB>Type Arg1:T1 Arg2:T2` */
export interface Relating {
  readonly kind: 'relation';
  readonly id: string;
  readonly type: string;
  readonly source: Argument;
  readonly target: Argument;
}

/** `E1<TAB>Type:T1 Role:T2 Role2:E3` */
export interface EventLine {
  readonly kind: 'event';
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly args: readonly Argument[];
}

export interface Argument {
  readonly role: string;
  readonly ref: string;
}

/** `A1<TAB>Name T1 value`; without a value it is true. `M1` is an older way to write it. */
export interface Attributing {
  readonly kind: 'attribute';
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  readonly value: string | null;
}

/** `N1<TAB>Reference T1 source:id<TAB>text` */
export interface Reference {
  readonly kind: 'reference';
  readonly id: string;
  readonly type: string;
  readonly ref: string;
  /** With its source; the first colon divides them. */
  readonly entry: string;
}

/** `#1<TAB>AnnotatorNotes T1<TAB>text` */
export interface Note {
  readonly kind: 'note';
  readonly id: string;
  readonly type: string;
  readonly ref: string;
  readonly text: string;
}

/** `*<TAB>Equiv T1 T2` */
export interface Equivalence {
  readonly kind: 'equivalence';
  readonly type: string;
  readonly refs: readonly string[];
}

export interface Unknown {
  readonly kind: 'unknown';
}

const UNKNOWN: Unknown = { kind: 'unknown' };

// No part of these can match what the part before it could have matched: each takes time linear in the line.
const TEXT = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/s;
const RELATION = /^(R\S+)\t(\S+) +([^\s:]+):(\S+) +([^\s:]+):(\S+)$/;
const EVENT = /^(E\S+)\t([^\s:]+):(\S+)((?: +[^\s:]+:\S+)*)$/;
const ATTRIBUTE = /^([AM]\S+)\t(\S+) +(\S+)(?: +(\S.*))?$/s;
const REFERENCE = /^(N\S+)\t(\S+) (\S+) ([^\s:]+:\S+)(?:\t.*)?$/s;
const NOTE = /^(#\S*)\t(\S+) (\S+)(?:\t(.*))?$/s;
const EQUIVALENCE = /^\*\t(\S+)((?: +\S+){2,})$/;

/** Never throws; linear in the line. `line`: without its end. */
export function readLine(line: string): AnnStatement {
  switch (line.charAt(0)) {
    case 'T':
      return readText(line);
    case 'R': {
      const [, id = '', type = '', role = '', ref = '', otherRole = '', otherRef = ''] =
        RELATION.exec(line.trimEnd()) ?? [];
      // Which end is which only the roles tell.
      if (id === '' || role === otherRole) return UNKNOWN;
      return { kind: 'relation', id, type, source: { role, ref }, target: { role: otherRole, ref: otherRef } };
    }
    case 'E': {
      const [, id = '', type = '', trigger = '', args = ''] = EVENT.exec(line.trimEnd()) ?? [];
      return id === '' ? UNKNOWN : { kind: 'event', id, type, trigger, args: wordsOf(args).map(argument) };
    }
    case 'A':
    case 'M': {
      const [, id = '', name = '', ref = '', value = null] = ATTRIBUTE.exec(line.trimEnd()) ?? [];
      return id === '' ? UNKNOWN : { kind: 'attribute', id, name, ref, value };
    }
    case 'N': {
      const [, id = '', type = '', ref = '', entry = ''] = REFERENCE.exec(line) ?? [];
      return id === '' ? UNKNOWN : { kind: 'reference', id, type, ref, entry };
    }
    case '#': {
      const [, id = '', type = '', ref = '', text = ''] = NOTE.exec(line) ?? [];
      return id === '' ? UNKNOWN : { kind: 'note', id, type, ref, text };
    }
    case '*': {
      const [, type = '', refs = ''] = EQUIVALENCE.exec(line.trimEnd()) ?? [];
      return type === '' ? UNKNOWN : { kind: 'equivalence', type, refs: wordsOf(refs) };
    }
    default:
      return UNKNOWN;
  }
}

function readText(line: string): AnnStatement {
  const [, id = '', type = '', places = '', text = null] = TEXT.exec(line) ?? [];
  if (id === '') return UNKNOWN;
  const fragments = places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    return { start, end };
  });
  const isSound = fragments.every(({ start, end }) => start <= end && Number.isSafeInteger(end));
  return isSound ? { kind: 'text', id, type, fragments, text } : UNKNOWN;
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function argument(word: string): Argument {
  const colon = word.indexOf(':');
  return { role: word.slice(0, colon), ref: word.slice(colon + 1) };
}

/** The way back, as brat itself writes lines. */
export function writeLine(
  statement: Exclude<AnnStatement, Unknown | Reference> | (Reference & { text: string }),
): string {
  switch (statement.kind) {
    case 'text': {
      const places = statement.fragments.map(({ start, end }) => `${String(start)} ${String(end)}`).join(';');
      return `${statement.id}\t${statement.type} ${places}\t${statement.text ?? ''}`;
    }
    case 'relation':
      return `${statement.id}\t${[statement.type, ...[statement.source, statement.target].map(written)].join(' ')}\t`;
    case 'event': {
      const trigger = { role: statement.type, ref: statement.trigger };
      return `${statement.id}\t${[trigger, ...statement.args].map(written).join(' ')}`;
    }
    case 'attribute': {
      const value = statement.value === null ? [] : [statement.value];
      return `${statement.id}\t${[statement.name, statement.ref, ...value].join(' ')}`;
    }
    case 'reference':
      return `${statement.id}\t${statement.type} ${statement.ref} ${statement.entry}\t${statement.text}`;
    case 'note':
      return `${statement.id}\t${statement.type} ${statement.ref}\t${statement.text}`;
    case 'equivalence':
      return `*\t${[statement.type, ...statement.refs].join(' ')}`;
  }
}

function written({ role, ref }: Argument): string {
  return `${role}:${ref}`;
}
