import { dates as german } from '../../../lang/de/dates';
import { dates as english } from '../../../lang/en/dates';
import type { CueName, DateTable, DateTraits, MarkName, RoleName, Stage, UnitName } from '../../../lang/date-table';
import type { Language } from '../../../model/language';
import type { Modifier } from '../../../model/mention';
import { tokenize, tokenText } from '../../../text/tokens';
import { WordIndex } from '../../numbers/word-index';
import { Cue, Mark, newWord, Role, type PhraseMeaning, type Word } from './word';

/** The words of one language, ready to be asked for every word of a text. */
export interface DateLexicon {
  readonly language: Language | null;
  readonly index: WordIndex<Readonly<Word>>;
  readonly pastEndings: readonly string[];
  readonly traits: DateTraits;
  /** Spellings of eras without stops and blanks; `true` for those before Christ. */
  readonly eras: ReadonlyMap<string, boolean>;
  readonly labelEndings: readonly string[];
  readonly personEndings: readonly string[];
  /** Modifiers of several words, by their last one. */
  readonly modifierPhrases: ReadonlyMap<string, readonly ModifierPhrase[]>;
}

export interface ModifierPhrase {
  /** The words before the last. */
  readonly words: readonly string[];
  readonly modifier: Modifier;
}

/** Collects what the tables say into one `Word` for each spelling. */
class LexiconBuilder {
  private readonly words = new Map<string, Word>();

  word(text: string): Word {
    let word = this.words.get(text);
    if (word === undefined) {
      word = newWord();
      this.words.set(text, word);
    }
    return word;
  }

  each(variants: string | undefined, set: (word: Word, text: string) => void): void {
    if (variants === undefined) return;
    for (const text of variants.split(' ')) if (text !== '') set(this.word(text), text);
  }

  starting(variants: string | undefined, set: (word: Word, text: string) => void): void {
    this.each(variants, (word, text) => {
      word.roles |= Role.starts;
      set(word, text);
    });
  }

  phrase(text: string, meaning: PhraseMeaning): void {
    const tokens = tokenize(text);
    const [first = '', ...rest] = Array.from(tokens.start, (_, index) => tokenText(tokens, index));
    const word = this.word(first);
    word.roles |= Role.starts;
    word.phrases = [...(word.phrases ?? []), { rest, meaning }].sort((a, b) => b.rest.length - a.rest.length);
  }

  build(table: DateTable | null, language: Language | null): DateLexicon {
    return {
      language,
      index: new WordIndex(this.words),
      pastEndings: table?.pastEndings ?? [],
      traits: table?.traits ?? NO_TRAITS,
      eras: eras(table),
      labelEndings: table?.labelEndings ?? [],
      personEndings: table?.personEndings ?? [],
      modifierPhrases: modifierPhrases(table),
    };
  }
}

const NO_TRAITS: DateTraits = {
  nounsCapital: false,
  monthFirst: true,
  ordinalStop: true,
  bareYears: false,
  articlesPlace: false,
  articleCounts: false,
  hourWord: true,
  decadesNeedYears: true,
  pairIsTwo: false,
};

function eras(table: DateTable | null): Map<string, boolean> {
  const known = new Map<string, boolean>();
  for (const era of table?.eras.before.split(' ') ?? []) known.set(era, true);
  for (const era of table?.eras.after.split(' ') ?? []) known.set(era, false);
  return known;
}

