import type { CapabilityMatcher } from '../core/capabilities/match-vocabulary.ts';
import { type ReadAgents, readAgents } from '../core/read-agents.ts';
import { codeLanguages, createHighlight, limitHighlight } from '../core/render/highlight-code.ts';
import { renderInstructions } from '../core/render/render-instructions.ts';
import type { Cache } from '../disk/cache.ts';
import { hashParts } from '../disk/hash-bytes.ts';
import { readFile } from '../sources/read-file.ts';
import type { FoundFile } from '../sources/source.ts';

/** A file after reading: what the parser made of it, and under which key that is cached. */
export interface ReadResult {
  found: FoundFile;
  sha256: string | null;
  /** `null` where the file could not be opened. */
  read: ReadAgents | null;
  key: string;
}

export type OnProgress = (done: number, total: number, file: string) => void;

/** Told which file is worked at from now on, `null` for none. */
export type OnFile = (file: string | null) => void;

/**
 * Reads files, each once: what was read by the same parser before comes from the cache. Instructions are rendered here
 * too, so that a page costs only its template.
 */
export async function readFiles(
  files: FoundFile[],
  options: {
    cache: Cache;
    version: string;
    match: CapabilityMatcher;
    onProgress?: OnProgress | undefined;
    onFile?: OnFile | undefined;
  },
): Promise<ReadResult[]> {
  const { cache, version, match, onProgress, onFile } = options;
  const results: ReadResult[] = [];
  const fresh: ReadResult[] = [];
  for (const [index, found] of files.entries()) {
    onProgress?.(index, files.length, found.file);
    onFile?.(found.file);
    const content = readFile(found);
    if (content.type === 'unreadable') {
      results.push({ found, sha256: null, read: null, key: '' });
      continue;
    }
    const { bytes, sha256 } = content;
    const key = hashParts(version, found.source, found.file, sha256);
    const cached = readCached(cache, key);
    const read =
      cached ?? naming(found, () => readAgents({ source: found.source, file: found.file, bytes, sha256 }, match));
    const result = { found, sha256, read, key };
    results.push(result);
    if (!cached) fresh.push(result);
    // Lets a terminal draw, and Ctrl-C be heard.
    if (index % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  onFile?.(null);
  await renderFresh(fresh, cache, onFile);
  onFile?.(null);
  onProgress?.(files.length, files.length, '');
  return results;
}

/** What was made of a file before, where that is there with its HTML. */
function readCached(cache: Cache, key: string): ReadAgents | undefined {
  const text = cache.read('read', key);
  const read = text === undefined ? undefined : (JSON.parse(text) as ReadAgents);
  const isWhole = read?.kind !== 'agents' || read.agents.every((_, index) => cache.has('html', htmlKey(key, index)));
  return isWhole ? read : undefined;
}

/** The key of the HTML of an agent, by its place in the file whose results are cached under a key. */
export function htmlKey(key: string, index: number): string {
  return index === 0 ? key : hashParts(key, String(index));
}

async function renderFresh(fresh: ReadResult[], cache: Cache, onFile: OnFile | undefined): Promise<void> {
  const files = fresh.flatMap(({ found, read, key }) =>
    read?.kind === 'agents' ? { found, agents: read.agents, key } : [],
  );
  const languages = files.flatMap(({ agents }) => agents.flatMap(({ variant }) => codeLanguages(variant.instructions)));
  const highlight = await createHighlight(languages);
  for (const [index, { found, agents, key }] of files.entries()) {
    if (index % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
    onFile?.(found.file);
    const limited = limitHighlight(highlight);
    for (const [place, { variant, headings }] of agents.entries()) {
      const render = () => renderInstructions(variant.instructions, variant.sections, limited, headings);
      cache.write('html', htmlKey(key, place), naming(found, render));
    }
  }
  // Last, so that a result that is there has its HTML.
  for (const { read, key } of fresh) cache.write('read', key, JSON.stringify(read));
}

/** The parser throws for no content: where it does, that is a fault of ours, which only the file shows again. */
function naming<Value>({ source, file }: FoundFile, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new Error(`${source}: ${file}: ${(cause as Error).message}`, { cause });
  }
}
