import { Disposable, EventEmitter, workspace, type Uri } from 'vscode';
import { tagsRequest, type WireTags } from '../../server/protocol/annotations';
import type { Engine } from '../engine';

/** The tags of each folder, asked for once until its configuration changes. */
export class Tags implements Disposable {
  readonly #engine: Engine;
  readonly #known = new Map<string, WireTags>();
  /** Folders where a tag may be in use that was not before: asked for again when somebody needs it. */
  readonly #stale = new Set<string>();
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: Disposable;

  constructor(engine: Engine) {
    this.#engine = engine;
    const forget = (): void => {
      this.#known.clear();
      this.#changed.fire();
    };
    this.#subscriptions = Disposable.from(
      engine.onDidChangeTags(forget),
      engine.onDidChangeState(forget),
      engine.onDidChangeAnnotations(() => {
        for (const place of this.#known.keys()) this.#stale.add(place);
      }),
      this.#changed,
    );
  }

  /** Without asking; `undefined`: nobody asked yet. */
  known(document: Uri): WireTags | undefined {
    return this.#known.get(placeOf(document));
  }

  /** `undefined`: the engine is not running. */
  async of(document: Uri): Promise<WireTags | undefined> {
    const place = placeOf(document);
    const known = this.#known.get(place);
    if (known !== undefined && !this.#stale.has(place)) return known;
    this.#stale.delete(place);
    const asked = await this.#engine.ask(tagsRequest, { uri: document.toString() });
    if (asked !== undefined) this.#known.set(place, asked);
    return asked;
  }

  /** For people. */
  async labelOf(tag: string, document: Uri): Promise<string> {
    return (await this.of(document))?.tags.find((one) => one.tag === tag)?.label ?? tag;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** Documents of one folder have the same tags. */
function placeOf(document: Uri): string {
  return (workspace.getWorkspaceFolder(document)?.uri ?? document).toString();
}
