import { t } from '@vscode/l10n';
import { URI } from 'vscode-uri';
import type { Location } from 'vscode-languageserver';
import type { Finding } from '../../core/model/finding';
import { findingInWords, fixInWords, ruleTitle } from '../../words/findings';
import { escapeForReading } from '../escape-markdown';
import type { FindingsReport } from '../protocol/check';
import type { CheckedFolder } from './checked-folder';
import type { FindingPlaces } from './finding-places';

/** More places than this of one finding are counted only. */
const MOST_PLACES = 50;

/** All findings to read, rule by rule, those that people let stand behind them: nothing of a document is markup of ours. */
export function findingsReport(folders: readonly CheckedFolder[], places: FindingPlaces): FindingsReport {
  const page = new Page();
  page.line(`# ${escapeForReading(t('Findings'))}`);
  const several = folders.length > 1;
  if (folders.every(({ open, suppressed }) => open.length + suppressed.length === 0)) {
    page.line('', escapeForReading(t('None found.')));
  }
  for (const folder of folders) {
    if (folder.open.length + folder.suppressed.length === 0) continue;
    if (several) page.line('', `## ${escapeForReading(URI.parse(folder.folder).path.split('/').at(-1) ?? '')}`);
    const level = several ? '###' : '##';
    for (const [rule, findings] of grouped(folder.open)) {
      page.line('', `${level} ${escapeForReading(ruleTitle(rule))} (${rule}, ${String(findings.length)})`, '');
      for (const finding of findings) writeFinding(page, folder, finding, places);
    }
    if (folder.suppressed.length > 0) page.line('', `${level} ${escapeForReading(t('Let stand'))}`, '');
    for (const [finding, { reason, creator = '' }] of folder.suppressed) {
      page.place(`- ${escapeForReading(findingInWords(finding))}  `, places, folder, places.of(folder, finding));
      page.line(`  ${escapeForReading(t('Let stand by {0}: {1}', creator, reason))}`);
    }
  }
  return page.done();
}

function writeFinding(page: Page, folder: CheckedFolder, finding: Finding, places: FindingPlaces): void {
  page.place(`- ${escapeForReading(findingInWords(finding))}  `, places, folder, places.of(folder, finding));
  for (const place of finding.related.slice(0, MOST_PLACES)) {
    page.place('  - ', places, folder, places.related(folder, place));
  }
  const more = finding.related.length - MOST_PLACES;
  if (more > 0) page.line(`  - ${escapeForReading(t('{0} more', more))}`);
  const ways = finding.fixes.map((fix) => fixInWords(fix)).join(' · ');
  if (ways !== '') page.line(`  *${escapeForReading(ways)}*`);
}

/** Rules with the gravest findings first, then in the order of the places. */
function grouped(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const severity of ['error', 'warning', 'information']) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const group = groups.get(finding.rule);
      if (group === undefined) groups.set(finding.rule, [finding]);
      else group.push(finding);
    }
  }
  return [...groups];
}

/** Lines, with what of them leads somewhere. */
class Page {
  readonly #lines: string[] = [];
  readonly #links: FindingsReport['links'][number][] = [];

  line(...lines: readonly string[]): void {
    this.#lines.push(...lines);
  }

  /** A place on a line of its own, behind what is said of it. */
  place(said: string, places: FindingPlaces, folder: CheckedFolder, target: Location): void {
    const isNested = said.trim() === '-';
    if (!isNested) this.#lines.push(said);
    const before = isNested ? said : '  ';
    const label = places.label(folder, target);
    const line = this.#lines.length;
    const start = { line, character: before.length };
    const end = { line, character: before.length + label.length };
    this.#links.push({ range: { start, end }, uri: target.uri, target: target.range });
    this.#lines.push(`${before}${label}`);
  }

  done(): FindingsReport {
    return { text: `${this.#lines.join('\n')}\n`, links: this.#links };
  }
}
