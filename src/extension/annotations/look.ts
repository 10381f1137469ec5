import type { AnnotationMark, WireTag } from '../../server/protocol/annotations';
import { STYLES } from '../highlights/style';

/** How a recorded passage is drawn: filled like a marker pen, over a line in the colour of its tag. Suggestions have a line alone. */
export interface Look {
  /** Whose it is gives the filling. */
  readonly filling: 'own' | 'others';
  /** Solid where the passage is sure, dashed where it is a guess or its words were edited. */
  readonly line: 'solid' | 'dashed';
  /** `#rrggbb`, or the id of a contributed colour. */
  readonly color: string;
}

const NO_COLOR = 'variorum.annotationTag';

/** `undefined`: an orphan, which stands nowhere. */
export function lookOf({ own, state, tag }: AnnotationMark, tags: readonly WireTag[]): Look | undefined {
  if (state === 'orphan') return undefined;
  return {
    filling: own ? 'own' : 'others',
    line: state === 'edited' || state === 'ambiguous' ? 'dashed' : 'solid',
    color: colorOf(tag, tags),
  };
}

function colorOf(tag: string | null, tags: readonly WireTag[]): string {
  const chosen = tags.find((one) => one.tag === tag)?.color;
  return chosen ?? STYLES.find(({ type }) => type === tag)?.color ?? NO_COLOR;
}

export function keyOf({ filling, line, color }: Look): string {
  return `${filling} ${line} ${color}`;
}
