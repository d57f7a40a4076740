import { join, relative, sep } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { decode } from '../core/decode.ts';
import { fixFile } from '../core/fix/fix-file.ts';
import type { LedgerRow } from '../core/schema.ts';
import { findAllFiles } from '../sources/find-all-files.ts';
import { readFile } from '../sources/read-file.ts';
import { showName } from '../sources/show-name.ts';
import { type FoundFile, pathToOpen } from '../sources/source.ts';
import { usesCrlf } from './uses-crlf.ts';

/** A file that strict readers would not take, and what they would. */
export interface Fix {
  /** The file as the caller would name it: relative to where they stand. */
  path: string;
  /** What opens it, in bytes where its name is not UTF-8. */
  location: string | Buffer;
  /** A link leads to it, and its own path is not among those that are read. */
  isLinked: boolean;
  bytes: Uint8Array;
  /** The text as received, its line ends as `\n`. */
  before: string;
  after: string;
  /** `after` as it is to be written: UTF-8, with the line ends that the file has throughout. */
  written: Uint8Array;
}

export interface FixPlan {
  /** How many agent files there are. */
  files: number;
  fixes: Fix[];
}

/** What is to be done to the agent files of a run, which are those that its ledger says were read. */
export async function planFixes(ledger: LedgerRow[], settings: Settings, caller: string): Promise<FixPlan> {
  const agents = new Set(ledger.filter(({ agent }) => agent !== null).map(keyOf));
  const folders = new Map(settings.sources.map(({ name, dir }) => [name, dir]));
  const found = await findAllFiles(settings.sources, settings);
  const fixes = found
    .filter((file) => file.reason === null && agents.has(keyOf(file)))
    .flatMap((file) => {
      const path = relative(caller, join(folders.get(file.source) ?? '', file.file)).replaceAll(sep, '/');
      return planFix(file, path) ?? [];
    });
  return { files: agents.size, fixes };
}

function planFix(file: FoundFile, path: string): Fix | undefined {
  const content = readFile(file);
  if (content.type === 'unreadable') return undefined;
  const { bytes } = content;
  const received = decode(bytes);
  const fixed = fixFile(file.file, bytes);
  if (received.kind === 'binary' || !fixed?.changed) return undefined;
  const text = usesCrlf(bytes) ? fixed.text.replaceAll('\n', '\r\n') : fixed.text;
  const written = Buffer.from(text);
  const location = pathToOpen(file);
  return { path, location, isLinked: isLinked(file), bytes, before: received.text, after: fixed.text, written };
}

/** Whether a file lies elsewhere than its path says. */
function isLinked(file: FoundFile): boolean {
  const path = showName(Buffer.from(pathToOpen(file))).replaceAll(sep, '/');
  return !path.endsWith(`/${file.file}`);
}

function keyOf({ source, file }: { source: string; file: string }): string {
  return `${source}\n${file}`;
}
