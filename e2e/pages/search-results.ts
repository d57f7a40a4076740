import type { Locator, Page } from 'playwright/test';
import { type Locale, words } from '../test.ts';

/** What a search shows, in the dialog and on the catalogue page alike. */
export class SearchResults {
  readonly status: Locator;
  readonly agents: Locator;
  /** Titles of agents that were found in the reader's language or in others, in order. */
  readonly titles: Locator;
  readonly others: Locator;
  readonly more: Locator;
  readonly retry: Locator;

  readonly #page: Page;

  constructor(page: Page, root: Locator, locale: Locale) {
    const t = words[locale];
    const results = root.locator('search-results');
    this.#page = page;
    this.status = results.getByRole('status');
    this.agents = results.locator('.agent');
    this.titles = results.locator('.agent > a');
    this.others = results.locator('section').filter({ has: page.getByRole('heading', { name: t('search.others') }) });
    this.more = results.getByRole('button', { name: t('search.more') });
    this.retry = results.getByRole('button', { name: t('search.retry') });
  }

  agent(title: string): Locator {
    return this.agents.filter({ has: this.#page.getByRole('link', { name: title, exact: true }) });
  }

  /** The passages of an agent that lead to a place on its page. */
  passages(title: string): Locator {
    return this.agent(title).getByRole('list').getByRole('link');
  }
}
