import { runSuite } from './run-suite.mjs';
import { OUTPUT_FOLDER } from './suite-result.mjs';

/** Takes the arguments of a desktop VS Code; ends with exit code 1 when a test failed, as a desktop VS Code does. */
export async function runLikeDesktop(args: readonly string[]): Promise<void> {
  const value = (name: string): string => {
    const start = `--${name}=`;
    const given = args.find((arg) => arg.startsWith(start))?.slice(start.length);
    if (given === undefined) throw new Error(`Missing ${start}`);
    return given;
  };
  const { failed } = await runSuite({
    kind: 'node',
    extension: value('extensionDevelopmentPath'),
    tests: value('extensionTestsPath'),
    folder: args.find((arg) => !arg.startsWith('-')),
    output: process.env[OUTPUT_FOLDER] ?? value('output'),
  });
  if (failed > 0) process.exitCode = 1;
}
