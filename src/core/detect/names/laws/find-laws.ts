import type { NameVote, Points } from '../../../model/name';
import type { Span } from '../../../model/span';
import { foldName } from '../fold-name';
import type { NameBlock } from '../run-draft';
import { isCommented, isLiterature, readDecision } from './case-law';
import { readAmendment, readCodification } from './codes-and-amendments';
import { readDefinition } from './definition';
import { lawLexicon, type LawLexicon } from './law-lexicon';
import { LawText } from './law-text';
import { readAlone, readCited, type LawName } from './read-law';
import { isNumberedSmall } from './numbered-act';
import { readProvision } from './read-provision';

/** A law as it stands in a block: cited parts with the law's name, or a name alone. Offsets are of the prose. */
export interface LawFound extends Span {
  /** Other extents that would be right as well: without the day, parts and law in one. */
  readonly alternatives: readonly Span[];
  /** What speaks for it; all are votes for LAW. None: a comment on the law or a report of decisions cites it so; the place is no name of any type. */
  readonly votes: readonly NameVote[];
  /** `foldName` of the law's own name, without parts, edition, day: what it is called elsewhere. `null` for parts that stand apart. */
  readonly key: string | null;
}

/** Ten points multiply the odds by e: see `Points`. */
const CITED: Readonly<Record<LawName['kind'], Points>> = {
  listed: 60,
  shape: 55,
  capitals: 40,
  numbered: 60,
  name: 60,
  head: 55,
  kind: 55,
  opening: 50,
};
const ALONE: Readonly<Record<LawName['kind'], Points>> = {
  listed: 40,
  shape: 25,
  capitals: 15,
  numbered: 55,
  name: 50,
  head: 38,
  kind: 38,
  opening: 35,
};
const DEFINED: Points = 35;

interface Step {
  readonly found: readonly LawFound[];
  /** Where reading goes on. */
  readonly to: number;
}

/**
 * Finds the laws of a block, sorted, without overlap: citations (`§ 5 Abs. 2 BGB`, `sections 3 and 4 of the Penal Code`) and names
 * (`Insolvenzordnung`, `Clean Air Act`, `Regulation (EU) 2016/679`). Comments on laws and reports of decisions have no votes. Linear in the block.
 */
export function findLaws(block: NameBlock): readonly LawFound[] {
  const text = new LawText(block);
  const lexicon = lawLexicon(block.table.laws);
  const found: LawFound[] = [];
  let floor = text.from;
  let at = text.from;
  while (at < text.to) {
    const step = readCitation(text, lexicon, at, floor) ?? readName(text, lexicon, at, floor);
    if (step === null) {
      at++;
      continue;
    }
    found.push(...step.found);
    at = Math.max(step.to, at + 1);
    if (step.found.length > 0) floor = at;
  }
  return found;
}

function readCitation(text: LawText, lexicon: LawLexicon, at: number, floor: number): Step | null {
  const decision = readDecision(text, lexicon, at);
  if (decision > at) return noName(text, at, decision);
  const isSpecial = text.isNumber(at) || (text.isCapitalised(at) && lexicon.opens(text.lower(at)));
  const special = isSpecial ? (readCodification(text, lexicon, at) ?? readAmendment(text, lexicon, at)) : null;
  if (special !== null)
    return {
      found: [
        lawFound(text, at, special.to, {
          key: [at, special.keyTo],
          points: 60,
          code: 'law-citation',
          head: special.head,
        }),
      ],
      to: special.to,
    };
  const provision = readProvision(text, lexicon, at);
  if (provision === null) return null;
  const cited = readCited(text, lexicon, provision.to, provision.isStrong);
  if (cited === null) return { found: [], to: provision.to };
  const { law } = cited;
  if (isLiterature(text, lexicon, Math.max(at, floor), law.to)) return noName(text, at, law.to);
  const points = CITED[law.kind];
  const more = readMore(text, lexicon, law);
  const own = { key: [law.from, law.nameTo] as const, points, code: 'law-citation' as const, head: law.head };
  if (!(cited.isApart && lexicon.table.partsApart)) {
    const whole = lawFound(text, at, law.to, own, law.nameTo < law.to ? [[at, law.nameTo]] : []);
    return { found: [whole, ...more.found], to: more.to };
  }
  const together: readonly [number, number] = [at, law.to];
  const parts = lawFound(text, at, cited.partsTo, { key: null, points, code: 'law-citation', head: law.head }, [
    together,
  ]);
  const name = lawFound(
    text,
    law.from,
    law.to,
    own,
    law.nameTo < law.to ? [together, [law.from, law.nameTo]] : [together],
  );
  return { found: [parts, name, ...more.found], to: more.to };
}

