/**
 * A window that decides until it is killed: `decider.mts FOLDER NAME LIMIT`. It runs the server's own code for `variorum/rule` on a folder with one document. Every
 * name that was given is printed once the answer says that it is stored.
 */
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Corpora } from '../../src/server/corpora';
import { nodeFileSystem, uriOf } from '../../src/server/node-file-system';
import { DEFAULT_SETTINGS } from '../../src/server/settings';
import { NameRulings } from '../../src/server/store/name-rulings';
import { RecordedSteps, type StepsContext } from '../../src/server/store/recorded-steps';
import { systemHost } from '../../src/server/system-host';

const [, , folder = '', name = '', limit = '0'] = process.argv;
const corpus = uriOf(folder);
const corpora = new Corpora('1', () => undefined);
const settings = { ...DEFAULT_SETTINGS, annotator: 'Reader' };
const context: StepsContext = {
  corpora,
  files: nodeFileSystem,
  problems: { setFaults: () => undefined, setOthers: () => undefined },
  settings: () => settings,
  freshSettings: () => Promise.resolve(settings),
  client: () => ({ storage: uriOf(join(folder, '.storage')) }),
  time: () => systemHost.time(),
  newId: () => systemHost.newId(),
  tell: () => undefined,
  run: (_what, promise) => void promise.catch(() => undefined),
};
const rulings = new NameRulings(context, new RecordedSteps(context, () => undefined));
const document = uriOf(join(folder, 'a.txt'));
corpora.claim(corpus, document, corpus);
corpora.set(document, readFileSync(join(folder, 'a.txt'), 'utf8'), {});

/** Another window may have given the entity its lasting id since we looked: as a person would, look again. */
async function rename(given: string): ReturnType<NameRulings['rule']> {
  for (let tries = 1; ; tries++) {
    const entity = corpora.at(corpus)?.entities()[0]?.id ?? '';
    const answer = await rulings.rule(corpus, { kind: 'rename', entity, name: given });
    const isGone = corpora.at(corpus)?.entity(entity) === null;
    if (answer.ok || !isGone || tries === 20) return answer;
  }
}

async function decideOnAndOn(): Promise<void> {
  for (let count = 0; count < Number(limit); count++) {
    const given = `${name}-${String(count)}`;
    const answer = await rename(given);
    if (!answer.ok) {
      writeSync(1, `! ${answer.message}\n`);
      process.exit(3);
    }
    writeSync(1, `${given}\n`);
  }
}

void decideOnAndOn();
