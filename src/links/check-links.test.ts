import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkLinks } from './check-links.ts';

/** Page → its links; what is dead among them. */
function check(pages: Record<string, string>, base = '/', site: string | null = null) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-links-'));
  for (const [page, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder.path, page)), { recursive: true });
    writeFileSync(join(folder.path, page), html);
  }
  const { dead, ...counts } = checkLinks(folder.path, base, site);
  return { ...counts, dead: dead.map(({ page, link, missing }) => `${page} ${link} ${missing}`) };
}

test('links to pages, files and places that are there are alive', () => {
  const { dead, pages, links } = check({
    'index.html': '<a href="/en/">.<a href="en/#top">.<a href="#">.<a href="/en/x.md">.<link href="/a%20b.css">',
    'en/index.html': '<p id="é"><a href="../">.<a href="#%C3%A9">.<a href="?q=1">.<a href="./#é">.<a href="/en">',
    'en/x.md': '<a href="/nowhere/">',
    'a b.css': '',
  });
  assert.deepEqual({ dead, pages, links }, { dead: [], pages: 2, links: 10 });
});

test('what leads elsewhere is not asked', () => {
  const html = '<a href="https://example.net/x">.<a href="mailto:a@b.c">.<a href="//example.net/">.<a href="data:,x">';
  assert.deepEqual(check({ 'index.html': html }), { dead: [], pages: 1, links: 0 });
});

test('a missing page, file or place is named with the page that links to it', () => {
  const { dead } = check({
    'index.html': '<a href="/en/x/">.<a href="en/#no">.<a href="#no">.<img src="no.png">.<a href="http://[">',
    'en/index.html': '<a href="x/">.<a href="/index.html#here">',
  });
  assert.deepEqual(dead.sort(), [
    'en/index.html /index.html#here anchor',
    'en/index.html x/ page',
    'index.html #no anchor',
    'index.html /en/x/ page',
    'index.html en/#no anchor',
    'index.html http://[ page',
    'index.html no.png page',
  ]);
});

test('below a base a link without it is dead, and absolute addresses of the site are followed', () => {
  const html = `<a href="/team/en/">.<a href="/en/">.<link href="https://example.org/team/no/">.<a href="https://example.org/">`;
  const { dead } = check({ 'index.html': html, 'en/index.html': '' }, '/team/', 'https://example.org');
  assert.deepEqual(dead, ['index.html /en/ page', 'index.html https://example.org/team/no/ page']);
});
