import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { carryOver, findCarried } from './carry-over.ts';

const root = mkdtempSync(join(tmpdir(), 'agentheque-carry-'));
after(() => rmSync(root, { recursive: true }));

function write(site: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, site, path)), { recursive: true });
    writeFileSync(join(root, site, path), text);
  }
  return join(root, site);
}

const list = (build: string, ...more: [string, string][]) => ({
  build,
  shell: [['/_astro/page.1.js', ''], ['/en/offline/', ''], ['/theme.js', ''], ...more],
  files: [['/pagefind/en/1/pagefind.js', '']],
  folders: ['/pagefind/en/1/'],
});

const before = write('before', {
  'search/entry.json': '{"build":"1"}',
  'search/entries/1.json': '{"build":"1"}',
  'search/entries/0.json': 'carried over once',
  'offline/lists/1.json': JSON.stringify(list('1', ['/_astro/../../secret', ''], ['/_astro/%2e%2e/secret', ''])),
  'offline/packs/1.pack': 'a pack',
  '_astro/page.1.js': 'old',
  '_astro/page.0.js': 'carried over once',
  'pagefind/en/1/pagefind.js': 'old',
  'pagefind/en/1/index/a.pf_index': 'old',
  'theme.js': 'old',
  'en/index.html': 'old',
});
write('.', { secret: 'no' });

test('the index and the files of the deploy before are put beside the new ones, and nothing else is', () => {
  const site = write('now', { 'theme.js': 'new', '_astro/page.1.js': 'new' });
  assert.equal(carryOver(findCarried(before), site), 4);
  for (const path of [
    'search/entries/1.json',
    'offline/lists/1.json',
    'pagefind/en/1/pagefind.js',
    'pagefind/en/1/index/a.pf_index',
  ]) {
    assert.ok(existsSync(join(site, path)), path);
  }
  for (const path of ['search/entries/0.json', '_astro/page.0.js', 'offline/packs/1.pack', 'en/index.html']) {
    assert.equal(existsSync(join(site, path)), false, path);
  }
  assert.equal(readFileSync(join(site, '_astro/page.1.js'), 'utf8'), 'new');
  assert.equal(readFileSync(join(site, 'theme.js'), 'utf8'), 'new');
});

test('a folder that is no deploy is named', () => {
  assert.throws(() => findCarried(join(root, 'nothing')), { exitCode: 2, message: /nothing/ });
});
