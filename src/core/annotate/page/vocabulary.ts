import type { Json } from '../../model/json';

/**
 * Keys that the W3C vocabulary has no word for. They are declared in the page's context; what JSON-LD cannot say (objects whose keys are a person's own) is declared
 * as a JSON literal, so that readers keep it whole. Changing one of these names makes files that exist unreadable.
 */
export const KEY = {
  value: 'variorum:value',
  attributes: 'variorum:attributes',
  confidence: 'variorum:confidence',
  from: 'variorum:from',
  claim: 'variorum:claim',
  relation: 'variorum:relation',
  verdict: 'variorum:verdict',
  fragments: 'variorum:fragments',
  deleted: 'variorum:deleted',
  imported: 'variorum:imported',
  keptFile: 'variorum:KeptFile',
  content: 'variorum:content',
  textState: 'variorum:TextState',
  textHash: 'variorum:sha256',
} as const;

/** The value of `variorum:verdict` that says that a suggestion is wrong here. */
export const REJECTED = 'rejected';

const LITERAL: Json = { '@type': '@json' };

/** `@context` of a page. */
export const PAGE_CONTEXT: Json = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    variorum: 'urn:variorum:',
    [KEY.value]: LITERAL,
    [KEY.attributes]: LITERAL,
    [KEY.claim]: LITERAL,
    [KEY.deleted]: LITERAL,
    [KEY.imported]: LITERAL,
    [KEY.content]: LITERAL,
  },
];
