import type { NameTable } from '../name-table';
import { events } from './names/events';
import { laws } from './names/laws';
import { organisations } from './names/organisations';
import { persons } from './names/persons';
import { places } from './names/places';
import { plain } from './names/plain';
import { products } from './names/products';

export const names: NameTable = {
  persons,
  organisations,
  places,
  products,
  events,
  laws,
  plain,
  connectors: ['of', 'the', 'and', 'for', '&', 'in', 'on', 'at', 'to', 'with', 'without', 'against', 'upon'],
  nounCapitals: false,
  caseEndings: ['s', 'es'],
  genitiveEndings: [],
  purposeLinks: [],
  links: ['of', 'for', 'on', 'to', 'against', 'without'],
  genitives: ['of', 'at', 'for', 'in', 'from', 'with', 'to', 'by'],
  adjectiveEndings: [],
  copulas: ['is', 'was', 'becomes', 'became', 'remains', 'remained'],
  auxiliaries: ['was', 'is', 'has', 'had', 'has been', 'were', 'will', 'would', 'later', 'also', 'then', 'never'],
  articles: ['a', 'an', 'the', 'one', 'another', 'our', 'their', 'his', 'her', 'its', 'my'],
  definiteArticles: ['the'],
  naming: ['called', 'named', 'nicknamed', 'dubbed', 'titled'],
  others: ['other', 'similar', 'comparable', 'further'],
  examples: ['as', 'like', 'including'],
};
