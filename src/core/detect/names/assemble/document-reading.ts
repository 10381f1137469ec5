import type { NameTable } from '../../../lang/name-table';
import type { Language } from '../../../model/language';
import type { ProseMention } from '../../../model/mention';
import type { Capitals, DocumentNames, NameRun } from '../../../model/name';
import type { Prose, Zone } from '../../../model/prose';
import { foldName } from '../fold-name';
import { isFirstName } from '../known/first-names';
import { lookUp } from '../known/gazetteer';
import { isPlainWord } from '../known/plain-words';
import { isSurname } from '../known/surnames';
import { findLaws } from '../laws/find-laws';
import { capitalsOf, capitalsOfRun } from '../read/capitals';
import { RunReader } from '../read/run-reader';
import type { NameBlock, RunDraft, WordDraft } from '../run-draft';
import { voteByByline } from '../shape/vote-by-byline';
import { voteByLists } from '../shape/vote-by-lists';
import { voteByShape } from '../shape/vote-by-shape';
import { TYPE_RULES } from '../types/type-rules';
import { type DefinedChain, joinDefinitions, voteByDefinition } from './definitions';
import { cutAroundLaws, lawRun } from './law-runs';
import { Lessons } from './lessons';
import { nameRun } from './name-runs';
import { voteByNumber } from './numbered-names';
import { teachPartsOf } from './parts-of-names';

interface Draft {
  readonly run: RunDraft;
  readonly block: NameBlock;
  /** None of a law. */
  readonly chain: DefinedChain | null;
}

/** A common word by itself: kept as little as can be, for most of them are never asked again. */
interface CommonWord {
  readonly word: WordDraft;
  readonly block: NameBlock;
  readonly capitals: Capitals;
}

/** Reads the names of one document block by block; what needs all of it is done at the end. */
export class DocumentReading {
  readonly #prose: Prose;
  readonly #reader: RunReader;
  readonly #drafts: Draft[] = [];
  readonly #common: CommonWord[] = [];

  constructor(prose: Prose, values: readonly ProseMention[]) {
    this.#prose = prose;
    this.#reader = new RunReader(values);
  }

  read(block: NameBlock): void {
    const read = this.#reader.read(block);
    const capitals = capitalsOf(block, read.case, read.chains, block.language);
    const laws = findLaws(block);
    for (const chain of joinDefinitions(cutAroundLaws(read.chains, laws), block)) {
      const { words } = chain;
      const [word] = words;
      if (word !== undefined && words.length === 1 && isCommon(word, capitals, block.language)) {
        this.#common.push({ word, block, capitals });
      } else {
        const run = draftOf(words, capitalsOfRun(words, capitals, block.language));
        this.#drafts.push({ run, block, chain });
      }
    }
    // Those without votes only keep their place from being a name.
    for (const law of laws.filter(({ votes }) => votes.length > 0))
      this.#drafts.push({ run: lawRun(law, block, capitals), block, chain: null });
  }

  finish(): DocumentNames {
    const lessons = new Lessons();
    for (const draft of this.#drafts) {
      this.#vote(draft);
      this.#learn(draft.run, lessons);
    }
    const drafts = this.#drafts.filter(
      ({ run, block }) => speaksForName(run) || mayBeAcronym(run) || holdsLesson(run, block, lessons),
    );
    for (const { word, block, capitals } of this.#common) {
      if (!isTaught(word.folded, block.table, lessons)) continue;
      const draft = { run: draftOf([word], capitals), block, chain: { words: [word] } };
      this.#vote(draft);
      drafts.push(draft);
    }
    const runs: NameRun[] = [];
    const zones = new Zones(this.#prose);
    for (const { run, block, chain } of drafts.sort((a, b) => startOf(a) - startOf(b))) {
      if (chain !== null) voteByNumber(run, lessons, this.#prose.text);
      runs.push(nameRun(run, block, this.#prose, zones.at(startOf({ run }), block)));
    }
    return { runs, lessons: lessons.toLessons() };
  }

  #vote({ run, block, chain }: Draft): void {
    if (chain === null) return;
    voteByShape(run, block, this.#reader.lowerCase);
    voteByLists(run, block);
    voteByDefinition(run, chain, block);
    voteByByline(run, block);
    for (const rule of TYPE_RULES) rule(run, block);
  }

  #learn(run: RunDraft, lessons: Lessons): void {
    for (const { from, to, votes } of run.readings.values()) {
      const start = run.words[from]?.start ?? 0;
      const end = run.words[to - 1]?.end ?? start;
      lessons.addVotes(foldName(this.#prose.text.slice(start, end)), votes);
    }
    teachPartsOf(run, this.#prose.text);
    for (const { key, vote } of run.lessons) lessons.add(key, vote);
  }
}

function draftOf(words: RunDraft['words'], capitals: RunDraft['capitals']): RunDraft {
  return { words, capitals, readings: new Map(), lessons: [] };
}

function startOf({ run }: Pick<Draft, 'run'>): number {
  return run.words[0]?.start ?? 0;
}

/** One listed word whose capital tells nothing: most runs of a language whose nouns have capitals. Rules are asked only where the document teaches it. */
function isCommon(word: WordDraft, capitals: Capitals, language: Language): boolean {
  if (word.mixed || word.possessive || (word.allCapitals && capitals !== 'all')) return false;
  if (capitals === 'names' && !word.opensSentence) return false;
  return isPlainWord(word.folded, language) && !isKnown(word.folded, language);
}

function isKnown(folded: string, language: Language): boolean {
  return isFirstName(folded) || isSurname(folded) || lookUp(folded, language).length > 0;
}

function speaksForName(run: RunDraft): boolean {
  for (const { votes } of run.readings.values()) if (votes.some(({ type }) => type !== 'NONE')) return true;
  return false;
}

/** A common word in capitals (`FACT`) may be the acronym that another document explains. */
function mayBeAcronym({ words, capitals }: RunDraft): boolean {
  return capitals !== 'all' && words.some(({ allCapitals, text }) => allCapitals && text.length > 2 && text.length < 7);
}

/** Common words nothing speaks for are kept where the document itself names something so. */
function holdsLesson({ words }: RunDraft, { table }: NameBlock, lessons: Lessons): boolean {
  return words.some(
    ({ folded }, at) => isTaught(folded, table, lessons) || (at + 1 < words.length && lessons.hasBeginning(folded)),
  );
}

/** Also `Nagels` where somebody is called Nagel. */
function isTaught(folded: string, { genitiveEndings }: NameTable, lessons: Lessons): boolean {
  if (lessons.has(folded)) return true;
  return genitiveEndings.some((ending) => folded.endsWith(ending) && lessons.has(folded.slice(0, -ending.length)));
}

/** The zone of a place: link texts lie inside blocks. Asked front to back. */
class Zones {
  #link = 0;

  constructor(private readonly prose: Prose) {}

  at(start: number, { block }: NameBlock): Zone {
    const { links } = this.prose;
    while ((links[this.#link]?.end ?? Infinity) <= start) this.#link++;
    return (links[this.#link]?.start ?? Infinity) <= start ? 'link-text' : block.zone;
  }
}
