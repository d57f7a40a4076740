import { findOverflow, narrow } from './find-overflow.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, test } from './test.ts';

test.describe('the search', () => {
  test.use({ site: 'trials', viewport: narrow });

  test('needs no scrolling to the side at 320 pixels, even over a word that does not end', async ({ page }) => {
    await page.goto('fr/');
    const dialog = new SearchDialog(page, 'fr');
    await dialog.ask('a word that does not end');
    await expect(dialog.results.agents.first()).toBeVisible();
    expect(await findOverflow(page)).toEqual([]);
    const body = dialog.box.locator('.body');
    expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
