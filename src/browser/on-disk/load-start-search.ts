import type { AsPlainObject } from 'minisearch';
import { archivedTexts } from '../../archive/archived-texts.ts';
import { openTextIndex, type PackedText } from '../../archive/search/text-index.ts';
import type { SearchEntry } from '../../search/catalogue/search-catalogue.ts';
import { openSearchSite, type SearchSite } from '../search/load-search.ts';
import { type StartSearch, showSearch } from '../search/show-search.ts';
import { loadPart } from './load-part.ts';

/** One a page. */
let site: SearchSite | undefined;

const startSearch: StartSearch = (element, options) => {
  site ??= openArchive(element.dataset['base'] ?? './');
  return showSearch(site, element, options);
};

/**
 * In pages of an archive what `../load-start-search.ts` is in pages of a site: the search is in the page's own script, and its
 * files are scripts beside it, since a page that is opened from a disk may ask for nothing else.
 */
export async function loadStartSearch(_results: HTMLElement): Promise<StartSearch> {
  return startSearch;
}

function openArchive(base: string): SearchSite {
  const readEntry = async () => (await loadPart(base, 'search/entry')) as SearchEntry;
  return openSearchSite(
    base,
    async ({ key }) => {
      const { index, texts } = archivedTexts(key);
      const [words, packed] = await Promise.all([loadPart(base, index), loadPart(base, texts)]);
      return openTextIndex(words as AsPlainObject, packed as PackedText[]);
    },
    {
      takeEntry: readEntry,
      fetchEntry: readEntry,
      fetchJson: (address) => loadPart(base, address.slice(base.length).replace(/\.json$/, '')),
    },
  );
}
