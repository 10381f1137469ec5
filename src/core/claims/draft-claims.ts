import type { ClaimDraft, Passage, SpeakerDraft } from '../model/claim';
import type { Detection, ReadDocument } from '../model/document';
import type { Language } from '../model/language';
import type { Block } from '../model/prose';
import { coveringSpan, type Span } from '../model/span';
import { sentencesOf } from '../text/sentences';
import { tokenize } from '../text/tokens';
import { type Antecedent, Antecedents } from './antecedents';
import type { Clause } from './clauses/clause';
import { Use } from './clauses/lexicon';
import type { Phrase } from './clauses/phrases';
import type { Marks } from './clauses/word';
import { type Concepts, conceptsOf } from './concepts';
import { denialIn, deniedBy } from './denials';
import { modalityOf, timeOf } from './draft-circumstances';
import { passage, phrasePassage, sentencePassage, spanOf } from './draft-passages';
import { inDocument, ofTitle, pronounKind, subjectOf, titleOf } from './draft-subjects';
import { valueInText } from './draft-values';
import { framed } from './frames/frames';
import { NounUses } from './noun-uses';
import { isRetracted } from './retractions';
import { readSentence, type Sentence } from './sentence';
import { type Voices, voicesIn } from './speakers';
import { tableSums } from './table-sums';

/** The same objects in all drafts: most drafts are said by the author and restricted to nothing. */
const AUTHOR: SpeakerDraft = { kind: 'author' };

const EVERYWHERE: ClaimDraft['scope'] = {};

const LEAST_CONFIDENCE = 0.5;

/** Sentences of more words are lists, tables or broken text. */
const MOST_WORDS = 120;

