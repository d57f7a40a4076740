import { isMissing, pageKinds } from './page-kinds.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, type Locale, test } from './test.ts';

for (const { site, address } of pageKinds) {
  test.describe(`${site}: /${address}`, () => {
    test.use({ site, expectedMessages: isMissing(address) ? /status of 404/ : undefined });

    test('loads without a word in the console and runs nothing of an agent', async ({ page, baseURL }) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL ?? '').origin)) foreign.push(request.url());
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(isMissing(address) ? 404 : 200);
      expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
      expect(foreign).toEqual([]);
    });
  });
}

for (const locale of ['en', 'fr'] as Locale[]) {
  test(`searching in ${locale} keeps to the policy`, async ({ page }) => {
    await page.goto(`${locale}/`);
    const dialog = new SearchDialog(page, locale);
    await dialog.ask('architecture');
    await expect(dialog.results.agents.first()).toBeVisible();
  });
}

test.describe('a script that was not built', () => {
  test.use({ expectedMessages: /Content Security Policy/ });

  test('is refused', async ({ page }) => {
    await page.goto('en/agents/backend-architect/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.pwned = 1';
      document.body.append(script);
    });
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  });
});
