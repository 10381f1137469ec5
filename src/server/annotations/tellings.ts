import type { RecordedClaim } from '../../core/model/annotation';
import type { Edit, Told } from '../../core/annotate/steps/annotate';
import type { DecidedRuling, RuledEntity } from '../../core/link/decide';
import { pinEntity } from '../../core/link/pin-entity';
import { isNameType, type Mention } from '../../core/model/mention';
import { coveringSpan } from '../../core/model/span';
import type { ServerContext } from '../context';
import type { WireClaim, WireEdit, WireTold } from '../protocol/annotations';
import type { Recording } from '../rulings';
import { claimedValue } from './claimed-value';

/** What a person says of a passage, as records hold it: entities by ids that last, which the same step gives them where they have none. */
export class Tellings {
  readonly #context: Pick<ServerContext, 'corpora' | 'newId'>;
  readonly #folder: string;
  readonly #recording: Recording;
  /** Entities that this step pins, by the id they had. */
  readonly #pinned = new Map<string, string>();
  /** What the step has to record on names. */
  readonly rulings: DecidedRuling[] = [];

  /** `folder`: URI of the corpus folder. */
  constructor(context: Pick<ServerContext, 'corpora' | 'newId'>, folder: string, recording: Recording) {
    this.#context = context;
    this.#folder = folder;
    this.#recording = recording;
  }

  /** What a mention of the engine says by itself, beside what the person says. */
  withMention(told: WireTold, mention: Mention | null, uri: string): WireTold {
    if (mention === null) return told;
    const { value, edtf, from, to, currency } = mention;
    const given = Object.entries({ value, edtf, from, to, currency }).filter(([, part]) => part !== undefined);
    // Another type of name is another entity; the same one is what it says.
    const isOther = told.tag !== undefined && isNameType(mention.type) && told.tag !== mention.type;
    const start = coveringSpan(mention.fragments).start;
    const entity = isOther ? null : this.#context.corpora.at(this.#folder)?.entityAt(uri, start);
    return {
      ...(given.length === 0 ? {} : { value: Object.fromEntries(given) }),
      ...(entity === null || entity === undefined ? {} : { entity: entity.id }),
      ...told,
    };
  }

  told({ entity, claim, ...told }: WireTold): Told {
    const pinned = entity === undefined ? null : this.pin(entity);
    return {
      ...told,
      ...(pinned === null ? {} : { entity: pinned }),
      ...(claim === undefined ? {} : { claim: this.#claim(claim) }),
    };
  }

  edited({ entity, claim, attributes, ...told }: WireEdit): Edit {
    const own = Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? undefined] as const);
    return {
      ...told,
      ...(entity === undefined ? {} : { entity: entity === null ? null : this.pin(entity) }),
      ...(claim === undefined ? {} : { claim: claim === null ? null : this.#claim(claim) }),
      ...(attributes === undefined ? {} : { attributes: Object.fromEntries(own) }),
    };
  }

  #claim({ subject, attribute, value, speaker }: WireClaim): RecordedClaim {
    const who = (one: WireClaim['subject']): string => {
      if (typeof one !== 'string') return this.pin(one.entity) ?? one.entity;
      const named = this.#named(one);
      return (named === null ? null : this.pin(named)) ?? one;
    };
    const said = claimedValue(attribute, value);
    return {
      subject: who(subject),
      attribute,
      value: said,
      ...(speaker === undefined ? {} : { speaker: who(speaker) }),
    };
  }

  /** The only entity of just this name or spelling; `null`: none, or several. */
  #named(words: string): string | null {
    const bearing = (this.#context.corpora.at(this.#folder)?.entities() ?? []).filter(
      ({ name, aliases }) => name === words || aliases.some(({ text }) => text === words),
    );
    return bearing.length === 1 ? (bearing[0]?.id ?? null) : null;
  }

  /** `null`: the corpus has no such entity. */
  pin(id: string): string | null {
    const known = this.#pinned.get(id);
    if (known !== undefined) return known;
    const ruled = this.ruled(id);
    if (ruled === null) return null;
    const pinned = pinEntity(ruled, this.#recording.stored.decisions, () => this.#context.newId());
    this.#pinned.set(id, pinned.id);
    this.rulings.push(...pinned.rulings);
    return pinned.id;
  }

  ruled(id: string): RuledEntity | null {
    const corpus = this.#context.corpora.at(this.#folder);
    const entity = corpus?.entity(id) ?? null;
    const forms = corpus?.formsOf(id);
    if (entity === null || forms === undefined || forms.own.length === 0) return null;
    const { type, name, external } = entity;
    return { id, type, name, forms, ...(external === undefined ? {} : { external }) };
  }
}
