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
  connectors: [
    'der',
    'die',
    'das',
    'des',
    'dem',
    'den',
    'und',
    'für',
    'von',
    'zu',
    'zur',
    'zum',
    'in',
    'im',
    'am',
    'an',
    'auf',
    '&',
  ],
  nounCapitals: true,
  caseEndings: ['s', 'es', 'e', 'n', 'en', 'er', 'ern', 'in', 'innen', 'nen'],
  genitives: ['der', 'des', 'von', 'vom', 'bei', 'beim', 'im', 'in', 'am', 'für'],
};
