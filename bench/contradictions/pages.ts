import type { Contradiction } from '../../src/core/model/contradiction';
import { cardsOf, covers } from './cards';
import { readLines } from './planted';

/** A page with a claim at its end that it supports or refutes; `spans` are passages that refute it. A line of `docs-fm2-dev`. */
export interface Page {
  readonly id: string;
  readonly lang: 'en' | 'de';
  readonly doc: string;
  readonly claim: readonly [number, number];
  readonly supported: boolean;
  readonly spans: readonly { readonly a: readonly [number, number]; readonly b: readonly [number, number] }[];
}

export interface ScoredCard {
  readonly page: Page;
  readonly card: Contradiction;
  /** One camp overlaps the refuted claim and another its evidence. Others may be useful too: they have to be read. */
  readonly isUseful: boolean;
}

export function readPages(path: string): Page[] {
  return readLines<Page>(path);
}

/** Each page is a corpus of its own. */
export function scorePage(page: Page): ScoredCard[] {
  const { id: file, doc: text, lang, supported, spans } = page;
  const cards = cardsOf([{ file, text, options: { languageHint: lang, fileName: `${file}.txt` } }]);
  const place = ([start, end]: readonly [number, number]): { file: string; start: number; end: number } => ({
    file,
    start,
    end,
  });
  return cards.map((card) => ({
    page,
    card,
    isUseful: !supported && spans.some(({ a, b }) => covers(card, { kind: card.kind, a: place(a), b: place(b) })),
  }));
}
