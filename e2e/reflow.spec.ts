import type { Page } from 'playwright/test';
import { isMissing, pageKinds } from './page-kinds.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, test } from './test.ts';

/** 1280 px at 400 %, as WCAG 1.4.10 wants it. */
const narrow = { width: 320, height: 640 };

/** What sticks out to the side, for the message. */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement?.scrollWidth === width) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [
      'the page scrolls to the side',
      ...wide.slice(0, 5).map(({ localName, className }) => `${localName}.${className}`),
    ];
  });
}

for (const { site, address } of pageKinds) {
  test.describe(`${site}: /${address}`, () => {
    test.use({ site, viewport: narrow, expectedMessages: isMissing(address) ? /status of 404/ : undefined });

    test('needs no scrolling to the side at 320 pixels', async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await findOverflow(page)).toEqual([]);
    });
  });
}

test.describe('the search', () => {
  test.use({ site: 'trials', viewport: narrow });

  test('needs no scrolling to the side at 320 pixels, even over a word that does not end', async ({ page }) => {
    await page.goto('fr/');
    const dialog = new SearchDialog(page, 'fr');
    await dialog.ask('AAAA');
    await expect(dialog.results.agents.first()).toBeVisible();
    expect(await findOverflow(page)).toEqual([]);
    const body = dialog.box.locator('.body');
    expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
