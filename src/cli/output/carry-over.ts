import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { UserError } from '../../config/user-error.ts';
import type { KeepList } from '../../offline/packs.ts';

/** What of an earlier deploy stays for pages that are still open. */
export interface Carried {
  /** Where it lies. */
  folder: string;
  /** Paths below it. */
  paths: string[];
}

/** Files whose name changes with their content, and never leave the site's folder. */
const NAMED_BY_CONTENT = /^(?:_astro|logo|pagefind|search\/files)(?:\/[\w-][\w.-]*)+$/;

/**
 * What pages of an earlier deploy may still ask for: its own index, and its files whose name changes with their content. What
 * it had itself carried over is not among it: two deploys are there at a time. Throws a `UserError` where the folder is none.
 */
export function findCarried(folder: string): Carried {
  try {
    const { build } = JSON.parse(readFileSync(join(folder, 'search/entry.json'), 'utf8')) as { build: string };
    const own = [`search/entries/${build}.json`, `offline/lists/${build}.json`];
    const list = JSON.parse(readFileSync(join(folder, own[1] ?? ''), 'utf8')) as KeepList;
    const files = [...list.shell, ...list.files].map(([address]) => address.slice(1));
    const inFolders = list.folders.flatMap((address) => listFiles(folder, address.slice(1)));
    const paths = [...files, ...inFolders].filter((path) => NAMED_BY_CONTENT.test(path));
    return { folder, paths: [...own, ...new Set(paths)].filter((path) => existsSync(join(folder, path))) };
  } catch (error) {
    throw new UserError(2, { key: 'out.noPrevious', values: { previous: folder } }, error);
  }
}

/** Puts them beside the new site's, and never in the place of one. Gives how many there were. */
export function carryOver({ folder, paths }: Carried, site: string): number {
  const missing = paths.filter((path) => !existsSync(join(site, path)));
  for (const path of missing) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(folder, path), join(site, path));
  }
  return missing.length;
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
}
