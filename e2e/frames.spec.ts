/** Cards in other people's pages: they show there, and nothing else of the site does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import type { Page } from 'playwright/test';
import { findFaultsIn } from './find-faults.ts';
import { findOverflow } from './find-overflow.ts';
import { startForeignPage } from './foreign-page.ts';
import { type SiteName, siteFolder, sites } from './sites.ts';
import { expect, test, words } from './test.ts';

test.use({ site: 'languages' });

const home = sites.languages.site;

/** What a client of oEmbed gets for an address: the site's own leads to where the tests serve it. */
function askOembed(address: string, served: string) {
  return extract(address, { maxwidth: 400 }, (url: string) => fetch(url.replace(home, served)));
}

/** Opens a page of another origin with these frames and pictures in it. */
async function visitWiki(page: Page, body: string, look: (page: Page) => Promise<void>): Promise<void> {
  const wiki = await startForeignPage(body);
  try {
    await page.goto(wiki.address);
    await look(page);
  } finally {
    wiki.stop();
  }
}

for (const [address, embed, title] of [
  ['en/agents/lamp-keeper/', 'en/lamp-keeper', 'Lamp keeper'],
  ['fr/agents/lamp-keeper/', 'fr/lamp-keeper', 'Gardien de lampe'],
  ['a/harbour-log/', 'en/harbour-log', 'Registre du port'],
] as const) {
  test(`a client of oEmbed finds the card of /${address}, and its frame shows in another page`, async ({
    page,
    baseURL,
    request,
  }) => {
    const served = baseURL ?? '';
    const found = await askOembed(`${home}${address}`, served);
    expect(found).toMatchObject({
      type: 'rich',
      version: '1.0',
      title,
      provider_name: 'Agenthèque',
      width: 480,
      height: 320,
    });
    expect(found.html).toContain(`src="${home}embed/${embed}/"`);
    expect(found.thumbnail_url).toBe(`${home}cards/${embed}.png`);
    expect((await request.get(`cards/${embed}.png`)).headers()['content-type']).toBe('image/png');
    await visitWiki(page, String(found.html).replace(home, served), async () => {
      const card = page.frameLocator('iframe');
      await expect(card.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('iframe')).toHaveAttribute('title', `${title} · Agenthèque`);
      const colour = await card.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
      expect(colour, 'its style was loaded').toBe('rgb(251, 251, 248)');
    });
  });
}

test('a badge shows in another page', async ({ page, baseURL }) => {
  await visitWiki(page, `<img src="${baseURL}badge/fr/lamp-keeper.svg" alt="">`, async () => {
    const width = await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(width).toBeGreaterThan(150);
  });
});

test('links of a card open pages of their own, which are whole ones', async ({ page, context, baseURL }) => {
  const { html } = await askOembed(`${home}en/agents/lamp-keeper/`, baseURL ?? '');
  await visitWiki(page, String(html).replace(home, baseURL ?? ''), async () => {
    const links = page.frameLocator('iframe').getByRole('link');
    const addresses = ['en/agents/lamp-keeper/', 'en/agents/lamp-keeper/', 'en/'];
    await expect(links).toHaveCount(addresses.length);
    await expect(links.nth(1)).toContainText('agents.example/a/lamp-keeper/');
    for (const [index, address] of addresses.entries()) {
      const opened = context.waitForEvent('page');
      await links.nth(index).focus();
      await page.keyboard.press('Enter');
      const own = await opened;
      // The permanent link goes on by script, which only an ordinary page may run.
      await expect(own).toHaveURL(`${baseURL}${address}`);
      await own.close();
    }
    await expect(page.getByRole('heading', { name: 'A wiki' })).toBeVisible();
  });
});

