import type { Disposable } from 'vscode-languageserver';
import type { WritableFileSystem } from '../../core/store/file-system';
import type { Corpora } from '../corpora';
import type { Clock } from '../readings';
import { StoredDetections } from './stored-detections';
import { StoredNames } from './stored-names';

/** Nothing is written before documents have been as they are for so long, in milliseconds. */
export const QUIET = 10_000;

/** What was asked for first is answered before documents are woken; in milliseconds. */
const WAKE = 200;

export interface WarmStartHost {
  readonly corpora: Corpora;
  readonly clock: Clock;
  readonly files: WritableFileSystem;
  /** URI of the folder that the editor keeps for us. */
  readonly storage: string;
  log(message: string): void;
  run(what: string, promise: Promise<unknown>): void;
}

/**
 * Lets the corpora take what was known of their documents and names when the engine ran last, and keeps what they know now for the next time. Resolves when what
 * was kept is at hand; after a failure to write (a full disk, a read-only folder) nothing more is written.
 */
export async function startWarm(host: WarmStartHost): Promise<void> {
  const { corpora, clock, files, storage } = host;
  const folder = `${storage.replace(/\/$/, '')}/detections`;
  const detections = new StoredDetections({ files, folder });
  const names = new StoredNames(files, folder);
  await Promise.all([detections.load(), names.load()]);
  corpora.takeFrom({
    knowledge: (key) => detections.take(key),
    names: (key) => {
      const taken = names.take(key);
      if (taken !== null) {
        clock.after(WAKE, () => {
          host.run('waking documents', wake());
        });
      }
      return taken;
    },
  });
  let timer: Disposable | undefined;
  let saving = false;
  let failed = false;

  corpora.onChanged(saveLater);
  corpora.onDraft(saveLater);

  function saveLater(): void {
    timer?.dispose();
    if (!failed) timer = clock.after(QUIET, save);
  }

  function save(): void {
    // An open document may be there long before the folders are walked, whose documents are what was kept.
    if (corpora.folders().length > 0) {
      detections.forget();
      names.forget();
    }
    if (saving) timer = clock.after(QUIET, save);
    else host.run('keeping what is known of documents', write());
  }

  async function write(): Promise<void> {
    saving = true;
    const fault = (await detections.save(corpora.known(), pause)) ?? (await names.save(corpora.linkedNames(), pause));
    saving = false;
    // A file that others keep replacing is no failure: the next change tries again.
    if (fault === null || fault.fault === 'changed') return;
    failed = true;
    host.log(`What is known of documents is not kept for the next start: ${fault.fault} ${fault.detail}`);
  }

  /** So that the first edit need not wait for it. */
  async function wake(): Promise<void> {
    for (const corpus of corpora.folders()) {
      const steps = corpus.wakeNames();
      while (steps.next().done !== true) await pause();
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => void clock.after(0, resolve));
  }
}
