import { isOutdated } from '../offline/page-build.ts';
import { openInWorker } from '../pagefind/open-in-worker.ts';
import { openSearchSite, type SearchSite } from './load-search.ts';
import { createResultsView, type ResultsView } from './results-view.ts';
import { createSearchSession, type SearchSession, type SearchState } from './search-session.ts';

/** Milliseconds without a keystroke: a pasted or a fast typed word is asked once, and nobody feels it. */
const PAUSE = 10;

/** Loaded indexes are shared by all that searches on a page. */
const sites = new Map<string, SearchSite>();

export interface StartOptions {
  /** Agents loaded at a time. */
  size: number;
  onState: (state: SearchState, view: ResultsView) => void;
}

/** A search whose results are shown in a `<search-results>` element. */
export function startSearch(element: HTMLElement, { size, onState }: StartOptions): SearchSession {
  const base = element.dataset['base'] ?? '/';
  const site = sites.get(base) ?? openSearchSite(base, openInWorker);
  sites.set(base, site);
  const session: SearchSession = createSearchSession({
    site,
    locale: document.documentElement.lang,
    size,
    pause: PAUSE,
    isOnline: () => navigator.onLine,
    isOutdated,
    onFault: (error) => reportError(error),
    onState: (state) => onState(state, view),
  });
  const view = createResultsView(element, session);
  return session;
}
