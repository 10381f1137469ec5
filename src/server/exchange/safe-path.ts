/** A path that a format gives for a file that is to be written: it stays in the folder of the export whatever the document is called. */
export function safePath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .join('/');
}
