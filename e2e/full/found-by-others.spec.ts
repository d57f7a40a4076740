/** Programs that are not ours find what is here: feed readers, search engines, wikis with a prefix for the catalogue. */
import { parseFeed } from 'feedsmith';
import type { APIRequestContext } from 'playwright/test';
import Sitemapper from 'sitemapper';
import { expect, localeCodes, test } from '../test.ts';
import { type DatedSite, startDatedSite } from './dated-site.ts';

const text = (name: string, description: string, body: string) =>
  `---\nname: ${name}\ndescription: ${description}\n---\n\n# ${name}\n\n${body}\n`;

const keeper = text(
  'Lamp Keeper',
  'Keeps the lamp lit.',
  'You keep the lamp of the tower lit through every night of the year.',
);
const gardien = text(
  'Gardien de la lampe',
  'Veille sur la lampe.',
  'Vous veillez sur la lampe de la tour pendant toutes les nuits de l’année.',
);
const relecteur = text(
  'Relecteur de sécurité',
  'Relit les plans.',
  'Vous relisez les plans du port et dites ce qui pourrait couler un navire.',
);
const sharp = text(
  'C# Expert',
  'Writes C#.',
  'You write the programs of the harbour in that language, and the tests with them.',
);

let site: DatedSite;

// Its own site alone: none that the other tests share.
test.use({ baseURL: '' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await startDatedSite([
    {
      date: '2026-01-01T10:00:00+02:00',
      files: {
        'lamp.md': keeper,
        'gardien.md': `${gardien.replace('---\n', '---\nlang: fr\ntranslationOf: lamp\n')}`,
        'old-name.md': sharp,
      },
    },
    { date: '2026-02-01T10:00:00Z', files: { 'relecteur.fr.md': relecteur } },
    { date: '2026-03-01T10:00:00Z', moves: [['old-name.md', 'csharp.md']] },
    { date: '2026-04-01T10:00:00Z', files: { 'lamp.md': `${keeper}\nAnd you never sleep.\n` } },
  ]);
});

test.afterAll(() => site?.stop());

const get = async (request: APIRequestContext, address: string) => {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
};

/** The addresses that the head of a page gives. */
const linksOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, ...found]) => found as string[]);

for (const locale of localeCodes) {
  test(`a feed reader finds the ${locale} feed from any page, with the newest agent first`, async ({ request }) => {
    const page = await get(request, `${site.address}${locale}/agents/lamp/`);
    const [[address = ''] = []] = linksOf(page, /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/g);
    expect(address).toBe(`${site.address}${locale}/feed.xml`);
    const { format, feed } = parseFeed(await get(request, address));
    expect(format).toBe('atom');
    const { entries = [] } = feed as {
      entries?: { id?: string; published?: string; updated?: string; links?: { href?: string }[] }[];
    };
    const expected = {
      en: [
        ['lamp', '2026-01-01T08:00:00Z', '2026-04-01T10:00:00Z'],
        ['relecteur', '2026-02-01T10:00:00Z', '2026-02-01T10:00:00Z'],
        ['csharp', '2026-01-01T08:00:00Z', '2026-01-01T08:00:00Z'],
      ],
      fr: [
        ['relecteur', '2026-02-01T10:00:00Z', '2026-02-01T10:00:00Z'],
        ['csharp', '2026-01-01T08:00:00Z', '2026-01-01T08:00:00Z'],
        ['lamp', '2026-01-01T08:00:00Z', '2026-01-01T08:00:00Z'],
      ],
    }[locale];
    expect(entries.map(({ id = '', published, updated }) => [id.split('/').at(-2), published, updated])).toEqual(
      expected,
    );
    for (const { links = [] } of entries) for (const { href = '' } of links) await get(request, href);
  });
}

