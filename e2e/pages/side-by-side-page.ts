import type { Locator, Page } from 'playwright/test';
import { type Locale, words } from '../test.ts';

/** Two texts of one agent, part beside part. */
export class SideBySidePage {
  readonly rows: Locator;
  readonly missing: Locator;
  readonly back: Locator;
  readonly pairs: Locator;
  readonly #page: Page;
  readonly #locale: Locale;

  constructor(page: Page, locale: Locale) {
    const t = words[locale];
    this.#page = page;
    this.#locale = locale;
    this.rows = page.locator('[id^="row-"]');
    this.missing = page.getByText(t('side.missing'));
    this.back = page.getByRole('link', { name: t('side.back') }).first();
    this.pairs = page.getByRole('navigation', { name: t('side.pairs') }).getByRole('link');
  }

  async open(id: string, rest = ''): Promise<void> {
    await this.#page.goto(`${this.#locale}/agents/${id}/side-by-side/${rest}`);
  }
}
