/** What every test begins with: its site, and a page whose console must stay empty. */
import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from 'playwright/test';
import type { Locale } from '../src/i18n/locales.ts';
import { perLocale } from '../src/i18n/per-locale.ts';
import { translator } from '../src/i18n/translate.ts';
import { type SiteName, siteAddress } from './sites.ts';

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
    await use(siteAddress(site));
  },
  page: async ({ page, expectedMessages }, use) => {
    const messages = listenTo(page);
    await use(page);
    expectQuiet(messages, expectedMessages);
  },
});

/**
 * As `test`, in a page that stays open from test to test: a new one takes one to two seconds of processor, most of them to
 * start a process and to load the search again. For tests that read, click and ask; what the page remembered is forgotten
 * after each, and so are its routes and media. Tests that change what else a page or its context is (scripts, language,
 * network) use `test`.
 */
export const testInOpenPage = test.extend<object, { contexts: Map<string | undefined, BrowserContext> }>({
  contexts: [
    // biome-ignore lint/correctness/noEmptyPattern: the first parameter is read for what it names.
    async ({}, use) => {
      const contexts = new Map<string | undefined, BrowserContext>();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, contexts, baseURL, javaScriptEnabled, permissions }, use) => {
    if (javaScriptEnabled === false) throw new Error('Expected `test`: in a page that stays open, scripts stay on.');
    const context = contexts.get(baseURL) ?? (await browser.newContext());
    contexts.set(baseURL, context);
    await context.grantPermissions(permissions ?? []);
    await use(context);
    await context.clearPermissions();
    for (const page of context.pages().slice(1)) await page.close();
  },
  page: async ({ context, viewport, expectedMessages }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    if (viewport) await page.setViewportSize(viewport);
    const messages = listenTo(page);
    await use(page);
    expectQuiet(messages, expectedMessages);
    if (page.url() !== 'about:blank')
      await page.evaluate(() => [localStorage, sessionStorage].map((kept) => kept.clear()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    // Looks for faults of colours leave it dark, those for what is printed on paper.
    await page.emulateMedia({ colorScheme: 'light', media: null });
    page.removeAllListeners();
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

function expectQuiet(messages: string[], expected: RegExp | undefined): void {
  expect(
    messages.filter((message) => !expected?.test(message)),
    'the console stays empty',
  ).toEqual([]);
}
