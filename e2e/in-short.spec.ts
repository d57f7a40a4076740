import { expect, test, words } from './test.ts';

for (const locale of ['en', 'fr'] as const) {
  test(`the instructions in short lead to their parts in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/agents/api-architect/`);
    const short = page.locator('#instructions .short');
    await expect(short.getByRole('heading', { name: words[locale]('agent.short') })).toBeVisible();
    const links = short.getByRole('link');
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      const anchor = (await link.getAttribute('href')) ?? '';
      expect(anchor).toMatch(/^#i-/);
      await expect(page.locator(`.prose ${anchor}`)).toHaveCount(1);
    }
    await links.first().click();
    await expect(page.locator('.prose :target')).toBeInViewport();
  });
}
