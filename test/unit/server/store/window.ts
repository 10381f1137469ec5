import assert from 'node:assert/strict';
import type { WritableFileSystem } from '../../../../src/core/store/file-system';
import type { Entity, RuleAction, StepAnswer, StepsParams } from '../../../../src/server/protocol';
import { TestClient } from '../test-client';

/** A window on one folder, whose person decides. */
export class TestWindow {
  readonly client: TestClient;
  readonly folder: string;
  steps: StepsParams = { undo: null, redo: null };

  constructor(files: WritableFileSystem, folder: string, annotator: string) {
    this.client = new TestClient(files);
    this.client.settings = { annotator };
    this.folder = folder;
    this.client.connection.onNotification('variorum/steps', (steps: StepsParams) => {
      this.steps = steps;
    });
  }

  /** `watchesFiles`: tells of changes on disk, as an editor does. */
  async open(storage?: string, watchesFiles = false): Promise<this> {
    await this.client.start({
      watchesFiles,
      folders: [this.folder],
      initializationOptions: { highlights: true, views: true, ...(storage === undefined ? {} : { storage }) },
    });
    await this.client.ready();
    return this;
  }

  rule(action: RuleAction): Promise<StepAnswer> {
    return this.client.connection.sendRequest('variorum/rule', { corpus: this.folder, action });
  }

  undo(): Promise<StepAnswer> {
    return this.client.connection.sendRequest('variorum/undo', null);
  }

  redo(): Promise<StepAnswer> {
    return this.client.connection.sendRequest('variorum/redo', null);
  }

  async entities(): Promise<readonly Entity[]> {
    const found = await this.client.connection.sendRequest<readonly { entity: Entity }[]>('variorum/entities', {
      corpus: this.folder,
      query: '',
      limit: 100,
    });
    return found.map(({ entity }) => entity).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async named(name: string): Promise<Entity> {
    const all = await this.entities();
    const found = all.find((entity) => entity.name === name);
    assert.ok(found !== undefined, `${name} among ${all.map((entity) => entity.name).join(', ')}`);
    return found;
  }

  async tellChanged(uri: string): Promise<void> {
    await this.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  }

  stop(): Promise<void> {
    return this.client.stop();
  }
}
