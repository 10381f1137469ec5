import type { JsonObject } from '../../core/model/json';
import { CODE_POINTS, type Counting } from './counting';
import type { Layout } from './pairs';

export const FORMAT = 'brat';

/** The `.ann` file that annotations came from: what nobody touched is written as it stood there. */
export interface KeptAnn {
  readonly text: string;
  readonly bom: boolean;
  readonly counting: Counting;
  readonly layout: Layout;
}

export function contentOf({ text, bom, counting, layout }: KeptAnn): JsonObject {
  return { text, bom, layout, counting: { ...counting } };
}

/** What the content says, with defaults for what it does not; `null`: no `.ann` file. It was stored, and a person may have edited it. */
export function keptAnn(content: JsonObject): KeptAnn | null {
  const { text, bom, layout, counting } = content;
  if (typeof text !== 'string') return null;
  const { units, lineEnds, first } = { ...CODE_POINTS, ...(counting as Partial<Counting> | undefined) };
  return {
    text,
    bom: bom === true,
    layout: layout === 'dotted' || layout === 'folder' ? layout : 'beside',
    counting: {
      units: units === 'utf-16' ? units : 'code-points',
      lineEnds: lineEnds === 'as-they-are' ? lineEnds : 'one',
      first: first === 1 ? 1 : 0,
    },
  };
}
