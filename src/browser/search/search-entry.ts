import { addresses, withBase } from '../../addresses/addresses.ts';
import { NO_BUILD } from '../../offline/build-id.ts';
import type { SearchEntry } from '../../search/catalogue/search-catalogue.ts';
import { announcePublished, PublishedAnew, pageBuild } from '../offline/page-build.ts';
import { RequestError } from '../request-error.ts';

const early = new Map<string, Promise<SearchEntry>>();

/** Asks for the entry before anybody reads it; whoever reads it first gets this answer. */
export function prepareEntry(base: string): void {
  if (early.has(base)) return;
  const entry = fetchEntry(base);
  // What failed is asked again by whoever reads it.
  entry.catch(() => early.delete(base));
  early.set(base, entry);
}

export function takeEntry(base: string): Promise<SearchEntry> {
  const entry = early.get(base) ?? fetchEntry(base);
  early.delete(base);
  return entry;
}

/**
 * The entry of the build that this page is of: a page is never answered by another one's index. Where the site was published
 * anew, that is the earlier entry, if it is still there; else it throws `PublishedAnew`.
 */
export async function fetchEntry(base: string): Promise<SearchEntry> {
  const build = pageBuild();
  let failure: unknown;
  try {
    // Asked again each time: everything else is found by what it says.
    const entry = (await fetchJson(withBase(base, addresses.searchEntry()), { cache: 'no-cache' })) as SearchEntry;
    announcePublished(entry.build);
    if (entry.build === build) return entry;
    failure = new PublishedAnew(entry.build);
  } catch (error) {
    failure = error;
  }
  if (build === NO_BUILD) throw failure;
  try {
    return (await fetchJson(withBase(base, addresses.searchEntryOf(build)))) as SearchEntry;
  } catch {
    throw failure;
  }
}

/** Throws a `RequestError` where it does not get JSON: some hosts answer with a page for what they do not have. */
export async function fetchJson(address: string, init?: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(address, init);
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return await response.json();
  } catch (cause) {
    throw new RequestError((cause as Error).message, { cause });
  }
}
