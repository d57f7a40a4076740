/** A folder with agent files, or some files of one. */
export interface Source {
  /** Unique among the sources of a run. */
  name: string;
  /** Absolute path of the folder; files are named relative to it. */
  dir: string;
  /** Only these files, relative to `dir`; the whole folder where absent. */
  files?: string[] | undefined;
}

export interface FindOptions {
  /** Globs relative to the source; one that names a folder stands for all that is in it. */
  ignore: string[];
  limits: { fileBytes: number };
}

/** Why a file is not read. */
export type FoundReason = keyof typeof reasonOutcomes;

/**
 * What the ledger says of a file that is not read, by the reason for it: `ignored` where that is as it should be,
 * `refused` where somebody may have meant it to be read.
 */
export const reasonOutcomes = {
  'not-an-agent-file': 'ignored',
  data: 'ignored',
  'ignored-by-configuration': 'ignored',
  'already-read': 'ignored',
  'in-skipped-folder': 'refused',
  'link-leaves-source': 'refused',
  'broken-link': 'refused',
  'is-a-directory': 'ignored',
  'not-a-regular-file': 'refused',
  'too-large': 'refused',
  'name-taken': 'refused',
  unreadable: 'refused',
} as const satisfies Record<string, 'ignored' | 'refused'>;

/**
 * `agent`: read. `text`: an agent only if it has front matter. `note`: an agent only if its header has a description.
 * `format`: lies where a program looks for agents in a format of its own. `data`: TOML, JSON or YAML, in which agents of
 * other programs may be. `none`: not read, see `reason`.
 */
export type NameClass = 'agent' | 'text' | 'note' | 'format' | 'data' | 'none';

/** Something found in a source: one a file and link on disk, and one a folder that is called like a file. */
export interface FoundFile {
  /** Name of the source. */
  source: string;
  /** Path below the source with `/`, as found. Bytes of a name that are not UTF-8 are written `%E9`. */
  file: string;
  /** Real path on disk, for reading. */
  absolute: string;
  /** The path in bytes, where the name is not UTF-8 and `absolute` would not open it. */
  rawPath?: Uint8Array | undefined;
  /** Size in bytes; 0 where it cannot be known. */
  bytes: number;
  candidate: NameClass;
  /** `null` where the file is to be read. */
  reason: FoundReason | null;
}

/** What opens the file: its path, in bytes where its name is not UTF-8. */
export function pathToOpen(file: FoundFile): string | Buffer {
  return file.rawPath === undefined ? file.absolute : Buffer.from(file.rawPath);
}

/** One string a file on disk, whatever source or link it was found through. */
export function pathKey(file: FoundFile): string {
  return Buffer.from(pathToOpen(file)).toString('latin1');
}
