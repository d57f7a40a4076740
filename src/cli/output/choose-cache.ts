import { existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCacheDir, packageRoot } from '../../config/package-root.ts';
import { writeAtomically } from '../../disk/write-atomically.ts';
import type { Terminal } from '../terminal/create-terminal.ts';
import { findDiskFault } from './find-disk-fault.ts';

/**
 * Calls `work` with the folder of the cache; with `spare`, which lies on the disk of the output and is thrown away, where that
 * folder cannot be written or its disk is full, and says so. Throws what `work` throws.
 */
export async function withCache<Result>(
  folder: string,
  spare: string,
  terminal: Terminal,
  work: (cacheDir: string) => Promise<Result>,
): Promise<Result> {
  const reason = whyUnwritable(folder);
  if (reason === null) {
    try {
      return await work(folder);
    } catch (error) {
      const fault = findDiskFault(error);
      // Beside the output there is no more room than there was, where it is that disk that is full.
      const isOfOutput = fault?.message.includes(dirname(spare)) || isOneDisk(folder, spare);
      if (fault?.kind !== 'full' || isOfOutput) throw error;
      terminal.tell('cli.build.withoutCache', { folder, reason: fault.message });
    }
  } else {
    terminal.tell('cli.build.withoutCache', { folder, reason });
  }
  preparePackages(spare);
  return work(spare);
}

function whyUnwritable(folder: string): string | null {
  const probe = join(folder, `probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeAtomically(probe, 'x');
    rmSync(probe);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

function isOneDisk(folder: string, spare: string): boolean {
  return statSync(folder).dev === statSync(dirname(spare)).dev;
}

/** While pages are made, their code lies in the cache and finds its packages from there. */
function preparePackages(spare: string): void {
  const link = join(spare, 'node_modules');
  mkdirSync(spare, { recursive: true });
  if (!existsSync(link)) symlinkSync(dirname(dirname(findCacheDir(packageRoot))), link, 'junction');
}
