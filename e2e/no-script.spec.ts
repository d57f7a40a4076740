import { SiteHeader } from './pages/site-header.ts';
import { expect, localeCodes, test, words } from './test.ts';

test.use({ site: 'trials', javaScriptEnabled: false });

test('the entrance has a link for each language', async ({ page, baseURL }) => {
  await page.goto('');
  for (const code of localeCodes) {
    await expect(page.getByRole('main').locator(`a[hreflang="${code}"]`)).toBeVisible();
  }
  await page.getByRole('main').locator('a[hreflang="fr"]').click();
  await expect(page).toHaveURL(`${baseURL}fr/`);
});

test('the catalogue shows every agent', async ({ page }) => {
  await page.goto('fr/');
  const cards = page.locator('#agents > li');
  const { count } = await (await page.request.get('api/agents.json')).json();
  await expect(cards).toHaveCount(count.agents);
  for (const card of await cards.all()) await expect(card).toBeVisible();
});

test('an agent is shown whole', async ({ page }) => {
  await page.goto('fr/agents/essais/');
  for (const text of ['au cœur du produit', 'Il passe chez moi', 'Essais de charge', 'jamais deux à la fois']) {
    await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
  }
});

test('the toggle and permanent links are links', async ({ page, baseURL }) => {
  await page.goto('fr/agents/essais/');
  await new SiteHeader(page, 'fr').english.click();
  await expect(page).toHaveURL(`${baseURL}en/agents/essais/`);
  await page.goto('a/essais/');
  await expect(page).toHaveURL(`${baseURL}a/essais/`);
  await page.getByRole('main').locator('a[hreflang="fr"]').click();
  await expect(page).toHaveURL(`${baseURL}fr/agents/essais/`);
});

test('no control is shown that could do nothing', async ({ page }) => {
  for (const address of ['en/', 'en/agents/essais/']) {
    await page.goto(address);
    await expect(page.getByText(words.en('search.open'), { exact: true })).toBeHidden();
    for (const control of await page.locator('button, select, input').all()) await expect(control).toBeHidden();
  }
});
