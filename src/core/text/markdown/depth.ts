const LINE_CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const CONTAINER = />|[-+*]|\d{1,9}[.)]/g;
const MARKUP = /[[\]*_`<!&]/g;
const DEEPEST_CONTAINERS = 40;
const DEEPEST_INDENT = 160;
const MOST_OPEN_BRACKETS = 60;
const DENSE_FROM = 512;
const DENSEST = 0.22;

/**
 * Would the Markdown parser take too long over this piece? Its time grows with the square of the depth of quotes, lists
 * and brackets, and of the number of signs that may open or close something.
 */
export function isTooDeep(text: string): boolean {
  let open = 0;
  let deepest = 0;
  let signs = 0;
  for (const sign of text.matchAll(MARKUP)) {
    signs++;
    if (sign[0] === '[') deepest = Math.max(deepest, ++open);
    else if (sign[0] === ']') open = Math.max(0, open - 1);
  }
  if (deepest > MOST_OPEN_BRACKETS || (text.length > DENSE_FROM && signs > text.length * DENSEST)) return true;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const containers = LINE_CONTAINERS.exec(line[0])?.[0] ?? '';
    const indent = line[0].search(/[^ \t]/);
    if (indent > DEEPEST_INDENT) return true;
    if (containers.length > DEEPEST_CONTAINERS && (containers.match(CONTAINER)?.length ?? 0) > DEEPEST_CONTAINERS)
      return true;
  }
  return false;
}
