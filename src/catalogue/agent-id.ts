import { foldToAscii } from '../core/anchors.ts';
import { languageFromPath } from '../core/language/language-from-path.ts';

/** A name or a former id as ids are written: `Revue de code` => `revue-de-code`. Empty where no letter is left. */
export function foldToId(text: string): string {
  return foldToAscii(text);
}

/**
 * The id that a file's path gives it: without extension and language, behind the name of its source where that is not
 * the first. `pathHash` (hexadecimal) stands in where no letter of the path can be folded (`😀.md`).
 */
export function pathId(file: string, sourcePrefix: string | null, pathHash: string): string {
  const { parts } = languageFromPath(file);
  const own = parts.map(foldToId).filter(Boolean).join('-') || `agent-${shortHash(pathHash)}`;
  const prefix = sourcePrefix === null ? '' : foldToId(sourcePrefix);
  return prefix === '' ? own : `${prefix}-${own}`;
}

/** The id of a file that came second: its path tells it from the first. */
export function collisionId(id: string, pathHash: string): string {
  return `${id}-${shortHash(pathHash)}`;
}

/** Whether an id is what `collisionId` makes of another one. */
export function isSecondOf(id: string, first: string): boolean {
  return id.startsWith(`${first}-`) && /^(?:-[0-9a-f]{8})+$/.test(id.slice(first.length));
}

function shortHash(pathHash: string): string {
  return pathHash.slice(0, 8);
}
