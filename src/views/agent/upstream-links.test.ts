import assert from 'node:assert/strict';
import { test } from 'node:test';
import { upstreamLinks } from './upstream-links.ts';

test('a file links to its commit upstream and to the tracker, as each host lays them out', () => {
  const cases: [string, string | undefined, string, string][] = [
    [
      'https://github.com/a/b',
      'abc1234',
      'https://github.com/a/b/blob/abc1234/x.md',
      'https://github.com/a/b/issues/new',
    ],
    [
      'https://github.com/a/b.git',
      undefined,
      'https://github.com/a/b/blob/HEAD/x.md',
      'https://github.com/a/b/issues/new',
    ],
    [
      'https://github.com/a/b/tree/dev/agents',
      undefined,
      'https://github.com/a/b/blob/dev/agents/x.md',
      'https://github.com/a/b/issues/new',
    ],
    [
      'https://gitlab.com/a/b/-/tree/dev',
      'abc1234',
      'https://gitlab.com/a/b/-/blob/abc1234/x.md',
      'https://gitlab.com/a/b/-/issues/new',
    ],
    [
      'https://codeberg.org/a/b',
      'abc1234',
      'https://codeberg.org/a/b/src/commit/abc1234/x.md',
      'https://codeberg.org/a/b/issues/new',
    ],
  ];
  for (const [repository, commit, file, report] of cases) {
    assert.deepEqual(upstreamLinks({ name: 's', repository, commit }, 'x.md'), { file, report }, repository);
  }
});

test('characters of a path that mean something in an address are escaped', () => {
  const { file } = upstreamLinks({ name: 's', repository: 'https://github.com/a/b' }, 'c#/50% ?.md');
  assert.equal(file, 'https://github.com/a/b/blob/HEAD/c%23/50%25%20%3F.md');
});

test('a source without a repository, or on a host whose layout is not known, has no such links', () => {
  assert.deepEqual(upstreamLinks(undefined, 'x.md'), {});
  assert.deepEqual(upstreamLinks({ name: 's' }, 'x.md'), {});
  assert.deepEqual(upstreamLinks({ name: 's', repository: 'https://example.org/a' }, 'x.md'), {});
});
