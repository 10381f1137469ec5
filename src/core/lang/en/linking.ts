import { words } from '../word-list';
import type { LinkTable } from '../link-table';

export const linking: LinkTable = {
  transliteration: [
    'tch<c',
    'shch<c',
    'sh<s',
    'ch<c',
    'zh<z',
    'kh<h',
    'ts<c',
    'ya<ja',
    'yu<ju',
    'yo<jo',
    'ye<e',
    'y<i',
    'ph<f',
  ],
  genitives: [],
  bodyOpenings: ['office of the', 'office of'],
  legalForms: ['incorporated<inc', 'corporation<corp', 'company<co', 'limited<ltd'],
  kinds: [
    'society association organisation organization union federation confederation league guild collective agency',
    'company corporation firm group holding enterprise',
    'ministry department',
    'party movement alliance front',
    'court tribunal',
  ],
  trades: words(`
    works ironworks brickworks gasworks waterworks glassworks printworks dairy dairies tannery cannery colliery collieries sawmill sawmills mill mills potteries pottery forge foundry
    engineering engineers builders building construction constructors contractors haulage transport transportation ferries coaches architects surveyors solicitors attorneys carriers
    trading traders imports exports wines vineyards vineyard nurseries furniture textiles apparel clothing footwear cosmetics toys games gaming robotics dynamics instruments optics
    devices materials plastics rubber steel metals alloys glass cement concrete timber lumber paper packaging printing machinery tools equipment appliances automation adhesives
    cycles bicycles tyres tires turbines wind solar nuclear renewables freight logistics shipping insurance finance financial leasing catering cleaning security
  `),
  definitions: ['the', 'or', 'in short', 'hereinafter', 'hereinafter the', 'also known as', 'known as'],
  small: words('a an the of and for on in at to with by as from'),
  men: words(`mr mister master sir lord baron count earl duke prince king emperor father brother husband son stepson
    uncle nephew grandfather grandson widower actor waiter monk abbot businessman chairman congressman spokesman`),
  women:
    words(`mrs ms miss mme madam madame lady dame baroness countess duchess princess queen empress mother sister wife daughter
    stepdaughter aunt niece grandmother granddaughter widow actress waitress nun abbess businesswoman chairwoman congresswoman spokeswoman`),
  pronouns: {
    person: words('he she him her his hers who whom whose himself herself'),
    body: words('it its itself which they their them'),
    place: words('where there which'),
  },
};
