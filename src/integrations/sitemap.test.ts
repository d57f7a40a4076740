import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VariantSummary } from '../catalogue/catalogue.ts';
import { readPageHead } from './page-head.ts';
import { listChanges, listEntries, writeSitemaps } from './sitemap.ts';

const home = 'https://example.org/team/';

/** A page whose head names a canonical address and the languages it exists in. */
function page(pathname: string, canonical = pathname, languages: string[] = [], robots = '') {
  const links = languages.map((code) => {
    const address = pathname.replace(/^\w\w/, code);
    return `<link rel="alternate" hreflang="${code}" href="${home}${address}">`;
  });
  const head = `<head><meta name="robots" content="${robots}"><link rel="canonical" href="${home}${canonical}">${links.join('')}</head>`;
  return { pathname, head: readPageHead(`<!doctype html><html>${head}<body></body></html>`) };
}

test('a page in two languages is there twice, each with both', () => {
  const entries = listEntries([page('fr/x/', 'fr/x/', ['en', 'fr']), page('en/x/', 'en/x/', ['en', 'fr'])], home);
  assert.deepEqual(
    entries.map(({ address, alternates }) => [address, alternates.map(([code]) => code)]),
    [
      [`${home}en/x/`, ['en', 'fr']],
      [`${home}fr/x/`, ['en', 'fr']],
    ],
  );
});

test('a page that names another one to cite is left out, and so is one that is hidden', () => {
  const entries = listEntries(
    [page('en/x/'), page('fr/x/', 'en/x/'), page('a/x/', 'en/x/'), page('en/y/', 'en/y/', [], 'noindex')],
    home,
  );
  assert.deepEqual(
    entries.map(({ address }) => address),
    [`${home}en/x/`],
  );
});

test('a page without an address to cite is left out', () => {
  const bare = { pathname: 'en/', head: readPageHead('<head><title>x</title></head>') };
  assert.deepEqual(listEntries([bare], home), []);
});

test('an alternate that is not there itself is not named', () => {
  const [entry] = listEntries([page('en/x/', 'en/x/', ['en', 'fr'])], home);
  assert.deepEqual(entry?.alternates, [['en', `${home}en/x/`]]);
});

test('the page of an agent has the date of the text it shows, where one is known', () => {
  const dated = (changed: string | null) => ({ changed }) as VariantSummary;
  const changes = listChanges([
    { id: 'x', variants: { en: dated('2026-01-01T00:00:00Z'), fr: dated('2026-02-01T00:00:00Z') } },
    { id: 'y', variants: { pt: dated('2026-03-01T00:00:00Z') } },
    { id: 'z', variants: { en: dated(null) } },
  ]);
  const addresses = ['en/agents/x/', 'fr/agents/x/', 'en/agents/x/side-by-side/', 'en/agents/y/', 'en/agents/z/'];
  const entries = listEntries(
    addresses.map((address) => page(address)),
    home,
    changes,
  );
  assert.deepEqual(Object.fromEntries(entries.map(({ address, changed }) => [address.slice(home.length), changed])), {
    'en/agents/x/': '2026-01-01T00:00:00Z',
    'fr/agents/x/': '2026-02-01T00:00:00Z',
    'en/agents/x/side-by-side/': '2026-02-01T00:00:00Z',
    'en/agents/y/': '2026-03-01T00:00:00Z',
    'en/agents/z/': undefined,
  });
  const text = writeSitemaps(entries, home).get('sitemap-1.xml') ?? '';
  assert.ok(text.includes('/fr/agents/x/</loc><lastmod>2026-02-01T00:00:00Z</lastmod>'), text);
  assert.equal(text.match(/<lastmod>/g)?.length, 4);
});

test('more addresses than a file may hold make several files', () => {
  const entries = Array.from({ length: 45_001 }, (_, index) => ({ address: `${home}${index}/`, alternates: [] }));
  const files = writeSitemaps(entries, home);
  assert.deepEqual([...files.keys()], ['sitemap-index.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  assert.match(files.get('sitemap-index.xml') ?? '', /<loc>https:\/\/example\.org\/team\/sitemap-2\.xml<\/loc>/);
  assert.equal(files.get('sitemap-2.xml')?.match(/<loc>/g)?.length, 1);
});

test('an address with a character of XML in it stays one address', () => {
  const text = writeSitemaps([{ address: `${home}?a&b<c>"d"`, alternates: [] }], home).get('sitemap-1.xml') ?? '';
  assert.ok(text.includes('?a&amp;b&lt;c&gt;&quot;d&quot;'), text);
});
