import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

// Gold that has slipped by one character scores the engine wrongly and nobody notices; so every offset in it is checked here.

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface GoldAlternate extends Partial<GoldSpan> {
  readonly type?: string;
  readonly spans?: readonly GoldSpan[];
  readonly value?: string;
  readonly entity?: string;
}

interface GoldMention extends GoldSpan {
  readonly id: string;
  readonly type: string;
  readonly spans?: readonly GoldSpan[];
  /** What a date, duration or amount means. */
  readonly value?: string;
  /** Which of the folder's people, bodies, places … a name stands for. */
  readonly entity?: string;
  readonly optional?: boolean;
  readonly nested?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly currency?: string;
  readonly needsAnchor?: boolean;
  readonly line: number;
  readonly zone: string;
  readonly alternates?: readonly GoldAlternate[];
}

interface NonAnnotation extends GoldSpan {
  readonly line: number;
  readonly wrong: readonly string[];
  readonly tolerated?: boolean;
}

interface GoldDocument {
  readonly sha256: string;
  readonly codePoints: number;
  readonly utf16Length: number;
  readonly lang: string;
  readonly dct: string | null;
  readonly annotations: readonly GoldMention[];
  readonly nonAnnotations: readonly NonAnnotation[];
}

const SETS: readonly { gold: string; folder: string }[] = [
  { gold: 'test/seeds-gold/gold.json', folder: 'seeds' },
  { gold: 'test/corpus/open/gold.json', folder: 'test/corpus/open' },
  { gold: 'test/corpus/heldout/gold.json', folder: 'test/corpus/heldout' },
];

const NAME_TYPES = ['PERSON', 'ORG', 'PRODUCT', 'GPE', 'LOC', 'NORP', 'LAW', 'EVENT'];

const ENTITY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ZONES = ['body', 'headline', 'byline', 'front-matter', 'comment', 'quote', 'link-text', 'boilerplate'];

const POINT =
  /^(?:(?:PRESENT|PAST|FUTURE)_REF|(?:BC\d{2,4}|[\dX]{2,4})(?:-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\d\d|XX)(?:-[1-7])?|WXX(?:-[1-7])?|(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?))?(?:T(?:(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?|MO|MI|AF|EV|NI|DT)(?:Z|[+-]\d\d:\d\d)?)?~?|-[\dX]{2,4}|T(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d:\d\d)?)$/;
const PERIOD =
  /^P(?=.)(?:(?:\d+(?:\.\d+)?|X)Y)?(?:(?:\d+(?:\.\d+)?|X)M)?(?:(?:\d+(?:\.\d+)?|X)W)?(?:(?:\d+(?:\.\d+)?|X)D)?(?:(?:\d+(?:\.\d+)?|X)(?:DE|CE))?(?:T(?=.)(?:(?:\d+(?:\.\d+)?|X)H)?(?:(?:\d+|X)M)?(?:(?:\d+(?:\.\d+)?|X)S)?)?$/;
