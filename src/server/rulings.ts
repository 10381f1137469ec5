import type { Decision } from '../core/link/decisions';
import type { RecordChange, StepLabel } from '../core/store/step';
import type { RuleAction, StepAnswer } from './protocol';
import type { RecordKeeper } from './store/record-keeper';
import type { StoredRulings } from './store/stored-rulings';

/** Carries out what people rule about names: steps that can be undone. The same as the request `variorum/rule`. */
export interface Rulings {
  rule(corpus: string, action: RuleAction): Promise<StepAnswer>;
}

/** Who records, in which folder, and when: just after all that stands there. */
export interface Recording {
  readonly author: string;
  readonly stored: Pick<StoredRulings, 'decisions' | 'verdicts' | 'records'>;
  readonly time: string;
}

/** What a step is called and does. */
export interface Change {
  readonly label: StepLabel;
  readonly changes: readonly RecordChange[];
}

/** Records what people rule, whatever it is about, as steps that can be undone. */
export interface StepRecorder {
  /** Somebody waits for what they did: what has time may wait. */
  readonly isAtWork: boolean;
  /** `change`: what to record given what is stored in a corpus folder by then; a text instead: why nothing is, to be told. */
  record(
    place: string,
    change: (recording: Recording) => Promise<Change | string> | Change | string,
  ): Promise<StepAnswer>;
  /** What people decided on names in a corpus folder, as it was read last. */
  decisions(place: string): readonly Decision[];
  /** Steps also change what another part keeps. */
  keepBeside(keeper: RecordKeeper): void;
}
