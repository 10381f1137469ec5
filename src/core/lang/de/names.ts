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
    'bei',
    'um',
    'ob',
    'ohne',
    'gegen',
    '&',
  ],
  nounCapitals: true,
  caseEndings: ['s', 'es', 'e', 'n', 'en', 'er', 'ern', 'in', 'innen', 'nen'],
  genitiveEndings: ['s', 'es'],
  of: ['von'],
  agents: ['von', 'durch', 'vom'],
  openers: words(
    'warum wieso weshalb wie wann wo was wer wessen welche welcher welches trotz laut seit ja nein nicht nie vielleicht gestern heute morgen hier dort dann danach dabei dazu damit deshalb daher darum zudem außerdem allerdings jedoch dennoch inzwischen zuletzt zuvor mein dein sein ihr unser euer jeder jede jedes alle viele einige mehrere beide',
  ),
  purposeLinks: ['zur', 'zum', 'gegen', 'ohne'],
  links: ['für'],
  genitives: ['der', 'des', 'von', 'vom', 'bei', 'beim', 'im', 'in', 'am', 'für', 'zu', 'an'],
  adjectiveEndings: words(`
    ische ischer isches ischen ischem sche scher schen sches schem liche licher lichen liches lichem ige iger igen iges igem ale aler alen ales ive iver iven ives äre ärer ären äres
    same samer samen freie freier freien junge junger jungen neue neuer neues neuen alte alter alten große großer großen vereinte vereinten vereinigte vereinigten rote roter roten grüne grünen heilige heiligen
    erste erster ersten zweite zweiter zweiten dritte dritter dritten siebenjährige siebenjährigen dreißigjährige dreißigjährigen
  `),
  copulas: ['ist', 'war', 'wird', 'wurde', 'bleibt', 'blieb', 'heißt', 'hieß'],
  auxiliaries: ['wurde', 'wird', 'ist', 'war', 'hat', 'hatte', 'soll', 'sei', 'werde', 'kam'],
  articles: [
    'ein',
    'eine',
    'einer',
    'eines',
    'einem',
    'einen',
    'der',
    'die',
    'das',
    'den',
    'dem',
    'des',
    'sein',
    'seine',
    'ihr',
    'ihre',
    'unser',
    'unsere',
  ],
  definiteArticles: ['der', 'die', 'das', 'den', 'dem', 'des'],
  naming: ['namens', 'genannt'],
  others: ['andere', 'anderen', 'anderer', 'weitere', 'weiteren', 'weiterer', 'sonstige', 'ähnliche', 'ähnlichen'],
  examples: ['wie', 'etwa', 'beispielsweise'],
};
