import { existsSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { findCacheDir, packageRoot } from '../../config/package-root.ts';
import type { Context } from '../context.ts';

/** `agentheque clean`: removes the caches of all runs; the next one reads every file anew. */
export async function clean({ terminal, caller }: Context): Promise<number> {
  const folder = findCacheDir(packageRoot);
  const wasThere = existsSync(folder);
  rmSync(folder, { recursive: true, force: true });
  terminal.tell(wasThere ? 'cli.clean.done' : 'cli.clean.nothing', { folder: relative(caller, folder) });
  return 0;
}
