import type { DocumentFormat, Zone } from '../../model/prose';
import type { Span } from '../../model/span';
import { isByline, isSourceAndDate } from './bylines';
import { isClosing } from './closings';
import { endOfComments, findComments } from './comments';
import { isFurniture, mayIntroduceSite, mayStandInFurniture } from './furniture';
import { findHeadlines } from './headlines';
import { dateLabelOf } from './labels';
import type { BlockView } from './views';

/** Blocks at the start among which bylines and the page's date are looked for. */
const HEAD = 20;
/** How far furniture that is known by its wording reaches over its neighbours. */
const REACH = 12;
/** Lines that belong to a letter's closing. */
const SIGNATURE = 6;
/** Links alone in their blocks, short, and this many in a row: a menu. */
const MENU_LINKS = 4;
const LONGEST_MENU_LINK = 25;

/**
 * Where each block stands. Page furniture is told by its wording first, and then covers short lines around it above the
 * first and below the last running text: a list of teasers under a site's notice, section names over its date. Lists
 * without such a notice stay what they are.
 */
export function judgeZones(views: readonly BlockView[], links: readonly Span[], format: DocumentFormat): Zone[] {
  const judge = new ZoneJudge(views, format);
  judge.markMenus(links);
  return judge.zones();
}

class ZoneJudge {
  private readonly furniture: boolean[];
  private readonly bylines = new Set<number>();
  private readonly headlines: ReadonlySet<number>;
  /** First block that is not front matter. */
  private readonly first: number;

  constructor(
    private readonly views: readonly BlockView[],
    format: DocumentFormat,
  ) {
    this.first = Math.max(
      0,
      views.findIndex((view) => view.draft.kind !== 'front-matter'),
    );
    this.furniture = views.map(
      (view, index) => isFurniture(view, index === this.first) || this.isPageDate(view, index),
    );
    views.forEach((view, index) => {
      if (this.mayBeByline(index) && isByline(view, index === this.first)) this.bylines.add(index);
    });
    if (this.bylines.size === 0) this.addSourceAndDate();
    this.headlines =
      format === 'text'
        ? findHeadlines(
            views,
            (index) => this.furniture[index] === true,
            (index) => this.bylines.has(index),
          )
        : new Set(views.flatMap((view, index) => (view.draft.kind === 'heading' ? [index] : [])));
  }

  /** A line of source and date above the text is a byline when it is the only one; several are teasers. */
  private addSourceAndDate(): void {
    const { views, first } = this;
    const text = views.findIndex((_, index) => this.isArticle(index));
    const lines: number[] = [];
    for (let index = first + 1; index < Math.min(text, first + HEAD); index++) {
      const view = views[index];
      if (view !== undefined && this.furniture[index] !== true && isSourceAndDate(view)) lines.push(index);
    }
    const [only] = lines;
    if (lines.length === 1 && only !== undefined) this.bylines.add(only);
  }

  /** Links that fill their blocks, short and in a row, are a menu. */
  markMenus(links: readonly Span[]): void {
    const endOfLink = new Map(links.map((link) => [link.start, link.end]));
    let run = 0;
    for (let index = 0; index <= this.views.length; index++) {
      const draft = this.views[index]?.draft;
      const isLink =
        draft !== undefined &&
        draft.end - draft.start <= LONGEST_MENU_LINK &&
        draft.kind !== 'table-cell' &&
        endOfLink.get(draft.start) === draft.end;
      if (isLink) run++;
      else {
        if (run >= MENU_LINKS) this.furniture.fill(true, index - run, index);
        run = 0;
      }
    }
  }

  zones(): Zone[] {
    const { views } = this;
    const start = findComments(views, (index) => this.isArticle(index));
    const end = start < 0 ? -1 : endOfComments(views, start);
    const isComment = (index: number): boolean => index >= start && index < end;
    this.spread(isComment, start < 0 ? views.length : start);
    return views.map(({ draft }, index): Zone => {
      if (draft.kind === 'front-matter') return 'front-matter';
      if (this.furniture[index] === true) return 'boilerplate';
      if (isComment(index)) return 'comment';
      if (this.bylines.has(index)) return 'byline';
      if (this.headlines.has(index)) return 'headline';
      return draft.quoted ? 'quote' : 'body';
    });
  }

  private isArticle(index: number): boolean {
    return this.views[index]?.running === true && this.furniture[index] !== true;
  }

  private mayBeByline(index: number): boolean {
    return (
      this.furniture[index] !== true && (index < this.first + HEAD || this.views[index - 1]?.draft.kind === 'heading')
    );
  }

  /** The line that says when the page was published or changed. */
  private isPageDate(view: BlockView, index: number): boolean {
    const outside = index >= HEAD && index < this.views.length - HEAD;
    if (outside || view.text === '' || view.running || view.draft.kind === 'front-matter') return false;
    const label = dateLabelOf(view.text, view.lower, view.endsSentence);
    return label !== null && label.kind !== 'document';
  }

  /** Lets furniture that is known by its wording cover the short lines around it, outside the article. */
  private spread(isComment: (index: number) => boolean, comments: number): void {
    const { views } = this;
    const known = this.furniture.flatMap((is, index) => (is ? [index] : []));
    if (known.length === 0 && this.bylines.size === 0) return;
    let top = views.findIndex((_, index) => this.isArticle(index));
    if (top < 0) top = views.length;
    let bottom = comments - 1;
    while (bottom >= 0 && !this.isArticle(bottom)) bottom--;
    const isProtected = this.protectedLines();
    const mayCover = (index: number): boolean => {
      const view = views[index];
      if (view === undefined || (index > top && index < bottom)) return false;
      if (this.headlines.has(index) || this.bylines.has(index) || isProtected.has(index) || isComment(index))
        return false;
      return this.furniture[index] === true || mayStandInFurniture(view);
    };
    for (const from of known) {
      for (const step of [-1, 1]) {
        for (let index = from + step; Math.abs(index - from) <= REACH && mayCover(index); index += step) {
          this.furniture[index] = true;
        }
      }
    }
    this.coverAboveHeadline(mayCover);
  }

  /** On a page that names its author or date, short lines above the headline are the site's name and sections. */
  private coverAboveHeadline(mayCover: (index: number) => boolean): void {
    const headline = Math.min(...this.headlines, this.views.length);
    const page = [...this.bylines].some((index) => index > headline) || this.furniture.indexOf(true) >= 0;
    if (!page || headline > HEAD) return;
    for (let index = headline - 1; index >= this.first; index--) {
      const view = this.views[index];
      if (!mayCover(index) && (view === undefined || !mayIntroduceSite(view))) return;
      this.furniture[index] = true;
    }
  }

  /** A letter's closing with the names and titles under it. */
  private protectedLines(): ReadonlySet<number> {
    const lines = new Set<number>();
    this.views.forEach(({ lower, running }, index) => {
      if (running || !isClosing(lower)) return;
      for (let line = index; line <= index + SIGNATURE; line++) lines.add(line);
    });
    return lines;
  }
}
