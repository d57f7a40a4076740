/**
 * `npm run bench:hostile-size`: what 1 MB of each hostile input costs. Prints the seconds of CPU that `check`, `fix` and `build`
 * take above those for an empty file, the least of three runs each. `ONLY=fence,table` measures those kinds whose name has one,
 * `VERBS=check,fix` these commands, `RUNS=1` each once.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileKinds } from './hostile-kinds.ts';

const program = fileURLToPath(new URL('../bin/agentheque.js', import.meta.url));
const verbs = (process.env['VERBS'] ?? 'check,fix,build').split(',');
const only = (process.env['ONLY'] ?? '').split(',');
const runs = Number(process.env['RUNS'] ?? 3);
const scratch = mkdtempSync(join(tmpdir(), 'agentheque-bench-'));
let made = 0;

try {
  const empty = verbs.map((verb) => measure(verb, ''));
  console.log(`${'1 MB of'.padEnd(28)}${verbs.map((verb) => verb.padStart(8)).join('')}`);
  print('(an empty file)', empty);
  for (const [kind, text] of Object.entries(hostileKinds)) {
    if (!only.some((part) => kind.includes(part))) continue;
    print(
      kind,
      verbs.map((verb, at) => measure(verb, text) - (empty[at] ?? 0)),
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function print(kind: string, seconds: number[]): void {
  console.log(`${kind.padEnd(28)}${seconds.map((each) => each.toFixed(1).padStart(8)).join('')}`);
}

/** Seconds of CPU that a command takes with a folder of one file, with all processes that it starts. */
function measure(verb: string, text: string): number {
  const times = Array.from({ length: runs }, () => {
    const folder = join(scratch, String(made++));
    mkdirSync(join(folder, 'agents'), { recursive: true });
    // Another text each time, which no cache knows.
    writeFileSync(join(folder, 'agents', 'a.md'), `${text}\n\nRun ${made} of ${scratch}\n`);
    const words = verb === 'build' ? ['--agents', 'agents', '--out', 'site'] : ['agents'];
    const command = '"$@" > said 2>&1; times';
    const said = execFileSync('sh', ['-c', command, 'sh', process.execPath, program, verb, ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return secondsOf(said.split('\n')[1] ?? '');
  });
  return Math.min(...times);
}

/** What `times` of the shell says of its children: `0m1.25s 0m0.50s` => 1.75 */
function secondsOf(said: string): number {
  const parts = Array.from(
    said.matchAll(/(\d{1,6})m([\d.]{1,9})s/g),
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return parts.reduce((sum, each) => sum + each, 0);
}
