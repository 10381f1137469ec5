import { Phrases } from '../phrases';
import { ofAllLanguages } from '../vocabulary';

const CLOSINGS = new Phrases(ofAllLanguages((table) => table.closings));
const LONGEST = 60;

/** Is the line, in lower case, the phrase with which a letter closes? */
export function isClosing(lower: string): boolean {
  return lower !== '' && lower.length <= LONGEST && CLOSINGS.at(lower, 0) !== undefined;
}
