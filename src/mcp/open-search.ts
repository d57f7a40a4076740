import { pathToFileURL } from 'node:url';
import { addresses } from '../addresses/addresses.ts';
import { openBundle } from '../browser/pagefind/open-bundle.ts';
import type { PagefindModule } from '../browser/pagefind/pagefind-module.ts';
import { type OpenBundle, openSearchSite, type SearchSite } from '../browser/search/load-search.ts';
import type { SearchFiles } from '../integrations/search-files.ts';
import type { SearchEntry } from '../search/catalogue/search-catalogue.ts';
import { diskFiles } from './disk-files.ts';

/**
 * The search of a site over the files that a build would write, without a site: the catalogue's part from memory, Pagefind's
 * bundles from the cache that they lie in.
 */
export function openSearch({ files, bundles }: SearchFiles): SearchSite {
  const fetchJson = async (address: string): Promise<unknown> => {
    const content = files.get(address);
    if (content === undefined) throw new Error(`There is no ${address} in the search.`);
    return JSON.parse(content);
  };
  const fetchEntry = async () => (await fetchJson(addresses.searchEntry())) as SearchEntry;
  const folders = new Map(bundles.map(({ key, folder }) => [key, folder]));
  const open: OpenBundle = async (bundle) => {
    const folder = `${pathToFileURL(folders.get(bundle.key) ?? '').href}/`;
    const importModule = (address: string): Promise<PagefindModule> => import(address);
    return { ...(await openBundle(bundle, { folder, files: diskFiles, importModule })), close: () => undefined };
  };
  return openSearchSite('', open, { takeEntry: fetchEntry, fetchEntry, fetchJson });
}
