import { SideBySidePage } from './pages/side-by-side-page.ts';
import { SiteHeader } from './pages/site-header.ts';
import { expect, localeCodes, testInOpenPage as test, test as testInNewPage, words } from './test.ts';

test.use({ site: 'languages' });

for (const locale of localeCodes) {
  test(`the ${locale} page of an agent leads to its texts side by side, and back`, async ({ page, baseURL }) => {
    await page.goto(`${locale}/agents/lamp-keeper/`);
    await page.getByRole('link', { name: words[locale]('side.open') }).click();
    await expect(page).toHaveURL(`${baseURL}${locale}/agents/lamp-keeper/side-by-side/`);
    await new SideBySidePage(page, locale).back.click();
    await expect(page).toHaveURL(`${baseURL}${locale}/agents/lamp-keeper/`);
  });

  test(`a part that one text alone has says so in ${locale}, and no other part does`, async ({ page }) => {
    const side = new SideBySidePage(page, locale);
    await side.open('lamp-keeper');
    await expect(side.missing).toHaveCount(1);
    await expect(side.rows.filter({ has: side.missing })).toContainText('For the apprentice');
  });

  test(`an agent of one language has no such page, and no link to it in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/agents/fog-signal/`);
    await expect(page.getByRole('link', { name: words[locale]('side.open') })).toHaveCount(0);
  });
}

test('each part is beside its counterpart, in its own language, the reader’s first', async ({ page }) => {
  const side = new SideBySidePage(page, 'fr');
  await side.open('lamp-keeper');
  const dusk = side.rows.filter({ hasText: 'VHF 12' });
  await expect(dusk).toHaveCount(1);
  const cells = dusk.locator('.cell > div');
  await expect(cells.first()).toContainText('Crépuscule');
  await expect(cells.first()).not.toHaveAttribute('lang');
  await expect(cells.last()).toContainText('Dusk');
  await expect(cells.last()).toHaveAttribute('lang', 'en');
});

test('the toggle keeps the row', async ({ page, baseURL }) => {
  await new SideBySidePage(page, 'en').open('lamp-keeper', '#row-4');
  const words = await page.locator('#row-4 [lang="fr"]').textContent();
  await new SiteHeader(page, 'en').french.click();
  await expect(page).toHaveURL(`${baseURL}fr/agents/lamp-keeper/side-by-side/#row-4`);
  await expect(page.locator('#row-4')).toBeInViewport();
  expect(await page.locator('#row-4 .cell > div').first().textContent()).toBe(words);
});

test('languages of the interface or not, each pair has its page', async ({ page }) => {
  const side = new SideBySidePage(page, 'en');
  await side.open('tide-scribe');
  const [arabic, portuguese] = [page.locator('#summary [lang="ar"]'), page.locator('#summary [lang="pt"]')];
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await expect(portuguese).toBeVisible();
  await expect(side.pairs).toHaveCount(0);
});

test('no anchor appears twice on the page', async ({ page }) => {
  await new SideBySidePage(page, 'en').open('lamp-keeper');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
});

test.describe('without script', () => {
  testInNewPage.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  testInNewPage(
    'both texts are there on a small screen, one below the other, each with its language',
    async ({ page }) => {
      const side = new SideBySidePage(page, 'fr');
      await side.open('lamp-keeper');
      const cells = page.locator('#summary .cell');
      const [first, second] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
      expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0) - 1);
      await expect(cells.first()).toContainText('Français');
      await expect(cells.last()).toContainText('Anglais');
    },
  );
});
