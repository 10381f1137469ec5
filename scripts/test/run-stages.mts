import { type Counts, NONE, type Stage, add, inWords } from './counts.mjs';

/** Runs stages one after the other, whatever fails, and says the sum of all tests in the last line. Answers the sum. */
export async function runStages(stages: readonly Stage[], say: (text: string) => void): Promise<Counts> {
  let sum = NONE;
  for (const stage of stages) {
    say(`\n=== ${stage.name}\n`);
    const start = performance.now();
    const counts = await runStage(stage, say);
    sum = add(sum, counts ?? NONE);
    const state = counts === undefined ? 'done' : inWords(counts);
    say(`--- ${stage.name}: ${state}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
  say(`\n${inWords(sum)}\n`);
  return sum;
}

/** A stage that breaks off, or holds tests and runs none, counts as one failure. */
async function runStage({ name, run }: Stage, say: (text: string) => void): Promise<Counts | undefined> {
  try {
    const counts = await run();
    if (counts === undefined || counts.passed + counts.failed > 0) return counts;
    say(`${name} ran no test\n`);
    return { ...counts, failed: 1 };
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ...NONE, failed: 1 };
  }
}
