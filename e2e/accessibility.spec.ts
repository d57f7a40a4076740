import { findFaults } from './find-faults.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, type Locale, testInOpenPage as test } from './test.ts';

for (const locale of ['en', 'fr'] as Locale[]) {
  test(`the search in ${locale} has no fault that axe finds, in each of its states and both themes`, async ({
    page,
  }) => {
    await page.goto(`${locale}/agents/backend-architect/`);
    const dialog = new SearchDialog(page, locale);
    for (const question of ['', 'architecture', 'qwxz']) {
      await dialog.ask(question);
      if (question === 'architecture') await expect(dialog.results.agents.first()).toBeVisible();
      if (question === 'qwxz') await expect(dialog.results.status).toContainText('qwxz');
      expect(await findFaults(page), question).toEqual([]);
      await dialog.close.click();
    }
  });
}
