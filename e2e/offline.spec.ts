import { OfflinePage, untilReady } from './pages/offline-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { expect, test, words } from './test.ts';

test.use({ serviceWorkers: 'allow', expectedMessages: /net::ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load/ });

test('what was opened is there without a network, and what was not has a page that says so', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('en/agents/backend-architect/');
  await untilReady(page);
  const title = await page.title();
  await page.goto('fr/tools/');
  await untilReady(page);
  await page.goto('en/agents/backend-architect/');
  await context.setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle(title);
  await expect(page.locator('site-status .offline')).toHaveText(words.en('offline.badge'));
  await expect(page.locator(`main a[href$="/agents/orchestrator/"]`).first()).toHaveAttribute('data-not-kept', '');

  await page.goto('fr/agents/orchestrator/');
  await expect(page).toHaveURL(`${baseURL}fr/agents/orchestrator/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.fr('offline.missing.title'));
  await expect(page.locator('kept-pages li a')).toHaveText(['Backend Architect', 'Outils']);
  await page.locator('kept-pages input').fill('outils');
  await expect(page.locator('kept-pages li a').filter({ visible: true })).toHaveText(['Outils']);
  await page.locator('kept-pages input').fill('qwxz');
  await expect(page.locator('kept-pages [role="status"]')).toHaveText(words.fr('kept.noMatch'));

  await context.setOffline(false);
  await page.reload();
  await expect(page.locator('site-status .offline')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.fr('offline.missing.title'));
});

test('all is kept on request, is searched in both languages without a network, and is removed', async ({
  page,
  context,
}) => {
  const here = new OfflinePage(page, 'en');
  await here.open();
  await untilReady(page);
  await here.box('fr').check();
  await expect(here.size).toHaveText(/^\d.*MB|^\d.*kB/);
  await here.button('keep.start').click();
  await expect(here.status).toContainText('English and French');
  await context.setOffline(true);

  for (const [locale, question] of [
    ['en', 'throughput'],
    ['fr', 'débit'],
  ] as const) {
    // Never opened before.
    await page.goto(`${locale}/agents/orchestrator/`);
    await expect(page.locator('main article').first()).toBeVisible();
    const dialog = new SearchDialog(page, locale);
    await dialog.ask(question);
    await expect(dialog.results.agents.first()).toBeVisible();
    await expect(dialog.results.retry).toBeHidden();
  }

  await here.open();
  await here.button('keep.remove').click();
  await expect(here.status).toHaveText(words.en('keep.removed'));
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await context.setOffline(false);
  await page.goto('en/');
  await expect(page.getByRole('main')).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a network that goes before the worker is there is no fault of the page', async ({ page }) => {
  const register = /\/_astro\/register\.[\w-]+\.js$/;
  await page.route(register, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => register.test(request.url()));
  await page.goto('en/');
  await failed;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
