import { t } from '@vscode/l10n';
import { findingInWords, fixInWords, ruleTitle } from '../../words/findings';
import { answer } from '../answer';
import type { ServerContext } from '../context';
import type { StepAnswer } from '../protocol';
import {
  findingsReportRequest,
  fixableRulesRequest,
  fixPreviewRequest,
  fixRequest,
  suppressionsRequest,
  suppressRequest,
  unsuppressRequest,
  type FindingRef,
  type FixableRule,
  type WireSuppression,
} from '../protocol/check';
import type { CheckedFolder } from './checked-folder';
import { Checks } from './checks';
import { FIX_COMMAND, findingActions } from './finding-actions';
import { findingsReport } from './findings-report';
import { fixChange } from './fix-changes';
import { suppressChange, unsuppressChange } from './suppression-changes';
import { suppressionKeeper } from './suppression-keeper';

type Fixes = readonly (FindingRef & { readonly fix: number })[];

/** Consistency of annotations: checked as they change, marked, fixed, let stand. */
export function check(context: ServerContext): void {
  const { connection, corpora, annotations, steps } = context;
  if (annotations === null || steps === null) return;
  const checks = new Checks(context, annotations);
  const { places } = checks;
  steps.keepBeside(
    suppressionKeeper(
      (corpus) => checks.at(corpus),
      (corpus) => {
        checks.changed(corpus);
      },
    ),
  );
  // A document that no folder has is a corpus of its own, without a place for annotations.
  corpora.onChanged((place) => {
    if (corpora.placeOf(place) === undefined) checks.changed(place);
  });
  annotations.onChanged((folder) => {
    checks.changed(folder);
  });
  context.faults.onFaults((who) => {
    const at = who.lastIndexOf('/.variorum');
    if (at >= 0) checks.changed(who.slice(0, at));
  });
  context.onFilesChanged((events) => {
    for (const { uri } of events) {
      const at = uri.lastIndexOf('/.variorum');
      if (at < 0) continue;
      const below = uri.slice(at + '/.variorum'.length);
      if (below !== '' && below !== '/config.json' && !below.startsWith('/suppressions')) continue;
      checks.at(uri.slice(0, at)).files.changed();
      checks.changed(uri.slice(0, at));
    }
  });
  context.offerActions((params) => findingActions(params, checks));
  context.offerCommand(FIX_COMMAND, async ([corpus, rule, fingerprint, number]) => {
    if (typeof corpus !== 'string' || typeof rule !== 'string' || typeof fingerprint !== 'string') return null;
    const done = await fix(corpus, [{ corpus, rule, fingerprint, fix: Number(number) }]);
    if (!done.ok) connection.window.showErrorMessage(done.message);
    return done;
  });

  answer(connection, fixRequest, ({ corpus, fixes }) => fix(corpus, fixes));
  answer(connection, fixableRulesRequest, async () => {
    const found: FixableRule[] = [];
    for (const { folder, open } of await upToDate()) {
      for (const rule of new Set(open.map((one) => one.rule))) {
        const findings = checks.fixable(folder, rule);
        const where = checks.all().length > 1 ? { folder: folder.split('/').at(-1) ?? '' } : {};
        if (findings > 0) found.push({ corpus: folder, ...where, rule, label: ruleTitle(rule), findings });
      }
    }
    return found.sort((a, b) => b.findings - a.findings);
  });
  answer(connection, fixPreviewRequest, async ({ corpus, rule }) => {
    const folder = await checks.now(corpus);
    const offers = checks.offers(corpus, rule).map(({ finding, fix: way }) => ({
      corpus,
      rule,
      fingerprint: finding.fingerprint,
      fix: finding.fixes.indexOf(way),
      label: fixInWords(way),
      message: findingInWords(finding),
      place: places.label(folder, places.of(folder, finding)),
      isChoice: finding.fixes.length > 1,
    }));
    return { label: ruleTitle(rule), offers };
  });
  answer(connection, suppressRequest, async ({ corpus, rule, fingerprint, reason }) =>
    steps.record(corpus, async (recording) => {
      const folder = await checks.now(corpus);
      const finding = folder.find(rule, fingerprint);
      if (finding === null) return GONE();
      return suppressChange(finding, reason, folder.files.suppressions, recording, () => context.newId());
    }),
  );
  answer(connection, unsuppressRequest, ({ corpus, ids }) =>
    steps.record(corpus, (recording) => unsuppressChange(ids, recording)),
  );
  answer(connection, suppressionsRequest, async () => (await upToDate()).flatMap((folder) => suppressionsOf(folder)));
  answer(connection, findingsReportRequest, async () => findingsReport(await upToDate(), places));

  async function upToDate(): Promise<CheckedFolder[]> {
    for (const place of corpora.places()) await checks.now(place);
    return checks.all();
  }

  /** One step, in the texts as they are: what was found before the last letter was typed is looked for again. */
  async function fix(corpus: string, fixes: Fixes): Promise<StepAnswer> {
    return (
      steps?.record(corpus, async (recording) => {
        const folder = await checks.now(corpus);
        const chosen = fixes.flatMap(({ rule, fingerprint, fix: number }) => {
          const finding = folder.find(rule, fingerprint);
          const way = finding?.fixes[number];
          return finding === null || way === undefined ? [] : [{ finding, fix: way }];
        });
        return fixChange(context, folder, chosen, recording);
      }) ?? { ok: false, reason: 'failed', message: GONE() }
    );
  }

  function suppressionsOf(folder: CheckedFolder): WireSuppression[] {
    const standing = new Map(folder.suppressed.map(([finding, { id }]) => [id, finding]));
    return folder.files.suppressions.map(({ id, rule, about = '', reason, creator = '' }): WireSuppression => {
      const finding = standing.get(id);
      const place = finding === undefined ? undefined : places.of(folder, finding);
      return {
        corpus: folder.folder,
        id,
        label: about === '' ? ruleTitle(rule) : t('{0} (“{1}”)', ruleTitle(rule), about),
        reason,
        by: creator,
        own: creator === checks.me,
        ...(place === undefined ? {} : { place: { label: places.label(folder, place), ...place } }),
      };
    });
  }
}

const GONE = (): string => t('These findings are no longer there.');
