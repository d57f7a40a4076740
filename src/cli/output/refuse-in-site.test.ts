import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../config/user-error.ts';
import { MARKER } from './guard-output.ts';
import { lockOutput } from './lock-output.ts';
import { refuseInSite } from './refuse-in-site.ts';

test('a folder in a site of ours is refused however deep it lies, with the site; the site itself is not', () => {
  using place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const site = join(place.path, 'dist');
  mkdirSync(site);
  writeFileSync(join(site, MARKER), '');
  refuseInSite(site);
  for (const out of ['sub', 'deep/er/sub']) {
    assert.throws(
      () => refuseInSite(join(site, out)),
      (error) => error instanceof UserError && error.exitCode === 2 && error.message.includes(`the site ${site},`),
    );
  }
});

test('a build beside does not make a site of the folder around it', () => {
  using place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const lock = lockOutput(join(place.path, 'one'));
  refuseInSite(join(place.path, 'other'));
  lock.release();
});
