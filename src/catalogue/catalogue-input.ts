import type { ReadAgent } from '../core/read-agent.ts';
import type { GroupInput } from './agent-group.ts';

export type ReadFile = Extract<ReadAgent, { kind: 'agent' }>;

/** A file that was read, with what its place on disk says. */
export interface CatalogueInput {
  read: ReadFile;
  /** Whose the source is: what may be one agent with its files. */
  owner: string;
  sourcePrefix: string | null;
  /** SHA-256 of the path (NFC), in hexadecimal. */
  pathHash: string;
  /** SHA-256 of the text: its line ends as `\n`, without a byte order mark. */
  textHash: () => string;
}

/** Where pages and files of a variant are; the interface's languages are the caller's business. */
export interface Addresses {
  page: (language: string, id: string) => string;
  /** Of a file that opens as a page there is one that never does. */
  file: (language: string, id: string, opensAsHtml: boolean) => string;
  fixed: (language: string, id: string) => string;
  permalink: (id: string) => string;
}

/** The same, as files are put together. */
export interface GroupedFile extends GroupInput {
  input: CatalogueInput;
}
