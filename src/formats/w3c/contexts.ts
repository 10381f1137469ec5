import { listOf } from '../../core/annotate/page/json-parts';
import type { Json } from '../../core/model/json';

/** The context that every W3C annotation names. */
const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What a `@context` declares besides the terms of the Recommendation. */
export function ownTerms(context: Json | undefined): Json[] {
  return listOf(context).filter((one) => one !== ANNO_CONTEXT && one !== ANNO_CONTEXT.replace('http:', 'https:'));
}
