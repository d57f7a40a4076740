import { readFileSync } from 'node:fs';
import { findDouble, type Lock, lockSchema } from '../catalogue/permalinks/lock.ts';
import { UserError } from '../config/user-error.ts';

/**
 * The lock in a file, with its text; empty, and without a text, where there is no such file yet. Throws a `UserError` where it
 * cannot be read: going on without it would break addresses.
 */
export function readLock(file: string): { lock: Lock; text: string | null } {
  const text = readText(file);
  if (text === null) return { lock: new Map(), text };
  const result = lockSchema.safeParse(parseJson(file, text));
  if (!result.success) throw broken(file, result.error.issues[0]?.path.map(String).join(' › ') ?? '');
  const lock: Lock = new Map(Object.entries(result.data.ids));
  const double = findDouble(lock);
  if (double) {
    const { address, agents } = double;
    throw new UserError(1, { key: 'lock.double', values: { file, address, one: agents[0], other: agents[1] } });
  }
  return { lock, text };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw broken(file, message);
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(file, (error as Error).message);
  }
}

function broken(file: string, reason: string): UserError {
  return new UserError(1, { key: 'lock.broken', values: { file, reason } });
}
