import { offersOf } from '../../core/check/fix-all';
import type { Finding } from '../../core/model/finding';
import type { Annotations } from '../annotations';
import type { ServerContext } from '../context';
import { ChangeNotices } from '../mentions-view/change-notices';
import { findingsNotification, type FindingCounts } from '../protocol/check';
import { CheckedFolder } from './checked-folder';
import { isMine, type FindingLookup } from './finding-actions';
import { findingDiagnostics, type FindingMark } from './finding-diagnostics';
import { FindingPlaces } from './finding-places';
import type { ChosenFix } from './fix-changes';

/** Typing comes in bursts: we look again when nothing changed for so long, in milliseconds. */
const QUIET = 150;
const ALL = '';

/** The findings of all corpora of the window: kept up to date, marked in their documents, counted. */
export class Checks implements FindingLookup {
  readonly places: FindingPlaces;
  readonly #context: ServerContext;
  readonly #annotations: Annotations;
  readonly #folders = new Map<string, CheckedFolder>();
  readonly #waiting = new Map<string, { dispose(): void }>();
  readonly #notices: ChangeNotices;

  constructor(context: ServerContext, annotations: Annotations) {
    this.#context = context;
    this.#annotations = annotations;
    this.places = new FindingPlaces(context);
    this.#notices = new ChangeNotices(context.clock, () => {
      if (context.client().views) context.tell(findingsNotification, this.counts());
    });
  }

  at(folder: string): CheckedFolder {
    let checked = this.#folders.get(folder);
    if (checked === undefined) {
      checked = new CheckedFolder(this.#annotations.at(folder), this.#context);
      this.#folders.set(folder, checked);
    }
    return checked;
  }

  /** Those of the window's folders, in code-unit order. */
  all(): CheckedFolder[] {
    const places = new Set(this.#context.corpora.places());
    return [...this.#folders.values()]
      .filter(({ folder }) => places.has(folder))
      .sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  /** Something that findings depend on may be other than it was. */
  changed(folder: string): void {
    this.#waiting.get(folder)?.dispose();
    const timer = this.#context.clock.after(QUIET, () => {
      // Somebody waits for what they recorded to be kept.
      if (this.#context.steps?.isAtWork === true) {
        this.changed(folder);
        return;
      }
      this.#waiting.delete(folder);
      this.#context.run('checking annotations', this.now(folder));
    });
    this.#waiting.set(folder, timer);
  }

  /** Brings a folder up to date and shows what was found. */
  async now(folder: string): Promise<CheckedFolder> {
    const checked = this.at(folder);
    if (!this.#context.client().watchesFiles) {
      checked.files.changed();
      await checked.annotated.load();
    }
    await checked.update();
    this.mark();
    return checked;
  }

  mark(): void {
    const links = this.#context.client().cards;
    this.#context.problems.setOthers('check', findingDiagnostics(this.all(), this.places, links));
    this.#notices.changed(ALL);
  }

  counts(): FindingCounts {
    const counts = { error: 0, warning: 0, information: 0, suppressed: 0 };
    for (const { open, suppressed } of this.all()) {
      for (const { severity } of open) counts[severity]++;
      counts.suppressed += suppressed.length;
    }
    return counts;
  }

  find({ corpus, rule, fingerprint }: FindingMark): Finding | null {
    return this.#folders.get(corpus)?.find(rule, fingerprint) ?? null;
  }

  /** What fixing all findings of a rule would do, as far as it is one's own to do. */
  offers(corpus: string, rule: string): ChosenFix[] {
    const open = this.#folders.get(corpus)?.open ?? [];
    return offersOf(open, rule).filter(({ fix }) => isMine(fix, this.me));
  }

  fixable(corpus: string, rule: string): number {
    return this.offers(corpus, rule).length;
  }

  get me(): string {
    return this.#context.settings().annotator;
  }

  get asks(): boolean {
    return this.#context.client().cards;
  }
}
