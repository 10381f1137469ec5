import type { Contradiction } from '../core/model/contradiction';
import type { Verdict } from '../core/model/verdict';

/** What other parts of the server need of contradictions. */
export interface Cards {
  /** Takes in what people ruled on the contradictions of a corpus. */
  ruled(corpus: string, verdicts: readonly Verdict[]): void;
  /** Open contradictions about an entity, the surest first, as far as they are worked out. */
  about(corpus: string, entity: string): readonly Contradiction[];
}
