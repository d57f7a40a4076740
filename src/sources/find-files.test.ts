import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempDisposableSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findFiles } from './find-files.ts';
import { readFile } from './read-file.ts';
import type { FindOptions } from './source.ts';

const plain: FindOptions = { ignore: [], limits: { fileBytes: 1000 } };

/** A folder that is gone at the end of the test, with these files in it. */
function createFolder(files: Record<string, string> = {}) {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    writeFileSync(join(folder.path, file), text);
  }
  return folder;
}

/** `file` → `candidate` or the reason against it. */
async function list(dir: string, options: FindOptions = plain): Promise<Record<string, string>> {
  const found = await findFiles({ name: 'default', dir }, options);
  return Object.fromEntries(found.map(({ file, candidate, reason }) => [file, reason ?? candidate]));
}

test('every file has a row that says what it may be', async () => {
  using folder = createFolder({
    'a.md': '',
    'b.agent.md': '',
    'c.MDX': '',
    'd.txt': '',
    'e.png': '',
    Makefile: '',
    'README.md': '',
  });
  assert.deepEqual(await list(folder.path), {
    Makefile: 'not-an-agent-file',
    'README.md': 'note',
    'a.md': 'agent',
    'b.agent.md': 'agent',
    'c.MDX': 'agent',
    'd.txt': 'text',
    'e.png': 'not-an-agent-file',
  });
});

test('folders that begin with a dot are entered, .git and node_modules are not', async () => {
  using folder = createFolder({ '.claude/agents/a.md': '', '.git/b.md': '', 'x/node_modules/y/c.md': '', '.d.md': '' });
  assert.deepEqual(await list(folder.path), { '.claude/agents/a.md': 'agent', '.d.md': 'agent' });
});

test('names with characters that mean something elsewhere are found as they are', async () => {
  const names = ['#.md', '?.md', '%2e%2e.md', '😀.md', '-rf.md', '..x.md', 'a\nb.md', "'.md", '$(id).md', '.md'];
  using folder = createFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const found = await list(folder.path);
  assert.deepEqual(Object.keys(found).sort(), names.sort());
  assert.deepEqual(new Set(Object.values(found)), new Set(['agent']));
});

test('the order is by NFC path and code point', async () => {
  // U+FF5E comes before U+1F600 by code point, and after it by UTF-16 code unit.
  using folder = createFolder({
    'z.md': '',
    'e\u0301.md': '',
    'f.md': '',
    '\u{1f600}.md': '',
    '\uff5e.md': '',
    'B.md': '',
  });
  assert.deepEqual(Object.keys(await list(folder.path)), [
    'B.md',
    'f.md',
    'z.md',
    'e\u0301.md',
    '\uff5e.md',
    '\u{1f600}.md',
  ]);
});

test('two spellings of one name stay two files', async () => {
  using folder = createFolder({ '\u00e9.md': 'composed', 'e\u0301.md': 'decomposed' });
  assert.equal(Object.keys(await list(folder.path)).length, 2);
});

test('a name that is not UTF-8 is shown with its bytes and can be read', {
  skip: process.platform !== 'linux',
}, async () => {
  using folder = createFolder();
  writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'noir');
  const [file] = await findFiles({ name: 'default', dir: folder.path }, plain);
  assert.ok(file);
  assert.equal(file.file, 'caf%E9.md');
  const content = readFile(file);
  assert.equal(content.type === 'read' && Buffer.from(content.bytes).toString(), 'noir');
});