function modifierPhrases(table: DateTable | null): Map<string, ModifierPhrase[]> {
  const phrases = new Map<string, ModifierPhrase[]>();
  for (const [modifier, variants] of entries(table?.modifiers ?? {})) {
    for (const text of variants.split(' ')) {
      const words = text.split('_');
      const last = words.pop() ?? '';
      if (words.length === 0) continue;
      const longer = [...(phrases.get(last) ?? []), { words, modifier }];
      phrases.set(
        last,
        longer.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return phrases;
}

function addMonths(lexicon: LexiconBuilder, table: DateTable, roles: number): void {
  table.months.forEach((variants, index) => {
    lexicon.starting(variants, (word) => {
      if (word.month !== 0) return;
      word.month = index + 1;
      word.roles |= roles;
    });
  });
}

function addShortMonths(lexicon: LexiconBuilder, table: DateTable): void {
  const lists: readonly (readonly [readonly string[], number])[] = [
    [table.monthAbbreviations, 0],
    [table.oldMonths, Mark.oldSpelling],
  ];
  for (const [months, marks] of lists) {
    months.forEach((variants, index) => {
      lexicon.starting(variants, (word) => {
        if (word.month !== 0) return;
        word.month = index + 1;
        word.roles |= Role.abbreviation;
        word.marks |= marks;
      });
    });
  }
}

function addDays(lexicon: LexiconBuilder, table: DateTable): void {
  table.weekdays.forEach((variants, index) => {
    lexicon.starting(variants, (word) => (word.weekday = index + 1));
  });
  table.weekdayAbbreviations.forEach((variants, index) => {
    lexicon.starting(variants, (word) => {
      word.weekday = index + 1;
      word.roles |= Role.abbreviation;
    });
  });
  table.weekdayHabits.forEach((variants, index) => {
    lexicon.starting(variants, (word) => (word.habit = index + 1));
  });
  for (const [text, day] of Object.entries(table.days)) lexicon.starting(text, (word) => (word.day = day));
  for (const [part, variants] of entries(table.partsOfDay)) {
    lexicon.starting(variants, (word) => (word.part = part));
    if (table.joinsParts) joinWeekdays(lexicon, table, variants, part);
  }
  for (const [part, variants] of entries(table.partAdverbs)) {
    lexicon.starting(variants, (word) => (word.partAdverb = part));
  }
}

/** `Montagabend`, `Freitagnachmittag`. */
function joinWeekdays(lexicon: LexiconBuilder, table: DateTable, parts: string, part: Word['part']): void {
  table.weekdays.forEach((variants, index) => {
    for (const weekday of variants.split(' ')) {
      for (const tail of parts.split(' ')) {
        lexicon.starting(weekday + tail, (word) => {
          word.weekday = index + 1;
          word.part = part;
        });
      }
    }
  });
}

function addUnits(lexicon: LexiconBuilder, table: DateTable): void {
  for (const [unit, words] of entries(table.units)) {
    lexicon.starting(words.one, (word) => (word.unit = unit));
    lexicon.starting(words.many, (word) => {
      word.unit = unit;
      word.roles |= Role.plural;
    });
    lexicon.starting(words.short, (word) => {
      word.unit = unit;
      word.roles |= Role.abbreviation;
    });
    addLasting(lexicon, table, unit, words.lasting);
  }
  for (const [text, edge] of Object.entries(table.edges)) lexicon.starting(text, (word) => (word.edge = edge));
  for (const [text, value] of Object.entries(table.neighbours))
    lexicon.starting(text, (word) => (word.neighbour = value));
}

/** `jährige`, glued to a number in figures or, in one word, to a number word. */
function addLasting(lexicon: LexiconBuilder, table: DateTable, unit: UnitName, stem: string | undefined): void {
  if (stem === undefined) return;
  for (const ending of ['', ...table.endings]) {
    lexicon.starting(stem + ending, (word) => (word.lasting = unit));
    for (const [number, value] of Object.entries(table.lastingNumbers)) {
      lexicon.starting(number + stem + ending, (word) => {
        word.lasting = unit;
        word.count = value;
      });
    }
  }
}

function addPeriods(lexicon: LexiconBuilder, table: DateTable): void {
  table.seasons.forEach((variants, index) => {
    lexicon.starting(variants, (word) => (word.season = index + 1));
  });
  for (const [text, [season, stage]] of Object.entries(table.seasonStages)) {
    lexicon.starting(text, (word) => {
      word.season = season;
      word.seasonStage = stage;
    });
  }
  for (const [text, decade] of Object.entries(table.decades)) {
    lexicon.starting(text, (word) => (word.decade = decade));
    if (!table.traits.decadesNeedYears) continue;
    lexicon.starting(`${text}n`, (word) => (word.decade = decade));
    lexicon.starting(`${text}jahre ${text}jahren`, (word) => {
      word.decade = decade;
      word.marks |= Mark.decadeYears;
    });
  }
  for (const [text, period] of Object.entries(table.frequencies))
    lexicon.starting(text, (word) => (word.frequency = period));
  table.ordinals.split(' ').forEach((stem, index) => {
    for (const ending of table.endings) lexicon.word(stem + ending).ordinal = index + 1;
  });
}

function addRelations(lexicon: LexiconBuilder, table: DateTable): void {
  for (const [relation, variants] of entries(table.relations)) {
    for (const ending of table.endings) {
      for (const stem of variants.split(' ')) if (stem !== '') lexicon.word(stem + ending).relation = relation;
    }
  }
  const stages: readonly (readonly [DateTable['looseStages'], 'stage' | 'stageNoun' | 'looseStage'])[] = [
    [table.stages, 'stage'],
    [table.stageNouns, 'stageNoun'],
    [table.looseStages, 'looseStage'],
  ];
  for (const [lists, field] of stages) {
    for (const [stage, variants] of entries(lists))
      lexicon.each(variants, (word) => (word[field] = stage satisfies Stage));
  }
}

function addRoles(lexicon: LexiconBuilder, table: DateTable): void {
  for (const [role, variants] of entries(table.roles)) {
    lexicon.each(variants, (word) => (word.roles |= Role[role satisfies RoleName]));
  }
  for (const [cue, variants] of entries(table.cues)) {
    lexicon.each(variants, (word) => (word.cues |= Cue[cue satisfies CueName]));
  }
  for (const letter of ['q', 'h']) lexicon.starting(letter, (word) => (word.letter = 'part'));
  lexicon.starting('fy', (word) => (word.letter = 'fiscal'));
  for (const [mark, variants] of entries(table.marks)) {
    lexicon.each(variants, (word) => (word.marks |= Mark[mark satisfies MarkName]));
  }
  const starting: readonly (string | undefined)[] = [
    table.roles.weekNumber,
    table.roles.fiscal,
    table.roles.half,
    table.roles.aged,
    table.roles.age,
    table.marks.quarterHour,
    table.marks.fiscalYear,
    table.cues.noon,
    table.cues.midnight,
    table.cues.era,
    table.cues.halfPast,
    table.cues.halfTo,
    table.cues.ultimo,
    table.cues.instant,
    table.cues.proximo,
    table.cues.numberMonth,
    table.cues.dayFirst,
    table.cues.monthFirst,
  ];
  for (const variants of starting) lexicon.starting(variants, () => undefined);
  for (const [modifier, variants] of entries(table.modifiers)) {
    lexicon.each(variants, (word, text) => {
      if (!text.includes('_')) word.modifier = modifier satisfies Modifier;
    });
  }
}

function addPhrases(lexicon: LexiconBuilder, table: DateTable): void {
  for (const { names, rule, shaky } of table.holidays) {
    for (const name of names.split('|')) lexicon.phrase(name, { kind: 'holiday', rule, shaky: shaky === true });
  }
  for (const [ref, { shown, offered }] of entries(table.vague)) {
    for (const text of shown.split('|')) lexicon.phrase(text, { kind: 'vague', ref, shown: true });
    for (const text of offered.split('|')) lexicon.phrase(text, { kind: 'vague', ref, shown: false });
  }
  for (const text of table.vagueSets.split('|')) lexicon.phrase(text, { kind: 'set' });
  for (const [text, by] of Object.entries(table.dayPhrases)) lexicon.phrase(text, { kind: 'day', by });
}

/** The keys and values of a record whose keys the type knows. */
function entries<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function build(table: DateTable, other: DateTable, language: Language): DateLexicon {
  const lexicon = new LexiconBuilder();
  addMonths(lexicon, table, 0);
  addShortMonths(lexicon, table);
  addDays(lexicon, table);
  addUnits(lexicon, table);
  addPeriods(lexicon, table);
  addRelations(lexicon, table);
  addRoles(lexicon, table);
  addPhrases(lexicon, table);
  lexicon.each(table.shaky, (word) => (word.roles |= Role.shaky));
  addMonths(lexicon, other, Role.foreign);
  return lexicon.build(table, language);
}

/** Language unknown: month names of both languages, good only with day and year. */
function buildNeutral(): DateLexicon {
  const lexicon = new LexiconBuilder();
  addMonths(lexicon, english, Role.foreign);
  addMonths(lexicon, german, Role.foreign);
  return lexicon.build(null, null);
}

const ENGLISH = build(english, german, 'en');
const GERMAN = build(german, english, 'de');
const NEUTRAL = buildNeutral();

export function dateLexicon(language: Language | null): DateLexicon {
  return language === 'en' ? ENGLISH : language === 'de' ? GERMAN : NEUTRAL;
}
