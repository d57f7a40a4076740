/** What the setup made, for the tests; and what they count, for the table at the end. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface State {
  /** A folder of this run alone, with `agents`, `site` and what the build is not to touch. */
  folder: string;
  /** Where the site is served: as `agentheque start` does, without any type, and with the types that every host knows. */
  served: Record<ServerName, string>;
  /** What the build printed, and what it left outside of the site. */
  log: string;
  left: string[];
}

export type ServerName = 'ours' | 'none' | 'usual';

const VARIABLE = 'AGENTHEQUE_HOSTILE';

/** Throws where the setup did not run. */
export function readState(): State {
  const file = process.env[VARIABLE];
  if (!file) throw new Error('Expected the setup to build the site; run the tests with `npm run test:hostile`.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function announceState(file: string): void {
  process.env[VARIABLE] = file;
}

/** Adds a figure to a line of the table at the end. */
export function count(line: string, figure: number): void {
  appendFileSync(join(readState().folder, 'counts'), `${JSON.stringify([line, figure])}\n`);
}

/** The sums of all that was counted, in the order in which lines came first. */
export function readCounts(folder: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const text of readFileSync(join(folder, 'counts'), 'utf8').split('\n').filter(Boolean)) {
    const [line, figure] = JSON.parse(text) as [string, number];
    sums.set(line, (sums.get(line) ?? 0) + figure);
  }
  return sums;
}
