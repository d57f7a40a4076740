import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Half a minute and 256 MB: beyond that, a page without a date is better than waiting. */
const LIMITS = { timeout: 30_000, maxBuffer: 256_000_000 };

/**
 * A repository is as strange as the files in it: nothing that its configuration names may run (a program for signatures,
 * a monitor of files), and nothing is fetched.
 */
const HARMLESS = ['-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/**
 * Files that were renamed and changed at once are compared by their text, as long as there are not too many; where that
 * fails, because a clone was made without the texts of former times (`--filter=blob:none`), by their hashes alone.
 */
const RENAMES = [['--find-renames', '-l400'], ['--find-renames=100%']];

/** Clocks differ; a commit further ahead than this is wrong about its date. In milliseconds. */
const TOLERANCE = 3_600_000;

/** Instants in UTC, such as `2026-03-01T10:00:00Z`. */
export interface FileDates {
  /** When the file came into the repository, under whatever path. */
  published: string;
  /** When its text last changed; a move alone is not a change. */
  changed: string;
}

/** What the repository that a folder lies in tells of its files. */
export interface History {
  /** By path below the folder. Empty where there is no repository, its history is cut short, or git is missing or fails. */
  files: Map<string, FileDates>;
  /** The history is cut short, so that every file would seem to be as old as the last commit. */
  isShallow: boolean;
}

/** Reads the history of a folder at the cost of one `git log`. `now` is in milliseconds. */
export async function readHistory(folder: string, now = Date.now()): Promise<History> {
  const isShallow = (await tryGit(folder, ['rev-parse', '--is-shallow-repository']))?.trim();
  if (isShallow !== 'false') return { files: new Map(), isShallow: isShallow === 'true' };
  const log = ['log', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--name-status', '--relative', '-z'];
  for (const renames of RENAMES) {
    const output = await tryGit(folder, [...log, ...renames, '--format=%x00%ct', '--', '.']);
    if (output !== undefined) return { files: parseLog(output, now + TOLERANCE), isShallow: false };
  }
  return { files: new Map(), isShallow: false };
}

/**
 * Newest commit first, so the first change that is seen of a file is its last one, and the last addition its first. An
 * empty part, which no name can be, is before the date of a commit (seconds since 1970), a line feed between that and
 * its first file; of a file there are a letter and its path, of a renamed one both paths. Dates after `latest`, and none
 * at all (0), count for nothing.
 */
export function parseLog(output: string, latest = Number.POSITIVE_INFINITY): Map<string, FileDates> {
  const files = new Map<string, FileDates>();
  /** What was called so at the time of the commit → its path today. */
  const today = new Map<string, string>();
  const parts = output.split('\0');
  let date: string | undefined;
  for (let index = 0; index < parts.length - 1; index++) {
    if (parts[index] === '') {
      date = toInstant(Number(parts[++index]) * 1000, latest);
      continue;
    }
    const status = parts[index]?.trim() ?? '';
    const path = parts[++index] ?? '';
    const before = status.startsWith('R') ? path : undefined;
    const name = before === undefined ? path : (parts[++index] ?? '');
    const file = today.get(name) ?? name;
    if (before !== undefined) today.set(before, file);
    if (date === undefined || status === 'R100' || status === 'D') continue;
    const known = files.get(file);
    files.set(file, { published: date, changed: known?.changed ?? date });
  }
  return files;
}

function toInstant(time: number, latest: number): string | undefined {
  return time > 0 && time <= latest ? new Date(time).toISOString().replace('.000Z', 'Z') : undefined;
}

/** `undefined` where git is missing or fails. */
async function tryGit(folder: string, args: string[]): Promise<string | undefined> {
  try {
    const options = { ...LIMITS, env: gitEnvironment() };
    return (await run('git', [...HARMLESS, '-C', folder, ...args], options)).stdout;
  } catch {
    return undefined;
  }
}

/** Without what a hook of another repository may have set. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...environment } = process.env;
  return { ...environment, ...ENVIRONMENT };
}
