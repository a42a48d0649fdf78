/** Run in the limited process by a test: tries what a hostile file would try, and tells what came of it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const succeeds = (attempt: () => unknown): boolean => {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
};

const path = process.argv[2] ?? '';
// Names the channel needs; everything else would be inherited.
const expected = new Set(['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE']);
process.stdin.resume();
process.send?.(
  {
    read: succeeds(() => readFileSync(path)),
    write: succeeds(() => writeFileSync(`${path}.written`, 'x')),
    start: succeeds(() => spawnSync('true')),
    secrets: Object.keys(process.env).filter((name) => !expected.has(name)),
  },
  () => process.disconnect(),
);
