import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, contentSecurityPolicyHeader } from '../layouts/content-security-policy.ts';
import { describeHeaders } from './headers.ts';

test('every page is told not to guess, not to be framed and not to run what is not ours', () => {
  const [rule = ''] = describeHeaders('/').split('\n\n');
  assert.match(rule, /^\/\*\n/);
  assert.match(rule, /^ {2}X-Content-Type-Options: nosniff$/m);
  assert.match(rule, /^ {2}Referrer-Policy: \S+$/m);
  assert.match(rule, /^ {2}Content-Security-Policy: default-src 'none';.* frame-ancestors 'none'$/m);
});

test('agent files are plain text, below the base as well', () => {
  assert.match(describeHeaders('/team'), /^\/team\/files\/\*\n {2}Content-Type: text\/plain; charset=utf-8$/m);
});

test('no header stands in two rules that fit the same address', () => {
  const rules = describeHeaders('/')
    .trim()
    .split(/\n(?=\/)/);
  const placed = rules.flatMap((rule) => {
    const path = rule.slice(0, rule.indexOf('*'));
    return [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => ({ name, path }));
  });
  for (const [index, { name, path }] of placed.entries()) {
    const others = placed.slice(index + 1).filter((other) => other.name === name);
    assert.ok(
      !others.some((other) => other.path.startsWith(path) || path.startsWith(other.path)),
      `${name} of ${path}`,
    );
  }
  assert.ok(placed.length > 3);
});

test('the policy of a page has nothing that only a header may say, and nothing inline', () => {
  assert.doesNotMatch(contentSecurityPolicy, /frame-ancestors|unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.equal(contentSecurityPolicyHeader, `${contentSecurityPolicy}; frame-ancestors 'none'`);
});
