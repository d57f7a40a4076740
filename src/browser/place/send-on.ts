import { chooseLocale } from '../choose-locale.ts';
import { languageKey, recall } from '../remember.ts';

/**
 * Sends the reader on to the page in their language. The page holds one link a language in its `<main>`, with
 * `hreflang`; where it holds several (a name that agents share), the reader chooses. Query and section come along, and
 * the page itself leaves no trace in the history, so that the back button works.
 */
export function sendOn(): void {
  const locale = chooseLocale(recall(languageKey), navigator.languages);
  const links = document.querySelectorAll<HTMLAnchorElement>(`main a[hreflang="${locale}"]`);
  const [link] = links;
  if (!link || links.length > 1) return;
  const target = new URL(link.href);
  target.search ||= location.search;
  target.hash ||= location.hash;
  location.replace(target);
}
