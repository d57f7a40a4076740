import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../config/user-error.ts';
import { refuseTooMany } from './archive.ts';

test('a site of more files than a ZIP file counts is told so, with what to do', () => {
  assert.doesNotThrow(() => refuseTooMany(65_535));
  assert.throws(
    () => refuseTooMany(65_536),
    (error) => error instanceof UserError && /65,536 files.*65,535 at most.*without `--archive`/.test(error.message),
  );
});
