import { version } from '../../package.json';

/** Printed by `--version`, and the version under which the engine's results are cached. */
export const VERSION: string = version;
