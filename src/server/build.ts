/** `scripts/build.mjs` writes a hash of the whole engine over this, word lists and all. */
const BUILD: string = '@build-of-the-engine@';

/** What tells this engine from every other one that may find something else; `null` when it was not built by that script. */
export const engineBuild: string | null = BUILD.startsWith('@') ? null : BUILD;
