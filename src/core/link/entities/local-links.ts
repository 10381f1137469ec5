import type { LinkReason, NameMention } from '../../model/entity';
import type { Form, FormKey } from './form';

/** A mention with the name it stands for in its document: `Quandt` for `Jana Quandt`. */
export interface LocalLink {
  readonly mention: NameMention;
  readonly own: Form;
  readonly form: FormKey;
  /** Why; `null` when the name stands for itself. */
  readonly reason: LinkReason | null;
}

/** A document says itself that two names are one. */
export interface Bond {
  readonly from: FormKey;
  readonly to: FormKey;
  readonly reason: LinkReason;
}

export interface LocalLinks {
  /** One a mention that is a name, in their order. */
  readonly links: readonly LocalLink[];
  readonly bonds: readonly Bond[];
}
