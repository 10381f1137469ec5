/**
 * The one file of the server, for the process on the desktop and the worker on the web alike (docs/decisions/0013): what the other host
 * needs is in it but never evaluated.
 */
const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
void (process?.versions?.node === undefined ? import('./browser') : import('./node'));

export {};
