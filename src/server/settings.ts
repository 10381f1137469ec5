import { DEFAULT_MIN_CONFIDENCE, type Mention, type MentionType } from '../core/model/mention';

/** Settings of the user that change what the server answers; the rest is the client's own. */
export interface Settings {
  readonly shownTypes: ReadonlySet<MentionType>;
  /** 0…1; less sure mentions are not shown. */
  readonly minConfidence: number;
  readonly inlayHints: boolean;
  /** Who decides; empty when nobody said so. */
  readonly annotator: string;
  /** Passages of open contradictions are marked as problems. */
  readonly contradictionProblems: boolean;
}

/** Types that detectors find in this version, in the order in which lists name them. */
export const DETECTED_TYPES: readonly MentionType[] = [
  'PERSON',
  'ORG',
  'PRODUCT',
  'GPE',
  'LOC',
  'NORP',
  'LAW',
  'EVENT',
  'DATE',
  'DURATION',
  'SET',
  'AGE',
  'MONEY',
];

export const DEFAULT_SETTINGS: Settings = {
  shownTypes: new Set(DETECTED_TYPES),
  minConfidence: DEFAULT_MIN_CONFIDENCE,
  inlayHints: false,
  annotator: '',
  contradictionProblems: true,
};

/** Reads the `variorum` section as clients send it. Anything that is not of the expected kind leaves its default. */
export function readSettings(section: unknown): Settings {
  const { shownTypes, minConfidence, inlayHints, annotator, contradictions } = asRecord(section);
  const enabled = asRecord(inlayHints)['enabled'];
  const { problems } = asRecord(contradictions);
  return {
    shownTypes: Array.isArray(shownTypes)
      ? new Set(DETECTED_TYPES.filter((type) => shownTypes.includes(type)))
      : DEFAULT_SETTINGS.shownTypes,
    minConfidence:
      typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1
        ? minConfidence
        : DEFAULT_SETTINGS.minConfidence,
    inlayHints: typeof enabled === 'boolean' ? enabled : DEFAULT_SETTINGS.inlayHints,
    annotator: typeof annotator === 'string' ? annotator.trim() : DEFAULT_SETTINGS.annotator,
    contradictionProblems: typeof problems === 'boolean' ? problems : DEFAULT_SETTINGS.contradictionProblems,
  };
}

export function isShown(mention: Pick<Mention, 'type' | 'confidence'>, settings: Settings): boolean {
  return settings.shownTypes.has(mention.type) && mention.confidence >= settings.minConfidence;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
