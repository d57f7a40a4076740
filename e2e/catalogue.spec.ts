import { CataloguePage } from './pages/catalogue-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, type Locale, testInOpenPage as test, words } from './test.ts';

test.describe('sorting', () => {
  test('by number of capabilities puts the agent with most of them first, and is in the address', async ({ page }) => {
    const catalogue = new CataloguePage(page, 'en');
    await catalogue.open();
    const byName = await catalogue.ids();
    await catalogue.order.selectOption('capabilities');
    await expect(page).toHaveURL(/\?sort=capabilities$/);
    const sorted = await catalogue.ids();
    expect(sorted).not.toEqual(byName);
    expect(sorted.toSorted()).toEqual(byName.toSorted());
    const counts = await catalogue.cards.evaluateAll((cards) =>
      cards.map((card) => Number(card.dataset['capabilities'])),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await page.reload();
    await expect(catalogue.order).toHaveValue('capabilities');
    expect(await catalogue.ids()).toEqual(sorted);
    await page.goBack();
    await expect(catalogue.order).toHaveValue('name');
    expect(await catalogue.ids()).toEqual(byName);
  });

  for (const locale of ['en', 'fr'] as Locale[]) {
    test(`by name is the order of the ${locale} alphabet`, async ({ page }) => {
      const catalogue = new CataloguePage(page, locale);
      await catalogue.open();
      const orders = await catalogue.cards.evaluateAll((cards) =>
        cards.map((card) => Number(card.dataset['nameOrder'])),
      );
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
      expect(orders.length).toBeGreaterThan(10);
    });
  }

  test('by an order that there is not is by name', async ({ page }) => {
    const catalogue = new CataloguePage(page, 'en');
    await catalogue.open('?sort=toString');
    await expect(catalogue.order).toHaveValue('name');
  });
});

test.describe('the search of the page', () => {
  test.use({ site: 'trials' });

  test('shows its results in place of the cards, and the cards again when it is emptied', async ({ page }) => {
    const catalogue = new CataloguePage(page, 'en');
    await catalogue.open();
    await expect(catalogue.cards.first()).toBeVisible();
    await catalogue.field.fill('kingfisher');
    await expect(catalogue.results.titles).toHaveText(['Interface Smith']);
    await expect(catalogue.cards.first()).toBeHidden();
    await catalogue.field.fill('');
    await expect(catalogue.cards.first()).toBeVisible();
    await expect(catalogue.results.agents).toHaveCount(0);
  });

  test('is in the address: reload, back and forward give the same list', async ({ page, baseURL }) => {
    const catalogue = new CataloguePage(page, 'fr');
    await catalogue.open();
    await catalogue.field.pressSequentially('astreinte');
    await expect(catalogue.results.titles).toHaveText(['Maître des essais']);
    await expect(page).toHaveURL(`${baseURL}fr/?q=astreinte`);
    await page.reload();
    await expect(catalogue.field).toHaveValue('astreinte');
    await expect(catalogue.results.titles).toHaveText(['Maître des essais']);
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}fr/`);
    await expect(catalogue.field).toHaveValue('');
    await expect(catalogue.cards.first()).toBeVisible();
    await page.goForward();
    await expect(catalogue.results.titles).toHaveText(['Maître des essais']);
  });

  test('is reached from the dialog with the same question', async ({ page, baseURL }) => {
    await page.goto('en/agents/noyau/');
    const dialog = new SearchDialog(page, 'en');
    await dialog.ask('api design');
    await expect(dialog.results.agents).toHaveCount(2);
    await dialog.page.click();
    await expect(page).toHaveURL(`${baseURL}en/?q=api+design`);
    await expect(new CataloguePage(page, 'en').results.titles).toHaveText(['Trial Keeper', 'Interface Smith']);
  });

  test('says where nothing is found', async ({ page }) => {
    const catalogue = new CataloguePage(page, 'en');
    await catalogue.open('?q=qwxz');
    await expect(catalogue.results.status).toContainText(words.en('search.none', { query: 'qwxz' }));
  });
});

test('more results are loaded on demand, after those that are there', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('the');
  const { titles, more } = dialog.results;
  await expect(titles).toHaveCount(8);
  const before = await titles.allTextContents();
  await more.first().click();
  await expect.poll(() => titles.count()).toBeGreaterThan(8);
  expect((await titles.allTextContents()).slice(0, 8)).toEqual(before);
  await expect(titles.nth(8)).toBeFocused();
});
