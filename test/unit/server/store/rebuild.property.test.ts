import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { readDecisions } from '../../../../src/core/corpus/read-decisions';
import { NAME_TYPES, type Mention } from '../../../../src/core/model/mention';
import type { Entity, RuleAction } from '../../../../src/server/protocol';
import { Corpora } from '../../../../src/server/corpora';
import { DEFAULT_SETTINGS } from '../../../../src/server/settings';
import { NameRulings } from '../../../../src/server/store/name-rulings';
import { RecordedSteps, type StepsContext } from '../../../../src/server/store/recorded-steps';
import { MemoryFiles } from '../memory-files';

const FOLDER = 'file:///letters';
const DOCUMENTS: Readonly<Record<string, string>> = {
  [`${FOLDER}/a.txt`]:
    'Mr. Jonas Feldkamp met Mrs. Paula Wiesner of Nordtal Labs GmbH. Feldkamp left. Nordtal Labs did not.',
  [`${FOLDER}/b.txt`]:
    'Mrs. Paula Wiesner wrote to NORDTAL LABS and to Mr. Karl Feldkamp. Karl Feldkamp and Wiesner agreed.',
};

/** What one person does; numbers choose among what is there at that time. */
type Deed = readonly [
  kind: 'merge' | 'split' | 'rename' | 'retype' | 'not-a-name' | 'external' | 'undo' | 'redo',
  number,
  number,
];

const deeds: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom('merge', 'split', 'rename', 'retype', 'not-a-name', 'external', 'undo', 'undo', 'redo'),
  fc.nat(20),
  fc.nat(20),
);

const SENTENCES = [
  'Mr. Jonas Feldkamp met Mrs. Paula Wiesner of Nordtal Labs GmbH.',
  'Feldkamp left the town, and Wiesner did not.',
  'The Nordtal Labs (NTL) were sold to Mr. Karl Feldkamp.',
  'NTL and the NORDTAL LABS are one and the same.',
  'Mrs. Greta Wiesner had never heard of Nordtal.',
  'Nothing of note was said by anybody in that year.',
];

/** What happens to a document besides: `write` puts sentences there (the bits choose them), `rename` gives its text another name, `delete` takes it away. */
type Edit = readonly [kind: 'write' | 'rename' | 'delete', number, number];

const edits: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('write', 'write', 'rename', 'delete'),
  fc.nat(2),
  fc.integer({ min: 1, max: 63 }),
);

function isEdit(deed: Deed | Edit): deed is Edit {
  return deed[0] === 'write' || deed[0] === 'rename' || deed[0] === 'delete';
}

/** One document stays whatever happens: without any there is no corpus to look at. */
function edit(corpora: Corpora, documents: Record<string, string>, [kind, which, bits]: Edit): void {
  const uri = [`${FOLDER}/b.txt`, `${FOLDER}/c.txt`, `${FOLDER}/d.txt`][which] ?? '';
  const put = (at: string, text: string): void => {
    documents[at] = text;
    corpora.claim(FOLDER, at, FOLDER);
    corpora.set(at, text, {});
  };
  const take = (at: string): void => {
    Reflect.deleteProperty(documents, at);
    corpora.unclaim(FOLDER, at);
    corpora.remove(at);
  };
  const text = documents[uri];
  if (kind === 'write') put(uri, SENTENCES.filter((_, at) => (bits & (1 << at)) !== 0).join(' '));
  else if (text !== undefined && kind === 'delete') take(uri);
  else if (text !== undefined) {
    take(uri);
    put(`${FOLDER}/e${String(bits)}.txt`, text);
  }
}

function actionOf([kind, a, b]: Deed, entities: readonly Entity[]): RuleAction | null {
  const one = entities[a % entities.length];
  const other = entities[b % entities.length];
  if (one === undefined || other === undefined) return null;
  const spelling = one.aliases[b % one.aliases.length]?.text ?? '';
  switch (kind) {
    case 'merge':
      return { kind, entities: [one.id, other.id] };
    case 'split':
      return { kind, entity: one.id, spellings: [spelling] };
    case 'rename':
      return { kind, entity: one.id, name: `Name ${String(b)}` };
    case 'retype':
      return { kind, entity: one.id, type: NAME_TYPES[b % NAME_TYPES.length] ?? 'ORG' };
    case 'not-a-name':
      return b % 2 === 0 ? { kind, entity: one.id } : { kind, entity: one.id, spelling };
    case 'external':
      return { kind, entity: one.id, external: b % 3 === 0 ? '' : `Q${String(b)}` };
    default:
      return null;
  }
}

