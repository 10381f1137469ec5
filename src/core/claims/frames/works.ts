import { foldName } from '../../detect/names/fold-name';
import { lookUp } from '../../detect/names/known/gazetteer';
import type { Language } from '../../model/language';
import type { Clause } from '../clauses/clause';
import { Use } from '../clauses/lexicon';
import type { Phrase } from '../clauses/phrases';
import type { Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** From which country a work, band or person is, and what a work is: `is a 2005 Danish film`. */
export const works: Frame = (sentence) => sentence.clauses.flatMap((clause) => worksOf(sentence, clause));

/** Works of which one is not the other; people adapt, but not under one name in one year. */
const KINDS = new Set(['film', 'book', 'album', 'song']);

function worksOf(sentence: Sentence, clause: Clause): FrameClaim[] {
  const { words, concepts, language } = sentence;
  const { subject, verb } = clause;
  if (subject === null || !/^(?:be|sein)$/.test(verb.lemma) || verb.passive || !mayBeOne(subject)) return [];
  if (((words[verb.to]?.uses ?? 0) & Use.indefinite) === 0) return [];
  const predicate = clause.phrases.find(
    ({ preposition, kind, from }) => preposition === undefined && kind === 'noun' && from >= verb.to,
  );
  const head = predicate === undefined ? undefined : words[predicate.head];
  if (predicate === undefined || head === undefined) return [];
  const noun = concepts.noun(head.lower);
  const isWork = noun !== null && KINDS.has(noun);
  if (!isWork && !concepts.is('originNouns', head.lower)) return [];
  const own = words.slice(verb.to + 1, predicate.head);
  const year = own.map(({ text }) => text).find((text) => /^(?:1[4-9]|20)\d\d$/.test(text));
  const scope: Record<string, string> = year === undefined ? {} : { year };
  const base = {
    subject,
    clause,
    scope,
    from: Math.min(subject.from, verb.from),
    to: predicate.head + 1,
    lasting: true,
    frame: 'kind-of-work',
  } as const;
  const found: FrameClaim[] = [];
  const countries = own.flatMap((one) =>
    countriesOf(one.text, language).map((country) => [one.text, country] as const),
  );
  if (countries.length > 0) {
    const stems = [...new Set(countries.map(([, country]) => country))].sort();
    const text = [...new Set(countries.map(([wording]) => wording))].join(' ');
    found.push({ ...base, attribute: 'origin', kind: 'place', value: { kind: 'text', text, stems }, confidence: 0.65 });
  }
  // The film of a novel has its name.
  if (isWork && year !== undefined)
    found.push({
      ...base,
      attribute: 'kind',
      kind: 'status',
      value: { kind: 'text', text: head.text, stems: [noun] },
      confidence: 0.65,
    });
  return found;
}

/** A name, or a title that is a plain word: `Harbour is a 2005 Danish film`. */
function mayBeOne({ kind, determiner }: Phrase): boolean {
  return kind === 'name' || kind === 'pronoun' || (kind === 'noun' && determiner === 0);
}

/** Countries that an adjective names: `Danish`, `Danish-American`; none where a part of it is something else (`Danish-language`, `Danish-born`). */
function countriesOf(word: string, language: Language): string[] {
  if (!/^\p{L}[\p{L}-]+$/u.test(word)) return [];
  const parts = word.split('-').map((part) => countryOf(part, language));
  if (parts.every((part) => part !== null)) return parts;
  // `US-amerikanisch`
  const whole = countryOf(word, language);
  return whole === null ? [] : [whole];
}

function countryOf(word: string, language: Language): string | null {
  const people = lookUp(foldName(word), language).find(({ list }) => list === 'demonym');
  if (people === undefined) return null;
  return lookUp(people.of, language).some(({ list }) => list === 'country') ? people.of : null;
}