test.describe('any other address', () => {
  test.use({ expectedMessages: /frame-ancestors|X-Frame-Options/ });

  test('cannot be framed', async ({ page, baseURL }) => {
    const pages = ['', 'index.html', '404.html', 'en/', 'fr/agents/lamp-keeper/', 'a/lamp-keeper/'];
    const data = [
      'api/agents/lamp-keeper.json',
      'oembed/en/lamp-keeper.json',
      'search/entry.json',
      'sitemap-index.xml',
    ];
    const files = ['files/en/lamp-keeper.md', 'badge/en/lamp-keeper.svg', 'favicon.svg', 'robots.txt'];
    const addresses = [...pages, 'en/report/', ...data, ...files];
    const frames = addresses.map((address) => `<iframe title="x" src="${baseURL}${address}"></iframe>`).join('');
    await visitWiki(page, `<iframe title="x" src="${baseURL}embed/en/lamp-keeper/"></iframe>${frames}`, async () => {
      await page.waitForLoadState('networkidle');
      const [card, ...others] = page.mainFrame().childFrames();
      expect(card?.url()).toBe(`${baseURL}embed/en/lamp-keeper/`);
      expect(others.map((frame) => frame.url())).toEqual(addresses.map(() => 'chrome-error://chromewebdata/'));
    });
  });

  test('says so in its headers, wherever it lies', async ({ request }) => {
    const top = readdirSync(siteFolder('languages'), { withFileTypes: true });
    const files = top.flatMap((entry) => {
      if (!entry.isDirectory()) return /^[._]/.test(entry.name) ? [] : [entry.name];
      const [first] = entry.name === 'embed' ? [] : readAll('languages', entry.name);
      return first ? [entry.name + first[0]] : [];
    });
    expect(files.length).toBeGreaterThan(12);
    for (const address of ['', 'nothing/here/', ...files]) {
      const { 'content-security-policy': policy, 'x-frame-options': option } = (await request.get(address)).headers();
      expect(policy, address).toMatch(/^default-src 'none';[^,]* frame-ancestors 'none'[^,]*$/);
      expect(option, address).toBe('DENY');
    }
  });

  test('and a card has the headers of a card alone', async ({ request }) => {
    const headers = (await request.get('embed/en/lamp-keeper/')).headers();
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });
});

/** Files of a built site below a folder, with their texts. */
function readAll(site: SiteName, folder: string): [name: string, text: string][] {
  const root = join(siteFolder(site), folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(root.length), readFileSync(path, 'utf8')];
  });
}

for (const site of ['content', 'trials', 'languages'] as const) {
  test(`no card of ${site} has a script, and each loads one style sheet`, () => {
    const cards = readAll(site, 'embed');
    expect(cards.length).toBeGreaterThan(10);
    for (const [name, html] of cards) {
      expect(html, name).not.toMatch(/<script|<[^>]*\son\w+\s*=|javascript:|<style|<img|<iframe|<form/i);
      expect(html.match(/<link rel="stylesheet"/g), name).toHaveLength(1);
      expect(html, name).toContain('<meta name="robots" content="noindex">');
    }
    const sheets = readAll(site, '_astro').filter(([name]) => /embed\..*\.css$/.test(name));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.[1].length).toBeLessThan(4000);
  });
}

test.describe('in a narrow frame', () => {
  test.use({ site: 'trials' });

  for (const id of ['essais', 'hostile', 'wide', 'revisor', 'noyau']) {
    test(`the card of ${id} does not scroll to the side and has no fault`, async ({ page }) => {
      for (const [locale, theme] of [
        ['en', 'light'],
        ['fr', 'dark'],
      ] as const) {
        await page.setViewportSize({ width: 240, height: 320 });
        await page.goto(`embed/${locale}/${id}/`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findOverflow(page), locale).toEqual([]);
        expect(await findFaultsIn(page, theme), locale).toEqual([]);
      }
    });
  }
});

test('a text in another language than the card says so', async ({ page }) => {
  await page.goto('embed/fr/tide-scribe/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('link').first()).toHaveAccessibleDescription(words.fr('embed.newTab'));
});

test('what to write into another page is there to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('fr/agents/lamp-keeper/');
  await page.getByText(words.fr('embed.title')).click();
  await expect(page.getByRole('img', { name: words.fr('embed.badge') })).toBeVisible();
  await page.getByRole('button', { name: words.fr('embed.copy.badgeMarkdown') }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`[![Agenthèque · lamp-keeper](${home}badge/fr/lamp-keeper.svg)](${home}a/lamp-keeper/)`);
});

test.describe('a site that does not know its address', () => {
  test.use({ site: 'content' });

  test('has cards and badges, and says nothing of where they are', async ({ page, request }) => {
    await page.goto('en/agents/backend-architect/');
    await expect(page.getByText(words.en('embed.title'))).toHaveCount(0);
    await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0);
    expect((await request.get('oembed/en/backend-architect.json')).status()).toBe(404);
    expect((await request.get('badge/en/backend-architect.svg')).headers()['content-type']).toContain('image/svg+xml');
    await page.goto('embed/en/backend-architect/');
    await expect(page.getByRole('link', { name: '/a/backend-architect/' })).toBeVisible();
  });
});
