import { dirname, join } from 'node:path';
import type { Published } from '../catalogue/permalinks/published.ts';
import { readLock } from './read-lock.ts';
import { readRetired } from './read-retired.ts';

/** `retired.yaml` lies beside the lock. */
export function retiredFile(lockFile: string): string {
  return join(dirname(lockFile), 'retired.yaml');
}

/** What a lock file and the list of retired agents beside it say, with the text of the lock. Throws a `UserError`. */
export function readPublished(lockFile: string): Published & { text: string | null } {
  return { ...readLock(lockFile), retired: readRetired(retiredFile(lockFile)) };
}
