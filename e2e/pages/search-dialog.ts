import type { Locator, Page } from 'playwright/test';
import { expect, type Locale, words } from '../test.ts';
import { SearchResults } from './search-results.ts';

/** The search over every page. */
export class SearchDialog {
  readonly box: Locator;
  readonly button: Locator;
  readonly field: Locator;
  readonly close: Locator;
  readonly slash: Locator;
  readonly page: Locator;
  readonly results: SearchResults;

  constructor(page: Page, locale: Locale) {
    const t = words[locale];
    this.box = page.getByRole('dialog', { name: t('search.title') });
    this.button = page.getByRole('button', { name: t('search.open'), exact: true });
    this.field = this.box.getByRole('searchbox', { name: t('search.field') });
    this.close = this.box.getByRole('button', { name: t('search.close') });
    this.slash = this.box.getByRole('checkbox', { name: t('search.slash') });
    this.page = this.box.getByRole('link', { name: t('search.page') });
    this.results = new SearchResults(page, this.box, locale);
  }

  async ask(question: string): Promise<void> {
    await this.button.click();
    await this.field.fill(question);
  }

  /** In the open dialog, once nothing of the last answer is left. */
  async askNext(question: string): Promise<void> {
    await this.field.fill('');
    await expect(this.results.titles).toHaveCount(0);
    await this.field.fill(question);
  }
}