function readName(text: LawText, lexicon: LawLexicon, at: number, floor: number): Step | null {
  if (!text.isCapitalised(at) && !text.isNumber(at) && !isNumberedSmall(text, at)) return null;
  const law = readAlone(text, lexicon, at, floor);
  if (law === null) return readGeneric(text, lexicon, at);
  const parts = readProvision(text, lexicon, law.to);
  const isShort = law.kind === 'listed' || law.kind === 'shape';
  const to = isShort && parts?.isStrong === true ? parts.to : law.to;
  const isNote = to === law.to && isCommented(text, lexicon, law.from, to);
  if (isNote || isLiterature(text, lexicon, law.from, to)) return noName(text, law.from, to);
  const points = to > law.to ? CITED[law.kind] : ALONE[law.kind];
  const code = isShort || law.kind === 'numbered' ? 'law-citation' : 'law-title';
  const whole = lawFound(
    text,
    law.from,
    to,
    { key: [law.from, law.nameTo], points, code, head: law.head },
    law.nameTo < law.to ? [[law.from, law.nameTo]] : [],
  );
  const more = to > law.to ? { found: [], to } : readMore(text, lexicon, law);
  return { found: [whole, ...more.found], to: more.to };
}

/** `Criminal Law`, and the last word of `Murphy’s Law`: no law, and no person of that name either. */
function readGeneric(text: LawText, lexicon: LawLexicon, at: number): Step | null {
  const word = text.lower(at);
  if (!lexicon.opens(word) || !text.isCapitalised(at)) return null;
  const to = lexicon.genericPhrases.match(text, at);
  if (to > at && text.isCapitalised(to - 1) && !text.isCapitalised(to)) return noName(text, at, to);
  const isOwned = lexicon.kindHeads.has(word) && /['’]s$/.test(text.word(at - 1)) && !text.isCapitalised(at + 1);
  return isOwned ? noName(text, at, at + 1) : null;
}

function noName(text: LawText, from: number, to: number): Step {
  const span = { start: text.start(from), end: text.end(to - 1) };
  return { found: [{ ...span, alternatives: [], votes: [], key: null }], to };
}

/** The abbreviation or short title that a written-out law is given in brackets. */
function readMore(text: LawText, lexicon: LawLexicon, law: LawName): Step {
  const isShort = law.kind === 'listed' || law.kind === 'shape' || law.kind === 'capitals';
  const definition = isShort ? null : readDefinition(text, lexicon, law);
  if (definition === null) return { found: [], to: law.to };
  const [from, to] = definition;
  return {
    found: [lawFound(text, from, to, { key: [from, to], points: DEFINED, code: 'law-title', head: law.head })],
    to,
  };
}

interface Ground {
  readonly key: readonly [from: number, to: number] | null;
  readonly points: Points;
  readonly code: 'law-citation' | 'law-title';
  readonly head: number;
}

function lawFound(
  text: LawText,
  from: number,
  to: number,
  { key, points, code, head }: Ground,
  others: readonly (readonly [number, number])[] = [],
): LawFound {
  return {
    start: text.start(from),
    end: text.end(to - 1),
    alternatives: others.map(([first, last]) => ({ start: text.start(first), end: text.end(last - 1) })),
    votes: [{ type: 'LAW', points, reason: { code, args: { word: text.word(head) } } }],
    key: key === null ? null : foldName(text.slice(key[0], key[1])),
  };
}
