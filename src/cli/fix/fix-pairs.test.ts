import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { english, french } from '../../catalogue/fixtures/tide-clerk.ts';
import { hashBytes } from '../../disk/hash-bytes.ts';
import { main } from '../main.ts';

/** A header that strict readers refuse: fixing it changes the text that the translation was made from. */
const original = `---\nname: tide-clerk\ndescription: Keeps the tables: all of them\n---\n\n${english}`;
const translation = `---\nname: commis\ndescription: Tient les tables.\n---\n\n${french}`;

test('a translation found by its content is proposed, and written only when asked', async () => {
  using folder = createFolder();
  const checked = await run(['check', '.'], folder.path);
  assert.match(checked, /^commis\.md:1:1 info translation-undeclared .*`translationOf: tide-clerk`/m);
  await run(['fix', '--write', '.'], folder.path);
  assert.equal(readFileSync(join(folder.path, 'commis.md'), 'utf8'), translation);
});

test('fix --pairs shows what it would write, and writes it once', async () => {
  using folder = createFolder();
  const file = join(folder.path, 'commis.md');
  assert.match(await run(['fix', '--pairs', '.'], folder.path), /^\+translationOf: tide-clerk$/m);
  assert.equal(readFileSync(file, 'utf8'), translation);
  await run(['fix', '--pairs', '--write', '.'], folder.path);
  const written = readFileSync(file, 'utf8');
  // The hash is of the original as it is now, fixed in the same run.
  const sourceHash = hashBytes(readFileSync(join(folder.path, 'tide-clerk.md')));
  assert.equal(
    written,
    translation.replace('tables.\n---', () => `tables.\ntranslationOf: tide-clerk\nsourceHash: ${sourceHash}\n---`),
  );
  assert.equal(await run(['fix', '--pairs', '.'], folder.path), '');
  assert.equal(await run(['check', '.'], folder.path), '');
});

test('once the original changes its translation is behind, and no fix hides it', async () => {
  using folder = createFolder();
  await run(['fix', '--pairs', '--write', '.'], folder.path);
  const path = join(folder.path, 'tide-clerk.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('the hour first', 'the height first'));
  await run(['fix', '--pairs', '--write', '.'], folder.path);
  assert.match(await run(['check', '.'], folder.path), /^commis\.md:5:1 warning source-changed /m);
});

test('line ends of another system are not a change of the original', async () => {
  using folder = createFolder();
  await run(['fix', '--pairs', '--write', '.'], folder.path);
  const path = join(folder.path, 'tide-clerk.md');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  assert.doesNotMatch(await run(['check', '.'], folder.path), /source-changed/);
});

function createFolder() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'agentheque-test-'));
  writeFileSync(join(folder.path, 'tide-clerk.md'), original);
  writeFileSync(join(folder.path, 'commis.md'), translation);
  return {
    path: folder.path,
    [Symbol.dispose]: () => folder.remove(),
  };
}

/** What a command says on standard output. */
async function run(words: string[], cwd: string): Promise<string> {
  let said = '';
  await main(words, {
    env: {},
    cwd,
    input: Readable.from([]),
    output: { write: (text) => (said += text) },
    errors: { write: () => {} },
  });
  return said;
}
