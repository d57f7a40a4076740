/** The share menu where browsers have no clipboard: on pages served over http, as in many an intranet. */
import { ShareMenu } from './pages/share-menu.ts';
import { expect, test, words } from './test.ts';

test.use({ site: 'trials' });

test('over http, both forms of a formatted link are copied all the same', async ({ playwright, baseURL }) => {
  const { launchOptions } = test.info().project.use;
  const rule = '--host-resolver-rules=MAP intranet.example 127.0.0.1';
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), rule],
  });
  const page = await browser.newPage({ baseURL: baseURL?.replace('localhost', 'intranet.example') ?? '' });
  await page.goto('fr/agents/essais/');
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  const address = new URL('../../../a/essais/', page.url()).href;
  const menu = new ShareMenu(page, 'fr');
  await menu.handle.click();
  const { text, html } = await menu.take('rich');
  expect(text).toContain(address);
  expect(html).toContain(`<a href="${address}">`);
  expect((await menu.take('page')).text).toContain('# ');
  expect((await menu.take('markdown')).text).toContain(`](${address})`);
  await expect(menu.box).toBeHidden();
  await expect(menu.form('markdown')).toBeFocused();
  await browser.close();
});

test.describe('where copying is refused altogether', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
  });

  test('the text is shown selected, and the reader is told what to press', async ({ page, baseURL }) => {
    await page.goto('en/agents/essais/');
    const menu = new ShareMenu(page, 'en');
    await menu.handle.click();
    await menu.form('mediawiki').click();
    await expect(menu.status).toHaveText(words.en('copy.failed'));
    await expect(menu.box).toBeFocused();
    await page.keyboard.press('ControlOrMeta+c');
    const { text, html } = await menu.paste();
    expect(text).toBe(`[${baseURL}a/essais/ ${await page.getByRole('heading', { level: 1 }).textContent()}]`);
    expect(html).toBe('');
  });

  test('what the reader copies by hand is a formatted link where that was wanted', async ({ page, baseURL }) => {
    await page.goto('en/agents/essais/');
    const menu = new ShareMenu(page, 'en');
    await menu.example(1).click();
    await menu.form('rich').click();
    await expect(menu.box).toBeFocused();
    await page.keyboard.press('ControlOrMeta+c');
    expect((await menu.paste()).html).toContain(`<a href="${baseURL}a/essais/#example-1">`);
    await page.keyboard.press('Escape');
    await expect(menu.sheet).toBeHidden();
    await expect(menu.example(1)).toBeFocused();
  });
});
