import type { ServerContext } from './context';

/** What the server answers beyond the documents themselves: each part registers its handlers. */
export const PARTS: readonly ((context: ServerContext) => void)[] = [];
