import type { ClaimDraft, ClaimTime, Modality, Passage, SpeakerDraft, SubjectDraft, ValueDraft } from '../model/claim';
import type { Detection, ReadDocument } from '../model/document';
import type { Block } from '../model/prose';
import { coveringSpan, type Span } from '../model/span';
import { sentencesOf } from '../text/sentences';
import { tokenize } from '../text/tokens';

import type { Clause } from './clauses/clauses';
import { clauseLexicon, type PronounKind, Use } from './clauses/lexicon';
import type { Marks, Word } from './clauses/words';
import type { Phrase } from './clauses/phrases';
import { framed } from './frames/frames';
import type { FrameClaim } from './frames/frame';
import { type Antecedent, Antecedents } from './antecedents';
import { deniedBy, denialIn } from './denials';
import { NounUses } from './noun-uses';
import { readSentence, textOf, wordsOf, type Sentence } from './sentence';
import { voicesIn, type Voices } from './speakers';

/** The same objects in all drafts: most drafts are said by the author and restricted to nothing. */
const AUTHOR: SpeakerDraft = { kind: 'author' };
const EVERYWHERE: ClaimDraft['scope'] = {};

const LEAST_CONFIDENCE = 0.5;
/** Sentences of more words are lists, tables or broken text. */
const MOST_WORDS = 120;

/** What a document claims, in its order. A pure function of the document; never throws. */
export function draftClaims(document: ReadDocument, detection: Pick<Detection, 'mentions' | 'names'>): ClaimDraft[] {
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
      const sentence = readSentence(document.prose, span, block.language, marks, tokens);
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
  }
  return found.map((draft) => ({ ...draft, subject: inDocument(document, draft, nouns) }));
}

const DEFINITE = /^(?:the|this|der|die|das|dies\p{L}*)\s/iu;

/** `the film` in the light of the whole document. */
function inDocument(document: ReadDocument, { subject }: ClaimDraft, nouns: NounUses): SubjectDraft {
  const { kind, head, modifiers, owners, of = subject } = subject;
  const isWord = kind === 'noun' || kind === 'pronoun';
  if (!isWord || modifiers.length > 0 || owners !== undefined || !DEFINITE.test(of.text)) return subject;
  const named = nouns.named(head);
  if (named !== null) return { ...subject, of: passage(document, named.span, named.text) };
  // One of several of which nobody knows which.
  return nouns.isSeveral(head) ? { ...subject, modifiers: [`#${String(subject.start)}`] } : subject;
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
      words.filter(({ connector }) => connector !== true).map(({ fragments }) => inProse(fragments)),
    ),
  };
}

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
    const modality = modalityOf(sentence, found, voice?.distanced === true, conditional);
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
      confidence: subject.kind === 'pronoun' ? found.confidence - 0.1 : found.confidence,
    });
  }
  return { claims, speaker: last };
}

function spanOf({ words }: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[Math.max(from, to - 1)]?.end ?? 0 };
}

function passage(document: ReadDocument, span: Span, text: string): Passage {
  return { ...coveringSpan(document.prose.map.toSource(span)), text };
}

function sentencePassage(document: ReadDocument, { span }: Sentence): Passage {
  return passage(document, span, document.prose.text.slice(span.start, span.end));
}

function phrasePassage(document: ReadDocument, sentence: Sentence, phrase: Phrase): Passage {
  const span = spanOf(sentence, phrase.from, phrase.to);
  return passage(document, span, textOf(sentence, phrase.from, phrase.to));
}

function saidBy(document: ReadDocument, sentence: Sentence, who: Phrase): SpeakerDraft {
  if (who.kind === 'pronoun' && (sentence.words[who.head]?.uses ?? 0) & Use.firstPerson) return AUTHOR;
  return { kind: 'said', who: phrasePassage(document, sentence, who), head: sentence.words[who.head]?.lower ?? '' };
}

