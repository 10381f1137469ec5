import type { RuleAction, StepAnswer } from './protocol';

/** Carries out what people rule about names: steps that can be undone. The same as the request `variorum/rule`. */
export interface Rulings {
  rule(corpus: string, action: RuleAction): Promise<StepAnswer>;
}
