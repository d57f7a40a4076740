import { isOutdated } from '../offline/page-build.ts';
import { openInWorker } from '../pagefind/open-in-worker.ts';
import { openSearchSite, type SearchSite } from './load-search.ts';
import { type StartSearch, showSearch } from './show-search.ts';

/** Loaded indexes are shared by all that searches on a page. */
const sites = new Map<string, SearchSite>();

/** A search of the site that the page belongs to. */
export const startSearch: StartSearch = (element, options) => {
  const base = element.dataset['base'] ?? '/';
  const site = sites.get(base) ?? openSearchSite(base, openInWorker);
  sites.set(base, site);
  return showSearch(site, element, options, isOutdated);
};
