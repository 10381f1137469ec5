import type { Gender } from '../../../model/entity';
import { withoutGenitive } from './genitive';
import { nearest, type Named, type Places } from './places';
import { append } from '../multimap';
import { longestWord } from '../person-name';

/**
 * Surnames, initials and first names for the full names of the same document: the nearest before, so that two people of one surname
 * stay two. A first name alone only when it can mean one person only and that one was named before.
 */
export function linkPersons(places: Places): void {
  const named = places.named('PERSON');
  const full = named.filter(({ form }) => form.words.length > 1 && longestWord(form.words) > 1);
  const bySurname = new Map<string, Named[]>();
  const byFirstName = new Map<string, Named[]>();
  for (const name of full) {
    const { words } = name.form;
    for (let from = 1; from < words.length; from++) append(bySurname, words.slice(from).join(' '), name);
    append(byFirstName, words[0] ?? '', name);
  }
  for (const name of named) {
    const { words } = name.form;
    const key = words.join(' ');
    const found = bySurname.get(key);
    if (found !== undefined) {
      const persons = longestOf(found.filter((one) => one !== name));
      for (const at of name.at) linkTo(at, persons, 'surname-of');
      continue;
    }
    if (words.length > 1) {
      linkGenitive(name, key, (word) => named.filter(({ form }) => form.words.join(' ') === word));
      linkInitials(name);
      continue;
    }
    const byFirst = byFirstName.get(key) ?? [];
    if (byFirst.length === 1 && byFirst[0] !== undefined) {
      const person = byFirst[0];
      for (const at of name.at) if ((person.at[0] ?? at) < at) places.link(at, person, 'first-name-of');
      continue;
    }
    linkGenitive(name, key, (word) => [
      ...longestOf(bySurname.get(word) ?? []),
      ...named.filter(({ form }) => form.words.length === 1 && form.words[0] === word),
      ...(byFirstName.get(word)?.length === 1 ? (byFirstName.get(word) ?? []) : []),
    ]);
  }

  function linkTo(at: number, persons: readonly Named[], code: 'surname-of' | 'initial-of'): void {
    const person = nearest(at, ofGender(places.all[at]?.mention.gender, persons));
    if (person !== null) places.link(at, person, code);
  }

  /** `Mrs Quandt` is no man: those that are told to be women, else those of whom nothing is told. */
  function ofGender(gender: Gender | undefined, persons: readonly Named[]): readonly Named[] {
    if (gender === undefined) return persons;
    const told = persons.map((person) => genderOf(person));
    const same = persons.filter((_, at) => told[at] === gender);
    return same.length > 0 ? same : persons.filter((_, at) => told[at] === undefined);
  }

  function genderOf({ at }: Named): Gender | undefined {
    for (const one of at) {
      const gender = places.all[one]?.mention.gender;
      if (gender !== undefined) return gender;
    }
    return undefined;
  }

  function linkGenitive(name: Named, key: string, find: (word: string) => readonly Named[]): void {
    for (const word of withoutGenitive(key, places.language)) {
      const [first] = find(word);
      if (first === undefined) continue;
      for (const at of name.at) places.link(at, nearest(at, find(word)) ?? first, 'inflected');
    }
  }

  /** `J. Quandt` for `Jana Quandt`. */
  function linkInitials(name: Named): void {
    const { words } = name.form;
    const first = words[0] ?? '';
    if (first.length > 1) return;
    const persons = (bySurname.get(words.slice(1).join(' ')) ?? []).filter(
      (one) => one !== name && (one.form.words[0] ?? '').length > 1 && (one.form.words[0] ?? '').startsWith(first),
    );
    for (const at of name.at) linkTo(at, persons, 'initial-of');
  }
}

/** `Quandt` stands for `Jana Quandt` rather than for `J. Quandt` beside it. */
function longestOf(names: readonly Named[]): readonly Named[] {
  const spelt = names.filter(({ form }) => (form.words[0] ?? '').length > 1);
  return spelt.length > 0 ? spelt : names;
}
