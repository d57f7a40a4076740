import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addresses, withBase } from '../addresses/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Agent } from '../core/schema.ts';
import { planExports, writeExport } from '../exports/programs/programs.ts';
import { provenanceOf } from '../views/agent/export-rows.ts';
import { listFiles, type ServedFile } from '../views/permalinks/list-files.ts';
import type { GetLoaded } from './catalogue.ts';

/** A file for another program: its address below the base, and its text. */
export type ExportedFile = [address: string, text: string];

/** Files that are written at once. */
const AT_ONCE = 64;

/**
 * Writes the files for other programs after a build, without a page of Astro for each: they are thousands, and the same
 * function makes them. In development each is made when it is asked for.
 */
export function exports(getLoaded: GetLoaded): AstroIntegration {
  let base = '/';
  let toAbsolute: ToAbsolute = () => undefined;
  return {
    name: 'agentheque:exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        const { site } = config;
        if (site !== undefined) toAbsolute = (address) => new URL(withBase(base, address), site).href;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(answerExports(() => base, getLoaded, toAbsolute));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { catalogue, records } = getLoaded();
        const count = await writeExports(fileURLToPath(dir), catalogue, records.readAgent, toAbsolute);
        logger.info(`exports: ${count} files for other programs`);
      },
    },
  };
}

/** An address below the base as readers elsewhere have it, where the site knows its own. */
type ToAbsolute = (address: string) => string | undefined;
type ReadAgent = (summary: ServedFile['summary']) => Agent;

/** Writes every file into the folder of a site, and says how many. Throws where one cannot be written. */
export async function writeExports(
  site: string,
  catalogue: Pick<Catalogue, 'agents' | 'former' | 'sources'>,
  readAgent: ReadAgent,
  toAbsolute: ToAbsolute,
): Promise<number> {
  const made = new Set<string>();
  let count = 0;
  let waiting: Promise<void>[] = [];
  for (const served of listFiles(catalogue)) {
    for (const [address, text] of exportsOf(served, catalogue, readAgent, toAbsolute)) {
      const file = join(site, address);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      waiting.push(writeFile(file, text));
      count++;
    }
    if (waiting.length >= AT_ONCE) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  return count;
}

/**
 * The files of one text of an agent, for each program that it can be written for. Under a former id there is the file of
 * today, as below `/files/`.
 */
export function exportsOf(
  { id, language, summary, variant: key }: ServedFile,
  { sources }: Pick<Catalogue, 'sources'>,
  readAgent: ReadAgent,
  toAbsolute: ToAbsolute,
): ExportedFile[] {
  const agent = readAgent(summary);
  const variant = agent.variants[key];
  if (!variant) return [];
  const provenance = provenanceOf(variant, sources, toAbsolute(agent.permalink));
  return planExports(agent.id, variant).flatMap(({ program, plan }): ExportedFile[] => {
    if ('refused' in plan) return [];
    const address = addresses.exported(program.id, language, id, program.extension);
    return [[address, writeExport(program, plan, variant, provenance)]];
  });
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function answerExports(getBase: () => string, getLoaded: GetLoaded, toAbsolute: ToAbsolute): Middleware {
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    const root = withBase(getBase(), '');
    if (!path.startsWith(`${root}/exports/`)) return next();
    const { catalogue, records } = getLoaded();
    const wanted = path.slice(root.length);
    const [, , , language, name = ''] = wanted.split('/');
    const id = name.split('.')[0];
    const served = listFiles(catalogue).filter((file) => file.language === language && file.id === id);
    const found = served
      .flatMap((file) => exportsOf(file, catalogue, records.readAgent, toAbsolute))
      .find(([address]) => address === wanted);
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.end(found?.[1] ?? '');
  };
}
