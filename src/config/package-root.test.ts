import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findCacheDir, findOutputCacheDir, packageRoot } from './package-root.ts';

test('the package is where its configuration for Astro is', () => {
  assert.ok(existsSync(join(packageRoot, 'astro.config.mjs')));
});

test('caches lie in node_modules, of the checkout or of the project around the package', () => {
  assert.equal(findCacheDir('/p'), '/p/node_modules/.cache/agentheque');
  assert.equal(findCacheDir('/wiki/node_modules/agentheque'), '/wiki/node_modules/.cache/agentheque');
});

test('two outputs have two caches', () => {
  assert.notEqual(findOutputCacheDir('/c', '/a/dist'), findOutputCacheDir('/c', '/b/dist'));
  assert.equal(findOutputCacheDir('/c', '/a/dist'), findOutputCacheDir('/c', '/a/dist'));
});
