import { SearchDialog } from './pages/search-dialog.ts';
import { expect, type Locale, test } from './test.ts';

for (const locale of ['en', 'fr'] as Locale[]) {
  test(`searching in ${locale} keeps to the policy`, async ({ page }) => {
    await page.goto(`${locale}/`);
    const dialog = new SearchDialog(page, locale);
    await dialog.ask('architecture');
    await expect(dialog.results.agents.first()).toBeVisible();
  });
}

test.describe('a script that was not built', () => {
  test.use({ expectedMessages: /TrustedScript|Content Security Policy/ });

  test('is refused', async ({ page }) => {
    await page.goto('en/agents/backend-architect/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.pwned = 1');
      document.body.append(script);
    });
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  });
});
