import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { translator } from '../../i18n/translate.ts';
import { watchFiles } from './watch-files.ts';

/** Reads two files, the second of them without end; its thread hears nothing meanwhile. */
const slow = `
  import { createTerminal } from ${address('./create-terminal.ts')};
  import { watchFiles } from ${address('./watch-files.ts')};
  const terminal = createTerminal('fr', process.stdout, process.stderr, {});
  await watchFiles(terminal, async (onFile) => {
    onFile('good.md');
    onFile('slow ##[group]\u001b.md');
    for (;;);
  }, 1);
`;

function address(file: string): string {
  return JSON.stringify(new URL(file, import.meta.url).href);
}

test('a file that is never read to its end ends the process, with its name', () => {
  const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', slow], { encoding: 'utf8' });
  assert.equal(ended.signal ?? ended.status, process.platform === 'win32' ? 1 : 'SIGKILL');
  const [line = '', ...rest] = ended.stderr.split('\n');
  assert.ok(line.startsWith('slow \\u{23}#[group]\\u{1b}.md '), line);
  const words = 'a demandé plus de 1 seconde. La commande a été interrompue';
  assert.ok(line.replaceAll('\u00a0', ' ').includes(words), line);
  assert.deepEqual(rest, ['']);
});

test('a file that waits for its turn is not slow', () => {
  // A thread that sleeps has no processor, as on a machine where others have them all.
  const waiting = `
    import { watchFiles } from ${address('./watch-files.ts')};
    const terminal = { t: () => 'too slow' };
    await watchFiles(terminal, async (onFile) => {
      onFile('a.md');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    }, 1);
    console.log('done');
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', waiting], {
    encoding: 'utf8',
  });
  assert.deepEqual({ stdout, stderr }, { stdout: 'done\n', stderr: '' });
});

test('what is read in time goes on, and so does what is thrown', async () => {
  const terminal = { t: translator('en') };
  const work = async (onFile: (file: string | null) => void) => {
    onFile('a.md');
    onFile(null);
    return 'done';
  };
  assert.equal(await watchFiles(terminal, work), 'done');
  await assert.rejects(
    watchFiles(terminal, () => Promise.reject(new Error('broken'))),
    /broken/,
  );
});
