/** Real files beside the project, where they are there: each has a page, and is found by its title. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CataloguePage } from '../pages/catalogue-page.ts';
import { SearchDialog } from '../pages/search-dialog.ts';
import { expect, localeCodes, test } from '../test.ts';
import { type OfflineSite, startOfflineSite } from './offline-site.ts';

const seeds = join(import.meta.dirname, '../../../shared/seeds');

test.describe.configure({ mode: 'default', timeout: 300_000 });
test.use({ baseURL: '' });
test.skip(!existsSync(seeds), 'the files are not there');

let site: OfflineSite;

test.beforeAll(async () => {
  site = await startOfflineSite();
  site.build('seeds', seeds);
  site.publish('seeds');
});

test.afterAll(() => site?.stop());

for (const locale of localeCodes) {
  test(`every real agent in the ${locale} catalogue is found by its title`, async ({ page }) => {
    const catalogue = new CataloguePage(page, locale);
    await page.goto(`${site.address}${locale}/`);
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
