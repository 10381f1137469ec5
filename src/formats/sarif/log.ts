/**
 * SARIF 2.1.0 (OASIS, errata 01), as much of it as we write: one run of one tool. Lines and columns count from one, columns in UTF-16 code units, as editors and the
 * text as loaded have them.
 */
export interface SarifRun {
  readonly tool: { readonly name: string; readonly version: string; readonly informationUri?: string };
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
}

export interface SarifRule {
  /** Stable: suppressions and baselines refer to it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifResult {
  readonly ruleId: string;
  readonly level: SarifLevel;
  readonly message: string;
  readonly location: SarifPlace;
  readonly related: readonly (SarifPlace & { readonly message: string })[];
  /** Names the result over runs, whatever else is edited. */
  readonly fingerprint: string;
  /** Why nobody has to look at it any more. */
  readonly suppression?: { readonly justification: string };
}

export interface SarifPlace {
  /** Path relative to where the tool ran, with `/`. */
  readonly file: string;
  readonly start: SarifPosition;
  /** Behind the last character. */
  readonly end: SarifPosition;
}

export interface SarifPosition {
  readonly line: number;
  readonly column: number;
}

/** Under this name fingerprints stand; another way of making them would take another one. */
const FINGERPRINT = 'variorum/v1';
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The log, to be printed as JSON. */
export function sarifLog({ tool, rules, results }: SarifRun): object {
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...tool,
            rules: rules.map(({ id, name, description }) => ({ id, name, shortDescription: { text: description } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => resultOf(result, indexes)),
      },
    ],
  };
}

function resultOf(result: SarifResult, indexes: ReadonlyMap<string, number>): object {
  const { ruleId, level, message, location, related, fingerprint, suppression } = result;
  const ruleIndex = indexes.get(ruleId);
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level,
    message: { text: message },
    locations: [{ physicalLocation: placeOf(location) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, at) => ({
            id: at + 1,
            physicalLocation: placeOf(one),
            message: { text: one.message },
          })),
        }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    // Where some results are suppressed, others say that they are not (SARIF 3.27.23).
    suppressions:
      suppression === undefined
        ? []
        : [{ kind: 'external', status: 'accepted', justification: suppression.justification }],
  };
}

function placeOf({ file, start, end }: SarifPlace): object {
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** A relative reference (RFC 3986): a colon in its first part would make a scheme of it. */
function uriOf(file: string): string {
  const path = file
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
