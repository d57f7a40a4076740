import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempDisposableSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('Ctrl-C ends a process that writes files one by one, and leaves no part of one', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const program = `
    import { setImmediate } from 'node:timers/promises';
    import { writeAtomically } from '${import.meta.resolve('../../disk/write-atomically.ts')}';
    import { exitOnSignal } from '${import.meta.resolve('./exit-on-signal.ts')}';
    exitOnSignal(() => console.log('finished'));
    for (let number = 0; ; number++) {
      writeAtomically(process.argv[1], 'x'.repeat(10_000_000), { flush: true });
      if (number === 0) console.log('ready');
      await setImmediate();
    }`;
  const args = ['--input-type=module', '-e', program, join(folder.path, 'a.md')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    if (output === '') child.kill('SIGINT');
    output += chunk;
  });
  assert.deepEqual(await once(child, 'close'), [130, null]);
  assert.equal(output, 'ready\nfinished\n');
  assert.deepEqual(readdirSync(folder.path), ['a.md']);
});
