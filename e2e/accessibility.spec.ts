import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { isMissing, pageKinds } from './page-kinds.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, type Locale, test } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;

/** What axe finds, a line each, so that a failure says what and where. */
async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}

for (const { site, address } of pageKinds) {
  test.describe(`${site}: /${address}`, () => {
    test.use({ site, expectedMessages: isMissing(address) ? /status of 404/ : undefined });

    test('has no fault that axe finds, in both themes', async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        expect(await findFaults(page), colorScheme).toEqual([]);
      }
    });
  });
}

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
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        expect(await findFaults(page), `${colorScheme}, ${question}`).toEqual([]);
      }
      await dialog.close.click();
    }
  });
}
