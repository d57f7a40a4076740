import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright/test';
import { OfflinePage, untilReady } from '../pages/offline-page.ts';
import { SearchDialog } from '../pages/search-dialog.ts';
import { expect, test, words } from '../test.ts';
import { agentText, buildOf, type OfflineSite, startOfflineSite } from './offline-site.ts';

// All on one site, which is built once.
test.describe.configure({ mode: 'default' });
test.use({
  serviceWorkers: 'allow',
  expectedMessages: /net::ERR|Failed to load|service worker|ServiceWorker/,
  baseURL: undefined,
});
test.setTimeout(20 * 60_000);

let site: OfflineSite;

/** The keeper is there in every deploy, and says in each which it is. */
const keeperOf = (deploy: string) => ({
  'keeper.en.md': agentText('en', 'Lamp keeper', `Trims the wick of the ${deploy} lantern.`),
  'keeper.fr.md': agentText('fr', 'Gardien', `Taille la mèche de la lanterne ${deploy}.`),
  'pilot.en.md': agentText('en', 'Pilot', 'Brings ships in.'),
});

test.beforeAll(async () => {
  test.setTimeout(40 * 60_000);
  site = await startOfflineSite();
  site.build('one', keeperOf('amber'));
  site.build('two', keeperOf('cobalt'));
  site.build('two-kept', keeperOf('cobalt'), { flags: ['--previous', site.folder('one')] });
  site.build('three', keeperOf('crimson'));
  site.build('off', keeperOf('amber'), { config: 'export default { offline: false };' });
});

test.afterAll(() => site.stop());

test.beforeEach(() => {
  site.interfere(undefined);
  site.publish('one');
  site.asked.length = 0;
});

const notice = (page: Page) => page.locator('site-status [data-action="reload"]');

async function find(page: Page, question: string): Promise<SearchDialog> {
  const dialog = new SearchDialog(page, 'en');
  if (!(await dialog.box.isVisible())) await dialog.button.click();
  await dialog.field.fill('');
  await dialog.field.fill(question);
  return dialog;
}

/** Asks a browser to look for a worker anew, as it does when another page is opened. */
async function visitInOtherTab(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${site.address}en/tools/`);
  await untilReady(other);
  await other.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await other.close();
}

async function keepEverything(page: Page): Promise<OfflinePage> {
  const here = new OfflinePage(page, 'en');
  await page.goto(`${site.address}en/offline/`);
  await untilReady(page);
  await here.box('fr').check();
  await here.button('keep.start').click();
  await expect(here.status).toContainText('English and French');
  return here;
}

test('a page that is open while two deploys and a roll-back come has one notice, no error and no mixed result', async ({
  page,
}) => {
  await page.goto(`${site.address}en/`);
  await untilReady(page);
  await expect((await find(page, 'amber')).results.titles).toHaveText(['Lamp keeper']);

  site.publish('two-kept');
  await visitInOtherTab(page);
  await expect(notice(page)).toHaveCount(1);
  await expect((await find(page, 'cobalt')).results.status).toContainText(words.en('search.none', { query: 'cobalt' }));
  await expect((await find(page, 'lantern')).results.titles).toHaveText(['Lamp keeper']);

  // Of two deploys before, only what this browser has loaded is left; that the rest is gone is no error.
  site.publish('three');
  await visitInOtherTab(page);
  await expect(notice(page)).toHaveCount(1);
  await expect((await find(page, 'crimson')).results.status).toHaveText(
    new RegExp(`${words.en('search.none', { query: 'crimson' })}|${words.en('search.outdated')}`),
  );
  await expect((await find(page, 'crimson')).results.agents).toHaveCount(0);

  site.publish('one');
  await visitInOtherTab(page);
  await expect(notice(page)).toHaveCount(0);
  await expect((await find(page, 'wick')).results.titles).toHaveText(['Lamp keeper']);
});

test('without what it needs, a page of an earlier deploy says so once, and is reloaded on request', async ({
  browser,
}) => {
  // No worker: nothing but the server has the files.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.address}en/`);
  site.publish('two');
  const dialog = await find(page, 'wick');
  await expect(dialog.results.status).toHaveText(words.en('search.outdated'));
  await expect(notice(page)).toHaveCount(1);
  await dialog.box.getByRole('button', { name: words.en('update.reload') }).click();
  await expect((await find(page, 'cobalt')).results.titles).toHaveText(['Lamp keeper']);
  await expect(notice(page)).toHaveCount(0);
  await context.close();
});

test('with --previous a page of the earlier deploy goes on being answered by its own index', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${site.address}en/`);
  site.publish('two-kept');
  await expect((await find(page, 'amber')).results.titles).toHaveText(['Lamp keeper']);
  await expect((await find(page, 'cobalt')).results.agents).toHaveCount(0);
  await page.reload();
  await expect((await find(page, 'cobalt')).results.titles).toHaveText(['Lamp keeper']);
  await context.close();
});

test('a catalogue that is kept stays whole until the one of the next deploy is', async ({ page, context }) => {
  await keepEverything(page);
  site.publish('two');
  await page.reload();
  await untilReady(page);
  const here = new OfflinePage(page, 'en');
  await expect(here.button('keep.update')).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${site.address}en/agents/keeper/`);
  await expect(page.getByRole('main')).toContainText('amber');
  await expect((await find(page, 'amber')).results.titles).toHaveText(['Lamp keeper']);
  await expect((await find(page, 'cobalt')).results.agents).toHaveCount(0);
  await context.setOffline(false);
  await page.goto(`${site.address}en/offline/`);
  await here.button('keep.update').click();
  await expect(here.button('keep.update')).toBeHidden();
  await expect(here.status).toContainText('English and French');
  await context.setOffline(true);
  await page.goto(`${site.address}en/agents/keeper/`);
  await expect(page.getByRole('main')).toContainText('cobalt');
  await expect((await find(page, 'cobalt')).results.titles).toHaveText(['Lamp keeper']);
  await expect((await find(page, 'amber')).results.agents).toHaveCount(0);
});

