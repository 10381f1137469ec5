import { annotations } from './annotations/part';
import { bratFiles } from './brat-files/part';
import { check } from './check/part';
import type { ServerContext } from './context';
import { contradictions } from './contradictions/part';
import { exchange } from './exchange/part';
import { language } from './language/part';
import { store } from './store/part';
import { mentionsView } from './mentions-view/part';

/** What the server answers beyond the documents themselves: each part registers its handlers. */
export const PARTS: readonly ((context: ServerContext) => void)[] = [
  language,
  mentionsView,
  contradictions,
  store,
  annotations,
  exchange,
  bratFiles,
  check,
];
