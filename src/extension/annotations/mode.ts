import { l10n, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import { COMMANDS, CONTEXT } from '../ids';
import { setKey } from '../lists/context-keys';

/** The annotate mode: single letters record instead of being typed. The status bar says so as long as it lasts. */
export class AnnotateMode implements Disposable {
  readonly #item: StatusBarItem;
  #isOn = false;

  constructor() {
    this.#item = window.createStatusBarItem('variorum.annotating', StatusBarAlignment.Left, 100);
    this.#item.name = l10n.t('Variorum: annotate mode');
    this.#item.text = l10n.t('$(edit) Annotating — Esc leaves, 0 lists the keys');
    this.#item.accessibilityInformation = { label: l10n.t('Annotating. Escape leaves, zero lists the keys.') };
    this.#item.tooltip = l10n.t('Letters annotate and are not typed. Click for the keys.');
    this.#item.command = COMMANDS.modeKeys;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  turn(on: boolean): void {
    this.#isOn = on;
    setKey(CONTEXT.annotating, on);
    if (on) this.#item.show();
    else this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
