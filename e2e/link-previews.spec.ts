/** What a link to a page shows elsewhere, as others' programs read it, and what search engines are told. */
import ogs from 'open-graph-scraper';
import type { APIRequestContext } from 'playwright/test';
import { unfurl } from 'unfurl.js';
import { openGraphLocale } from '../src/i18n/locales.ts';
import { checkHeads } from './heads/check-heads.ts';
import { readHead } from './heads/read-head.ts';
import { siteAddress, siteFolder, sites } from './sites.ts';
import { expect, type Locale, localeCodes, test } from './test.ts';

test.use({ site: 'languages' });

const home = sites.languages.site;

/** Addresses below the base by kind of page; `LOCALE` stands for each language of the interface. */
const kinds: Record<string, string> = {
  chooser: '',
  catalogue: 'LOCALE/',
  agent: 'LOCALE/agents/lamp-keeper/',
  'agent in another language': 'LOCALE/agents/tide-scribe/',
  'side by side': 'LOCALE/agents/lamp-keeper/side-by-side/',
  capabilities: 'LOCALE/capabilities/',
  capability: 'LOCALE/capabilities/logging/',
  'capability of nobody': 'LOCALE/capabilities/blockchain/',
  tools: 'LOCALE/tools/',
  tool: 'LOCALE/tools/bash/',
  report: 'LOCALE/report/',
  diagnostics: 'LOCALE/diagnostics/',
  diagnostic: 'LOCALE/diagnostics/header-unclosed/',
  guides: 'LOCALE/guides/',
  guide: 'LOCALE/guides/what-this-is/',
  permalink: 'a/lamp-keeper/',
};

/** Kinds that show the picture of another: of all of their kind, of their agent, or of the site. */
const borrowed = ['chooser', 'capability of nobody', 'side by side', 'diagnostic', 'guide', 'permalink'];

const pages = Object.entries(kinds).flatMap(([kind, address]) =>
  (address.includes('LOCALE') ? localeCodes : ['']).map((locale) => ({
    kind,
    locale: locale || 'en',
    address: address.replace('LOCALE', locale),
  })),
);

async function fetchPicture(request: APIRequestContext, address: string) {
  const response = await request.get(address.replace(home, ''));
  const bytes = await response.body();
  return {
    status: response.status(),
    type: response.headers()['content-type'],
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  };
}

for (const { kind, locale, address } of pages) {
  test(`two programs read the same from /${address}: ${kind}`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const { result } = await ogs({ html });
    const other = await unfurl(`${siteAddress('languages')}${address}`, { oembed: false });
    const { ogTitle = '', ogDescription = '', ogImage = [], ogLocale, ogSiteName } = result;
    expect(ogTitle).not.toBe('');
    expect(ogDescription).not.toBe('');
    expect(ogSiteName).toBe('Agenthèque');
    expect(ogLocale).toBe(openGraphLocale(locale as Locale));
    expect(result.twitterCard).toBe('summary_large_image');
    expect(ogImage).toHaveLength(1);
    expect(ogImage[0]).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(other.open_graph.title).toBe(ogTitle);
    expect(other.open_graph.description).toBe(ogDescription);
    expect(other.open_graph.locale).toBe(ogLocale);
    expect(other.open_graph.images?.[0]).toMatchObject({ url: ogImage[0]?.url, width: 1200, height: 630 });
    expect(other.twitter_card.images?.[0]?.url).toBe(ogImage[0]?.url);
    expect(await fetchPicture(request, ogImage[0]?.url ?? '')).toEqual({
      status: 200,
      type: 'image/png',
      size: [1200, 630],
    });
  });
}

test('every kind of page has a title and a description of its own, and a picture unless it shows that of another', async ({
  request,
}) => {
  const heads = await Promise.all(
    pages.map(async ({ kind, locale, address }) => ({
      kind,
      locale,
      head: readHead(await (await request.get(address)).text()),
    })),
  );
  for (const locale of localeCodes) {
    const own = heads.filter((each) => each.locale === locale);
    const pictures = own.filter(({ kind }) => !borrowed.includes(kind)).map(({ head }) => head.tags['og:image']);
    for (const all of [own.map(({ head }) => head.title), own.map(({ head }) => head.description), pictures]) {
      expect(new Set(all).size).toBe(all.length);
    }
  }
});

test('a link without a language shows the agent and its picture', async ({ request }) => {
  const { tags } = readHead(await (await request.get('a/lamp-keeper/')).text());
  expect(tags['og:title']).toBe('Lamp keeper');
  expect(tags['og:url']).toBe(`${home}en/agents/lamp-keeper/`);
  expect(tags['og:image']).toBe(`${home}cards/en/lamp-keeper.png`);
});

test('no page is without title, description and picture, or has those of another', () => {
  const { pages: count, faults } = checkHeads(siteFolder('languages'));
  expect(count).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

for (const id of ['lamp-keeper', 'sea-mark']) {
  for (const locale of localeCodes) {
    test(`the data in ${locale} say what ${id} is, and leave the policy where it was`, async ({ page }) => {
      await page.goto(`${locale}/agents/${id}/`);
      const found = await page.evaluate(() => ({
        // After the encoding and the build, neither of which loads anything.
        third: document.head.children[2]?.getAttribute('http-equiv'),
        outside: document.querySelectorAll('body meta, body title, body link[rel="canonical"]').length,
        data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
          (each) => each.textContent ?? '',
        ),
        heading: document.querySelector('h1')?.textContent?.trim(),
        pwned: (window as { pwned?: number }).pwned,
      }));
      expect(found.third).toBe('content-security-policy');
      expect(found.outside).toBe(0);
      expect(found.pwned).toBeUndefined();
      expect(found.data).toHaveLength(1);
      const { '@context': context, '@graph': graph } = JSON.parse(found.data[0] ?? '');
      expect(context).toBe('https://schema.org');
      expect(graph[0]).toMatchObject({ '@type': 'SoftwareSourceCode', identifier: id, name: found.heading });
      expect(graph[1].itemListElement.at(-1).name).toBe(found.heading);
    });
  }
}

test('the entrance of the catalogue says how it is searched, and the address finds', async ({ page }) => {
  await page.goto('en/');
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
  const template: string = JSON.parse(text)['@graph'][0].potentialAction.target.urlTemplate;
  await page.goto(template.replace(home, '').replace('{query}', 'lamp'));
  await expect(page.getByRole('link', { name: 'Lamp keeper' }).first()).toBeVisible();
});
