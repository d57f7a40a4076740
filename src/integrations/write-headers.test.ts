import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contentSecurityPolicy,
  contentSecurityPolicyHeader,
  embedPolicy,
  picturePolicy,
} from '../views/head/content-security-policy.ts';
import { formatApacheHeaders, formatCaddyHeaders, formatHeaders, formatNginxHeaders } from './format-headers.ts';
import { httpHeaders } from './http-headers.ts';

/** What lies at the top of a site, in short. */
const entries = [
  ...['404.html', '_astro/', 'a/', 'badge/', 'embed/', 'en/', 'files/', 'fr/', 'index.html', 'oembed/', 'pagefind/'],
  'search/',
];

interface SentHeaders {
  path: string;
  headers: Map<string, string>;
}

function readRules(text: string): SentHeaders[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return {
        path,
        headers: new Map(lines.map((line) => [line.split(':')[0]?.trim() ?? '', line.split(': ')[1] ?? ''])),
      };
    });
}

const rules = readRules(formatHeaders(httpHeaders, '/', entries));

/** Every value that an address gets of a header. */
function valuesOf(address: string, name: string): string[] {
  const fits = ({ path }: SentHeaders) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return rules.filter(fits).flatMap(({ headers }) => headers.get(name) ?? []);
}

test('every address is told not to guess, and what of it may be told to others', () => {
  for (const address of ['/', '/en/agents/x/', '/embed/en/x/', '/nothing/here']) {
    assert.deepEqual(valuesOf(address, 'X-Content-Type-Options'), ['nosniff']);
    assert.deepEqual(valuesOf(address, 'Referrer-Policy'), ['strict-origin-when-cross-origin']);
  }
});

const { plain, search } = contentSecurityPolicyHeader;
const policies: [address: string, policy: string][] = [
  ['/', plain],
  ['/404.html', plain],
  ['/index.html', plain],
  ['/a/x/', plain],
  ['/files/en/x.md', plain],
  ['/oembed/en/x.json', plain],
  ['/search/entry.json', plain],
  ['/pagefind/fr/pagefind.js', plain],
  // Pages that search, and the worker that they do it with.
  ['/en/', search],
  ['/en/agents/x/', search],
  ['/fr/search/', search],
  ['/_astro/worker.js', search],
];

for (const [address, policy] of policies) {
  test(`${address} cannot be framed, runs nothing that is not ours, and ${policy === search ? 'searches' : 'needs no WebAssembly'}`, () => {
    assert.deepEqual(valuesOf(address, 'Content-Security-Policy'), [policy]);
    assert.deepEqual(valuesOf(address, 'X-Frame-Options'), ['DENY']);
  });
}

test('what may not be loaded is said before what may, and who may frame it last', () => {
  for (const policy of [plain, search]) assert.match(policy, /^default-src 'none';.* frame-ancestors 'none'$/);
});

