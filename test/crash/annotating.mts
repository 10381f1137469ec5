/**
 * A window that annotates until it is killed: `annotating.mts FOLDER NAME LIMIT`. It runs the server's own code for `variorum/annotate` on a folder with one document. The note
 * of every annotation is printed once the answer says that it is stored.
 */
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { AnnotatedCorpus } from '../../src/server/annotations/annotated-corpus';
import { AnnotationActions, type ActionContext } from '../../src/server/annotations/actions';
import { annotationKeeper } from '../../src/server/annotations/annotation-keeper';
import { Corpora } from '../../src/server/corpora';
import { Lines } from '../../src/server/lines';
import { nodeFileSystem, uriOf } from '../../src/server/node-file-system';
import { nodeTextHash } from '../../src/server/node-text-hash';
import type { StepAnswer } from '../../src/server/protocol';
import { DEFAULT_SETTINGS } from '../../src/server/settings';
import { RecordedSteps, type StepsContext } from '../../src/server/store/recorded-steps';
import { systemHost } from '../../src/server/system-host';

const [, , folder = '', name = '', limit = '0'] = process.argv;
const place = uriOf(folder);
const uri = uriOf(join(folder, 'a.txt'));
const corpora = new Corpora('1', () => undefined);
const document = TextDocument.create(uri, 'plaintext', 1, readFileSync(join(folder, 'a.txt'), 'utf8'));
corpora.claim(place, uri, place);
corpora.set(uri, document.getText(), {});

const settings = { ...DEFAULT_SETTINGS, annotator: 'Reader' };
const problems = { setFaults: () => undefined, setOthers: () => undefined };
const steps: StepsContext = {
  corpora,
  files: nodeFileSystem,
  problems,
  settings: () => settings,
  freshSettings: () => Promise.resolve(settings),
  client: () => ({ storage: uriOf(join(folder, '.storage')) }),
  time: () => systemHost.time(),
  newId: () => systemHost.newId(),
  tell: () => undefined,
  run: (_what, promise) => void promise.catch(() => undefined),
};
const documents = { get: () => document } as unknown as ActionContext['documents'];
const actions = {
  corpora,
  documents,
  lines: new Lines(),
  newId: () => systemHost.newId(),
  version: '1',
  readings: { current: () => Promise.resolve(undefined) },
  settings: () => settings,
} as unknown as ActionContext;
const corpus = new AnnotatedCorpus(place, {
  corpora,
  documents,
  files: nodeFileSystem,
  problems,
  textHash: nodeTextHash,
});
const recorded = new RecordedSteps(steps, () => undefined);
recorded.keepBeside(
  annotationKeeper(
    () => corpus,
    () => undefined,
  ),
);

async function annotate(note: string): Promise<StepAnswer> {
  const passages = [[{ start: { line: 0, character: 4 }, end: { line: 0, character: 9 } }]];
  return recorded.record(place, (recording) =>
    new AnnotationActions(actions, corpus, recording).make({
      kind: 'annotate',
      uri,
      version: 1,
      passages,
      told: { tag: 'x', note },
    }),
  );
}

async function annotateOnAndOn(): Promise<void> {
  await corpus.load();
  for (let count = 0; count < Number(limit); count++) {
    const note = `${name}-${String(count)}`;
    const answer = await annotate(note);
    if (!answer.ok) {
      writeSync(1, `! ${answer.message}\n`);
      process.exit(3);
    }
    writeSync(1, `${note}\n`);
  }
}

void annotateOnAndOn();
