import type { Locator, Page } from 'playwright/test';
import { type Locale, words } from '../test.ts';

/** The controls at the top of every page. */
export class SiteHeader {
  readonly languages: Locator;
  readonly english: Locator;
  readonly french: Locator;
  readonly theme: Locator;

  constructor(page: Page, locale: Locale) {
    const banner = page.getByRole('banner');
    this.languages = banner.getByRole('list', { name: words[locale]('toggle.label') });
    this.english = this.languages.getByRole('link', { name: 'English' });
    this.french = this.languages.getByRole('link', { name: 'Français' });
    this.theme = banner.getByRole('combobox', { name: words[locale]('theme.label') });
  }
}