/** A window without a wire. `milliseconds` for its clock, ids by counting. */
function openWindow(files: MemoryFiles): { corpora: Corpora; rulings: NameRulings; steps: RecordedSteps } {
  const corpora = new Corpora('1', () => undefined);
  let count = 0;
  const settings = { ...DEFAULT_SETTINGS, annotator: 'Anna' };
  const context: StepsContext = {
    corpora,
    files,
    problems: { setFaults: () => undefined, setOthers: () => undefined },
    settings: () => settings,
    freshSettings: () => Promise.resolve(settings),
    client: () => ({ storage: null }),
    time: () => new Date(Date.UTC(2020, 0, 1)).toISOString(),
    newId: () => `id-${String(count++)}`,
    tell: () => undefined,
    run: () => undefined,
  };
  const steps = new RecordedSteps(context, () => undefined);
  const rulings = new NameRulings(context, steps);
  for (const [uri, text] of Object.entries(DOCUMENTS)) {
    corpora.claim(FOLDER, uri, FOLDER);
    corpora.set(uri, text, {});
  }
  return { corpora, rulings, steps };
}

function startOf({ fragments }: Mention): number {
  return fragments[0]?.start ?? 0;
}

function view(corpus: Corpus | undefined): unknown {
  assert.ok(corpus !== undefined);
  return {
    entities: corpus.entities(),
    names: corpus.uris().map((uri) => corpus.names(uri)),
    mentions: corpus.uris().map((uri) => corpus.mentions(uri)),
    why: corpus.uris().map((uri) => corpus.names(uri).map(({ mention }) => corpus.explain(uri, startOf(mention)))),
    suggestions: corpus.suggestions(),
    conflicts: corpus.conflicts(),
  };
}

async function rebuilt(files: MemoryFiles, documents = DOCUMENTS): Promise<unknown> {
  const corpus = new Corpus({ engineVersion: '1' });
  const { decisions, problems } = await readDecisions(files, FOLDER);
  assert.deepEqual(problems, []);
  corpus.rule(decisions);
  for (const [uri, text] of Object.entries(documents)) corpus.set(uri, text, {});
  return view(corpus);
}

suite('laws of decisions', () => {
  test('after any of them the corpus is that of a rebuild from disk, and undoing all gives the first one back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 12 }), async (sequence) => {
        const files = new MemoryFiles(DOCUMENTS);
        const { corpora, rulings, steps } = openWindow(files);
        const first = view(corpora.at(FOLDER));
        for (const deed of sequence) {
          if (deed[0] === 'undo') await steps.undo();
          else if (deed[0] === 'redo') await steps.redo();
          else {
            const action = actionOf(deed, corpora.at(FOLDER)?.entities() ?? []);
            if (action !== null) await rulings.rule(FOLDER, action);
          }
          assert.deepEqual(view(corpora.at(FOLDER)), await rebuilt(files));
        }
        for (;;) {
          const answer = await steps.undo();
          if (!answer.ok) {
            assert.equal(answer.reason, 'nothing');
            break;
          }
        }
        assert.deepEqual(view(corpora.at(FOLDER)), first);
      }),
      { numRuns: 60 },
    );
  });

  test('also while documents are edited, renamed and deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(deeds, edits), { maxLength: 14 }), async (sequence) => {
        const files = new MemoryFiles(DOCUMENTS);
        const { corpora, rulings, steps } = openWindow(files);
        const documents: Record<string, string> = { ...DOCUMENTS };
        for (const deed of sequence) {
          if (isEdit(deed)) edit(corpora, documents, deed);
          else if (deed[0] === 'undo') await steps.undo();
          else if (deed[0] === 'redo') await steps.redo();
          else {
            const action = actionOf(deed, corpora.at(FOLDER)?.entities() ?? []);
            if (action !== null) await rulings.rule(FOLDER, action);
          }
          assert.deepEqual(view(corpora.at(FOLDER)), await rebuilt(files, documents));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('undo gives what was before a step, redo what was after it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 6 }), async (sequence) => {
        const files = new MemoryFiles(DOCUMENTS);
        const { corpora, rulings, steps } = openWindow(files);
        for (const deed of sequence) {
          const before = view(corpora.at(FOLDER));
          const action = actionOf(deed, corpora.at(FOLDER)?.entities() ?? []);
          if (action === null || !(await rulings.rule(FOLDER, action)).ok) continue;
          const after = view(corpora.at(FOLDER));
          assert.ok((await steps.undo()).ok);
          assert.deepEqual(view(corpora.at(FOLDER)), before);
          assert.ok((await steps.redo()).ok);
          assert.deepEqual(view(corpora.at(FOLDER)), after);
        }
      }),
      { numRuns: 60 },
    );
  });
});