const AMOUNT = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** Whether a value is written in one of the shapes that mentions of this type may have. */
function isWellFormed(type: string, value: string): boolean {
  const ends = value.split('/');
  if (ends.length > 2) return false;
  switch (type) {
    case 'DATE':
      return ends.every((end) => POINT.test(end) || end === '' || end === '..');
    case 'DURATION':
    case 'AGE':
      return ends.every((end) => PERIOD.test(end));
    case 'SET':
      return value === 'PXX' || PERIOD.test(value) || POINT.test(value);
    case 'MONEY':
      return ends.every((end) => AMOUNT.test(end));
    default:
      return false;
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function checkMention(text: string, mention: GoldMention): void {
  const where = `${mention.id} '${mention.text}'`;
  const fragments = mention.spans ?? [mention];
  const first = fragments[0]!;
  const last = fragments[fragments.length - 1]!;
  assert.deepEqual([first.start, last.end], [mention.start, mention.end], `${where}: covering span`);
  const pieces = fragments.map((fragment) => text.slice(fragment.start, fragment.end));
  assert.deepEqual(
    pieces,
    fragments.map((fragment) => fragment.text),
    `${where}: fragments`,
  );
  const gaps = fragments.slice(1).map((fragment, index) => text.slice(fragments[index]!.end, fragment.start));
  // In `A[llOfIt](…)` a reader sees one word, which the bracket of the link cuts in two.
  const cutByLink = gaps.length > 0 && gaps.every((gap) => gap === '[');
  assert.equal(pieces.join(cutByLink ? '' : ' '), mention.text, `${where}: text`);
  for (const piece of pieces) assert.ok(piece !== '' && piece.trim() === piece && !piece.includes('\n'), where);
  for (const gap of gaps) assert.match(gap, cutByLink ? /^\[$/ : /^\s*\n[\s>]*$/, `${where}: gap`);
  assert.equal(mention.line, lineOf(text, mention.start), `${where}: line`);
  assert.ok(ZONES.includes(mention.zone), `${where}: zone ${mention.zone}`);
  checkMeaning(mention, where);
  if (mention.type === 'MONEY') assert.match(mention.currency ?? '', /^[A-Z]{3}$/, `${where}: currency`);
  if (mention.from !== undefined || mention.to !== undefined) {
    assert.equal(mention.value, `${mention.from ?? ''}/${mention.to ?? ''}`, `${where}: ends of the range`);
  }
  if (mention.type === 'DATE' && mention.value?.startsWith('XXXX')) {
    assert.ok(mention.needsAnchor, `${where}: an underspecified date needs an anchor`);
  }
  for (const alternate of mention.alternates ?? []) {
    const { start = mention.start, end = mention.end } = alternate;
    if (alternate.text !== undefined) {
      const pieces = (alternate.spans ?? [{ start, end }]).map((piece) => text.slice(piece.start, piece.end));
      assert.equal(pieces.join(' '), alternate.text, `${where}: alternate`);
      assert.ok(alternate.spans === undefined || !pieces.some((piece) => piece.includes('\n')), `${where}: alternate`);
    }
    assert.ok(start < mention.end && mention.start < end, `${where}: an alternate touches its mention`);
    if (alternate.entity !== undefined) assert.match(alternate.entity, ENTITY, `${where}: alternate`);
    if (alternate.value !== undefined) {
      assert.ok(isWellFormed(alternate.type ?? mention.type, alternate.value), `${where}: ${alternate.value}`);
    }
  }
}

/** Names stand for an entity and have no value, times and amounts the other way round. */
function checkMeaning({ type, value, entity, optional, nested }: GoldMention, where: string): void {
  if (NAME_TYPES.includes(type)) {
    assert.match(entity ?? '', ENTITY, `${where}: entity`);
    assert.equal(value, undefined, `${where}: a name has no value`);
  } else {
    assert.ok(value !== undefined && isWellFormed(type, value), `${where}: value ${value}`);
    assert.equal(entity, undefined, `${where}: no entity`);
  }
  if (nested) assert.ok(optional, `${where}: what is nested is optional`);
}

/** Names and times lie beside each other or one inside the other; of two of a kind the inner one is marked as nested. */
function checkOrder(annotations: readonly GoldMention[]): void {
  annotations.forEach((mention, index) => {
    const before = annotations[index - 1];
    if (before !== undefined) assert.ok(before.start <= mention.start, `${mention.id} is sorted`);
    for (const outer of annotations.slice(0, index)) {
      if (outer.end <= mention.start) continue;
      assert.ok(mention.end <= outer.end, `${mention.id} crosses ${outer.id}`);
      const sameKind = NAME_TYPES.includes(outer.type) === NAME_TYPES.includes(mention.type);
      assert.ok(!sameKind || mention.nested, `${mention.id} overlaps ${outer.id}`);
    }
  });
}

function checkDocument(text: string, document: GoldDocument): void {
  assert.equal(createHash('sha256').update(text).digest('hex'), document.sha256, 'SHA-256 of the text with LF');
  assert.equal(text.length, document.utf16Length);
  assert.equal(Array.from(text).length, document.codePoints);
  assert.ok(document.dct === null || isWellFormed('DATE', document.dct));
  assert.ok(['en', 'de'].includes(document.lang));
  for (const mention of document.annotations) checkMention(text, mention);
  checkOrder(document.annotations);
  for (const not of document.nonAnnotations) {
    assert.equal(text.slice(not.start, not.end), not.text);
    assert.equal(not.line, lineOf(text, not.start));
    for (const mention of document.annotations) {
      const same = mention.start === not.start && mention.end === not.end && not.wrong.includes(mention.type);
      const inside = not.wrong.includes('*') && mention.start < not.end && not.start < mention.end;
      assert.ok(!same && !inside, `${mention.id} is also said to be no mention`);
    }
  }
}

for (const { gold, folder } of SETS) {
  suite(`gold of ${folder}`, () => {
    const documents = (JSON.parse(readFileSync(gold, 'utf8')) as { documents: Record<string, GoldDocument> }).documents;

    test('covers every document of the folder and no other', () => {
      const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
      assert.deepEqual(Object.keys(documents).sort(), files.sort());
    });

    for (const [name, document] of Object.entries(documents)) {
      test(`${name}: spans, values and hash fit the text`, () => {
        checkDocument(readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n'), document);
      });
    }
  });
}
