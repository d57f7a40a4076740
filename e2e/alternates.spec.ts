import type { Page } from 'playwright/test';
import { sites } from './sites.ts';
import { expect, testInOpenPage as test } from './test.ts';

test.use({ site: 'languages' });

const home = sites.languages.site;

/** What a page says of its addresses, below the site's own. */
async function addressesOf(page: Page, address: string) {
  await page.goto(address);
  return page.evaluate((root) => {
    const below = (link: Element | null) => link?.getAttribute('href')?.replace(root, '/') ?? null;
    const alternates = [...document.querySelectorAll('link[hreflang]')];
    return {
      canonical: below(document.querySelector('link[rel="canonical"]')),
      alternates: Object.fromEntries(alternates.map((link) => [link.getAttribute('hreflang'), below(link)])),
    };
  }, home);
}

for (const locale of ['en', 'fr']) {
  test(`the ${locale} page of an agent in both languages is the one to cite and names the other`, async ({ page }) => {
    const id = 'lamp-keeper';
    expect(await addressesOf(page, `${locale}/agents/${id}/`)).toEqual({
      canonical: `/${locale}/agents/${id}/`,
      alternates: { en: `/en/agents/${id}/`, fr: `/fr/agents/${id}/`, 'x-default': `/en/agents/${id}/` },
    });
  });

  for (const [id, canonical] of [
    ['fog-signal', '/en/agents/fog-signal/'],
    ['harbour-log', '/fr/agents/harbour-log/'],
    ['almanac', '/en/agents/almanac/'],
  ] as const) {
    test(`the ${locale} page of ${id}, which has no other language, cites the one of its text`, async ({ page }) => {
      expect(await addressesOf(page, `${locale}/agents/${id}/`)).toEqual({ canonical, alternates: {} });
    });
  }
}

test('the catalogue names its other language, and the entrance for everybody else', async ({ page }) => {
  const { alternates } = await addressesOf(page, 'fr/');
  expect(alternates).toEqual({ en: '/en/', fr: '/fr/', 'x-default': '/' });
});

test('the sitemap lists the pages to cite, and no other', async ({ request }) => {
  const index = await (await request.get('sitemap-index.xml')).text();
  expect(index).toContain(`<loc>${home}sitemap-1.xml</loc>`);
  expect(await (await request.get('robots.txt')).text()).toContain(`Sitemap: ${home}sitemap-index.xml`);
  const sitemap = await (await request.get('sitemap-1.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address.replace(home, '/'));
  for (const address of ['/', '/en/', '/fr/', '/en/agents/lamp-keeper/', '/fr/agents/harbour-log/', '/fr/report/'])
    expect(listed).toContain(address);
  for (const address of ['/fr/agents/fog-signal/', '/en/agents/harbour-log/', '/a/lamp-keeper/', '/404/'])
    expect(listed).not.toContain(address);
  expect(new Set(listed).size).toBe(listed.length);
});
