import type { NameTable } from '../name-table';
import { events } from './names/events';
import { laws } from './names/laws';
import { organisations } from './names/organisations';
import { persons } from './names/persons';
import { places } from './names/places';
import { plain } from './names/plain';
import { products } from './names/products';
import { words } from '../word-list';

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
  of: ['of'],
  agents: ['by'],
  openers: words(
    'why how when where what who which whose whether although though despite unlike according inside yes no not never perhaps maybe however meanwhile moreover therefore thus hence instead yesterday today tomorrow earlier later here there dear our my your his her their its this these those every each any some several many few both either neither another such once twice two three four five six seven eight nine ten',
  ),
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