test('searching permits WebAssembly, and nothing else', () => {
  assert.doesNotMatch(plain, /wasm/);
  assert.equal(search, plain.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  assert.notEqual(search, plain);
});

test('what changes its name with its content stays in caches, what says its name does not', () => {
  for (const address of [
    '/search/files/0123456789abcdef/catalogue.json',
    '/search/entries/0123456789abcdef.json',
    '/pagefind/fr/0123456789abcdef/index/fr_1.pf_index',
    '/pagefind/en/0123456789abcdef/fragment/en_1.pf_fragment',
    '/pagefind/en/0123456789abcdef/pagefind.js',
    '/_astro/x.js',
  ]) {
    assert.match(valuesOf(address, 'Cache-Control').join(), /^public, max-age=\d{7,}, immutable$/, address);
  }
  for (const address of ['/search/entry.json', '/en/']) {
    assert.deepEqual(valuesOf(address, 'Cache-Control'), [], address);
  }
});

test('a card may be framed by anybody, and has no script', () => {
  assert.deepEqual(valuesOf('/embed/en/x/', 'X-Frame-Options'), []);
  assert.deepEqual(valuesOf('/embed/en/x/', 'Content-Security-Policy'), [embedPolicy]);
  assert.equal(embedPolicy, "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
});

test('a badge may be shown anywhere, and neither framed nor run', () => {
  assert.deepEqual(valuesOf('/badge/en/x.svg', 'Content-Security-Policy'), [picturePolicy]);
  assert.match(picturePolicy, /^default-src 'none';.* frame-ancestors 'none'; sandbox$/);
  assert.deepEqual(valuesOf('/badge/en/x.svg', 'Access-Control-Allow-Origin'), ['*']);
});

test('agent files are plain text, below the base as well', () => {
  assert.match(
    formatHeaders(httpHeaders, '/team', entries),
    /^\/team\/files\/\*\n(?: {2}.*\n)* {2}Content-Type: text\/plain; charset=utf-8$/m,
  );
});

test('no header is in two rules that fit the same address', () => {
  const placed = rules.flatMap(({ path, headers }) => [...headers.keys()].map((name) => ({ name, path })));
  const fits = (a: string, b: string) => a === b || (a.endsWith('*') && b.startsWith(a.slice(0, -1)));
  for (const [index, { name, path }] of placed.entries()) {
    const twice = placed.slice(index + 1).filter((other) => other.name === name);
    assert.deepEqual(
      twice.filter((other) => fits(path, other.path) || fits(other.path, path)),
      [],
      `${name} of ${path}`,
    );
  }
  assert.ok(placed.length > entries.length);
});

test('a host that reads a hundred rules of two thousand characters a line reads all of them', () => {
  const many = [...entries, ...Array.from({ length: 80 }, (_, index) => `sitemap-${index + 1}.xml`)];
  const text = formatHeaders(httpHeaders, '/', many);
  assert.ok(readRules(text).length <= 100);
  assert.ok(text.split('\n').every((line) => line.length <= 2000));
});

test('a logo that is opened by itself may do nothing, and there is no rule for one where there is none', () => {
  const withLogo = readRules(formatHeaders(httpHeaders, '/team/', [...entries, 'logo/']));
  const { headers } = withLogo.find(({ path }) => path === '/team/logo/*') ?? assert.fail();
  assert.equal(headers.get('Content-Security-Policy'), picturePolicy);
  assert.match(headers.get('Cache-Control') ?? '', /immutable/);
  assert.ok(!rules.some(({ path }) => path.includes('logo')));
});

test('nginx gets the same values, those of cards and badges by their folders', () => {
  const text = formatNginxHeaders(httpHeaders, '/my.team/');
  assert.match(
    text,
    /^map \$uri \$agentheque_x_frame_options \{\n {2}default "DENY";\n {2}"~\^\/my\\\.team\/embed\/" "";\n\}$/m,
  );
  assert.ok(text.includes(`  "~^/my\\.team/embed/" "${embedPolicy}";\n`));
  assert.ok(text.includes(`  "~^/my\\.team/fr/" "${search}";\n`));
  assert.ok(text.includes(`  "~^/my\\.team/fr/" "${search}";\n`));
  assert.ok(text.includes('#     add_header X-Frame-Options $agentheque_x_frame_options always;\n'));
  assert.match(text, /^types \{\n {2}text\/plain md toml yaml yml roomodes;\n\}$/m);
  assert.doesNotMatch(text, /add_header Content-Type/);
});

const servers = { apache: readApache, caddy: readCaddy };

for (const [server, read] of Object.entries(servers)) {
  test(`${server} sends each address what \`_headers\` says of it`, () => {
    const valueAt = read('/my.team/');
    const addresses = [
      ...policies.map(([address]) => address),
      '/embed/en/x/',
      '/badge/en/x.svg',
      '/cards/en/x.png',
      '/logo/x.png',
    ];
    const names = httpHeaders.map(({ name }) => name);
    const below = readRules(formatHeaders(httpHeaders, '/my.team/', [...entries, 'cards/', 'logo/']));
    for (const address of addresses.map((each) => `/my.team${each}`)) {
      for (const name of names) {
        const fits = ({ path }: SentHeaders) =>
          path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
        const [expected] = below.filter(fits).flatMap(({ headers }) => headers.get(name) ?? []);
        assert.equal(valueAt(address, name), expected, `${name} of ${address}`);
      }
    }
    assert.equal(valueAt('/my.team/files/en/x.md', 'Content-Type'), 'text/plain; charset=utf-8');
    assert.equal(valueAt('/myxteam/embed/en/x/', 'X-Frame-Options'), 'DENY');
  });
}

/** The lines of `.htaccess` in their order: the last one that fits an address holds. */
function readApache(base: string) {
  const line =
    /^ {2}Header (?:always )?(set|unset) (\S+)(?: "(?!expr=)([^"]*)")?(?: "expr=%\{REQUEST_URI\} =~ m#([^#]+)#")?$/;
  const steps = formatApacheHeaders(httpHeaders, base)
    .split('\n')
    .filter((text) => text.startsWith('  '))
    .map((text) => {
      const [, verb, name, value, pattern = ''] = line.exec(text) ?? assert.fail(text);
      return {
        name,
        value: verb === 'set' ? value : undefined,
        fits: (address: string) => new RegExp(pattern).test(address),
      };
    });
  return (address: string, header: string) =>
    steps.filter(({ name, fits }) => name === header && fits(address)).at(-1)?.value;
}

/** The lines of `route`, in their order. */
function readCaddy(base: string) {
  const lines = formatCaddyHeaders(httpHeaders, base).split('\n');
  const matchers = new Map(
    lines.filter((text) => text.startsWith('@')).map((text) => [text.split(' ')[0], text.split(' ').slice(2)]),
  );
  const line = /^\theader (?:(@\S+) )?(-?)(\S+)(?: "([^"]*)")?$/;
  const steps = lines
    .filter((text) => text.startsWith('\t'))
    .map((text) => {
      const [, matcher, minus, name, value] = line.exec(text) ?? assert.fail(text);
      const paths = matcher === undefined ? ['*'] : (matchers.get(matcher) ?? assert.fail(matcher));
      const fits = (address: string) => paths.some((path) => address.startsWith(path.slice(0, -1)));
      return { name, value: minus === '' ? value : undefined, fits };
    });
  return (address: string, header: string) =>
    steps.filter(({ name, fits }) => name === header && fits(address)).at(-1)?.value;
}

test('the policy of a page has nothing that only a header may say, and nothing inline', () => {
  for (const policy of [contentSecurityPolicy.plain, contentSecurityPolicy.search, embedPolicy])
    assert.doesNotMatch(policy, /frame-ancestors|unsafe-inline|'unsafe-eval'|https?:|\*/);
  for (const kind of ['plain', 'search'] as const)
    assert.equal(contentSecurityPolicyHeader[kind], `${contentSecurityPolicy[kind]}; frame-ancestors 'none'`);
});
