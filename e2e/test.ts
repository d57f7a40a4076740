/** What every test begins with: its site, and a page whose console must stay empty. */
import { test as base, type ConsoleMessage, expect, type Page } from 'playwright/test';
import type { Locale } from '../src/i18n/locales.ts';
import { perLocale } from '../src/i18n/per-locale.ts';
import { translator } from '../src/i18n/translate.ts';
import { hasSite, type SiteName, siteAddress } from './sites.ts';

export { localeCodes } from '../src/i18n/locales.ts';
export type { Locale };
export { expect };

interface Options {
  /** The site that relative addresses are of. */
  site: SiteName;
  /** Messages of the console that a test provokes. */
  expectedMessages: RegExp | undefined;
}

export const test = base.extend<Options>({
  site: ['content', { option: true }],
  expectedMessages: [undefined, { option: true }],
  baseURL: async ({ site }, use) => {
    test.skip(!hasSite(site), `the agents of ${site} are not there`);
    await use(siteAddress(site));
  },
  page: async ({ page, expectedMessages }, use) => {
    const messages = listenTo(page);
    await use(page);
    expect(
      messages.filter((message) => !expectedMessages?.test(message)),
      'the console stays empty',
    ).toEqual([]);
  },
});

/** The texts of the interface, so that tests name controls as readers see them. */
export const words = perLocale(translator);

function listenTo(page: Page): string[] {
  const messages: string[] = [];
  // Playwright says so where a test wants no service worker.
  const isBlocked = (message: ConsoleMessage) => message.text().includes('registration blocked by Playwright');
  const isNoise = (message: ConsoleMessage) => ['log', 'debug', 'info'].includes(message.type()) || isBlocked(message);
  page.on('console', (message) => !isNoise(message) && messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  return messages;
}