test('of names that are written alike as text one file is read, and the others say why not', {
  skip: process.platform !== 'linux',
}, async () => {
  const written = (name: string) => Buffer.from(name.replaceAll('\\xE9', '\u00e9'), 'latin1');
  for (const [names, read] of [
    [['caf\\xE9.md', 'caf%E9.md'], 'caf%E9.md'],
    [['a%E9\\xE9.md', 'a\\xE9%E9.md'], 'a%E9\\xE9.md'],
  ] as const) {
    using folder = createFolder();
    for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/`), written(name)]), name);
    const files = await findFiles({ name: 'default', dir: folder.path }, plain);
    assert.deepEqual(files.map(({ reason }) => reason).sort(), ['name-taken', null]);
    const content = readFile(files.find(({ reason }) => reason === null) ?? assert.fail());
    assert.equal(content.type === 'read' && Buffer.from(content.bytes).toString(), read);
  }
});

test('a backslash in a name is not a separator where names may have one', {
  skip: process.platform === 'win32',
}, async () => {
  using folder = createFolder({ 'a\\b.md': '', 'a/b.md': '' });
  const files = await findFiles({ name: 'default', dir: folder.path, files: ['a\\b.md', 'a/b.md'] }, plain);
  assert.deepEqual(
    files.map(({ file }) => file),
    ['a/b.md', 'a\\b.md'],
  );
});

test('a folder called like a file is named, and what is in it is found', async () => {
  using folder = createFolder({ 'x.md/y.md': '' });
  assert.deepEqual(await list(folder.path), { 'x.md': 'is-a-directory', 'x.md/y.md': 'agent' });
});

test('a pipe is named and not opened', { skip: process.platform === 'win32' }, async () => {
  using folder = createFolder();
  execFileSync('mkfifo', [join(folder.path, 'pipe.md')]);
  assert.deepEqual(await list(folder.path), { 'pipe.md': 'not-a-regular-file' });
});

test('a file over the limit is too large, one at the limit is not', async () => {
  using folder = createFolder({ 'at.md': 'x'.repeat(1000), 'over.md': 'x'.repeat(1001) });
  assert.deepEqual(await list(folder.path), { 'at.md': 'agent', 'over.md': 'too-large' });
});

test('a file without permission is unreadable', { skip: process.getuid?.() === 0 }, async () => {
  using folder = createFolder({ 'a.md': '' });
  chmodSync(join(folder.path, 'a.md'), 0);
  assert.deepEqual(await list(folder.path), { 'a.md': 'unreadable' });
});

test('globs of the configuration leave files out, and a folder with all that is in it', async () => {
  using folder = createFolder({ 'a.md': '', 'drafts/b.md': '', 'drafts/.c/d.md': '', 'old/e.md': '', 'old/f.txt': '' });
  const options = { ...plain, ignore: ['./drafts/', '**/*.txt'] };
  assert.deepEqual(await list(folder.path, options), {
    'a.md': 'agent',
    'drafts/.c/d.md': 'ignored-by-configuration',
    'drafts/b.md': 'ignored-by-configuration',
    'old/e.md': 'agent',
    'old/f.txt': 'ignored-by-configuration',
  });
});

test('a link that leaves the source is not followed, wherever it leads', async () => {
  using outside = createFolder({ 'secret.md': 'secret' });
  using folder = createFolder({ 'a.md': '' });
  symlinkSync(join(outside.path, 'secret.md'), join(folder.path, 'file.md'));
  symlinkSync(outside.path, join(folder.path, 'folder'));
  symlinkSync('/nowhere/at/all', join(folder.path, 'nowhere.md'));
  assert.deepEqual(await list(folder.path), {
    'a.md': 'agent',
    'file.md': 'link-leaves-source',
    folder: 'link-leaves-source',
    'nowhere.md': 'broken-link',
  });
});

test('a folder beside the source with a longer name is outside of it', async () => {
  using parent = createFolder({ 'agents/a.md': '', 'agents-private/b.md': '' });
  symlinkSync('../agents-private/b.md', join(parent.path, 'agents/b.md'));
  assert.equal((await list(join(parent.path, 'agents')))['b.md'], 'link-leaves-source');
});

test('links in a circle end, and what they lead to is read once', async () => {
  using folder = createFolder({ 'z/real.md': '' });
  symlinkSync('..', join(folder.path, 'z/up'));
  symlinkSync('.', join(folder.path, 'here'));
  symlinkSync('z/real.md', join(folder.path, 'a.md'));
  symlinkSync('loop.md', join(folder.path, 'loop.md'));
  assert.deepEqual(await list(folder.path), {
    'a.md': 'already-read',
    here: 'already-read',
    'loop.md': 'broken-link',
    'z/real.md': 'agent',
    'z/up': 'already-read',
  });
});

test('a link brings in what the configuration leaves out under its own path', async () => {
  using folder = createFolder({ 'drafts/a.md': 'a', 'drafts/deep/b.md': 'b' });
  symlinkSync('drafts/a.md', join(folder.path, 'first.md'));
  symlinkSync('drafts/a.md', join(folder.path, 'second.md'));
  symlinkSync('drafts', join(folder.path, 'shown'));
  const found = await list(folder.path, { ...plain, ignore: ['drafts'] });
  assert.deepEqual(found, {
    'drafts/a.md': 'ignored-by-configuration',
    'drafts/deep/b.md': 'ignored-by-configuration',
    'first.md': 'agent',
    'second.md': 'already-read',
    shown: 'already-read',
    'shown/deep/b.md': 'agent',
  });
});

test('a link into node_modules is refused', async () => {
  using folder = createFolder({ 'node_modules/x/a.md': '' });
  symlinkSync('node_modules/x/a.md', join(folder.path, 'a.md'));
  assert.deepEqual(await list(folder.path), { 'a.md': 'in-skipped-folder' });
});

test('a source that is reached through a link is its target', async () => {
  using folder = createFolder({ 'real/a.md': '' });
  symlinkSync('real', join(folder.path, 'link'));
  assert.deepEqual(await list(join(folder.path, 'link')), { 'a.md': 'agent' });
});

test('single files are found without their neighbours', async () => {
  using folder = createFolder({ 'a.md': '', 'b.md': '', 'c.png': '' });
  const found = await findFiles({ name: 'default', dir: folder.path, files: ['c.png', 'a.md', 'gone.md'] }, plain);
  assert.deepEqual(
    found.map(({ file, candidate, reason }) => [file, reason ?? candidate]),
    [
      ['a.md', 'agent'],
      ['c.png', 'not-an-agent-file'],
      ['gone.md', 'unreadable'],
    ],
  );
});
