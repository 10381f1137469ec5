import type { ClaimDraft, Passage, SpeakerDraft, SubjectDraft } from '../model/claim';
import type { Detection, ReadDocument } from '../model/document';
import type { Antecedent } from './antecedents';
import { clauseLexicon, type PronounKind, Use } from './clauses/lexicon';
import type { Phrase } from './clauses/phrases';
import type { Word } from './clauses/word';
import { passage, phrasePassage, spanOf } from './draft-passages';
import type { FrameClaim } from './frames/frame';
import type { NounUses } from './noun-uses';
import { type Sentence, wordsOf } from './sentence';

const DEFINITE = /^(?:the|this|der|die|das|dies\p{L}*)\s/iu;

/** `the film` in the light of the whole document. */
export function inDocument(document: ReadDocument, { subject }: ClaimDraft, nouns: NounUses): SubjectDraft {
  const { kind, head, modifiers, owners, of = subject } = subject;
  const isWord = kind === 'noun' || kind === 'pronoun';
  if (!isWord || modifiers.length > 0 || owners !== undefined || !DEFINITE.test(of.text)) return subject;
  const named = nouns.named(head);
  if (named !== null) return { ...subject, of: passage(document, named.span, named.text) };
  // One of several of which nobody knows which.
  return nouns.isSeveral(head) ? { ...subject, modifiers: [`#${String(subject.start)}`] } : subject;
}

export function subjectOf(
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

export function pronounKind({ words, language }: Sentence, { head }: Phrase): PronounKind {
  const one = words[head];
  // `his`, `ihre`: of persons or of things.
  if (one !== undefined && (one.uses & Use.possessive) !== 0) return 'any';
  return clauseLexicon(language).pronouns.get(one?.lower ?? '') ?? 'other';
}

const LONGEST_TITLE = 80;

/** The first line behind front matter, when it is nothing but a name (behind it may stand what it is a name of, in brackets). */
export function titleOf({ prose }: ReadDocument, { names }: Pick<Detection, 'names'>): Antecedent | null {
  const block = prose.blocks.find(({ kind }) => kind !== 'front-matter');
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

/** A line of a catalogue speaks of what the page is titled after; `null`: the draft is none, or the page has no such title. */
export function ofTitle(document: ReadDocument, draft: ClaimDraft, title: Antecedent | null): SubjectDraft | null {
  if (title === null || draft.subject.kind !== 'document' || draft.frame !== 'own-measure') return null;
  const { span, text, head, modifiers } = title;
  return { ...draft.subject, kind: 'name', head, modifiers, of: passage(document, span, text) };
}

/** `we`, `ich`: whoever speaks, when that is known. */
function firstPerson(own: Passage, speaker: SpeakerDraft): SubjectDraft | null {
  if (speaker.kind !== 'said' || speaker.head === '')
    return { ...own, kind: 'document', head: 'author', modifiers: [] };
  return { ...own, kind: 'pronoun', head: speaker.head, modifiers: [], of: speaker.who };
}

/** Head and modifiers of a phrase as two documents would share them. */
function describe(sentence: Sentence, phrase: Phrase): { readonly key: string; readonly modifiers: string[] } {
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
