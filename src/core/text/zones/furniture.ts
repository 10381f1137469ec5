import { holdsTime, isOnlyDate } from '../date-shape';
import { Phrases } from '../phrases';
import { ofAllLanguages } from '../vocabulary';
import type { BlockView } from './views';

const WORDING = new Phrases(ofAllLanguages((table) => table.furniture));
const OPENINGS = new Phrases(ofAllLanguages((table) => table.furnitureOpenings));
const MENU = ofAllLanguages((table) => table.menuWords);
const MENU_LABELS = new Phrases(MENU);
/** Both at once: most lines hold neither. */
const ANY = new Phrases([
  ...ofAllLanguages((table) => table.furniture),
  ...ofAllLanguages((table) => table.furnitureOpenings),
  ...MENU,
]);
const COPYRIGHT = /^\W*(?:©|\(c\)|copyright\b)/;
const BAR = /\s[|·•]\s/;
const BARS = /\s[|·•]\s/g;
const LONGEST_TEASER = 90;
/** Items of a list and remarks in brackets are the text's own. */
const OWN_LINE = /^(?:[-–—*•▪+(]|\d{1,2}[.)])\s*/;
const NOT_LETTERS = /[^\p{L}]+/gu;
const LONGEST_MENU = 160;
/** Share of a line's letters that menu labels have to cover. */
const MENU_SHARE = 0.6;

/**
 * Page furniture by its own wording: menus, buttons, notices of the site, copyright lines. `first` says that nothing
 * stands before it: a single menu word is a title there.
 */
export function isFurniture(view: BlockView, first: boolean): boolean {
  const { text, lower, draft } = view;
  if (text === '' || draft.kind === 'front-matter' || draft.kind === 'table-cell') return false;
  if (COPYRIGHT.test(lower) && (text.length < 120 || lower.includes('right'))) return true;
  if (isTeaserDate(view) || (draft.kind !== 'heading' && isMasthead(view))) return true;
  if (ANY.in(lower).length === 0) return false;
  if (WORDING.in(lower).length > 0) return true;
  const openings = OPENINGS.in(lower).length;
  if (
    openings > 0 &&
    (openings > 1 || (!view.endsSentence && text.length <= LONGEST_MENU) || OPENINGS.at(lower, 0) !== undefined)
  )
    return true;
  return draft.kind !== 'heading' && isMenu(lower, view.endsSentence, first);
}

/** `17 Oct 06 | Technology`: date and section of another article. */
function isTeaserDate({ text }: BlockView): boolean {
  const bar = text.search(BAR);
  return bar > 0 && text.length < LONGEST_TEASER && isOnlyDate(text.slice(0, bar)) && !holdsTime(text);
}

/** Three parts or more between bars or dots: `News | Sport | Weather`, `Vol. 3 · No. 7 · Monday, 4 May`. */
function isMasthead({ text, endsSentence, draft }: BlockView): boolean {
  if (endsSentence || draft.kind !== 'paragraph' || text.length > LONGEST_MENU) return false;
  return text.split(BARS).length > 2;
}

/** One menu label alone, or a line mostly of labels. */
function isMenu(lower: string, endsSentence: boolean, first: boolean): boolean {
  if (lower.length > LONGEST_MENU) return false;
  const bare = lower.replace(/^[\s\d()[\]|»«›‹<>•·*.:–—-]+|[\s\d()[\]|»«›‹<>•·*.:–—-]+$/g, '');
  if (MENU.has(bare)) return !first;
  if (endsSentence) return false;
  let covered = 0;
  let labels = 0;
  for (const label of MENU_LABELS.in(lower)) {
    labels++;
    covered += label.replace(NOT_LETTERS, '').length;
  }
  return labels >= 2 && covered >= lower.replace(NOT_LETTERS, '').length * MENU_SHARE;
}

/** A sentence about the site, such as a page's subtitle: furniture only above the headline of a page that has other furniture. */
export function mayIntroduceSite(view: BlockView): boolean {
  return view.text !== '' && !view.draft.quoted && OPENINGS.in(view.lower).length > 0;
}

/** Could the line stand in a list of links, sections or teasers: short, not running text, no record of values? */
export function mayStandInFurniture(view: BlockView): boolean {
  const { text, draft } = view;
  if (text === '' || view.running || draft.kind === 'front-matter' || draft.kind === 'table-cell') return false;
  return (
    !OWN_LINE.test(text) &&
    text.length <= 90 &&
    (!view.endsSentence || /[?!]['"’”]?$/.test(text)) &&
    (text.match(/[;,\t]/g)?.length ?? 0) < 3
  );
}
