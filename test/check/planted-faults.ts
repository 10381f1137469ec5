import type { RuleId } from '../../src/core/model/finding';
import type { Mark } from './planted';

/** A text with its annotations, and the rule that must report it once; `null`: no rule may. */
export interface Planted {
  readonly rule: RuleId | null;
  /** For look-alikes: of which rule. */
  readonly like?: RuleId;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const fault = (rule: RuleId, text: string, ...marks: Mark[]): Planted => ({ rule, text, marks });
const fine = (like: RuleId, text: string, ...marks: Mark[]): Planted => ({ rule: null, like, text, marks });
const mark = (quote: string, tag: string, more: Partial<Mark> = {}): Mark => ({ quote, tag, ...more });

const SPANS: readonly Planted[] = [
  fault('crossing', 'the tarnvale harbour board met', mark('tarnvale harbour', 'LOC'), mark('harbour board', 'ORG')),
  fault('crossing', 'der alte hafenrat tarnau tagte', mark('alte hafenrat', 'ORG'), mark('hafenrat tarnau', 'ORG')),
  fault('crossing', 'mill lane depot burned', mark('mill lane', 'LOC'), mark('lane depot', 'ORG')),
  fault('crossing', 'on 3 May 1901 in tarn', mark('on 3 May 1901', 'note'), mark('1901 in tarn', 'note')),
  fault('crossing', 'die brauerei quell und söhne', mark('brauerei quell', 'ORG'), mark('quell und söhne', 'PERSON')),
  fault('crossing', 'old swing bridge road', mark('old swing bridge', 'LOC'), mark('bridge road', 'LOC')),
  fault('crossing', 'dr ada quill senior', mark('dr ada', 'PERSON'), mark('ada quill', 'PERSON')),
  fault('crossing', 'amt für wege tarn', mark('amt für wege', 'ORG'), mark('wege tarn', 'LOC')),
  fine('crossing', 'the tarnvale harbour board met', mark('tarnvale', 'LOC'), mark('tarnvale harbour board', 'ORG')),
  fine('crossing', 'the board of tarn', mark('board of tarn', 'ORG'), mark('tarn', 'LOC')),
  fine('crossing', 'ada quill, bo quist', mark('ada quill', 'PERSON'), mark('bo quist', 'PERSON')),
  fine('crossing', 'mill lane depot', mark('mill lane', 'LOC'), mark('lane depot', 'ORG', { by: 'Bo' })),
  fine('crossing', 'der rat tagte', mark('der rat tagte', 'act'), mark('rat', 'ORG')),
  fine('crossing', 'quellhaus quell', mark('quellhaus', 'LOC'), mark(' quell'.trim(), 'PERSON', { nth: 2 })),
  fine('crossing', 'ada and bo', mark('ada', 'PERSON'), mark('ada and bo', 'group')),
  fine('crossing', 'tarn', mark('tarn', 'LOC'), mark('tarn', 'theme')),
  ...['ada quill', 'mill lane', 'hafenrat', 'tarn', 'quell & co', 'der rat', 'bo quist', 'lane depot'].map((name) =>
    fault('duplicate', `so ${name} came`, mark(name, 'thing'), mark(name, 'thing')),
  ),
  ...['ada quill', 'mill lane', 'hafenrat', 'tarn'].flatMap((name) => [
    fine('duplicate', `so ${name} came`, mark(name, 'thing'), mark(name, 'thing', { by: 'Bo' })),
    fine('duplicate', `so ${name} came`, mark(name, 'thing'), mark(name, 'theme')),
  ]),
  ...[' tarn', 'tarn ', 'tarn,', '„tarn', 'tarn)', '(tarn', 'tarn;', '»tarn«'].map((quote) =>
    fault('edge', `so (${quote} ) – ${quote}- then`, mark(quote, 'LOC')),
  ),
  fine('edge', 'the firm quell & co. went', mark('quell & co.', 'ORG')),
  fine('edge', 'the site hurra! grew', mark('hurra!', 'ORG')),
  fine('edge', 'the tarn (north) road', mark('tarn (north)', 'LOC')),
  fine('edge', 'der klub „anker“ tagte', mark('klub „anker“', 'ORG')),
  fine('edge', 'he said, "we go," and left', mark('"we go,"', 'speech')),
  fine('edge', 'quill, jr. came', mark('quill, jr.', 'PERSON')),
  fine('edge', "the boys' club", mark("boys'", 'ORG')),
  fine('edge', 'paid €5', mark('€5', 'MONEY')),
  fault('half-word', 'the harbourmaster came', mark('harbour', 'LOC')),
  fault('half-word', 'in tarnvale then', mark('vale', 'LOC')),
  fault('half-word', 'der hafenrat kam', mark('hafen', 'LOC')),
  fault('half-word', 'quillworth came', mark('illworth', 'PERSON')),
  fault('half-word', 'das quellhaus stand', mark('haus', 'LOC')),
  fault('half-word', 'in lot 19014 then', mark('1901', 'year')),
  fault('half-word', 'der müllerbund kam', mark('ller', 'PERSON')),
  fault('half-word', 'old quists came', mark('qui', 'PERSON')),
  fine('half-word', 'tarnaus rat kam', mark('tarnau', 'LOC')),
  fine('half-word', "quill's house", mark('quill', 'PERSON')),
  fine('half-word', 'the iQuill sold', mark('Quill', 'PRODUCT')),
  fine('half-word', 'des rates sitz', mark('rat', 'ORG')),
  fine('half-word', 'the tarn-quell line', mark('tarn', 'LOC')),
  fine('half-word', 'paid US$5m', mark('5', 'number')),
  fine('half-word', 'the quills came', mark('quill', 'PERSON')),
  fine('half-word', '東京都市', mark('東京', 'LOC')),
];

const VALUES: readonly Planted[] = [
  fault('value-text', 'It opened on 25 May 2007.', mark('25 May 2007', 'DATE', { value: { value: '2007-05-24' } })),
  fault('value-text', 'It closed on 3 June 1988.', mark('3 June 1988', 'DATE', { value: { value: '1989-06-03' } })),
  fault('value-text', 'Am 4. März 1912 begann es.', mark('4. März 1912', 'DATE', { value: { value: '1912-04-03' } })),
  fault('value-text', 'It cost $500 then.', mark('$500', 'MONEY', { value: { value: '5000', currency: 'USD' } })),
  fault('value-text', 'It cost €500 then.', mark('€500', 'MONEY', { value: { value: '500', currency: 'USD' } })),
  fault(
    'value-text',
    'Der Bau der neuen Brücke kostete die Stadt 1,5 Millionen Euro.',
    mark('1,5 Millionen Euro', 'MONEY', { value: { value: '15', currency: 'EUR' } }),
  ),
  fault('value-text', 'It began in May 2007.', mark('May 2007', 'DATE', { value: { value: '2007-06' } })),
  fault(
    'value-text',
    'It cost £20 million.',
    mark('£20 million', 'MONEY', { value: { value: '20', currency: 'GBP' } }),
  ),
  fine('value-text', 'It opened on 25 May 2007.', mark('25 May 2007', 'DATE', { value: { value: '2007-05-25' } })),
  fine('value-text', 'It began in May 2007.', mark('May 2007', 'DATE', { value: { value: '2007-05-24' } })),
  fine('value-text', 'It opened on 25 May 2007.', mark('25 May 2007', 'DATE', { value: { value: '2007' } })),
  fine('value-text', 'It opened on 25 May 2007.', mark('25 May 2007', 'DATE')),
  fine('value-text', 'It cost $500 then.', mark('$500', 'MONEY', { value: { value: '500.00', currency: 'USD' } })),
  fine('value-text', 'It cost $500 then.', mark('$500', 'MONEY', { value: { value: '500' } })),
  fine(
    'value-text',
    'Der Bau der neuen Brücke kostete die Stadt 1,5 Millionen Euro.',
    mark('1,5 Millionen Euro', 'MONEY', { value: { value: '1500000', currency: 'EUR' } }),
  ),
  fine('value-text', 'It cost $500 then.', mark('$500', 'price', { value: { value: 'x' } })),
  ...(
    [
      ['1990', '1980'],
      ['2007-05-24', '2007-05-23'],
      ['2007-06', '2007-05-30'],
      ['1912-03', '1911'],
      ['10', '5'],
      ['1.5', '1.25'],
      ['0', '-3'],
      ['2001-01-01', '2000'],
    ] as const
  ).map(([from, to]) => fault('end-before-start', 'so then it was', mark('then', 'period', { value: { from, to } }))),
  ...(
    [
      ['1980', '1990'],
      ['2007-05-23', '2007-05-23'],
      ['2007-05-30', '2007-05'],
      ['2007', '2007-05-30'],
      ['5', '10'],
      ['1.25', '1.5'],
      ['XXXX-05', '1911'],
      ['2007-Q4', '2007-Q1-x'],
    ] as const
  ).map(([from, to]) => fine('end-before-start', 'so then it was', mark('then', 'period', { value: { from, to } }))),
];

const NAMES: readonly Planted[] = [
  ...['tarn', 'hafenrat', 'mill lane', 'quell & co', 'ada quill', 'amt', 'der bund', 'anker'].map((name) =>
    fault('tagged-differently', `${name} und ${name}`, mark(name, 'ORG'), mark(name, 'LOC', { nth: 2 })),
  ),
  ...['tarn', 'hafenrat', 'mill lane', 'quell & co'].flatMap((name) => [
    fine('tagged-differently', `${name} und ${name}`, mark(name, 'ORG'), mark(name, 'ORG', { nth: 2 })),
    fine(
      'tagged-differently',
      `${name} und ${name}`,
      mark(name, 'ORG', { entity: 'e1' }),
      mark(name, 'theme', { nth: 2, entity: 'e1' }),
    ),
  ]),
  ...['tarn', 'hafenrat', 'mill lane', 'quell & co', 'amt', 'ada quill', 'bo quist', 'anker'].map((name) =>
    fault('annotators-disagree', `so ${name} kam`, mark(name, 'ORG'), mark(name, 'LOC', { by: 'Bo' })),
  ),
  ...['tarn', 'hafenrat', 'mill lane', 'quell & co'].flatMap((name) => [
    fine('annotators-disagree', `so ${name} kam`, mark(name, 'ORG'), mark(name, 'ORG', { by: 'Bo' })),
    fine('annotators-disagree', `so ${name} kam`, mark(name, 'ORG'), mark(name, 'theme', { by: 'Bo' })),
  ]),
  ...['tarn rat', 'hafenrat', 'mill lane', 'quell & co', 'amt', 'bund', 'klub', 'anker'].map((name) =>
    fault(
      'name-entities',
      `${name} und ${name}`,
      mark(name, 'ORG', { entity: 'e1' }),
      mark(name, 'ORG', { nth: 2, entity: 'e2' }),
    ),
  ),
  ...['quill', 'quist', 'ada', 'bo', 'müller', 'tarnow', 'hollis', 'weber'].map((name) =>
    fine(
      'name-entities',
      `${name} und ${name}`,
      mark(name, 'PERSON', { entity: 'e1' }),
      mark(name, 'PERSON', { nth: 2, entity: 'e2' }),
    ),
  ),
  ...['tarn', 'quell', 'amt', 'bund', 'klub', 'anker', 'mill', 'lane'].flatMap((name) => [
    fault(
      'entity-types',
      `${name} und ${name}haus`,
      mark(name, 'ORG', { entity: 'e' }),
      mark(`${name}haus`, 'LOC', { entity: 'e' }),
    ),
    fine(
      'entity-types',
      `${name} und ${name}haus`,
      mark(name, 'ORG', { entity: 'e' }),
      mark(`${name}haus`, 'LOC', { entity: 'f' }),
    ),
  ]),
];

/** Own tags of the planted texts: all in the scheme of the test. */
export const OWN_TAGS = ['note', 'act', 'group', 'theme', 'thing', 'speech', 'year', 'number', 'price', 'period'];

export const PLANTED: readonly Planted[] = [
  ...SPANS,
  ...VALUES,
  ...NAMES,
  ...['ORGG', 'Orte', 'org', 'Persn', 'NOTES', 'date', 'Thing', 'Geld'].map((tag) =>
    fault('unknown-tag', 'so tarn kam', mark('tarn', tag)),
  ),
  ...['ORG', 'LOC', 'note', 'act', 'theme', 'EVENT', 'thing', 'LAW'].map((tag) =>
    fine('unknown-tag', 'so tarn kam', mark('tarn', tag)),
  ),
];
