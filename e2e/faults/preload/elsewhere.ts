/**
 * Loaded before a build, in each of its threads and processes: the clock goes by `FAULTS_CLOCK` milliseconds wrong, chance is
 * another, and folders are read in the order that their names have backwards.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const shift = Number(process.env['FAULTS_CLOCK'] ?? 0);
const now = Date.now;
const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args) => (args.length === 0 ? new target(now() + shift) : Reflect.construct(target, args)),
  apply: () => new RealDate(now() + shift).toString(),
});
RealDate.now = () => now() + shift;

const nameOf = (entry: unknown) => String((entry as { name?: string }).name ?? entry);
const backwards = (entries: unknown[]) => entries.sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));
const { readdirSync } = fs;
const { readdir } = fs.promises;
Reflect.set(fs, 'readdirSync', (...args: Parameters<typeof readdirSync>) => backwards(readdirSync(...args)));
Reflect.set(fs.promises, 'readdir', async (...args: Parameters<typeof readdir>) => backwards(await readdir(...args)));
const own = fs.readdir;
Reflect.set(fs, 'readdir', (...args: unknown[]) => {
  const done = args.pop() as (error: unknown, entries?: unknown[]) => void;
  Reflect.apply(own, fs, [
    ...args,
    (error: unknown, entries?: unknown[]) => done(error, entries && backwards(entries)),
  ]);
});
syncBuiltinESMExports();