function subjectOf(
  document: ReadDocument,
  sentence: Sentence,
  { subject, from, to }: FrameClaim,
  speaker: SpeakerDraft,
  meant: (phrase: Phrase) => readonly Antecedent[],
): SubjectDraft | null {
  if (subject === 'document') {
    const span = spanOf(sentence, from, to);
    return {
      ...passage(document, span, document.prose.text.slice(span.start, span.end)),
      kind: 'document',
      head: '',
      modifiers: [],
    };
  }
  const head = sentence.words[subject.head];
  if (head === undefined) return null;
  const own = phrasePassage(document, sentence, subject);
  if (subject.kind === 'pronoun') {
    if ((head.uses & Use.firstPerson) !== 0) return firstPerson(own, speaker);
    if (pronounKind(sentence, subject) === 'other') return null;
    const [of, ...others] = meant(subject);
    if (of === undefined) return { ...own, kind: 'pronoun', head: head.lower, modifiers: [] };
    const orElse = others.map(({ span, text }) => passage(document, span, text));
    return {
      ...own,
      kind: 'pronoun',
      head: of.head,
      modifiers: of.modifiers,
      of: passage(document, of.span, of.text),
      ...(orElse.length === 0 ? {} : { orElse }),
    };
  }
  const { modifiers, key } = describe(sentence, subject);
  const owners = subject.kind === 'noun' ? ownersOf(document, sentence, subject, meant) : [];
  return {
    ...own,
    kind: subject.kind === 'name' ? 'name' : 'noun',
    head: key,
    modifiers,
    ...(owners.length === 0 ? {} : { owners }),
  };
}

/** `his version of the play`: whom `his` may mean, best first. */
function ownersOf(
  document: ReadDocument,
  sentence: Sentence,
  { from, to, head, determiner }: Phrase,
  meant: (phrase: Phrase) => readonly Antecedent[],
): Passage[] {
  if ((determiner & Use.possessive) === 0) return [];
  const at = sentence.words.findIndex(
    ({ uses }, index) => index >= from && index < to && (uses & Use.possessive) !== 0,
  );
  const own = phrasePassage(document, sentence, { from: at, to: at + 1, head, kind: 'pronoun', determiner: 0 });
  const named = meant({ from: at, to: at + 1, head: at, kind: 'pronoun', determiner: 0 });
  return [own, ...named.map(({ span, text }) => passage(document, span, text))];
}

function pronounKind({ words, language }: Sentence, { head }: Phrase): PronounKind {
  const one = words[head];
  // `his`, `ihre`: of persons or of things.
  if (one !== undefined && (one.uses & Use.possessive) !== 0) return 'any';
  return clauseLexicon(language).pronouns.get(one?.lower ?? '') ?? 'other';
}

const LONGEST_TITLE = 80;

/** The first line, when it is nothing but a name (behind it may stand what it is a name of, in brackets). */
function titleOf({ prose }: ReadDocument, { names }: Pick<Detection, 'names'>): Antecedent | null {
  const [block] = prose.blocks;
  if (block === undefined || (block.zone !== 'headline' && block.kind !== 'heading')) return null;
  const line = prose.text.slice(block.start, block.end);
  const text = line.replace(/\s*\([^()]*\)\s*$/, '').trimEnd();
  if (text === '' || text.length > LONGEST_TITLE) return null;
  const to = block.start + text.length;
  const from = block.start + (/^(?:the|a|an|der|die|das)\s+/i.exec(text)?.[0].length ?? 0);
  const run = names.runs.find(({ zone, words }) => {
    const [first] = words;
    const last = words.at(-1);
    return (
      zone === 'headline' &&
      first !== undefined &&
      last !== undefined &&
      prose.map.toProse(first.fragments[0]?.start ?? 0) <= from &&
      prose.map.toProse((last.fragments.at(-1)?.end ?? 1) - 1) + 1 >= to
    );
  });
  if (run === undefined) return null;
  const words = text.toLowerCase().split(/\s+/);
  return { span: { start: block.start, end: to }, text, head: words.at(-1) ?? '', modifiers: words.slice(0, -1) };
}

/** `we`, `ich`: whoever speaks, when that is known. */
function firstPerson(own: Passage, speaker: SpeakerDraft): SubjectDraft | null {
  if (speaker.kind !== 'said' || speaker.head === '')
    return { ...own, kind: 'document', head: 'author', modifiers: [] };
  return { ...own, kind: 'pronoun', head: speaker.head, modifiers: [], of: speaker.who };
}

/** Head and modifiers of a phrase as two documents would share them. */
export function describe(sentence: Sentence, phrase: Phrase): { readonly key: string; readonly modifiers: string[] } {
  const head: Word | undefined = sentence.words[phrase.head];
  // `die Fabrik` behind a verb is read as a name where it opens no sentence.
  const isNoun =
    head?.tag === 'noun' || (head?.tag === 'name' && phrase.head === phrase.from + 1 && phrase.determiner !== 0);
  const noun = isNoun ? sentence.concepts.noun(head.lower) : null;
  const others = wordsOf(sentence, phrase).filter(
    (word) => word !== head && (word.tag !== 'number' || word.ordinal === true) && word.tag !== 'possessive',
  );
  const modifiers = others.map(({ lower }) => lower);
  if (phrase.of !== undefined)
    modifiers.push(
      `of ${wordsOf(sentence, phrase.of)
        .map(({ lower }) => lower)
        .join(' ')}`,
    );
  return { key: noun ?? head?.lower ?? '', modifiers };
}

