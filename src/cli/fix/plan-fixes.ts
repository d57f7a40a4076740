import { join, relative, sep } from 'node:path';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { fileKey } from '../../catalogue/file-key.ts';
import type { Settings } from '../../config/settings.ts';
import { decode } from '../../core/decode.ts';
import { fixFile } from '../../core/fix/fix-file.ts';
import { isData } from '../../core/formats/formats.ts';
import type { OnFile } from '../../loaders/read-files.ts';
import { findAllFiles } from '../../sources/find-all-files.ts';
import { readFile } from '../../sources/read-file.ts';
import { showName } from '../../sources/show-name.ts';
import { type FoundFile, pathToOpen } from '../../sources/source.ts';
import { type Amend, planDeclarations } from './plan-declarations.ts';
import { usesCrlf } from './uses-crlf.ts';

/** A file that strict readers would not take, and what they would. */
export interface Fix {
  /** The file as the caller would name it: relative to where they are. */
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
  /** Files in formats of other programs, which are never written: what strict readers take is Markdown. */
  others: string[];
  /** Files whose header is too large to be written anew. */
  tooLarge: string[];
}

/**
 * What is to be done to the agent files of a run, which are those that its ledger says were read. With `pairs`,
 * translations are declared too.
 */
export async function planFixes(
  { ledger, agents }: Pick<Catalogue, 'ledger' | 'agents'>,
  settings: Settings,
  { caller, pairs, onFile }: { caller: string; pairs: boolean; onFile?: OnFile },
): Promise<FixPlan> {
  const read = new Set(ledger.filter(({ agent }) => agent !== null).map(fileKey));
  const folders = new Map(settings.sources.map(({ name, dir }) => [name, dir]));
  const found = await findAllFiles(settings.sources, settings);
  const files = new Map(
    found.filter((file) => file.reason === null && read.has(fileKey(file))).map((file) => [fileKey(file), file]),
  );
  const textOf = (key: string): string | undefined => {
    const file = files.get(key);
    onFile?.(file?.file ?? null);
    return file && textToBe(file);
  };
  const declarations = pairs ? planDeclarations(agents, textOf) : new Map<string, Amend>();
  const pathOf = ({ source, file }: FoundFile): string =>
    relative(caller, join(folders.get(source) ?? '', file)).replaceAll(sep, '/');
  const tooLarge: string[] = [];
  const fixes = [...files].flatMap(([key, file]) => {
    onFile?.(file.file);
    if (isData(file.file)) return [];
    const fix = planFix(file, pathOf(file), declarations.get(key));
    if (fix !== 'too large') return fix ?? [];
    tooLarge.push(pathOf(file));
    return [];
  });
  const others = [...files.values()].filter(({ file }) => isData(file)).map(pathOf);
  return { files: read.size, fixes, others, tooLarge };
}

function planFix(file: FoundFile, path: string, amend: Amend = (text) => text): Fix | 'too large' | undefined {
  const content = readFile(file);
  if (content.type === 'unreadable') return undefined;
  const { bytes } = content;
  const received = decode(bytes);
  const fixed = fixFile(file.file, bytes);
  if (received.kind === 'binary' || !fixed) return undefined;
  if (fixed.isTooLarge) return 'too large';
  const after = amend(fixed.text);
  if (!fixed.changed && after === fixed.text) return undefined;
  const text = usesCrlf(bytes) ? after.replaceAll('\n', '\r\n') : after;
  const written = Buffer.from(text);
  const location = pathToOpen(file);
  return { path, location, isLinked: isLinked(file), bytes, before: received.text, after, written };
}

/** The text that a file has once it is fixed; what a link leads to stays as it is. */
function textToBe(file: FoundFile): string | undefined {
  const content = readFile(file);
  if (content.type === 'unreadable') return undefined;
  const received = decode(content.bytes);
  if (received.kind === 'binary') return undefined;
  return isLinked(file) || isData(file.file) ? received.text : fixFile(file.file, content.bytes)?.text;
}

/** Whether a file lies elsewhere than its path says. */
function isLinked(file: FoundFile): boolean {
  const path = showName(Buffer.from(pathToOpen(file))).replaceAll(sep, '/');
  return !path.endsWith(`/${file.file}`);
}
