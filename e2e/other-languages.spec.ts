import { expect, localeCodes, testInOpenPage as test } from './test.ts';

test.use({ site: 'languages' });

const agents = [
  { id: 'tide-scribe', lang: 'ar', dir: 'rtl', words: 'مسطرة الرصيف' },
  { id: 'almanac', lang: 'zh', dir: null, words: '天文台' },
  { id: 'beacon', lang: 'ko', dir: null, words: '불빛이' },
];

for (const locale of localeCodes) {
  for (const { id, lang, dir, words } of agents) {
    test(`an agent in ${lang} is shown whole on the ${locale} page, in its own language`, async ({ page }) => {
      await page.goto(`${locale}/agents/${id}/`);
      const parts = [
        page.locator('h1'),
        page.locator('#summary > p[lang]').first(),
        page.locator('#instructions .prose'),
      ];
      for (const part of parts) {
        await expect(part).toHaveAttribute('lang', lang);
        if (dir) await expect(part).toHaveAttribute('dir', dir);
        else await expect(part).not.toHaveAttribute('dir');
      }
      await expect(page.locator('#instructions')).toContainText(words);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.goto(`${locale}/`);
      await expect(page.locator('#agents > li', { hasText: id }).locator('h2')).toHaveAttribute('lang', lang);
    });
  }

  test(`each part of a mixture is in its own language on the ${locale} page`, async ({ page }) => {
    await page.goto(`${locale}/agents/harbour-log/`);
    /** The language that a browser takes a part for. */
    const languageOf = (selector: string, text: string) =>
      page
        .locator(selector, { hasText: text })
        .last()
        .evaluate((part) => part.closest('[lang]')?.getAttribute('lang'));
    expect(await languageOf('#summary p', 'Keeps the register')).toBe('en');
    expect(await languageOf('#instructions p', 'The customs office')).toBe('en');
    expect(await languageOf('#instructions p', 'Vous tenez le registre')).toBe('fr');
    expect(await languageOf('#instructions p', 'Un navire ne part pas')).toBe('fr');
    expect(await languageOf('#capabilities :is(li, li *)', 'Cargo inspection')).toBe('en');
  });
}

test('a text in a language that no page of its own shows is reached from its name', async ({ page }) => {
  await page.goto('fr/agents/tide-scribe/');
  await page.locator('#summary dl').getByRole('link', { name: 'portugais' }).click();
  await expect(page).toHaveURL(/\/fr\/agents\/tide-scribe\/side-by-side\/$/);
  await expect(page.locator('main [lang="pt"]').first()).toBeVisible();
});
