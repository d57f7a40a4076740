import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, test } from 'node:test';
import { packageRoot } from '../config/package-root.ts';
import { listParserFiles, parserVersion, versionOf } from './parser-version.ts';

const root = mkdtempSync(join(tmpdir(), 'agentheque-parser-'));
after(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const decisive = [
  'src/core/a/read.ts',
  'src/words/fold.ts',
  'src/i18n/locales.ts',
  'content/words/list.json',
  'content/capabilities/x.yaml',
];
for (const file of decisive) write(file, 'one');

for (const file of decisive) {
  test(`${file} decides what is read`, () => {
    const before = parserVersion(root);
    write(file, 'two');
    assert.notEqual(parserVersion(root), before);
    write(file, 'one');
    assert.equal(parserVersion(root), before);
  });
}

test('tests decide nothing', () => {
  const before = parserVersion(root);
  write('src/words/fold.test.ts', 'one');
  assert.equal(parserVersion(root), before);
});

test('all that reading a file imports decides, wherever it lies', () => {
  const imported = new Set<string>();
  const follow = (file: string) => {
    if (imported.has(file)) return;
    imported.add(file);
    if (!file.endsWith('.ts')) return;
    const text = readFileSync(join(packageRoot, file), 'utf8');
    for (const [, target = ''] of text.matchAll(/^(?:import|export|\}) .*?from '(\.[^']+)'/gm))
      follow(relative(packageRoot, join(packageRoot, dirname(file), target)).replaceAll('\\', '/'));
  };
  follow('src/core/read-agent.ts');
  const files = listParserFiles();
  assert.ok(imported.has('src/words/fold-words.ts'));
  assert.ok(imported.has('content/words/roots.json'));
  assert.deepEqual(
    [...imported].filter((file) => !files.includes(file)),
    [],
  );
});

test('the version of a package is the one that is installed, and none is not a version', () => {
  assert.match(versionOf('yaml'), /^\d+\.\d+\.\d+/);
  assert.throws(() => versionOf('a-package-that-is-not-there'), /a-package-that-is-not-there is not installed/);
});

test('the same parser has the same version', () => {
  assert.match(parserVersion(), /^[0-9a-f]{64}$/);
  assert.equal(parserVersion(), parserVersion());
});
