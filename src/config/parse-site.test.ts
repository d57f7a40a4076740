import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSite } from './parse-site.ts';
import { UserError } from './user-error.ts';

const good: [site: string | undefined, base: string | undefined, expected: ReturnType<typeof parseSite>][] = [
  [undefined, undefined, { site: null, base: '/' }],
  ['https://example.org', undefined, { site: 'https://example.org', base: '/' }],
  ['https://example.org/', '/team/', { site: 'https://example.org', base: '/team/' }],
  ['https://me.github.io/agents', undefined, { site: 'https://me.github.io', base: '/agents/' }],
  ['https://me.github.io/agents/', 'agents', { site: 'https://me.github.io', base: '/agents/' }],
  ['http://localhost:8080', 'a//b', { site: 'http://localhost:8080', base: '/a/b/' }],
];

for (const [site, base, expected] of good) {
  test(`site ${site} and base ${base} are understood`, () => assert.deepEqual(parseSite(site, base), expected));
}

const bad: [site: string | undefined, base: string | undefined, message: RegExp][] = [
  ['example.org', undefined, /“example\.org”; expected an address/],
  ['ftp://example.org', undefined, /expected an address/],
  ['https://a:b@example.org', undefined, /expected an address/],
  ['https://example.org/?x', undefined, /expected an address/],
  ['https://example.org/one', '/two/', /has a path that is not the base/],
  [undefined, '/a b/', /“\/a b\/”; expected a path/],
  [undefined, '/../', /expected a path/],
  [undefined, '/a*/', /expected a path/],
];

for (const [site, base, message] of bad) {
  test(`site ${site} and base ${base} are refused`, () => {
    assert.throws(
      () => parseSite(site, base),
      (error) => error instanceof UserError && error.exitCode === 2 && message.test(error.message),
    );
  });
}
