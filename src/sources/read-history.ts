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
 * When each file below a folder was last changed, by the history of the repository it lies in: path below the folder →
 * instant in UTC, such as `2026-03-01T10:00:00Z`. Empty where the folder is in no repository, the history is cut short,
 * or git is missing or fails.
 */
export async function lastChanged(folder: string): Promise<Map<string, string>> {
  try {
    const isShallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
    if (isShallow.trim() !== 'false') return new Map();
    const log = ['log', '--no-show-signature', '--no-ext-diff', '--no-renames', '--name-only', '--relative', '-z'];
    return parseLog(await git(folder, [...log, '--format=%x00%cI', '--', '.']));
  } catch {
    return new Map();
  }
}

/**
 * Newest commit first, so the first date that a file has is the one. An empty part, which no name can be, stands before
 * the date of a commit; a line feed between that and its first file.
 */
export function parseLog(output: string): Map<string, string> {
  const changed = new Map<string, string>();
  const parts = output.split('\0');
  let date = '';
  for (let index = 0; index < parts.length - 1; index++) {
    if (parts[index] === '') {
      date = new Date(parts[++index] ?? '').toISOString().replace('.000Z', 'Z');
      continue;
    }
    const file = parts[index - 2] === '' ? parts[index]?.slice(1) : parts[index];
    if (file && !changed.has(file)) changed.set(file, date);
  }
  return changed;
}

async function git(folder: string, args: string[]): Promise<string> {
  const { stdout } = await run('git', [...HARMLESS, '-C', folder, ...args], { ...LIMITS, env: gitEnvironment() });
  return stdout;
}

/** Without what a hook of another repository may have set. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...environment } = process.env;
  return { ...environment, ...ENVIRONMENT };
}
