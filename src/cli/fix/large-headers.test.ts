import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { main } from '../main.ts';

const keys = Array.from({ length: 1500 }, (_, at) => `leaf${at}: ${at}\n`).join('');
const text = `---\nname: tea: taster\n${keys}description: Tastes tea\n---\n\nSlurp.\n`;

test('fix says which file it leaves alone, and check why', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-test-'));
  const file = join(folder.path, 'tea.md');
  writeFileSync(file, text);
  const run = async (words: string[]) => {
    const said = { output: '', errors: '' };
    await main(words, {
      env: {},
      cwd: folder.path,
      input: Readable.from([]),
      output: { write: (part) => (said.output += part) },
      errors: { write: (part) => (said.errors += part) },
    });
    return said;
  };
  const fixed = await run(['fix', '--write', '.']);
  assert.equal(fixed.output, '');
  assert.match(fixed.errors, /^tea\.md was left alone: its header is too large/m);
  assert.equal(readFileSync(file, 'utf8'), text);
  const checked = await run(['check', '.']);
  assert.match(
    checked.output,
    /^tea\.md:1002:1 error header-keys-unread 501 keys from here to line 1502 .*`leaf999` first/m,
  );
});
