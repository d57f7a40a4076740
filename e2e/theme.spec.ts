import { SiteHeader } from './pages/site-header.ts';
import { expect, test } from './test.ts';

test('a theme that was chosen stays on the next page, and can be given back to the system', async ({ page }) => {
  await page.goto('en/');
  const { theme } = new SiteHeader(page, 'en');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await theme.selectOption('dark');
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.goto('fr/report/');
  await expect.poll(background).toBe(dark);
  const onReport = new SiteHeader(page, 'fr').theme;
  await expect(onReport).toHaveValue('dark');
  await onReport.selectOption('system');
  await expect.poll(background).toBe(light);
});
