/**
 * Loaded before a build: ends it as `kill -9` does before its `FAULTS_KILL_AT`th call that changes a disk. Without that number
 * it writes how many such calls there were to the file `FAULTS_COUNT`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CALLS = [
  'closeSync',
  'copyFileSync',
  'cpSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
] as const;
const ASYNC_CALLS = ['cp', 'mkdir', 'rename', 'rm', 'writeFile'] as const;

const killAt = Number(process.env['FAULTS_KILL_AT'] ?? Number.POSITIVE_INFINITY);
const countFile = process.env['FAULTS_COUNT'];
const { writeFileSync } = fs;
let count = 0;

function watch(holder: object, name: string): void {
  const own = Reflect.get(holder, name);
  Reflect.set(holder, name, (...args: unknown[]) => {
    count++;
    if (count >= killAt) process.kill(process.pid, 'SIGKILL');
    return own(...args);
  });
}

for (const name of CALLS) watch(fs, name);
for (const name of ASYNC_CALLS) watch(fs.promises, name);
syncBuiltinESMExports();
if (countFile !== undefined) process.on('exit', () => writeFileSync(countFile, String(count)));
