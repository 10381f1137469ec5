import { foldName } from '../../detect/names/fold-name';
import type { EntityForms, NameForm } from '../../model/entity';
import type { FormKey } from './form';
import type { FormNode } from './form-table';
import type { LocalLink } from './local-links';
import { nameFormKey } from './rulings';

interface Counted {
  readonly form: NameForm;
  readonly own: FormKey;
  readonly texts: Set<string>;
  count: number;
}

/** The forms by which an entity with these keys is named. `links`: at least all those of its mentions; `node`: what the corpus holds under a key. */
export function formsOfLinks(
  links: readonly LocalLink[],
  keys: ReadonlySet<FormKey>,
  node: (key: FormKey) => FormNode | undefined,
): EntityForms {
  const counted = new Map<string, Counted>();
  /** Mentions here of a spelling, whatever their type: the table counts them so. */
  const here = new Map<string, number>();
  for (const { mention, own, form } of links) {
    if (!keys.has(form)) continue;
    const named: NameForm = { type: mention.type, name: foldName(mention.text) };
    const known = counted.get(nameFormKey(named));
    if (known === undefined) {
      counted.set(nameFormKey(named), { form: named, own: own.key, texts: new Set([mention.text]), count: 1 });
    } else {
      known.count++;
      known.texts.add(mention.text);
    }
    const spelling = `${own.key}\n${mention.text}`;
    here.set(spelling, (here.get(spelling) ?? 0) + 1);
  }
  const sorted = [...counted.values()].sort(
    (a, b) => b.count - a.count || (nameFormKey(a.form) < nameFormKey(b.form) ? -1 : 1),
  );
  const isOwn = ({ own }: Counted): boolean => keys.has(own);
  const standsForNothingElse = ({ own, texts }: Counted): boolean =>
    [...texts].every((text) => here.get(`${own}\n${text}`) === node(own)?.own.get(text)?.count);
  return {
    own: sorted.filter(isOwn).map(({ form }) => form),
    all: sorted.filter((one) => isOwn(one) || standsForNothingElse(one)).map(({ form }) => form),
  };
}
