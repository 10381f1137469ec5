export { Notes } from '../core/model/exchange-notes';
