import { findFiles } from './find-files.ts';
import { type FindOptions, type FoundFile, pathKey, type Source } from './source.ts';

/**
 * The files of several sources, source by source, in the order of each. What two sources reach is in one of them only:
 * in the first that reads it, else in the first at all.
 */
export async function findAllFiles(sources: Source[], options: FindOptions): Promise<FoundFile[]> {
  const found: FoundFile[][] = [];
  for (const source of sources) found.push(await findFiles(source, options));
  const all = found.flat();
  const owners = new Map<string, FoundFile>();
  for (const file of all) {
    const owner = owners.get(pathKey(file));
    if (owner === undefined || (owner.reason !== null && file.reason === null)) owners.set(pathKey(file), file);
  }
  return all.filter((file) => owners.get(pathKey(file))?.source === file.source);
}
