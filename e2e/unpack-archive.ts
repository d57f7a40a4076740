/** The archive of a site, unpacked as its reader does. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';

export interface Unpacked {
  /** The folder that holds `index.html`. */
  folder: string;
  /** The same as an address; ends in `/`. */
  address: string;
}

/** Unpacks the archive of a built site into another folder, anew. Throws where there is not exactly one. */
export function unpackArchive(site: string, into: string): Unpacked {
  const [archive, ...others] = readdirSync(site).filter((name) => /^agentheque-[0-9a-f]{16}\.zip$/.test(name));
  if (archive === undefined || others.length > 0) throw new Error(`Expected one archive in ${site}.`);
  rmSync(into, { recursive: true, force: true });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(site, archive))))) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  const folder = join(into, 'agentheque');
  return { folder, address: pathToFileURL(`${folder}/`).href };
}

/** Gives a list that grows with each request of a page for what does not lie below an address, or is not there. */
export function watchRequests(page: Page, address: string): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) wrong.push(`outside: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left while something is loading asks for it no longer.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') wrong.push(`${reason}: ${request.url()}`);
  });
  return wrong;
}
