/**
 * A window that writes until it is killed: `writer.mts FOLDER NAME LIMIT`. Every record that the store says is written is named on standard output.
 */
import { writeSync } from 'node:fs';
import { openStore } from './open-store.mjs';

const [, , folder = '', name = '', limit = '0'] = process.argv;
const store = openStore(folder);

for (let count = 0; count < Number(limit); count++) {
  const id = `${name}-${String(count)}`;
  const record = { id, tag: 'x'.repeat(count % 200), created: new Date().toISOString() };
  const outcome = await store.apply(
    {
      id,
      label: { code: 'test' },
      author: name,
      time: record.created,
      changes: [{ path: 'entities/reader.json', id, before: null, after: record }],
    },
    false,
  );
  if (outcome.kind !== 'done') {
    writeSync(1, `! ${JSON.stringify(outcome)}\n`);
    process.exit(3);
  }
  writeSync(1, `${id}\n`);
}
