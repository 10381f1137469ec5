/**
 * Link targets that a hard wrap broke in the middle: `](<http://a/b-` with `c>)` on the next line. The parser takes
 * them for text, and then an address would be read as prose.
 */
const WRAPPED_TARGET =
  /\]\((?:<[^<>\n\r]*(?:(?:\r\n?|\n)[^<>\n\r]+){1,5}>|[^\s()<>]{8,}(?:(?:\r\n?|\n)[> \t]*[^\s()<>]+){1,5})(?=\)|[ \t]+["'])/g;
const WRAPPED_AUTOLINK = /<[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^<>\s]*(?:(?:\r\n?|\n)[> \t]*[^<>\s]+){1,5}>/g;

/** The same text, offset by offset, with the line ends inside link targets made characters an address may have. */
export function mendWrappedTargets(source: string): string {
  if (!/\](?:\()|<[a-zA-Z]/.test(source)) return source;
  return source.replace(WRAPPED_TARGET, mend).replace(WRAPPED_AUTOLINK, (link) => `<${mend(link.slice(1))}`);
}

function mend(target: string): string {
  return target.replace(/(?:\r\n?|\n)[> \t]*/g, (wrap) => '_'.repeat(wrap.length));
}
