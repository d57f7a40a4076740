import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { main } from '../main.ts';

const files = {
  '.roomodes':
    'customModes:\n  - slug: a\n    name: A: the first\n    roleDefinition: You are a.\n  - slug: b\n    roleDefinition: You are b.\n',
  '.codex/agents/c.toml': 'name = "c"\n',
  '.codex/agents/broken.toml': 'name = "x"\n\n= = =\n',
  'package.json': '{ "name": "x" }',
};

/** What a command says, on both outputs, of a folder with these files. */
async function run(words: string[], given: Record<string, string>) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-test-'));
  for (const [file, text] of Object.entries(given)) {
    mkdirSync(dirname(join(folder.path, file)), { recursive: true });
    writeFileSync(join(folder.path, file), text);
  }
  const said = { output: '', errors: '' };
  const code = await main(words, {
    env: {},
    cwd: folder.path,
    input: Readable.from([]),
    output: { write: (text) => (said.output += text) },
    errors: { write: (text) => (said.errors += text) },
  });
  const after = Object.keys(given).map((file) => [file, readFileSync(join(folder.path, file), 'utf8')]);
  return { ...said, code, after: Object.fromEntries(after) };
}

test('fix names files in other formats, and writes into none', async () => {
  const { output, errors, code, after } = await run(['fix', '--write', '--pairs', '.'], files);
  assert.equal(output, '');
  assert.match(errors, /\.roomodes is in the format of another program and was left alone/);
  assert.equal(code, 0);
  assert.deepEqual(after, files);
});

test('check has one row a file, with its agents, what is wrong and where', async () => {
  const { output, code } = await run(['check', '--format', 'json', '.'], files);
  assert.equal(code, 1);
  const rows = JSON.parse(output).files.map(
    (row: Record<string, unknown> & { diagnostics: Record<string, unknown>[] }) => [
      row['file'],
      row['outcome'],
      row['reason'],
      row['agents'] ?? row['agent'],
      row.diagnostics
        .filter(({ severity }) => severity === 'error')
        .map((found) => `${found['line']} ${found['code']}`),
    ],
  );
  assert.deepEqual(rows, [
    ['.codex/agents/broken.toml', 'refused', 'codex-unreadable', null, ['3 codex-unreadable']],
    ['.codex/agents/c.toml', 'refused', 'codex-unreadable', null, ['1 codex-unreadable']],
    ['.roomodes', 'repaired', 'format-damaged', ['roomodes-a', 'roomodes-b'], ['3 format-damaged']],
    ['package.json', 'ignored', 'data', null, []],
  ]);
});
