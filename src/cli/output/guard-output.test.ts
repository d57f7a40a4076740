import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../config/user-error.ts';
import { guardOutput, MARKER, markSite } from './guard-output.ts';
import { workFolder } from './lock-output.ts';

/** `agents/a.md`, an empty folder, a site of ours, and a folder of somebody else. */
function createPlace() {
  const place = mkdtempDisposableSync(join(realpathSync(tmpdir()), 'agentheque-'));
  for (const folder of ['agents/deep', 'empty', 'site', 'photos'])
    mkdirSync(join(place.path, folder), { recursive: true });
  mkdirSync(join(place.path, 'site/en'));
  for (const file of ['agents/a.md', 'site/index.html', 'site/en/index.html', 'photos/1.jpg'])
    writeFileSync(join(place.path, file), '');
  markSite(join(place.path, 'site'), '1');
  return place;
}

function refusal(message: RegExp) {
  return (error: unknown) => error instanceof UserError && error.exitCode === 2 && message.test(error.message);
}

test('a new folder, an empty one and a site of ours may be written', () => {
  using place = createPlace();
  const sources = [{ name: 'default', dir: join(place.path, 'agents') }];
  for (const out of ['new', 'new/deeper', 'empty', 'site']) {
    assert.equal(guardOutput(join(place.path, out), sources), join(place.path, out));
  }
});

test('a folder with other files, and a file, are refused', () => {
  using place = createPlace();
  const sources = [{ name: 'default', dir: join(place.path, 'agents') }];
  assert.throws(() => guardOutput(join(place.path, 'photos'), sources), refusal(/not a site built here/));
  assert.throws(() => guardOutput(join(place.path, 'photos/1.jpg'), sources), refusal(/is a file/));
});

test('a folder that holds a source or lies in one is refused, by whatever path', () => {
  using place = createPlace();
  symlinkSync('agents', join(place.path, 'link'));
  const sources = [{ name: 'default', dir: join(place.path, 'agents') }];
  assert.throws(() => guardOutput(place.path, sources), refusal(/holds the agent files/));
  assert.throws(() => guardOutput(join(place.path, 'agents'), sources), refusal(/holds the agent files/));
  assert.throws(() => guardOutput(join(place.path, 'agents/deep'), sources), refusal(/lies among the agent files/));
  assert.throws(() => guardOutput(join(place.path, 'link/new'), sources), refusal(/lies among the agent files/));
});

test('single files do not claim the folder they lie in', () => {
  using place = createPlace();
  const sources = [{ name: 'default', dir: join(place.path, 'agents'), files: ['a.md'] }];
  assert.equal(guardOutput(join(place.path, 'agents/dist'), sources), join(place.path, 'agents/dist'));
  assert.throws(() => guardOutput(join(place.path, 'agents'), sources), refusal(/holds the agent files/));
});

test('a link to a folder stands for the folder', () => {
  using place = createPlace();
  symlinkSync('site', join(place.path, 'current'));
  assert.equal(guardOutput(join(place.path, 'current'), []), join(place.path, 'site'));
});

test('the work folder of a build does not make a site of the folder that it lies in', () => {
  using place = createPlace();
  const work = workFolder(join(place.path, 'photos/dist'));
  mkdirSync(work, { recursive: true });
  assert.throws(() => guardOutput(join(place.path, 'photos'), []), refusal(/not a site built here/));
  // Nor would its name, whatever lies under it.
  mkdirSync(join(place.path, 'photos', MARKER));
  assert.throws(() => guardOutput(join(place.path, 'photos'), []), refusal(/not a site built here/));
});

test('a site is not built where builds do their work', () => {
  using place = createPlace();
  for (const out of [
    workFolder(join(place.path, 'dist')),
    join(place.path, '.agentheque'),
    join(place.path, '.agentheque/a/b'),
  ])
    assert.throws(() => guardOutput(out, []), refusal(/builds do their work/));
});

test('what was put into a site of ours is not lost, however deep it lies', () => {
  for (const file of ['.git/HEAD', 'CNAME', 'en/notes.txt', 'en/deep/notes.txt']) {
    using place = createPlace();
    const site = join(place.path, 'site');
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), '');
    const named = file.replace(/(\.git|deep)\/.*/, '$1');
    assert.throws(
      () => guardOutput(site, []),
      refusal(new RegExp(`would be lost: ${named.replaceAll('.', '\\.')}\\. Move`)),
    );
  }
});

test('a file that is gone from a site of ours, and what systems leave in folders, are no reason to refuse', () => {
  using place = createPlace();
  rmSync(join(place.path, 'site/index.html'));
  writeFileSync(join(place.path, 'site/en/.DS_Store'), '');
  assert.equal(guardOutput(join(place.path, 'site'), []), join(place.path, 'site'));
});

test('half a marker marks nothing', () => {
  using place = createPlace();
  writeFileSync(join(place.path, 'site', MARKER), '{"buildId":"1","paths":["index');
  assert.throws(() => guardOutput(join(place.path, 'site'), []), refusal(/not a site built here/));
});
