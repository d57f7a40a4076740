import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempDisposableSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { awaitTurn, clearDeadTurn } from './await-turn.ts';
import { describeProcess } from './lock-file.ts';
import { workFolder } from './lock-output.ts';

function createPlace() {
  const place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  return { folder: place.path, file: join(place.path, 'permalinks.lock.json'), [Symbol.dispose]: () => place.remove() };
}

test('who comes second waits, is told for whom, and has the turn when the first one gives it back', async () => {
  using place = createPlace();
  const { file } = place;
  const first = await awaitTurn(file, () => assert.fail('nobody else is there'));
  const waited: [number, string][] = [];
  const order: string[] = [];
  const second = awaitTurn(file, ({ pid }, lock) => waited.push([pid, lock])).then((turn) => {
    order.push('second has it');
    return turn;
  });
  assert.deepEqual(waited, [[process.pid, join(workFolder(file), 'lock')]]);
  order.push('first gives it back');
  first?.release();
  (await second)?.release();
  assert.deepEqual(order, ['first gives it back', 'second has it']);
  assert.deepEqual(waited.length, 1);
  assert.deepEqual(readdirSync(place.folder), []);
});

test('the turn is that of a file, by whatever name it is called', async () => {
  using place = createPlace();
  writeFileSync(place.file, '');
  const link = join(place.folder, 'link.json');
  symlinkSync('permalinks.lock.json', link);
  const first = await awaitTurn(place.file, () => assert.fail());
  let hasWaited = false;
  const second = awaitTurn(link, () => {
    hasWaited = true;
    first?.release();
  });
  (await second)?.release();
  assert.ok(hasWaited);
});

test('a turn that a dead process left is taken over', async () => {
  using place = createPlace();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const lock = join(workFolder(place.file), 'lock');
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, JSON.stringify({ ...describeProcess(process.pid), pid }));
  const turn = await awaitTurn(place.file, () => assert.fail());
  turn?.release();
  assert.equal(existsSync(lock), false);
});

test('a turn that a dead process left is cleared away, and no other', async () => {
  using place = createPlace();
  const { file } = place;
  clearDeadTurn(file);
  const { pid } = spawnSync(process.execPath, ['--version']);
  const lock = join(workFolder(file), 'lock');
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, JSON.stringify({ ...describeProcess(process.pid), pid }));
  clearDeadTurn(file);
  assert.deepEqual(readdirSync(place.folder), []);
  const turn = await awaitTurn(file, () => assert.fail());
  clearDeadTurn(file);
  assert.ok(existsSync(lock));
  turn?.release();
});

test('where nothing can be written beside the file there are no turns', async () => {
  using place = createPlace();
  writeFileSync(join(place.folder, 'file'), '');
  assert.equal(await awaitTurn(join(place.folder, 'file/permalinks.lock.json'), () => assert.fail()), null);
});