/** What a document claims, in its order. A pure function of the document and the words it is read with; never throws. */
export function draftClaims(
  document: ReadDocument,
  detection: Pick<Detection, 'mentions' | 'names'>,
  conceptsFor: (language: Language) => Concepts = conceptsOf,
): ClaimDraft[] {
  const steps = draftingClaims(document, detection, conceptsFor);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, a block of the document a step: a book takes seconds, and others have to be answered in between. */
export function* draftingClaims(
  document: ReadDocument,
  detection: Pick<Detection, 'mentions' | 'names'>,
  conceptsFor: (language: Language) => Concepts = conceptsOf,
): Generator<undefined, ClaimDraft[]> {
  const marks = marksOf(document, detection);
  const found: ClaimDraft[] = [];
  const title = titleOf(document, detection);
  const antecedents = new Antecedents(title);
  const nouns = new NounUses(title);
  let said: readonly ClaimDraft[] = [];
  for (const block of document.prose.blocks) {
    if (block.language === null || !isRead(block)) continue;
    let speaker: SpeakerDraft | null = block.zone === 'quote' ? QUOTED : null;
    let isInQuotes = false;
    const tokens = tokenize(document.prose.text, block.start, block.end);
    for (const span of sentencesOf(document.prose, block)) {
      const sentence = readSentence(document.prose, span, block.language, marks, tokens, conceptsFor(block.language));
      if (sentence.words.length > MOST_WORDS) continue;
      const voices = voicesIn(sentence);
      const quotes = sentence.words.filter(({ tag, text }) => tag === 'quote' && DOUBLE_QUOTE.test(text)).length;
      const opens = quotes % 2 === 1;
      const isQuoted = isInQuotes || (opens && sentence.words[0]?.tag === 'quote');
      if (opens) isInQuotes = !isInQuotes;
      if (isQuoted) speaker ??= QUOTED;
      const drafts = draftsOf(
        document,
        sentence,
        { ...voices, continued: voices.continued || isQuoted },
        speaker,
        antecedents,
      );
      const denial = said.length === 0 ? null : denialIn(sentence);
      const denied =
        denial === null
          ? []
          : deniedBy(
              said,
              denial.by === null
                ? (drafts.speaker ?? (isQuoted ? speaker : null) ?? AUTHOR)
                : saidBy(document, sentence, denial.by),
              placeOf(document, sentence, denial.clause),
            );
      found.push(...drafts.claims, ...denied);
      said = drafts.claims;
      speaker = drafts.speaker ?? speaker;
      antecedents.read(sentence, voices.saying);
      nouns.read(sentence);
    }
    yield;
  }
  found.push(...tableSums(document, detection, conceptsFor));
  return found.map((draft) => ({
    ...draft,
    subject: ofTitle(document, draft, title) ?? inDocument(document, draft, nouns),
  }));
}

/** A quotation may go on over several sentences of a paragraph. */
const DOUBLE_QUOTE = /["“”„«»]/;

function placeOf(
  document: ReadDocument,
  sentence: Sentence,
  { from, to }: Clause,
): Pick<ClaimDraft, 'evidence' | 'sentence' | 'language'> {
  const { span, language } = sentence;
  return {
    evidence: document.prose.map.toSource(spanOf(sentence, from, to)),
    sentence: passage(document, span, document.prose.text.slice(span.start, span.end)),
    language,
  };
}

/** A quotation as a block of its own: somebody else's words. */
const QUOTED: SpeakerDraft = { kind: 'said', who: { start: 0, end: 0, text: '' }, head: '' };

function isRead({ zone, kind }: Block): boolean {
  return (
    zone !== 'boilerplate' &&
    zone !== 'headline' &&
    zone !== 'byline' &&
    zone !== 'link-text' &&
    kind !== 'heading' &&
    kind !== 'front-matter'
  );
}

function marksOf({ prose }: ReadDocument, { mentions, names }: Pick<Detection, 'mentions' | 'names'>): Marks {
  const inProse = (fragments: readonly Span[]): Span => {
    const { start, end } = coveringSpan(fragments);
    return { start: prose.map.toProse(start), end: prose.map.toProse(end - 1) + 1 };
  };
  return {
    values: mentions.map((mention) => ({ ...inProse(mention.fragments), mention })),
    names: names.runs.flatMap(({ words }) =>
      words.flatMap(({ connector, fragments }) => {
        const span = inProse(fragments);
        return connector !== true || NAME_PARTICLE.test(prose.text.slice(span.start, span.end)) ? [span] : [];
      }),
    ),
  };
}

/** `Joris van Foo`: small words that stand in names only. */
const NAME_PARTICLE = /^(?:van|ter|ten|bin|ibn|bint|di|da|del|della|du|dos|la|af)$/;

function draftsOf(
  document: ReadDocument,
  sentence: Sentence,
  voices: Voices,
  before: SpeakerDraft | null,
  antecedents: Antecedents,
): { readonly claims: ClaimDraft[]; readonly speaker: SpeakerDraft | null } {
  const claims: ClaimDraft[] = [];
  const counts = new Map<string, number>();
  const conditional = sentence.clauses.some(({ role }) => role === 'condition');
  const retracted = isRetracted(sentence);
  let last: SpeakerDraft | null = null;
  let whole: Passage | null = null;
  for (const found of framed(sentence)) {
    if (found.confidence < LEAST_CONFIDENCE || (found.clause !== undefined && voices.saying.has(found.clause)))
      continue;
    const voice = voices.of(found.clause, found.from);
    const speaker: SpeakerDraft =
      found.by !== undefined
        ? saidBy(document, sentence, found.by)
        : voice !== null
          ? saidBy(document, sentence, voice.who)
          : voices.continued && before !== null
            ? before
            : before?.kind === 'said' && before.head === ''
              ? before
              : { kind: 'author' };
    if (voice !== null) last = speaker;
    const meant = (phrase: Phrase): readonly Antecedent[] =>
      antecedents.of(pronounKind(sentence, phrase), sentence, voices.saying, phrase.from);
    const subject = subjectOf(document, sentence, found, speaker, meant);
    const value = valueInText(document, sentence, found, meant);
    if (subject === null || value === null) continue;
    const modality = retracted ? 'possible' : modalityOf(sentence, found, voice?.distanced === true, conditional);
    const negated =
      found.clause !== undefined &&
      (found.clause.verb.negated || found.clause.verb.noLonger) &&
      found.absorbsNegation !== true;
    // A number that is denied says nothing of the true one.
    if (negated && (found.value.kind === 'number' || found.value.kind === 'date' || found.value.kind === 'sum'))
      continue;
    const minus = (negated !== (found.opposite === true)) !== (voice?.denied === true);
    const ordinal = counts.get(found.attribute) ?? 0;
    counts.set(found.attribute, ordinal + 1);
    claims.push({
      attribute: found.attribute,
      kind: found.kind,
      subject,
      value,
      polarity: minus ? -1 : 1,
      modality,
      speaker,
      scope: found.scope ?? EVERYWHERE,
      time: timeOf(sentence, found),
      evidence: document.prose.map.toSource(spanOf(sentence, found.from, found.to)),
      sentence: (whole ??= sentencePassage(document, sentence)),
      ordinal,
      language: sentence.language,
      frame: found.frame,
      ...(found.lasting === true ? { lasting: true as const } : {}),
      confidence: subject.kind === 'pronoun' ? found.confidence - 0.1 : found.confidence,
    });
  }
  return { claims, speaker: last };
}

function saidBy(document: ReadDocument, sentence: Sentence, who: Phrase): SpeakerDraft {
  if (who.kind === 'pronoun' && (sentence.words[who.head]?.uses ?? 0) & Use.firstPerson) return AUTHOR;
  return { kind: 'said', who: phrasePassage(document, sentence, who), head: sentence.words[who.head]?.lower ?? '' };
}
