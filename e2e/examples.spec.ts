import { expect, testInOpenPage as test, test as testInNewPage, words } from './test.ts';

test.use({ site: 'trials' });

test('every example has an address of its own', async ({ page }) => {
  await page.goto('en/agents/essais/');
  await page.locator('#example-2').getByRole('link').first().click();
  await expect(page).toHaveURL(/#example-2$/);
  await expect(page.locator('#example-2:target')).toContainText('A trial fails one time in ten');
});

test('an example is shown with who says what', async ({ page }) => {
  await page.goto('fr/agents/essais/');
  const example = page.locator('#example-1');
  for (const text of [
    'Une livraison est prévue vendredi',
    'Qui prévient l’équipe d’astreinte',
    'ne protège personne',
  ]) {
    await expect(example).toContainText(text);
  }
});

test.describe('copying', () => {
  testInNewPage.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  testInNewPage('an example puts its text on the clipboard and says so', async ({ page }) => {
    await page.goto('en/agents/essais/');
    const example = page.locator('#example-1');
    await example.getByRole('button', { name: words.en('agent.copyExample', { number: 1 }) }).click();
    await expect(example.getByRole('status')).toHaveText(words.en('copy.done'));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Who tells the people on call');
    expect(copied).not.toContain(words.en('copy.done'));
  });

  testInNewPage('works without the clipboard of secure pages too', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('fr/agents/essais/');
    const example = page.locator('#example-1');
    await example.getByRole('button', { name: words.fr('agent.copyExample', { number: 1 }) }).click();
    await expect(example.getByRole('status')).toHaveText(words.fr('copy.done'));
    expect(await page.evaluate(() => String(getSelection()))).toContain('astreinte');
  });
});
