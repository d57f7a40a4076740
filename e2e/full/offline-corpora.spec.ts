/** The whole catalogue of real files, kept in a browser: what it weighs, and that all of it is there without a network. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OfflinePage, untilReady } from '../pages/offline-page.ts';
import { SearchDialog } from '../pages/search-dialog.ts';
import { expect, test, words } from '../test.ts';
import { type OfflineSite, startOfflineSite } from './offline-site.ts';

const corpora = join(import.meta.dirname, '../../../shared/corpora');

test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'allow', expectedMessages: /net::ERR|Failed to load/, baseURL: undefined });
test.skip(!existsSync(corpora), 'the files are not there');
test.setTimeout(30 * 60_000);

/** In bytes, on the wire. */
const LIMIT = { one: 35e6, both: 65e6 };

let site: OfflineSite;

test.beforeAll(async () => {
  test.setTimeout(60 * 60_000);
  site = await startOfflineSite();
  site.build('corpora', corpora, { flags: ['--site', 'https://agents.example'] });
  site.publish('corpora');
});

test.afterAll(() => site?.stop());

test('one language, then both, weigh what is said before, and everything is there without a network', async ({
  page,
  context,
}) => {
  await page.goto(`${site.address}en/offline/`);
  await untilReady(page);
  const here = new OfflinePage(page, 'en');
  const before = site.sent();
  for (const [locales, names, limit] of [
    [['en'], 'kept: English, ', LIMIT.one],
    [['en', 'fr'], 'kept: English and French, ', LIMIT.both],
  ] as const) {
    for (const locale of locales) await here.box(locale).check();
    await expect(here.size).toHaveText(/^\d+ MB/);
    const said = Number.parseFloat((await here.size.textContent()) ?? '') * 1e6;
    const start = site.sent();
    await here.button('keep.start').click();
    await expect(here.status).toContainText(names, { timeout: 10 * 60_000 });
    const sent = site.sent() - start;
    console.log(`${locales.join(' and ')}: ${said} bytes said, ${sent} sent, ${site.sent() - before} in all`);
    expect(Math.abs(sent - said)).toBeLessThan(1e6);
    expect(site.sent() - before).toBeLessThan(limit);
  }

  await context.setOffline(true);
  for (const [locale, question] of [
    ['en', 'kubernetes'],
    ['fr', 'sécurité'],
  ] as const) {
    await page.goto(`${site.address}${locale}/`);
    const addresses = await page
      .locator('#agents > li a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(1400);
    for (const address of [addresses[0], addresses[700], addresses.at(-1)]) {
      await page.goto(address ?? '');
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words[locale]('offline.missing.title'));
      await expect(page.locator('main article').first()).toBeVisible();
    }
    const dialog = new SearchDialog(page, locale);
    await dialog.ask(question);
    await expect(
      dialog.results.passages((await dialog.results.titles.first().textContent()) ?? '').first(),
    ).toBeVisible();
    await expect(dialog.results.retry).toBeHidden();
  }
});
