import { CataloguePage } from './pages/catalogue-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, type Locale, testInOpenPage as test } from './test.ts';

test.use({ site: 'seeds' });

for (const locale of ['en', 'fr'] as Locale[]) {
  test(`every real agent in the ${locale} catalogue is found by its title`, async ({ page }) => {
    const catalogue = new CataloguePage(page, locale);
    await catalogue.open();
    const ids = await catalogue.ids();
    expect(ids.length).toBeGreaterThan(0);
    for (const [index, id] of ids.entries()) {
      const title = (await catalogue.cards.nth(index).locator('a').first().textContent())?.trim() ?? '';
      const dialog = new SearchDialog(page, locale);
      await dialog.ask(title);
      await expect(dialog.results.agents.filter({ hasText: id }).first(), title).toBeVisible();
      await dialog.close.click();
    }
  });
}
