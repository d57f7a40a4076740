import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivePath } from './archive-path.ts';

const cases: [path: string, expected: string | undefined][] = [
  ['index.html', 'index.html'],
  ['en/agents/x/index.html', 'en/agents/x/index.html'],
  ['en/agents/x/index.md', 'en/agents/x/index.md'],
  ['_astro/index.BimL-kvb.css', 'assets/index.BimL-kvb.css'],
  ['_astro/_..Cgh4KTfc.css', 'assets/Cgh4KTfc.css'],
  ['_astro/literata-latin-wght-normal.DLxlUchJ.woff2', 'assets/literata-latin-wght-normal.DLxlUchJ.woff2'],
  ['_astro/Page.astro_astro_type_script_index_0_lang.Dk1bEPSU.js', undefined],
  ['files/en/x.md', 'files/en/x.md'],
  ['files/en/x.md.txt', 'files/en/x.md.txt'],
  ['files/en/x.json', 'files/en/x.json'],
  ['files/en/x.toml', 'files/en/x.toml.txt'],
  ['files/en/x.xml', 'files/en/x.xml.txt'],
  ['files/en/x.html', 'files/en/x.html.txt'],
  ['search/entry.json', 'search/entry.js'],
  ['search/files/abc/vocabulary/3.json', 'search/files/abc/vocabulary/3.js'],
  ['badge/en/x.svg', 'badge/en/x.svg'],
  ['en/feed.xml', undefined],
  ['llms.txt', undefined],
  ['en/llms.txt', undefined],
  ['pagefind/en/pagefind.js', undefined],
  ['cards/en/x.png', undefined],
  ['embed/en/x/index.html', undefined],
  ['exports/codex/en/x.toml', undefined],
  ['oembed/en/x.json', undefined],
  ['en/offline/index.html', undefined],
  ['offline/packs/abc.pack', undefined],
  ['manifest/en.webmanifest', undefined],
  ['icons/192.png', undefined],
  ['404.html', undefined],
  ['robots.txt', undefined],
  ['sitemap-1.xml', undefined],
  ['_headers', undefined],
  ['.htaccess', undefined],
  ['agentheque-0123456789abcdef.zip', undefined],
  ['marketplace.json', undefined],
  ['plugins/x.zip', undefined],
];

for (const [path, expected] of cases) {
  test(`${path} lies in an archive as ${expected}`, () => assert.equal(archivePath(path), expected));
}

test('an agent may have the name of what is left out', () => {
  for (const id of ['embed', 'llms', 'feed', 'cards', 'robots', 'pagefind', 'offline']) {
    assert.equal(archivePath(`en/agents/${id}/index.html`), `en/agents/${id}/index.html`);
    assert.equal(archivePath(`a/b/${id}/index.html`), `a/b/${id}/index.html`);
  }
});

test('a path that systems unpack elsewhere, or not at all, is refused', () => {
  for (const path of ['../x', 'en/../../x', 'en//x', '/x', 'en/a:b', 'en/a\\b', 'en/.x', 'en/é', 'en/a b']) {
    assert.throws(() => archivePath(path), /no path for an archive/, path);
  }
});
