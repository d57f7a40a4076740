import type { Locale } from '../i18n/locales.ts';
import { isOutdated } from './offline/page-build.ts';
import { readMessages } from './page-messages.ts';
import { prepareWorker } from './pagefind/start-worker.ts';
import type { SearchMessageKey } from './search/message-keys.ts';
import { prepareEntry } from './search/search-entry.ts';
import type { StartSearch } from './search/show-search.ts';

let isPrepared = false;

/**
 * The code of the search, loaded when it is first needed, and with it what a first question needs. `undefined` where it
 * cannot be had: the status line of `<search-results>` then says so, and the next call tries again.
 */
export async function loadStartSearch(results: HTMLElement): Promise<StartSearch | undefined> {
  if (!isPrepared) {
    isPrepared = true;
    prepareEntry(results.dataset['base'] ?? '/');
    prepareWorker();
  }
  try {
    return (await import('./search/start-search.ts')).startSearch;
  } catch {
    const t = readMessages<SearchMessageKey>(results, document.documentElement.lang as Locale);
    const status = results.querySelector('[role="status"]');
    if (status)
      status.textContent = t(navigator.onLine ? (isOutdated() ? 'search.outdated' : 'search.error') : 'search.offline');
    return undefined;
  }
}
