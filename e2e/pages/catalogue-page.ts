import type { Locator, Page } from 'playwright/test';
import { type Locale, words } from '../test.ts';
import { Facets } from './facets.ts';
import { SearchResults } from './search-results.ts';

/** The page of all agents. */
export class CataloguePage {
  readonly field: Locator;
  readonly order: Locator;
  readonly cards: Locator;
  readonly results: SearchResults;
  readonly facets: Facets;
  readonly #page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    const t = words[locale];
    const main = page.getByRole('main');
    this.#page = page;
    this.#locale = locale;
    this.field = main.getByRole('searchbox', { name: t('search.title') });
    this.order = main.getByRole('combobox', { name: t('sort.label') });
    this.cards = page.locator('#agents > li');
    this.results = new SearchResults(page, main, locale);
    this.facets = new Facets(main, locale);
  }

  async open(query = ''): Promise<void> {
    await this.#page.goto(`${this.#locale}/${query}`);
  }

  /** The ids of the cards in the order shown. */
  async ids(): Promise<string[]> {
    const links = await this.cards
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    return links.flatMap((link) => /\/agents\/([^/]+)\/$/.exec(link)?.[1] ?? []);
  }
}
