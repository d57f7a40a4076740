import { foldName } from '../core/fold-name.ts';
import { languageFromPath } from '../core/language/language-from-path.ts';
import { isFixedName } from '../core/references/fixed-names.ts';
import { foldToAscii } from '../words/fold-to-ascii.ts';

/**
 * Characters of an id: file systems allow 255 bytes for the name of a file or folder, and the digits of a file that came
 * second and the longest extension come on top.
 */
const MAX_ID = 200;

/**
 * A name or a former id as ids are written: `Revue de code` => `revue-de-code`. Empty where no letter is left, and where
 * it is too long for an address.
 */
export function foldToId(text: string): string {
  const id = foldToAscii(text);
  return id.length > MAX_ID ? '' : id;
}

/** The ids that former ids and names ask for: `foldAliases(['Old A', 'API 设计'])` => `['old-a', 'api', 'api-1ll9f5a']`. */
export function foldAliases(aliases: string[]): string[] {
  const ids = aliases.flatMap((alias) => [foldToId(alias), foldName(alias)]);
  return [...new Set(ids)].filter((id) => id !== '' && id.length <= MAX_ID);
}

/**
 * What leads to an agent besides its ids: its `name`, and the last part of its path where ASCII has not all of its letters.
 * A name of which ASCII has a part is found by that part, too: `namesOf('API 设计', 'x')` => `['api', 'api-1ll9f5a']`.
 */
export function namesOf(name: string, stem: string): string[] {
  const full = [foldName(name), ...(foldName(stem) === foldToAscii(stem) ? [] : [foldName(stem)])];
  return [...new Set([foldToId(name), ...full])].filter((id) => id !== '' && id.length <= MAX_ID);
}

/**
 * The last part of a path that says whom the file is about, without ending and language; empty where none does.
 * `quay/clerk.fr.md` => `clerk`, `quay/clerk/SKILL.md` => `clerk`. Of several in one file it is the agent's own key.
 */
export function stemOf({ file, entry }: { file: string; entry?: string | undefined }): string {
  if (entry !== undefined) return entry;
  const [stem = '', folder = ''] = languageFromPath(file).parts.toReversed();
  return [stem, isFixedName(stem) ? folder : ''].find((part) => !isFixedName(part)) ?? '';
}

/**
 * The id that a file's path gives it: without extension and language, after the name of its source where that is not
 * the first. A part in another script is told by a few digits of its own. `pathHash` (hexadecimal) is in it where no letter
 * of the path can be folded (`😀.md`), and for the end of a path that is too long. An agent among several in one file
 * (`entry`) has its key at the end.
 */
export function pathId(file: string, sourcePrefix: string | null, pathHash: string, entry?: string): string {
  const parts = [...languageFromPath(file).parts, ...(entry === undefined ? [] : [entry])];
  const isFolded = parts.some((part) => foldToAscii(part) !== '');
  const own = isFolded ? parts.map(foldName).filter(Boolean).join('-') : `agent-${shortHash(pathHash)}`;
  const prefix = sourcePrefix === null ? '' : foldToAscii(sourcePrefix);
  const id = prefix === '' ? own : `${prefix}-${own}`;
  return id.length > MAX_ID ? cutId(id, pathHash) : id;
}

/** The id of a file that came second: its path tells it from the first. */
export function collisionId(id: string, pathHash: string): string {
  return `${id}-${shortHash(pathHash)}`;
}

/** Whether an id is what `collisionId` makes of another one. */
export function isSecondOf(id: string, first: string): boolean {
  return id.startsWith(`${first}-`) && /^(?:-[0-9a-f]{8})+$/.test(id.slice(first.length));
}

function cutId(id: string, pathHash: string): string {
  const digits = `-${shortHash(pathHash)}`;
  return id.slice(0, MAX_ID - digits.length).replace(/-$/, '') + digits;
}

function shortHash(pathHash: string): string {
  return pathHash.slice(0, 8);
}
