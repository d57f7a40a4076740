import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCache } from './cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-cache-'));
after(() => rmSync(folder, { recursive: true }));

test('what was written is there, and what was not is not', () => {
  const cache = openCache(folder);
  assert.equal(cache.has('html', 'abcd'), false);
  assert.equal(cache.read('html', 'abcd'), undefined);
  cache.write('html', 'abcd', 'é\n');
  assert.equal(cache.has('html', 'abcd'), true);
  assert.equal(cache.read('html', 'abcd'), 'é\n');
  assert.equal(cache.read('read', 'abcd'), undefined);
  assert.equal(cache.path('html', 'abcd'), join(folder, 'html', 'ab', 'abcd'));
});

test('writing again leaves one whole file and no pieces', () => {
  const cache = openCache(folder);
  for (const text of ['one', 'two', 'three']) cache.write('again', 'ffff', text);
  assert.deepEqual(readdirSync(join(folder, 'again', 'ff')), ['ffff']);
  assert.equal(openCache(folder).read('again', 'ffff'), 'three');
});

test('a folder where a file should be is nothing', () => {
  const cache = openCache(folder);
  cache.write('kind', 'aabb', 'x');
  assert.equal(cache.read('kind', ''), undefined);
});
