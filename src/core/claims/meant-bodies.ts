import { foldName } from '../detect/names/fold-name';
import type { ClaimSubject, SubjectDraft } from '../model/claim';
import type { Language } from '../model/language';
import { conceptsOf, singulars } from './concepts';
import type { EntityPlace } from './entity-place';

const DEFINITE = /^(?:the|this|our|der|die|das|des|dem|den|dies\p{L}*|unser\p{L}*)\s+[^\s]+$/iu;
const NO_BODY = /^(?:person|gpe|loc|norp|law|event)\//;

/** Mentions from which on a body is what a text is about. */
const LEAST_NAMED = 2;

/**
 * The one that a bare noun means in its document: `the bridge` where one Foo Bridge is named, `the club`, `das Unternehmen` where one body is named more than all
 * others. `null`: nobody could tell. Linear in the names.
 */
export function bodyMeant(
  subject: SubjectDraft,
  names: readonly EntityPlace[],
  language: Language,
): ClaimSubject | null {
  const { head, modifiers, owners, of = subject, kind } = subject;
  if ((kind !== 'noun' && kind !== 'pronoun') || modifiers.length > 0 || owners !== undefined) return null;
  if (!DEFINITE.test(of.text)) return null;
  const { byNoun, main, product } = bodiesOf(names, language);
  const named = byNoun.get(head);
  const found =
    named === undefined
      ? isOne('thingNouns', head, language)
        ? (product ?? main)
        : isOne('bodyNouns', head, language)
          ? main
          : null
      : named;
  return found === null ? null : { key: found.entity, kind: 'entity', name: found.name, guessed: true, noun: head };
}

/** The body that is named more than all others; `null`: there is none. */
export function mainBody(names: readonly EntityPlace[], language: Language): EntityPlace | null {
  return bodiesOf(names, language).main;
}

function isOne(list: 'bodyNouns' | 'thingNouns', head: string, language: Language): boolean {
  return singulars(head, language).some((one) => conceptsOf(language).is(list, one));
}

interface Bodies {
  /** By the kind that its name tells; `null`: there are several. */
  readonly byNoun: ReadonlyMap<string, EntityPlace | null>;
  readonly main: EntityPlace | null;
  /** The product that is named more than all others. */
  readonly product: EntityPlace | null;
}

/** Of the document whose claims are being resolved: all of its nouns ask. */
let last: { readonly names: readonly EntityPlace[]; readonly language: Language; readonly bodies: Bodies } | null =
  null;

function bodiesOf(names: readonly EntityPlace[], language: Language): Bodies {
  if (last?.names !== names || last.language !== language)
    last = { names, language, bodies: readBodies(names, language) };
  return last.bodies;
}

function readBodies(names: readonly EntityPlace[], language: Language): Bodies {
  const byNoun = new Map<string, EntityPlace | null>();
  const counts = new Map<string, { readonly name: EntityPlace; times: number }>();
  for (const name of names) {
    if (name.isPerson || NO_BODY.test(name.entity)) continue;
    const count = counts.get(name.entity);
    if (count !== undefined) count.times++;
    else {
      counts.set(name.entity, { name, times: 1 });
      for (const noun of nounsIn(name.name, language)) {
        const other = byNoun.get(noun);
        byNoun.set(noun, other === undefined || other?.entity === name.entity ? name : null);
      }
    }
  }
  const ranked = [...counts.values()].sort((a, b) => b.times - a.times);
  const most = (those: typeof ranked, least: number): EntityPlace | null => {
    const [first, second] = those;
    return first !== undefined && first.times >= least && first.times > (second?.times ?? 0) ? first.name : null;
  };
  const products = ranked.filter(({ name }) => name.entity.startsWith('product/'));
  return { byNoun, main: most(ranked, LEAST_NAMED), product: most(products, 1) };
}

/** Of `Foo Bridge` the bridge; in German the first word may tell it as well: `Stadtwerke Foo`, `Museum Foo`. */
function nounsIn(name: string, language: Language): string[] {
  const words = foldName(name).split(/\s+/);
  if (words.length < 2) return [];
  const telling = language === 'de' ? [words[0], words.at(-1)] : [words.at(-1)];
  return telling.flatMap((word) => (word === undefined ? [] : [conceptsOf(language).noun(word) ?? word]));
}
