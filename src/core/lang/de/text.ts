import type { TextTable } from '../text-table';

export const text: TextTable = {
  functionWords:
    'der die das und den von zu des im dem mit sich auf für ist nicht ein eine einer eines einem einen als auch es an er hat dass daß sie nach bei wird aus werden um am sind noch wie über so zum haben nur oder aber vor zur bis mehr durch man sein wurde wurden sei ich wir ihr ihre ihrer ihren seine seiner seinen war waren kann wenn unter gegen vom können schon dann diese dieser dieses diesem keine kein wegen zwischen beim ohne hatte hatten worden soll sollen unser uns mich dich nun doch sowie seien wäre würde damit dazu dabei daß gegenüber während seit ab hierzu jedoch ferner'.split(
      ' ',
    ),
  coordinators: ['und', 'oder', 'bis', 'sowie', 'beziehungsweise', 'bzw', 'wie', 'statt', 'noch', 'als'],
  hyphenTails: 'any',
};