function modalityOf(
  sentence: Sentence,
  { clause, kind }: FrameClaim,
  distanced: boolean,
  conditional: boolean,
): Modality {
  if (sentence.isQuestion) return 'question';
  if (clause === undefined) return 'asserted';
  const { mood } = clause.verb;
  if (clause.role === 'condition' || (conditional && mood !== 'real')) return 'conditional';
  if (mood === 'possible' || mood === 'doubted' || mood === 'duty') return 'possible';
  // What will cost, last or begin is a plan that can be compared with another; what somebody will do is a promise.
  if (mood === 'promised') return kind === 'act' || kind === 'status' || kind === 'role' ? 'promised' : 'asserted';
  return distanced || mood === 'reported' ? 'reported' : 'asserted';
}

/** Prepositions before what a time is relative to. */
const RELATIVE_TO = new Set(['at', 'before', 'after', 'during', 'bei', 'vor', 'nach', 'während']);

const AT_A_RATE = new Set(['a', 'an', 'in', 'every', 'per', 'more', 'again']);

function timeOf(sentence: Sentence, { clause, former }: FrameClaim): ClaimTime {
  if (clause === undefined) return { tense: 'present', ...(former === true ? { former: true as const } : {}) };
  const { words, language } = sentence;
  const lexicon = clauseLexicon(language);
  const time: { -readonly [K in keyof ClaimTime]: ClaimTime[K] } = { tense: clause.verb.tense };
  if (former === true || clause.verb.noLonger) time.former = true;
  for (let at = clause.from; at < clause.to; at++) {
    const one = words[at];
    if (one === undefined) break;
    if (lexicon.again.has(one.lower)) time.again = true;
    // `once a week`, `drei Tage früher`
    const isRate = one.lower === 'once' && AT_A_RATE.has(words[at + 1]?.lower ?? '');
    if (lexicon.former.has(one.lower) && words[at - 1]?.tag !== 'value' && !isRate) time.former = true;
  }
  // Dates before the subject belong to the clause as well: `In 2009 it treated 17,900 patients`.
  for (let at = Math.max(0, clause.from - 4); at < clause.to; at++) {
    const one = words[at];
    if (one?.value?.type !== 'DATE') continue;
    const value = one.value.value ?? one.value.from;
    const preposition = words[at - 1]?.lower ?? '';
    if (value === undefined) continue;
    const [begin, end] = value.split('/');
    if (end !== undefined) [time.since, time.until] = [begin ?? end, end];
    else if (/^(?:since|seit|from|ab)$/.test(preposition)) time.since = value;
    else if (/^(?:until|till|bis)$/.test(preposition)) time.until = value;
    else time.at ??= value;
  }
  for (const phrase of clause.phrases) {
    const preposition = phrase.preposition ?? '';
    if (phrase.kind !== 'value' && RELATIVE_TO.has(preposition)) {
      time.when = `${preposition} ${wordsOf(sentence, phrase)
        .map(({ lower }) => lower)
        .join(' ')}`;
    }
  }
  return time;
}

/**
 * Frames speak in prose offsets, drafts in those of the text. A holder or owner that is a pronoun is whom it stands for; `null`: nobody knows.
 */
function valueInText(
  document: ReadDocument,
  sentence: Sentence,
  { value, subject }: FrameClaim,
  meant: (phrase: Phrase) => readonly Antecedent[],
): ValueDraft | null {
  if (value.kind === 'order') return { ...value, other: passage(document, value.other, value.other.text) };
  if (value.kind !== 'name') return value;
  const at = sentence.words.findIndex(({ start }) => start === value.name.start);
  if (sentence.words[at]?.tag !== 'pronoun') return { ...value, name: passage(document, value.name, value.name.text) };
  // `It is the capital of Foo`: nothing is its own head.
  const own = subject === 'document' ? '' : textOf(sentence, subject.from, subject.to);
  const of = meant({ from: at, to: at + 1, head: at, kind: 'pronoun', determiner: 0 }).find(
    ({ text }) => !own.includes(text),
  );
  return of === undefined ? null : { ...value, name: passage(document, of.span, of.text) };
}