test('a download that is interrupted goes on where it was', async ({ page }) => {
  await page.goto(`${site.address}en/offline/`);
  await untilReady(page);
  const here = new OfflinePage(page, 'en');
  await here.box('fr').check();
  let left = 2;
  site.interfere((request) => {
    if (!request.url?.endsWith('.pack') || left-- > 0) return false;
    request.socket.destroy();
    return true;
  });
  await here.button('keep.start').click();
  await expect(here.status).toContainText('interrupted');
  const first = site.asked.filter((address) => address.endsWith('.pack'));
  site.interfere(undefined);
  site.asked.length = 0;
  await page.reload();
  await expect(here.status).toContainText('Paused at');
  await here.button('keep.resume').click();
  await expect(here.status).toContainText('English and French');
  const second = site.asked.filter((address) => address.endsWith('.pack'));
  expect(second.length).toBeGreaterThan(0);
  expect(second.filter((address) => first.slice(0, 2).includes(address))).toEqual([]);
});

const logIn = (response: ServerResponse) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html><head><title>Log in</title></head><body>Log in</body></html>');
};

test('what a network that asks to log in answers is shown, and never kept', async ({ page, context }) => {
  await page.goto(`${site.address}en/`);
  await untilReady(page);
  const inCaches = () =>
    page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) texts.push((await (await cache.match(request))?.text()) ?? '');
      }
      return texts.filter((text) => text.includes('Log in')).length;
    });
  site.interfere((_, response) => {
    logIn(response);
    return true;
  });
  await page.goto(`${site.address}en/agents/keeper/`);
  await expect(page.locator('body')).toHaveText('Log in');
  await page.evaluate(() => fetch('/pagefind/en/x/index/x.pf_index').then((answer) => answer.text()));
  await page.evaluate(() => fetch('/_astro/x.js').then((answer) => answer.text()));
  site.interfere((request, response) => {
    if (!request.url?.endsWith('.pack')) return false;
    logIn(response);
    return true;
  });
  await page.goto(`${site.address}en/offline/`);
  const here = new OfflinePage(page, 'en');
  await here.button('keep.start').click();
  await expect(here.status).toHaveText(words.en('keep.foreign'));
  expect(await inCaches()).toBe(0);
  await context.setOffline(true);
  await page.goto(`${site.address}en/agents/keeper/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en('offline.missing.title'));
});

test('an answer that was cut short is not kept', async ({ page, context }) => {
  await page.goto(`${site.address}en/`);
  await untilReady(page);
  const [, half] = await page.evaluate(async () => {
    const text = await (await fetch('/en/agents/keeper/')).text();
    return [text, text.slice(0, text.length / 2)];
  });
  site.interfere((request, response) => {
    if (request.url !== '/en/agents/keeper/') return false;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(half);
    return true;
  });
  await page.goto(`${site.address}en/agents/keeper/`);
  await page.goto(`${site.address}en/agents/pilot/`);
  await untilReady(page);
  await context.setOffline(true);
  await page.goto(`${site.address}en/agents/keeper/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en('offline.missing.title'));
});

test('where the browser has no more room the site works, and that is said', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only its debugger sets a quota');
  const session = await page.context().newCDPSession(page);
  await page.goto(`${site.address}en/`);
  await untilReady(page);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
    quotaSize: usage + 20_000,
  });
  await page.goto(`${site.address}en/offline/`);
  const here = new OfflinePage(page, 'en');
  await here.button('keep.start').click();
  await expect(here.status).toContainText('room');
  await page.goto(`${site.address}en/agents/pilot/`);
  await expect(page.getByRole('main')).toContainText('Brings ships in.');
  await expect((await find(page, 'amber')).results.titles).toHaveText(['Lamp keeper']);
});

test('a server that fails is not called a missing network', async ({ page }) => {
  await page.goto(`${site.address}en/`);
  await untilReady(page);
  site.interfere((request, response) => {
    if (request.url !== '/en/agents/keeper/') return false;
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Broken</title><p>Broken</p>');
    return true;
  });
  await page.goto(`${site.address}en/agents/keeper/`);
  await expect(page.locator('body')).toHaveText('Broken');
});

test('a worker that the owner has removed goes with all that it kept', async ({ page }) => {
  await keepEverything(page);
  site.interfere((request, response) => {
    if (request.url !== '/sw.js') return false;
    response.statusCode = 404;
    response.end();
    return true;
  });
  await page.goto(`${site.address}en/`);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('an owner who switches it off takes back what is kept at the next visit', async ({ page }) => {
  await keepEverything(page);
  site.publish('off');
  await page.goto(`${site.address}en/`);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(`${site.address}en/offline/`);
  await expect(new OfflinePage(page, 'en').status).toHaveText(words.en('keep.withdrawn'));
});

test('each deploy has its own build, and the same files have the same', () => {
  expect(new Set(['one', 'two', 'three'].map((name) => buildOf(site, name))).size).toBe(3);
  expect(buildOf(site, 'two-kept')).toBe(buildOf(site, 'two'));
});