test('a search engine finds every page of the sitemap, each of which is the one to cite and names its languages both ways', async ({
  request,
}) => {
  const { sites } = await new Sitemapper({ url: `${site.address}sitemap-index.xml` }).fetch();
  const listed = new Set(sites as unknown as string[]);
  expect(listed.size).toBeGreaterThan(100);
  const alternates = new Map<string, string[][]>();
  for (const address of listed) {
    const html = await get(request, address);
    expect(linksOf(html, /<link rel="canonical" href="([^"]+)"/g)).toEqual([[address]]);
    alternates.set(address, linksOf(html, /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g));
  }
  for (const [address, own] of alternates) {
    if (own.length > 0)
      expect(
        own.map(([, other]) => other),
        'a page names itself too',
      ).toContain(address);
    const others = own.filter(([language]) => language !== 'x-default').map(([, other = '']) => other);
    for (const other of others)
      expect(
        alternates.get(other)?.map(([, back]) => back),
        `${other} ⇄ ${address}`,
      ).toContain(address);
  }
  const sitemap = await get(request, `${site.address}sitemap-1.xml`);
  expect(sitemap).toContain(`<loc>${site.address}en/agents/lamp/</loc><lastmod>2026-04-01T10:00:00Z</lastmod>`);
});

/** Ids and aliases, with the agent that each leads to. */
const ids: [name: string, id: string][] = [
  ['lamp', 'lamp'],
  ['gardien', 'lamp'],
  ['relecteur', 'relecteur'],
  ['csharp', 'csharp'],
];
const names: [name: string, id: string][] = [
  ['Lamp Keeper', 'lamp'],
  ['Gardien de la lampe', 'lamp'],
  ['Relecteur de sécurité', 'relecteur'],
  ['C# Expert', 'csharp'],
];

/** What wikis make of what comes after a prefix. */
const wikis: ((name: string) => string)[] = [
  (name) => encodeURIComponent(name),
  (name) => encodeURIComponent(name.replaceAll(' ', '_')),
  (name) => encodeURIComponent(name[0]?.toUpperCase() + name.slice(1).replaceAll(' ', '_')),
  (name) => `${encodeURIComponent(name.replaceAll(' ', '-'))}/`,
];

test.describe('a prefix of a wiki', () => {
  // The page where there is none is what leads on.
  test.use({ expectedMessages: /status of 404/ });

  for (const [below, leading] of Object.entries({ 'a/': [...ids, ...names], 'fr/agents/': names })) {
    test(`leads to the agent that is meant below ${below}`, async ({ page }) => {
      test.setTimeout(120_000);
      const filled = leading.flatMap(([name, id]) => wikis.map((encode) => [encode(name), id] as const));
      for (const [name, id] of new Map(filled)) {
        await page.goto(`${site.address}${below}${name}?from=wiki#tools`, { waitUntil: 'commit' });
        await expect(page, name).toHaveURL(new RegExp(`/(?:en|fr)/agents/${id}/\\?from=wiki#tools$`));
      }
    });
  }
});

test('an id leads on without script, from the permanent link and from each language', async ({ request }) => {
  for (const [name, id] of ids) {
    expect(await get(request, `${site.address}a/${name}`)).toContain(`/library/en/agents/${id}/`);
    for (const locale of localeCodes) {
      expect(await get(request, `${site.address}${locale}/agents/${name}`)).toContain(
        `${site.address}${locale}/agents/`,
      );
      expect(await get(request, `${site.address}${locale}/agents/${name}/index.md`)).toContain(`\`${id}\``);
    }
  }
});

test('language models are led from the entrance to every agent', async ({ request }) => {
  const entrance = await get(request, `${site.address}llms.txt`);
  for (const locale of localeCodes) {
    expect(entrance).toContain(`(${site.address}${locale}/llms.txt)`);
    const links = linksOf(await get(request, `${site.address}${locale}/llms.txt`), /^- \[.+?\]\((\S+?)\)/gm);
    expect(links.length).toBeGreaterThan(8);
    for (const [address = ''] of links) await get(request, address);
    expect(links.flat().filter((address) => address.endsWith('/index.md')).length).toBe(3);
  }
});

test.describe('an address that means nothing', () => {
  test.use({ expectedMessages: /status of 404/ });

  test('stays where it is and says so', async ({ page }) => {
    for (const address of ['a/Nobody_at_all', 'en/agents/Nobody_at_all/']) {
      await page.goto(site.address + address, { waitUntil: 'networkidle' });
      await expect(page).toHaveURL(site.address + address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('404');
    }
  });
});
