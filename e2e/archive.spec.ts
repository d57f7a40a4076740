/** The archive of a site, opened from a disk: everything is reached and found, and nothing leads out of its folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanHtml } from '../src/links/scan-html.ts';
import { CataloguePage } from './pages/catalogue-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { ShareMenu } from './pages/share-menu.ts';
import { SiteHeader } from './pages/site-header.ts';
import { siteFolder } from './sites.ts';
import { expect, localeCodes, test, words } from './test.ts';
import { type Unpacked, unpackArchive, watchRequests } from './unpack-archive.ts';

test.use({ site: 'trials' });
// One worker unpacks it once.
test.describe.configure({ mode: 'serial' });

let archive: Unpacked;
test.beforeAll(() => {
  archive = unpackArchive(siteFolder('trials'), `${siteFolder('trials')}-archive`);
});

test('a reader finds an agent, changes the language, copies an example and opens the file', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const wrong = watchRequests(page, archive.address);
  await page.goto(`${archive.address}index.html`);
  await expect(page).toHaveURL(`${archive.address}en/index.html`);

  const english = new CataloguePage(page, 'en');
  await english.field.fill('product tests');
  await expect(english.results.agents.filter({ hasText: 'essais' })).toBeVisible();
  await expect(page).toHaveURL(/en\/index\.html\?q=product\+tests$/);
  await new SiteHeader(page, 'en').french.click();
  const french = new CataloguePage(page, 'fr');
  await french.field.fill('"au cœur du produit"');
  await expect(french.results.agents).toHaveCount(1);
  await french.results.titles.first().click();
  await expect(page).toHaveURL(`${archive.address}fr/agents/essais/index.html`);

  const share = new ShareMenu(page, 'fr');
  await share.example(1).click();
  await expect(share.form('page')).toBeHidden();
  expect((await share.take('markdown')).text).toContain('#example-1');
  await page.keyboard.press('Escape');
  await page.locator('#source').getByRole('link', { name: 'essais.fr.md' }).click();
  await expect(page.getByText('au cœur du produit').first()).toBeVisible();
  await page.goto(`${archive.address}a/essais/index.html`);
  // In the language that was chosen.
  await expect(page).toHaveURL(`${archive.address}fr/agents/essais/index.html`);

  const dialog = new SearchDialog(page, 'fr');
  await dialog.ask('nothing has this qwxz');
  await dialog.askNext('interface');
  await expect(dialog.results.agents.first()).toBeVisible();
  await dialog.results.titles.first().click();
  await expect(page).toHaveURL(/fr\/agents\/[\w-]+\/index\.html$/);
  expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px Literata')))).toBe(true);
  expect(wrong).toEqual([]);
});

test('what is chosen by facets is found from the address, as it is on the site', async ({ page }) => {
  const chosen = '?tool=bash&sort=capabilities';
  const { titles } = new CataloguePage(page, 'fr').results;
  await page.goto(`fr/${chosen}`);
  await expect(titles).not.toHaveCount(0);
  const online = await titles.allTextContents();
  // What the page on the site still asks for is none of the archive's business.
  await page.goto('about:blank');
  const wrong = watchRequests(page, archive.address);
  await page.goto(`${archive.address}fr/index.html${chosen}`);
  await expect(titles).toHaveText(online);
  expect(wrong).toEqual([]);
});

for (const locale of localeCodes) {
  test(`the ${locale} download page has the archive on the site, and is the archive in it`, async ({ page }) => {
    const t = words[locale];
    const get = page.getByRole('link', { name: t('download.archive.get') });
    await page.goto(`${locale}/download/`);
    await expect(get).toHaveAttribute('href', /\/library\/agentheque-[0-9a-f]{16}\.zip$/);
    await expect(page.getByText(t('download.archive.copy'))).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('%');
    const answer = await page.request.get((await get.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    await page.goto(`${archive.address}${locale}/download/index.html`);
    await expect(page.getByText(t('download.archive.copy'))).toBeVisible();
    await expect(get).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText('%');
  });
}

test('every link of every page leads to a file of the archive', () => {
  const files = new Set(readdirSync(archive.folder, { recursive: true, encoding: 'utf8' }));
  const dead: string[] = [];
  let links = 0;
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    for (const link of scanHtml(readFileSync(join(archive.folder, file), 'utf8')).links) {
      if (/^(?:#|\?|$|https?:|mailto:)/.test(link)) continue;
      links++;
      const { pathname } = new URL(link, `http://archive.invalid/${file}`);
      if (link.startsWith('/') || !files.has(decodeURIComponent(pathname.slice(1)))) dead.push(`${file}: ${link}`);
    }
  }
  expect(dead).toEqual([]);
  expect(links).toBeGreaterThan(1000);
});

test.describe('what somebody puts into a page', () => {
  test.use({ expectedMessages: /Content Security Policy|Trusted(?:Script|HTML)|ERR_FILE_NOT_FOUND/ });

  test('does not run', async ({ page }) => {
    const html = readFileSync(join(archive.folder, 'en/index.html'), 'utf8');
    const planted = `<script>window.pwned = 1</script><img src="x" onerror="window.pwned = 2"><a href="javascript:window.pwned = 3" id="planted">x</a>`;
    writeFileSync(join(archive.folder, 'en/planted.html'), html.replace('<main', `${planted}<main`));
    await page.goto(`${archive.address}en/planted.html`);
    await page.locator('#planted').dispatchEvent('click');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.pwned = 4');
      document.body.append(script);
    });
    await page
      .evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b id="markup"></b>'))
      .catch(() => undefined);
    await expect(page.locator('#markup')).toHaveCount(0);
    expect(await page.evaluate(() => (window as { pwned?: number }).pwned)).toBeUndefined();
  });
});
