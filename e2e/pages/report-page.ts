import type { Locator, Page } from 'playwright/test';
import { type Locale, words } from '../test.ts';

/** The report: what was noticed, and a row for every file, which can be chosen from. */
export class ReportPage {
  readonly code: Locator;
  readonly outcomes: Locator;
  readonly status: Locator;
  readonly rows: Locator;
  private readonly page: Page;
  private readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
    const table = page.getByRole('region', { name: words[locale]('report.table') });
    this.code = page.getByRole('combobox', { name: words[locale]('report.code') });
    this.outcomes = page.getByRole('group', { name: words[locale]('report.outcome') });
    this.status = page.locator('report-filter').getByRole('status');
    this.rows = table.locator('tbody').getByRole('row');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.locale}/report/${query}`);
  }

  outcome(name: 'read' | 'repaired'): Locator {
    return this.outcomes.getByLabel(words[this.locale](`report.outcome.${name}`));
  }
}
