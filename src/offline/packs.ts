/**
 * The whole catalogue as a browser loads it: in packs, each some files of the site compressed together and named by the hash
 * of its bytes. A pack that came whole and undamaged is known by its name, one that was loaded is not loaded again, and
 * what did not change from one build to the next has the name that it had. Which pack a file is in follows from its address,
 * so that no list of all files is needed.
 */

/** What a build can be kept by: `/offline/lists/BUILD.json`. */
export interface KeepList {
  schemaVersion: typeof KEEP_VERSION;
  build: string;
  /**
   * What every page needs, and what says that there is no network: addresses below the base, with the hash of each. That of a
   * page, and of the entry of the search, is of its text before the build was known.
   */
  shell: [address: string, hash: string][];
  /** Other files whose name changes with their content, with the hash of each. */
  files: [address: string, hash: string][];
  /** Folders whose name does so. */
  folders: string[];
  /** Packs of what all languages share, then those of the pages of each. */
  packs: Record<typeof SHARED | string, PackList>;
}

export const KEEP_VERSION = 1;

/** What belongs to no language of the interface alone: the search, files of agents, permanent links, styles. */
export const SHARED = 'shared';

export interface PackList {
  /** The number of each is the number of its files; see `packOf`. An empty name: it has none. */
  names: string[];
  /** Bytes of each, as they are loaded: they are compressed already. */
  bytes: number[];
}

/** Hexadecimal digits of a SHA-256 that a pack or a file is known by. */
export const HASH_LENGTH = 32;

/**
 * The group and the number of the pack that a file is in, by its address below the base. Files of one agent share a part of
 * it and are in one pack: a page, its text for programs and the file that both are made of are compressed well together.
 */
export function packOf(address: string, packs: KeepList['packs']): { group: string; number: number } {
  const group = groupOf(address, Object.keys(packs));
  return { group, number: hashText(keyOf(address)) % (packs[group]?.names.length || 1) };
}

/** The language whose pages an address is among, or `SHARED`. */
export function groupOf(address: string, groups: string[]): string {
  const [, first = ''] = address.split('/');
  return first !== SHARED && groups.includes(first) ? first : SHARED;
}

/** `/en/agents/x/`, `/files/en/x.md` and `/files/en/x.fixed.md` => `x` */
export function keyOf(address: string): string {
  const name = address.replace(/\/$/, '');
  const [key = ''] = name.slice(name.lastIndexOf('/') + 1).split('.');
  return key;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * The files of a pack by their addresses, from what it holds once it is unzipped: a line of JSON with the addresses and lengths
 * of the files and the steps to put their bytes together, then the bytes that are no repetition. Throws where it is none.
 */
export function splitPack(pack: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const end = pack.indexOf(0x0a) + 1;
  const { files, steps } = JSON.parse(new TextDecoder().decode(pack.subarray(0, end))) as PackHead;
  const bytes = unfold(steps, pack.subarray(end));
  let at = 0;
  return new Map(
    files.map(([address, length]) => {
      at += length;
      return [address, bytes.subarray(at - length, at)];
    }),
  );
}

/** The first line of a pack. */
export interface PackHead {
  files: [address: string, length: number][];
  /** In turn: bytes to take from the rest, how far back to copy from, and how many bytes. Ends with bytes to take. */
  steps: number[];
}

/** Puts bytes together again; a repetition may go on into itself. */
export function unfold(steps: number[], rest: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const length = steps.reduce((sum, step, index) => (index % 3 === 1 ? sum : sum + step), 0);
  const bytes = new Uint8Array(length);
  let [at, taken] = [0, 0];
  for (let index = 0; index < steps.length; index += 3) {
    const [literal = 0, back = 0, count = 0] = steps.slice(index, index + 3);
    bytes.set(rest.subarray(taken, taken + literal), at);
    at += literal;
    taken += literal;
    if (back >= count) bytes.copyWithin(at, at - back, at - back + count);
    else for (let copied = 0; copied < count; copied++) bytes[at + copied] = bytes[at + copied - back] ?? 0;
    at += count;
  }
  return bytes;
}

/** The packs of some languages, each once, with their bytes. */
export function listPacks(list: KeepList, locales: string[]): { name: string; bytes: number }[] {
  const found = new Map<string, number>();
  for (const group of [SHARED, ...locales]) {
    const { names = [], bytes = [] } = list.packs[group] ?? {};
    for (const [number, name] of names.entries()) if (name) found.set(name, bytes[number] ?? 0);
  }
  return [...found].map(([name, bytes]) => ({ name, bytes }));
}

/** Whether a file whose name changes with its content is of a build. */
export function belongsTo(list: KeepList, address: string): boolean {
  return (
    list.folders.some((folder) => address.startsWith(folder)) ||
    [...list.shell, ...list.files].some(([known]) => known === address)
  );
}
