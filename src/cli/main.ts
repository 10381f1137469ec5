import { EXIT_TROUBLE } from './host';
import { processHost } from './process-host';
import { run } from './run';

run(process.argv.slice(2), processHost()).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`variorum: this is a fault of variorum itself; please report it. ${said}\n`);
    process.exitCode = EXIT_TROUBLE;
  },
);
