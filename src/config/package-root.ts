import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashBytes } from '../disk/hash-bytes.ts';

/** Folder of this package, with `astro.config.mjs`, `src` and `content`. */
export const packageRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Where caches live: `node_modules/.cache/agentheque`, of the checkout, or of the project that the package is installed in.
 *
 *     findCacheDir('/home/me/agentheque') // => '/home/me/agentheque/node_modules/.cache/agentheque'
 *     findCacheDir('/srv/wiki/node_modules/agentheque') // => '/srv/wiki/node_modules/.cache/agentheque'
 */
export function findCacheDir(root: string): string {
  const parent = dirname(root);
  const modules = basename(parent) === 'node_modules' ? parent : join(root, 'node_modules');
  return join(modules, '.cache', 'agentheque');
}

/** One Astro cache an output folder, so that two builds never share one. */
export function findOutputCacheDir(cacheDir: string, out: string): string {
  return join(cacheDir, `out-${hashBytes(out).slice(0, 12)}`);
}
