import { t } from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Finding, RuleId } from '../../core/model/finding';
import { findingInWords } from '../../words/findings';
import { FINDING_SOURCE } from '../protocol/check';
import type { CheckedFolder } from './checked-folder';
import type { FindingPlaces } from './finding-places';

/** What a diagnostic of ours tells whoever acts on it. */
export interface FindingMark {
  readonly corpus: string;
  readonly rule: RuleId;
  readonly fingerprint: string;
}

/** Opens the page of a rule. Only clients that make links of commands have it. */
const RULE_PAGE_COMMAND = 'variorum.openRulePage';

/** VS Code shows 1,000 diagnostics of a file and 1,100 of one sender, and drops the rest in silence: the list of all findings has them. */
const MOST = 1000;
const MOST_OF_RULE = 200;
/** More places than this of one finding say nothing new. */
const MOST_RELATED = 20;

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** What an editor marks, the gravest first as long as there is room. Broken files are marked by who read them. */
export function findingDiagnostics(
  folders: readonly CheckedFolder[],
  places: FindingPlaces,
  linksCommands: boolean,
): Map<string, Diagnostic[]> {
  const byUri = new Map<string, Diagnostic[]>();
  let left = MOST;
  for (const [rule, found] of byRule(folders)) {
    if (rule === 'broken-file') continue;
    const shown = found.slice(0, Math.min(MOST_OF_RULE, left));
    left -= shown.length;
    for (const [at, [folder, finding]] of shown.entries()) {
      const { uri, range } = places.of(folder, finding);
      const more = at === shown.length - 1 ? found.length - shown.length : 0;
      const data: FindingMark = { corpus: folder.folder, rule, fingerprint: finding.fingerprint };
      const said = findingInWords(finding);
      const diagnostic: Diagnostic = {
        severity: SEVERITIES[finding.severity],
        source: FINDING_SOURCE,
        code: rule,
        ...(linksCommands ? { codeDescription: { href: pageLink(rule) } } : {}),
        message: more === 0 ? said : t('{0} ({1} more of this kind are in the list of all findings.)', said, more),
        range,
        relatedInformation: finding.related.slice(0, MOST_RELATED).map((place) => {
          const location = places.related(folder, place);
          return { location, message: relatedWords(folder, finding, place) };
        }),
        data,
      };
      const known = byUri.get(uri);
      if (known === undefined) byUri.set(uri, [diagnostic]);
      else known.push(diagnostic);
    }
  }
  return byUri;
}

type FoundInFolder = readonly [CheckedFolder, Finding];

function byRule(folders: readonly CheckedFolder[]): [RuleId, FoundInFolder[]][] {
  const rules = new Map<RuleId, FoundInFolder[]>();
  for (const folder of folders) {
    for (const finding of folder.open) {
      const found = rules.get(finding.rule);
      if (found === undefined) rules.set(finding.rule, [[folder, finding]]);
      else found.push([folder, finding]);
    }
  }
  const rank = ([, found]: [RuleId, FoundInFolder[]]): number => SEVERITIES[found[0]?.[1].severity ?? 'information'];
  return [...rules].sort((a, b) => rank(a) - rank(b));
}

/** The words that stand there. */
function relatedWords(folder: CheckedFolder, finding: Finding, { uri, span }: Finding['related'][number]): string {
  const words = folder.textOf(uri)?.slice(span.start, span.end).replace(/\s+/g, ' ').trim() ?? '';
  return words === '' ? findingInWords(finding) : t('“{0}”', words);
}

function pageLink(rule: RuleId): string {
  return `command:${RULE_PAGE_COMMAND}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
