export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A loop: `every` takes twenty times as long on a file of some megabytes.
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
