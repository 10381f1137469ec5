import type { ServerContext } from './context';
import { language } from './language/part';

/** What the server answers beyond the documents themselves: each part registers its handlers. */
export const PARTS: readonly ((context: ServerContext) => void)[] = [language];
