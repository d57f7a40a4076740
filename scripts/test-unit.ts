/**
 * `npm run test:unit`: the unit tests in as many processes as there are cores, each with its share of the files. A process
 * a file, as Node does it by default, takes twice the time: most of it goes into loading the same modules again.
 */
import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { text } from 'node:stream/consumers';

const FLAGS = ['--test', '--test-isolation=none', '--test-reporter=spec'];
const shards = Math.min(cpus().length, 4);

await Promise.all(Array.from({ length: shards }, (_, at) => run(`--test-shard=${at + 1}/${shards}`)));

/** Prints all that a process said once it has ended, so that no two are mixed. */
async function run(shard: string): Promise<void> {
  const tests = spawn(process.execPath, [...FLAGS, shard, 'src/**/*.test.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const code = new Promise((resolve) => tests.on('close', resolve));
  process.stdout.write(await text(tests.stdout));
  if ((await code) !== 0) process.exitCode = 1;
}
