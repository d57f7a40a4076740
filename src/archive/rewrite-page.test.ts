import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivePath } from './archive-path.ts';
import { createPageRewriter } from './rewrite-page.ts';

const files = [
  'index.html',
  'en/index.html',
  'en/agents/x/index.html',
  'en/agents/x/index.md',
  'fr/agents/x/index.html',
  'files/en/x.toml',
  '_astro/a.css',
  'favicon.svg',
  'theme.js',
  'badge/en/x.svg',
];

/** A piece of the page of an agent → the same in an archive. */
function rewrite(
  html: string,
  { base = '/', site = null as string | null, file = 'en/agents/x/index.html' } = {},
): string {
  const rewritePage = createPageRewriter({
    base,
    site,
    place: (name) => (files.includes(name) ? archivePath(name) : undefined),
    script: (name) => `assets/${name.replace(/^_astro\/|\..*/g, '')}.js`,
    policy: "default-src 'none'",
  });
  return rewritePage(html, file);
}

const pages: [html: string, expected: string][] = [
  // Links
  ['<a href="/en/">x</a>', '<a href="../../../en/index.html">x</a>'],
  ['<a href="/">x</a>', '<a href="../../../index.html">x</a>'],
  ['<a href="/fr/agents/x/#example-2">', '<a href="../../../fr/agents/x/index.html#example-2">'],
  ['<a href="/en/?q=a%20b&amp;tool=bash#x">', '<a href="../../../en/index.html?q=a%20b&amp;tool=bash#x">'],
  ['<a href="/en">', '<a href="../../../en/index.html">'],
  ['<a href="../../?q=1">', '<a href="../../../en/index.html?q=1">'],
  ['<a href="/files/en/x.toml" download>', '<a href="../../../files/en/x.toml.txt" download="">'],
  ["<A HREF='/en/' title='a \"b\" &amp; c'>", '<a href="../../../en/index.html" title="a &quot;b&quot; &amp; c">'],
  // What stays
  ['<a href="#use">', '<a href="#use">'],
  ['<a href="?q=x">', '<a href="?q=x">'],
  ['<a href="https://elsewhere.example/en/">', '<a href="https://elsewhere.example/en/">'],
  ['<a href="//elsewhere.example/en/">', '<a href="//elsewhere.example/en/">'],
  ['<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">'],
  ['<p title="/en/">/en/ href="/en/"</p>', '<p title="/en/">/en/ href="/en/"</p>'],
  ['<svg><use href="#i"/></svg>', '<svg><use href="#i"/></svg>'],
  ['<!-- <a href="/en/"> -->', '<!-- <a href="/en/"> -->'],
  [
    '<script type="application/ld+json">{"a":"<a href=\\"/en/\\">"}</script>',
    '<script type="application/ld+json">{"a":"<a href=\\"/en/\\">"}</script>',
  ],
  // What is not in the archive
  ['<a href="/en/feed.xml">Feed</a>', '<a>Feed</a>'],
  ['<img src="/cards/x.png" alt="x">', '<img alt="x">'],
  ['<a href="http://[">', '<a>'],
  // What a page loads
  ['<img src="/badge/en/x.svg">', '<img src="../../../badge/en/x.svg">'],
  ['<link rel="stylesheet" href="/_astro/a.css">', '<link rel="stylesheet" href="../../../assets/a.css">'],
  ['<link rel="icon" href="/favicon.svg">', '<link rel="icon" href="../../../favicon.svg">'],
  ['<link rel="preload" href="/_astro/a.woff2" as="font" crossorigin>', ''],
  ['<link rel="manifest" href="/site.webmanifest">', ''],
  [
    '<link rel="alternate" type="text/markdown" href="/en/agents/x/index.md">',
    '<link rel="alternate" type="text/markdown" href="../../../en/agents/x/index.md">',
  ],
  ['<link rel="alternate" href="/oembed/en/x.json">', ''],
  ['<script src="/theme.js"></script>', '<script src="../../../theme.js"></script>'],
  ['<script type="module" src="/_astro/Page.H.js"></script>', '<script defer src="../../../assets/Page.js"></script>'],
  ['<search-results data-base="/" hidden>', '<search-results data-base="../../../" hidden="">'],
  // What a page says to the browser
  [
    '<meta http-equiv="content-security-policy" content="x">',
    '<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;">',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=/en/">',
    '<meta http-equiv="refresh" content="0; url=../../../en/index.html">',
  ],
  ['<meta name="description" content="0; url=/en/">', '<meta name="description" content="0; url=/en/">'],
];

for (const [html, expected] of pages) {
  test(`${html} becomes ${expected || 'nothing'}`, () => assert.equal(rewrite(html), expected));
}

test('at the root, links need no way out of a folder', () => {
  assert.equal(
    rewrite('<a href="/en/"><b data-base="/">', { file: 'index.html' }),
    '<a href="en/index.html"><b data-base="./">',
  );
});

test('below a base, only what lies there is the site', () => {
  const options = { base: '/team/', file: 'en/index.html' };
  assert.equal(rewrite('<a href="/team/en/agents/x/">', options), '<a href="../en/agents/x/index.html">');
  assert.equal(rewrite('<a href="agents/x/#a">', options), '<a href="../en/agents/x/index.html#a">');
  assert.equal(
    rewrite('<script type="module" src="/team/_astro/Page.H.js">', options),
    '<script defer src="../assets/Page.js">',
  );
  assert.equal(rewrite('<a href="/en/">', options), '<a>');
  assert.equal(
    rewrite('<a href="/en/">', { ...options, site: 'https://a.example' }),
    '<a href="https://a.example/en/">',
  );
});

const published: [html: string, expected: string][] = [
  ['<a href="https://a.example/en/#x">', '<a href="../../../en/index.html#x">'],
  ['<a rel="bookmark" href="https://a.example/en/">', '<a rel="bookmark" href="https://a.example/en/">'],
  ['<link rel="canonical" href="https://a.example/en/">', '<link rel="canonical" href="https://a.example/en/">'],
  [
    '<meta property="og:url" content="https://a.example/en/">',
    '<meta property="og:url" content="https://a.example/en/">',
  ],
  ['<a href="/en/feed.xml">', '<a href="https://a.example/en/feed.xml">'],
];

for (const [html, expected] of published) {
  test(`of a site with an address ${html} becomes ${expected}`, () => {
    assert.equal(rewrite(html, { site: 'https://a.example' }), expected);
  });
}

test('a page that is not well formed loses nothing', () => {
  for (const html of [
    '',
    'text',
    '<',
    '<a',
    '<a href="/en/',
    '<p>1 < 2</p>',
    '<a href=>',
    '<title><a href="/en/"></title>',
  ]) {
    const rewritten = rewrite(html);
    if (!html.includes('<a')) assert.equal(rewritten, html);
    assert.equal(rewrite(rewritten), rewritten);
  }
});

test('the work is linear in the page', () => {
  for (const part of ['<a href="/en/">', '<a ', '<', '<link rel=preload>', '<a href="/en/#']) {
    assert.ok(rewrite(part.repeat(20_000)).length >= 0, part);
  }
});
