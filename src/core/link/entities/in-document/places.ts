import type { LinkCode, LinkReason, NameMention } from '../../../model/entity';
import type { Language } from '../../../model/language';
import type { Form, FormKey } from '../form';
import type { LocalLink } from '../local-links';
import type { NameClass } from '../name-class';

/** A mention at its place in the order of the document. */
export interface Place {
  readonly mention: NameMention;
  readonly own: Form;
}

/** A name of the document: where it stands, by its own form. */
export interface Named {
  readonly form: Form;
  readonly text: string;
  readonly at: readonly number[];
}

/** The mentions of one document while they are linked. */
export class Places {
  readonly all: readonly Place[];
  readonly language: Language | null;
  readonly #apart: (a: FormKey, b: FormKey) => boolean;
  readonly #links: (Omit<LocalLink, 'mention' | 'own'> | undefined)[];

  constructor(all: readonly Place[], language: Language | null, apart: (a: FormKey, b: FormKey) => boolean) {
    this.all = all;
    this.language = language;
    this.#apart = apart;
    this.#links = new Array<undefined>(all.length).fill(undefined);
  }

  /** Names of a class in the order in which they first stand. */
  named(nameClass: NameClass): Named[] {
    const found = new Map<FormKey, { form: Form; text: string; at: number[] }>();
    for (const [at, { own, mention }] of this.all.entries()) {
      if (own.nameClass !== nameClass) continue;
      const known = found.get(own.key);
      if (known === undefined) found.set(own.key, { form: own, text: mention.text, at: [at] });
      else known.at.push(at);
    }
    return [...found.values()];
  }

  /** Lets the mention at `at` stand for another name, unless it does already or a person said otherwise. */
  link(at: number, to: Named, code: LinkCode): boolean {
    const place = this.all[at];
    if (place === undefined || this.#links[at] !== undefined || place.own.key === to.form.key) return false;
    if (this.#apart(place.own.key, to.form.key)) return false;
    this.#links[at] = { form: to.form.key, reason: because(code, place.mention.text, to.text) };
    return true;
  }

  /** Every mention with what it stands for; a name that stands for one which stands for a third stands for the third. */
  links(): LocalLink[] {
    const leads = new Map<FormKey, FormKey | null>();
    for (const [at, { own }] of this.all.entries()) {
      const to = this.#links[at]?.form ?? null;
      const known = leads.get(own.key);
      // Only where all mentions of a form stand for the same.
      leads.set(own.key, known === undefined || known === to ? to : null);
    }
    return this.all.map(({ mention, own }, at) => {
      const link = this.#links[at];
      if (link === undefined) return { mention, own, form: own.key, reason: null };
      const further = leads.get(link.form) ?? null;
      const form = further === null || further === own.key || this.#apart(own.key, further) ? link.form : further;
      return { mention, own, form, reason: link.reason };
    });
  }
}

export function because(code: LinkCode, name: string, of: string): LinkReason {
  return { code, args: { name, of } };
}

/** Of names that stand at several places the one that stands nearest before `at`; else, when there is only one at all, that. */
export function nearest(at: number, names: readonly Named[]): Named | null {
  let best: Named | null = null;
  let place = -1;
  for (const name of names) {
    const before = lastBefore(name.at, at);
    if (before > place) [best, place] = [name, before];
  }
  return best ?? (names.length === 1 ? (names[0] ?? null) : null);
}

/** The greatest of sorted numbers that is less than `at`; -1 without one. */
function lastBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -1;
}
