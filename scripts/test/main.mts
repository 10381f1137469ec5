// npm test              everything a change must pass
// npm test -- NAME...   only the stages of these names
import type { Stage } from './counts.mjs';
import { mochaRun, npmRun } from './commands.mjs';
import { serverSuites, setUpHost, webSuites } from './host-suites.mjs';
import { runStages } from './run-stages.mjs';

const say = (text: string): void => {
  process.stdout.write(text);
};
const script =
  (name: string): Stage['run'] =>
  () => {
    npmRun(name);
    return undefined;
  };

const STAGES: readonly Stage[] = [
  { name: 'types', run: script('typecheck') },
  { name: 'lint', run: script('lint') },
  { name: 'format', run: script('format:check') },
  { name: 'unused', run: script('unused') },
  { name: 'unit', run: () => mochaRun('unit:coverage', say) },
  { name: 'crash', run: () => mochaRun('crash', say) },
  { name: 'growth', run: () => mochaRun('test:growth', say) },
  { name: 'package', run: script('package') }, // builds first
  { name: 'host', run: setUpHost },
  { name: 'editor', run: () => serverSuites(say) },
  { name: 'web', run: () => webSuites(say) },
  { name: 'ui', run: () => mochaRun('test:ui', say) },
  { name: 'installed', run: () => mochaRun('test:package', say) },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  say(`No stage is called ${unknown.join(', ')}; there are ${STAGES.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 2;
} else {
  const stages = asked.length === 0 ? STAGES : STAGES.filter(({ name }) => asked.includes(name));
  const { failed } = await runStages(stages, say);
  process.exitCode = failed === 0 ? 0 : 1;
}
