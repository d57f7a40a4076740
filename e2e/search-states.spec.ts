import type { SearchEntry } from '../src/core/search/data/search-data.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, test, words } from './test.ts';

test.use({ site: 'trials' });

test('before a question, the field says what can be asked', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.button.click();
  await expect(dialog.results.status).toHaveText(words.en('search.hint'));
});

test('an emptied field shows no results', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  await dialog.ask('trial');
  await expect(dialog.results.agents.first()).toBeVisible();
  await dialog.field.fill('');
  await expect(dialog.results.agents).toHaveCount(0);
  await expect(dialog.results.status).toHaveText(words.en('search.hint'));
});

test('results of an earlier question never replace those of a later one', async ({ page }) => {
  await page.goto('en/');
  const dialog = new SearchDialog(page, 'en');
  // The first question waits for its index, and is changed meanwhile.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHeld = false;
  await page.route('**/search/files/*/words/*', async (route) => {
    isHeld = true;
    await held;
    await route.continue();
  });
  await dialog.ask('kingfisher');
  await expect(dialog.results.status).toHaveText(words.en('search.loading'));
  await expect.poll(() => isHeld).toBe(true);
  await dialog.field.fill('flakiness');
  release();
  await expect(dialog.results.titles).toHaveText(['Trial Keeper']);
});

test.describe('when the index cannot be had', () => {
  // The browser says in the console what it could not load; nothing may be left uncaught.
  test.use({ expectedMessages: /^error: .*Failed to load/s });

  test('that is said, and trying again helps', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    await page.route('**/search/entry.json', (route) => route.fulfill({ status: 500 }));
    await dialog.ask('trial');
    await expect(dialog.results.status).toHaveText(words.en('search.error'));
    await page.unroute('**/search/entry.json');
    await dialog.results.retry.click();
    await expect(dialog.results.titles.first()).toHaveText('Trial Keeper');
  });

  test('one that was loaded by half is loaded anew', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    const needed = /\/search\/files\/\w+\/(?:words|texts)\//;
    await page.route(needed, (route) => route.abort());
    await dialog.ask('trial');
    await expect(dialog.results.status).toHaveText(words.en('search.error'));
    await page.unroute(needed);
    await dialog.results.retry.click();
    await expect(dialog.results.titles.first()).toHaveText('Trial Keeper');
  });

  test('a page that was open while the site was published anew finds what is there now', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    await dialog.ask('flakiness');
    await expect(dialog.results.titles).toHaveText(['Trial Keeper']);
    // The texts that the page knows of are gone, and the list of indexes says that there are others.
    let missing = 0;
    await page.route('**/search/files/*/texts/*', (route) => {
      missing++;
      return route.fulfill({ status: 404 });
    });
    await page.route('**/search/entry.json', async (route) => {
      await page.unroute('**/search/files/*/texts/*');
      const response = await route.fetch();
      const entry = (await response.json()) as SearchEntry;
      // The new folder holds what the old one did.
      await page.route('**/search/files/new/**', async (file) =>
        file.fulfill({ response: await page.request.fetch(file.request().url().replace('/new/', `/${entry.hash}/`)) }),
      );
      await route.fulfill({ json: { ...entry, hash: 'new' } });
    });
    await dialog.field.fill('kingfisher');
    await expect(dialog.results.titles).toHaveText(['Interface Smith']);
    expect(missing).toBe(1);
  });
});

test.describe('without a network', () => {
  test.use({ expectedMessages: /Failed to load|net::ERR/ });

  test('that is said, in the reader’s language, and trying again helps', async ({ page, context }) => {
    await page.goto('fr/');
    const dialog = new SearchDialog(page, 'fr');
    await dialog.ask('essais');
    await expect(dialog.results.titles.first()).toHaveText('Maître des essais');
    await context.setOffline(true);
    await dialog.field.fill('noyau');
    await expect(dialog.results.status).toHaveText(words.fr('search.offline'));
    await context.setOffline(false);
    await dialog.results.retry.click();
    await expect(dialog.results.titles.first()).toHaveText('Noyau');
  });

  test('a first search works once the network is back', async ({ page, context }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    await expect(dialog.button).toBeEnabled();
    await context.setOffline(true);
    await dialog.button.click();
    await expect(dialog.results.status).toHaveText(words.en('search.offline'));
    await context.setOffline(false);
    await dialog.field.fill('kingfisher');
    await expect(dialog.results.titles).toHaveText(['Interface Smith']);
  });
});
