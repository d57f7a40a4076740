import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Route, routeRequest } from './route-request.ts';

const missing: Route = { type: 'missing' };

const cases: [base: string, address: string, route: Route][] = [
  ['/', '/', { type: 'file', path: '/index.html' }],
  ['/', '/en/?q=x', { type: 'file', path: '/en/index.html' }],
  ['/', '/en?q=x', { type: 'redirect', location: '/en/?q=x' }],
  ['/', '/theme.js', { type: 'file', path: '/theme.js' }],
  ['/', '//en', { type: 'redirect', location: '/en/' }],
  ['/', '/\\en', { type: 'redirect', location: '/en/' }],
  ['/', '/_headers', missing],
  ['/', '/_headers.nginx', missing],
  ['/', '/.agentheque-site', missing],
  ['/', '/en/%2Egit/x', missing],
  ['/', '/../etc/passwd', missing],
  ['/', '/%2e%2e/etc/passwd', missing],
  ['/team/', '/', { type: 'redirect', location: '/team/' }],
  ['/team/', '/team?x', { type: 'redirect', location: '/team/?x' }],
  ['/team/', '/team/en', { type: 'redirect', location: '/team/en/' }],
  ['/team/', '/team/theme.js', { type: 'file', path: '/theme.js' }],
  ['/team/', '/theme.js', missing],
];

for (const [base, address, route] of cases) {
  test(`below ${base}, ${address} is ${JSON.stringify(route)}`, () => {
    using site = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
    mkdirSync(join(site.path, 'en'));
    assert.deepEqual(routeRequest('GET', address, site.path, base), route);
  });
}

test('nothing is changed by a request', () => {
  assert.deepEqual(routeRequest('POST', '/', '/', '/'), { type: 'method-not-allowed' });
  using site = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  writeFileSync(join(site.path, 'a'), '');
  assert.equal(routeRequest('HEAD', '/a', site.path, '/').type, 'file');
});
