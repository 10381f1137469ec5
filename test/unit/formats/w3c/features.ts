/** The document that all examples are about: with line ends of Windows, characters beyond the basic plane and ones of two code points. */
export const TEXT =
  '𝒯he mill at Tarn stood idle.\r\nIn 1898 Ada Brandt bought the mill, and the cafe\u0301 beside it.\r\nThe mill turned again.\r\n';

interface Feature {
  readonly feature: string;
  readonly annotation: object;
  /** Words of the passage; `null`: nothing in a text, so an orphan. */
  readonly words: string | null;
}

const ADDRESS = 'http://example.org/letters/tarn.txt';
const on = (selector: object, more: object = {}): object => ({ source: ADDRESS, selector, ...more });
const quote = (exact: string, prefix?: string, suffix?: string): object => ({
  type: 'TextQuoteSelector',
  exact,
  ...(prefix === undefined ? {} : { prefix }),
  ...(suffix === undefined ? {} : { suffix }),
});
const position = (start: number, end: number): object => ({ type: 'TextPositionSelector', start, end });

/** One annotation for each thing that the data model of the Recommendation knows, in our own words. */
export const FEATURES: readonly Feature[] = [
  {
    feature: 'body and target by their addresses: about the whole document',
    annotation: { body: 'http://example.org/essay', target: ADDRESS },
    words: null,
  },
  {
    feature: 'a target with its type, format and languages',
    annotation: {
      target: { id: ADDRESS, type: 'Text', format: 'text/plain', language: ['en'], processingLanguage: 'en' },
    },
    words: null,
  },
  {
    feature: 'a fragment in the address of the target',
    annotation: { bodyValue: 'the place', target: `${ADDRESS}#char=12,16` },
    words: 'Tarn',
  },
  { feature: 'a short body', annotation: { bodyValue: 'idle since when?', target: on(quote('idle')) }, words: 'idle' },
  {
    feature: 'a textual body with format, language and direction',
    annotation: {
      motivation: 'commenting',
      body: { type: 'TextualBody', value: '<p>stand</p>', format: 'text/html', language: 'de', textDirection: 'ltr' },
      target: on(quote('stood idle')),
    },
    words: 'stood idle',
  },
  {
    feature: 'several bodies with purposes, one elsewhere',
    annotation: {
      motivation: 'describing',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'PERSON' },
        { type: 'TextualBody', purpose: 'describing', value: 'the buyer' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'http://example.org/persons/ada' },
        'http://example.org/more',
      ],
      target: on(quote('Ada Brandt')),
    },
    words: 'Ada Brandt',
  },
  {
    feature: 'bodies to choose from',
    annotation: {
      body: {
        type: 'Choice',
        items: [
          { type: 'TextualBody', value: 'the mill', language: 'en' },
          { type: 'TextualBody', value: 'die Mühle', language: 'de' },
        ],
      },
      target: on(quote('mill', 'bought the ', ',')),
    },
    words: 'mill',
  },
  {
    feature: 'several targets in one document',
    annotation: { bodyValue: 'both', target: [on(position(4, 8)), on(position(12, 16))] },
    words: 'mill|Tarn',
  },
  {
    feature: 'targets in several documents',
    annotation: {
      bodyValue: 'the same mill',
      target: [{ source: 'http://example.org/elsewhere', selector: quote('mill') }, on(position(4, 8))],
    },
    words: 'mill',
  },
  {
    feature: 'who made it, with what, for whom, when',
    annotation: {
      creator: {
        id: 'http://example.org/bo',
        type: 'Person',
        name: 'Bo',
        nickname: 'b',
        homepage: 'http://example.org/~bo',
      },
      generator: { id: 'http://example.org/pen', type: 'Software', name: 'Pen 2' },
      created: '2015-01-28T12:00:00Z',
      modified: '2015-01-29T09:00:00Z',
      generated: '2015-02-04T12:00:00Z',
      audience: { id: 'http://example.org/readers', type: 'Audience' },
      accessibility: 'captions',
      rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
      canonical: 'urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df',
      via: 'http://other.example.org/anno1',
      motivation: ['questioning', 'commenting'],
      bodyValue: 'who?',
      target: on(quote('Ada Brandt')),
    },
    words: 'Ada Brandt',
  },
  {
    feature: 'a quote with its surroundings',
    annotation: { target: on(quote('mill', 'The ', ' turned')) },
    words: 'mill',
  },
  {
    feature: 'a quote that stands in several places: all of them',
    annotation: { target: on(quote('mill')) },
    words: 'mill|mill|mill',
  },
  { feature: 'a position in code points', annotation: { target: on(position(0, 8)) }, words: '𝒯he mill' },
  {
    feature: 'a position behind line ends',
    annotation: { target: on(position(37, 47)) },
    words: 'Ada Brandt',
  },
  {
    feature: 'a position of bytes',
    annotation: { target: on({ type: 'DataPositionSelector', start: 7, end: 11 }) },
    words: 'mill',
  },
  {
    feature: 'a fragment of plain text (RFC 5147)',
    annotation: {
      target: on({ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc5147', value: 'char=4,8' }),
    },
    words: 'mill',
  },
  {
    feature: 'lines of plain text (RFC 5147)',
    annotation: { target: on({ type: 'FragmentSelector', value: 'line=2,3;length=120,UTF-8' }) },
    words: 'The mill turned again.\r\n',
  },
  {
    feature: 'a fragment of something that is no text',
    annotation: {
      target: on({ type: 'FragmentSelector', conformsTo: 'http://www.w3.org/TR/media-frags/', value: 'xywh=0,0,9,9' }),
    },
    words: null,
  },
  { feature: 'a CSS selector', annotation: { target: on({ type: 'CssSelector', value: '#a > .b' }) }, words: null },
  {
    feature: 'an XPath selector',
    annotation: { target: on({ type: 'XPathSelector', value: '/html/body/p[2]' }) },
    words: null,
  },
  { feature: 'an SVG selector', annotation: { target: on({ type: 'SvgSelector', value: '<svg:svg/>' }) }, words: null },
  {
    feature: 'a range between two quotes',
    annotation: {
      target: on({
        type: 'RangeSelector',
        startSelector: quote('Ada', '', ' Brandt'),
        endSelector: quote(', and'),
      }),
    },
    words: 'Ada Brandt bought the mill',
  },
  {
    feature: 'a range between two XPaths',
    annotation: {
      target: on({
        type: 'RangeSelector',
        startSelector: { type: 'XPathSelector', value: '//td[1]' },
        endSelector: { type: 'XPathSelector', value: '//td[2]' },
      }),
    },
    words: null,
  },
  {
    feature: 'a selector refined by another',
    annotation: {
      target: on({ ...quote('Ada Brandt bought the mill'), refinedBy: position(22, 26) }),
    },
    words: 'mill',
  },
  {
    feature: 'a refinement of a refinement',
    annotation: {
      target: on({
        type: 'FragmentSelector',
        value: 'line=1,2',
        refinedBy: { ...quote('bought the mill'), refinedBy: quote('mill') },
      }),
    },
    words: 'mill',
  },
  {
    feature: 'a quote inside of what only an XPath names',
    annotation: { target: on({ type: 'XPathSelector', value: '//p[2]', refinedBy: quote('turned') }) },
    words: 'turned',
  },
  {
    feature: 'several selectors of one passage',
    annotation: {
      target: on([{ type: 'XPathSelector', value: '//p' }, position(37, 47), quote('Ada Brandt')] as object),
    },
    words: 'Ada Brandt',
  },
  {
    feature: 'a position that is not where its quote is',
    annotation: { target: on([position(0, 10), quote('Ada Brandt', 'In 1898 ')] as object) },
    words: 'Ada Brandt',
  },
  {
    feature: 'decomposed characters',
    annotation: { target: on(quote('cafe\u0301')) },
    words: 'cafe\u0301',
  },
  {
    feature: 'states: when the source was read and how',
    annotation: {
      target: on(position(4, 8), {
        state: [
          { type: 'TimeState', sourceDate: '2015-07-20T13:30:00Z', cached: 'http://archive.example.org/copy1' },
          {
            type: 'HttpRequestState',
            value: 'Accept: text/plain',
            refinedBy: {
              type: 'TimeState',
              sourceDateStart: '2015-07-20T00:00:00Z',
              sourceDateEnd: '2015-07-21T00:00:00Z',
            },
          },
        ],
      }),
    },
    words: 'mill',
  },
  {
    feature: 'styles, scope and what it was shown with',
    annotation: {
      stylesheet: { id: 'http://example.org/style', type: 'CssStyle' },
      target: on(position(4, 8), {
        styleClass: 'red',
        scope: 'http://example.org/page7',
        renderedVia: { id: 'http://example.org/viewer', type: 'Software' },
      }),
    },
    words: 'mill',
  },
  {
    feature: 'terms of somebody else',
    annotation: {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'http://example.org/terms#' }],
      'ex:weight': 3,
      'ex:origin': { 'ex:box': 'A 12' },
      target: on(position(4, 8)),
    },
    words: 'mill',
  },
];
