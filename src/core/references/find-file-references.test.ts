import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFiles, findFileReferences } from './find-file-references.ts';

const paths = (text: string) => findFileReferences(text).map(({ path }) => path);

test('paths in code and in links are files', () => {
  assert.deepEqual(
    paths(
      'Read `docs/harbour/tides.md`, `CLAUDE.md` and `./src/log.ts`; write [the log](../logs/day.md#today "Log") and\n' +
        '`.claude/agents/pilot.md`, `~/.config/quay.toml`, `/var/quay/tide.json`, `.mcp.json`.',
    ),
    [
      'docs/harbour/tides.md',
      'CLAUDE.md',
      './src/log.ts',
      '../logs/day.md',
      '.claude/agents/pilot.md',
      '~/.config/quay.toml',
      '/var/quay/tide.json',
      '.mcp.json',
    ],
  );
});

const none = [
  '`Node.js`, `Vue.js` and `next.config`',
  '`src/**/*.ts` and `docs/{name}.md` and `logs/<day>.md` and `[date]-tides.md`',
  '`application/json`, `and/or`, `1/2`, `v1.2.3`, `a.b.c`',
  '`https://example.org/a.md` and `example.org/a.html` and [x](https://example.org/a.md)',
  'docs/plain.md without marks',
  '`.agent.md`, `.libraries.yml`, `/vercel/next.js` and `js/console.log`',
  '`cat docs/tides.md` is a command',
  '```sh\ncat `docs/tides.md`\n```',
];

for (const text of none) {
  test(`${JSON.stringify(text)} names no file`, () => assert.deepEqual(paths(text), []));
}

test('a file counts once, at its first line in the file', () => {
  assert.deepEqual(describeFiles('a\n`b/c.md`\n`b/c.md`', 5), { fileReferences: [{ path: 'b/c.md', line: 6 }] });
  assert.deepEqual(describeFiles('nothing', 5), {});
});

test('a long text of marks does not take long', () => {
  for (const text of ['`'.repeat(50_000), '`a/'.repeat(20_000), '](a.'.repeat(20_000), `\`${'a.'.repeat(50_000)}\``]) {
    assert.ok(paths(text).length <= 1);
  }
});
