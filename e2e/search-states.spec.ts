import type { Page } from 'playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, testInOpenPage as test, test as testInOwnPage, words } from './test.ts';

test.use({ site: 'trials' });
testInOwnPage.use({ site: 'trials' });

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
  await page.route('**/pagefind/en/*/index/*', async (route) => {
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
    const entries = /\/search\/(?:entry|entries\/\w+)\.json$/;
    await page.route(entries, (route) => route.fulfill({ status: 500 }));
    await dialog.ask('trial');
    await expect(dialog.results.status).toHaveText(words.en('search.error'));
    await page.unroute(entries);
    await dialog.results.retry.click();
    await expect(dialog.results.titles.first()).toHaveText('Trial Keeper');
  });

  test('one that was loaded by half is loaded anew', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    const needed = /\/pagefind\/en\/\w+\/(?:wasm|index|fragment)/;
    await page.route(needed, (route) => route.abort());
    await dialog.ask('kingfisher');
    await expect(dialog.results.status).toHaveText(words.en('search.error'));
    await page.unroute(needed);
    await dialog.results.retry.click();
    await expect(dialog.results.titles).toHaveText(['Interface Smith']);
  });

  for (const [answer, fulfil] of [
    ['nothing', { status: 404, body: '' }],
    ['a page of HTML', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }],
    ['half of it', { status: 200, body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b]) }],
  ] as const) {
    test(`a part of the index that is answered by ${answer} is an error, and never “nothing found”`, async ({
      page,
    }) => {
      await page.goto('en/');
      const dialog = new SearchDialog(page, 'en');
      await page.route('**/pagefind/en/*/index/*', (route) => route.fulfill(fulfil));
      await dialog.ask('kingfisher');
      await expect(dialog.results.status).toHaveText(words.en('search.error'));
      await page.unroute('**/pagefind/en/*/index/*');
      await dialog.results.retry.click();
      await expect(dialog.results.titles).toHaveText(['Interface Smith']);
    });
  }

  test('what was found before a part failed stays, and that something is missing is said', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    await page.route('**/pagefind/fr/*/*', (route) => route.fulfill({ status: 500 }));
    await slowDown(page, '**/pagefind/fr/*/*');
    await dialog.ask('kingfisher');
    await expect(dialog.results.status).toHaveText(words.en('search.partError'));
    await expect(dialog.results.titles).toHaveText(['Interface Smith']);
    await page.unroute('**/pagefind/fr/*/*');
    await dialog.results.retry.click();
    await expect(dialog.results.status).toHaveText(words.en('search.count', { count: 1 }));
  });

  test('a page that was open while the site was published anew finds what is there now', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    const opened = page.waitForResponse('**/pagefind/en/*/wasm*');
    await dialog.button.click();
    await opened;
    // The chunks that the page knows of are gone, and the entry names another catalogue, which holds what this one did.
    let missing = 0;
    await page.route('**/pagefind/en/*/index/*', (route) => {
      missing++;
      return route.fulfill({ status: 404 });
    });
    await page.route('**/search/entry.json', async (route) => {
      await page.unroute('**/pagefind/en/*/index/*');
      const response = await route.fetch();
      const entry = (await response.json()) as { hash: string };
      await page.route('**/search/files/new/**', async (file) =>
        file.fulfill({ response: await page.request.fetch(file.request().url().replace('/new/', `/${entry.hash}/`)) }),
      );
      await route.fulfill({ json: { ...entry, hash: 'new' } });
    });
    await dialog.field.fill('kingfisher');
    await expect(dialog.results.titles).toHaveText(['Interface Smith']);
    expect(missing).toBeGreaterThan(0);
  });
});

