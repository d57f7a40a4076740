import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { findDiskFault } from './find-disk-fault.ts';

function faultOf(code: string, message: string, path?: string): Error {
  return Object.assign(new Error(message), { code, ...(path && { path }) });
}

test('a fault of the disk is found in whatever it was wrapped, with its file', () => {
  const full = faultOf('ENOSPC', 'ENOSPC: no space left on device, write', '/site/a.html');
  for (const error of [
    full,
    new Error('one', { cause: full }),
    new Error('two', { cause: new Error('', { cause: full }) }),
  ])
    assert.deepEqual(findDiskFault(error), { kind: 'full', message: `${full.message} /site/a.html` });
  const twice = faultOf('EROFS', "EROFS: read-only file system, mkdir '/site'", '/site');
  assert.deepEqual(findDiskFault(twice), { kind: 'notWritable', message: twice.message });
});

test('of a report of the bundler stays what says which file and what happened', () => {
  const report = [
    'Build failed with 1 error:\n',
    '\x1b[31m[UNHANDLEABLE_ERROR] \x1b[0mSomething went wrong inside, please report this problem.',
    'Failed to write file in /cache/entry.mjs\n',
    'Caused by:',
    '    No space left on device (os error 28)\n',
  ].join('\n');
  const wrapped = new Error(`The site could not be written. ${report}`, { cause: new Error(report) });
  assert.deepEqual(findDiskFault(wrapped), {
    kind: 'full',
    message: 'Failed to write file in /cache/entry.mjs: No space left on device (os error 28)',
  });
});

test('codes and the words of other programs are known', () => {
  const cases: [string, string | undefined][] = [
    ['x: ENOSPC: no space left on device, write', 'full'],
    ['EDQUOT: disk quota exceeded', 'full'],
    ['No space left on device (os error 28)', 'full'],
    ['Permission denied (os error 13)', 'notWritable'],
    ["EACCES: permission denied, open '/a'", 'notWritable'],
    ["EMFILE: too many open files, open '/a'", 'tooManyFiles'],
    ['Too many open files (os error 24)', 'tooManyFiles'],
    ["ENOENT: no such file or directory, open '/a'", undefined],
    ['MYENOSPCX (os error 281)', undefined],
  ];
  for (const [message, kind] of cases) assert.equal(findDiskFault(new Error(message))?.kind, kind, message);
});

test('what is no fault of a disk, is no error, or causes itself is none', () => {
  const circle = new Error('circle');
  circle.cause = circle;
  for (const error of [undefined, null, 'ENOSPC', circle]) assert.equal(findDiskFault(error), null);
});

test('a file that a folder is in the way of is no full disk', () => {
  assert.throws(
    () => writeFileSync('/', ''),
    (error) => findDiskFault(error)?.kind !== 'full',
  );
});
