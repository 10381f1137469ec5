import { Uri, l10n, window, workspace, type Memento, type QuickPickItem } from 'vscode';
import { hideLayersRequest, layersRequest } from '../../server/protocol/annotations';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';

const KEY = 'annotations.hidden';

interface LayerItem extends QuickPickItem {
  readonly corpus: string;
  readonly annotator: string;
}

/** Whose annotations are not shown, by corpus: kept with the window's folders, and said to the engine at each of its starts. */
export class Layers {
  readonly #engine: Engine;
  readonly #memory: Memento;

  constructor(engine: Engine, memory: Memento) {
    this.#engine = engine;
    this.#memory = memory;
  }

  get #hidden(): Readonly<Record<string, readonly string[]>> {
    return this.#memory.get<Record<string, readonly string[]>>(KEY) ?? {};
  }

  /** Annotators, each once. */
  hiddenIn(corpora: readonly string[]): readonly string[] {
    return [...new Set(corpora.flatMap((corpus) => this.#hidden[corpus] ?? []))].sort();
  }

  /** The engine forgets it when it ends. */
  async tellEngine(): Promise<void> {
    for (const [corpus, hidden] of Object.entries(this.#hidden)) {
      await this.#engine.ask(hideLayersRequest, { corpus, hidden });
    }
  }

  /** Asks whose annotations are to be shown. Answers whether somebody chose. */
  async ask(corpora: readonly string[]): Promise<boolean> {
    const items: (LayerItem & { readonly picked: boolean })[] = [];
    for (const corpus of corpora) {
      for (const layer of (await this.#engine.ask(layersRequest, { corpus })) ?? []) {
        const { annotator, own, annotations, shown } = layer;
        const folder = corpora.length > 1 ? workspace.asRelativePath(Uri.parse(corpus, true)) : '';
        const said = [own ? l10n.t('you') : '', l10n.t('{0} annotations', annotations), folder];
        const description = said.filter((part) => part !== '').join(' · ');
        items.push({ label: annotator, description, picked: shown, corpus, annotator });
      }
    }
    if (items.length === 0) {
      tell(l10n.t('Nobody has annotated anything here yet.'));
      return false;
    }
    const picked = await window.showQuickPick(items, {
      canPickMany: true,
      title: l10n.t('Whose Annotations Are Shown'),
      placeHolder: l10n.t('Those you do not tick are hidden in texts and lists'),
    });
    if (picked === undefined) return false;
    const isShown = (item: LayerItem): boolean =>
      picked.some(({ corpus, annotator }) => corpus === item.corpus && annotator === item.annotator);
    const hidden = { ...this.#hidden };
    for (const corpus of corpora) {
      hidden[corpus] = items
        .filter((item) => item.corpus === corpus && !isShown(item))
        .map(({ annotator }) => annotator);
    }
    await this.#memory.update(KEY, hidden);
    await this.tellEngine();
    return true;
  }
}
