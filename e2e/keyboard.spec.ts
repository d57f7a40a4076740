import { SearchDialog } from './pages/search-dialog.ts';
import { expect, testInOpenPage as test } from './test.ts';

test.use({ site: 'trials' });

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`${keys} opens the search, and Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('en/agents/essais/');
    const dialog = new SearchDialog(page, 'en');
    await expect(dialog.button).toBeEnabled();
    const link = page.getByRole('banner').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(keys);
    await expect(dialog.field).toBeFocused();
    await page.keyboard.type('trial');
    await page.keyboard.press('Escape');
    await expect(dialog.box).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a search can be made and followed without a mouse', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('trial');
  await expect(dialog.results.titles.first()).toHaveText('Trial Keeper');
  await expect(dialog.results.passages('Trial Keeper').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.results.titles.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.results.passages('Trial Keeper').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const last = page.locator('search-dialog search-results').locator('a, button').last();
  await expect(last).toBeFocused();
  await page.keyboard.type('s');
  await expect(dialog.field).toBeFocused();
  await expect(dialog.field).toHaveValue('trials');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/agents\/essais\/$/);
});

test('Enter in the field goes to the first agent, even before it is there', async ({ page }) => {
  await page.goto('en/');
  await new SearchDialog(page, 'en').button.click();
  await page.keyboard.type('kingfisher');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/agents\/interface-smith\/$/);
});

test('the focus stays in the dialog while it is open', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('trial');
  await expect(dialog.results.titles.first()).toBeVisible();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName);
    // Chromium passes through its own toolbar, which is the page's body to the page.
    expect(['dialog', 'body']).toContain(place);
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(isOutside).toBe(false);
  }
});

test('a slash in a field is a slash', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.click();
  await page.keyboard.type('ci/cd');
  await expect(field).toHaveValue('ci/cd');
  await expect(dialog.box).toBeHidden();
});

test('the single key can be switched off, and that is remembered', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.button.click();
  await dialog.slash.uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(dialog.button).toBeEnabled();
  await page.keyboard.press('/');
  await expect(dialog.box).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog.box).toBeVisible();
  await expect(dialog.slash).not.toBeChecked();
});

test('the first Tab leads to the link that skips to the content', async ({ page }) => {
  await page.goto('en/agents/essais/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
