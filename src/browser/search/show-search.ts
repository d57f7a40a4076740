import type { SearchSite } from './load-search.ts';
import { createResultsView, type ResultsView } from './results-view.ts';
import { createSearchSession, type SearchSession, type SearchState } from './search-session.ts';

/** Milliseconds without a keystroke: a pasted or a fast typed word is asked once, and nobody feels it. */
const PAUSE = 10;

export interface StartOptions {
  /** Agents loaded at a time. */
  size: number;
  onState: (state: SearchState, view: ResultsView) => void;
}

/** Starts a search whose results are shown in a `<search-results>` element. */
export type StartSearch = (element: HTMLElement, options: StartOptions) => SearchSession;

/** A search of a site whose results are shown in a `<search-results>` element; pages of a site may be older than what it has now. */
export function showSearch(
  site: SearchSite,
  element: HTMLElement,
  { size, onState }: StartOptions,
  isOutdated: () => boolean = () => false,
): SearchSession {
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