test.describe('without a network', () => {
  testInOwnPage.use({ expectedMessages: /Failed to load|net::ERR/ });

  testInOwnPage('that is said, in the reader’s language, and trying again helps', async ({ page, context }) => {
    await page.goto('fr/');
    const dialog = new SearchDialog(page, 'fr');
    await dialog.ask('essais');
    await expect(dialog.results.titles.first()).toHaveText('Maître des essais');
    await context.setOffline(true);
    await dialog.field.fill('martin-pêcheur');
    await expect(dialog.results.status).toHaveText(words.fr('search.offline'));
    await context.setOffline(false);
    await dialog.field.fill('noyau');
    await expect(dialog.results.titles.first()).toHaveText('Noyau');
  });

  testInOwnPage('a first search works once the network is back', async ({ page, context }) => {
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

test.describe('on a slow line', () => {
  testInOwnPage(
    'a name is shown before the texts have answered, and one result is told to who listens',
    async ({ page }) => {
      await page.goto('en/');
      const dialog = new SearchDialog(page, 'en');
      const status = page.locator('search-dialog [role="status"]');
      const told: string[] = [];
      await page.exposeFunction('tell', (text: string) => told.push(text));
      await status.evaluate((element) => {
        const tell = (globalThis as unknown as { tell: (text: string) => void }).tell;
        new MutationObserver(() => tell(element.textContent ?? '')).observe(element, { childList: true });
      });
      const release = await hold(page, '**/pagefind/en/*/wasm*');
      await dialog.ask('interface smith');
      await expect(dialog.results.titles).toHaveText(['Interface Smith']);
      await expect(status).toHaveText(words.en('search.loading'));
      release();
      await expect(dialog.results.passages('Interface Smith').first()).toBeVisible();
      await expect(status).toContainText(words.en('search.count', { count: 1 }));
      const results = told.filter((text) => text !== words.en('search.loading') && text !== words.en('search.hint'));
      expect(new Set(results).size).toBe(1);
    },
  );

  test('what a reader has walked to stays where it is while the rest arrives', async ({ page }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    const release = await hold(page, '**/pagefind/en/*/wasm*');
    await dialog.ask('keeper');
    await expect(dialog.results.agents.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const reached = page.locator('search-dialog .agent > a:focus');
    const [name, before] = [await reached.textContent(), await reached.boundingBox()];
    release();
    await expect(dialog.results.status).not.toHaveText(words.en('search.loading'));
    await expect(reached).toHaveText(name ?? '');
    expect((await reached.boundingBox())?.y).toBe(before?.y);
  });
});

test.describe('on a slow line, in a longer list', () => {
  test.use({ site: 'content' });

  test('more that a reader asked for while the rest arrives are there, with the focus on the first of them', async ({
    page,
  }) => {
    await page.goto('en/');
    const dialog = new SearchDialog(page, 'en');
    const release = await hold(page, '**/pagefind/fr/*/wasm*');
    await dialog.ask('the');
    const { more, titles, status } = dialog.results;
    await more.first().click();
    await expect(titles.nth(8)).toBeFocused();
    const name = await titles.nth(8).textContent();
    release();
    await expect(status).not.toHaveText(words.en('search.loading'));
    await expect(page.locator('search-dialog .agent > a:focus')).toHaveText(name ?? '');
    expect(await titles.count()).toBeGreaterThan(9);
  });
});

test.describe('where WebAssembly is refused', () => {
  // The browser says in the console what the policy refused.
  testInOwnPage.use({ expectedMessages: /WebAssembly|Content Security Policy|unsafe-eval/i });

  testInOwnPage(
    'names, titles and capabilities still answer, and the page says that texts are not searched',
    async ({ page }) => {
      await page.route('**/fr/', async (route) => {
        const response = await route.fetch();
        const without = (text: string) =>
          text.replaceAll(" 'wasm-unsafe-eval'", '').replaceAll(' &#39;wasm-unsafe-eval&#39;', '');
        const headers = Object.fromEntries(
          Object.entries(response.headers()).map(([name, value]) => [name, without(value)]),
        );
        await route.fulfill({ response, headers, body: without(await response.text()) });
      });
      await page.goto('fr/');
      const dialog = new SearchDialog(page, 'fr');
      await dialog.ask('maître des essais');
      await expect(dialog.results.titles.first()).toHaveText('Maître des essais');
      await expect(dialog.results.status).toContainText(words.fr('search.textsRefused'));
      await dialog.field.fill("conception d'API");
      await expect(dialog.results.titles.first()).toHaveText('Maître des essais');
    },
  );
});

/** Keeps an address waiting until it is released. */
async function hold(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Lets what comes first be seen. */
async function slowDown(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.fallback();
  });
}
