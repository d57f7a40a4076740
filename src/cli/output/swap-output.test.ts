import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshFolder, recoverOutput, type Swap, swapOutput, swapSteps } from './swap-output.ts';

/** An old site in place, unless there is none yet, and a whole new one beside it. */
function createSwap(hasOld: boolean) {
  const place = mkdtempDisposableSync(join(tmpdir(), 'agentheque-'));
  const swap: Swap = { out: join(place.path, 'dist'), folder: join(place.path, 'work') };
  if (hasOld) writeSite(swap.out, 'old');
  writeSite(freshFolder(swap.folder), 'new');
  return { place, swap, [Symbol.dispose]: () => place.remove() };
}

function writeSite(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ['index.html', 'about.html']) writeFileSync(join(folder, file), text);
}

/** The text of the site, where its files agree. */
function readSite(folder: string): string {
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  assert.deepEqual(texts, [texts[0], texts[0]]);
  return texts[0] ?? '';
}

for (const hasOld of [true, false]) {
  const kind = hasOld ? 'an old site' : 'no old site';

  test(`with ${kind}, the new one is put in place and nothing else is left`, () => {
    using setting = createSwap(hasOld);
    swapOutput(setting.swap, () => {});
    assert.equal(readSite(setting.swap.out), 'new');
    assert.deepEqual(readdirSync(setting.swap.folder), []);
  });

  const count = swapSteps({ out: '', folder: '' }, () => {}).length;
  for (let done = 0; done <= count; done++) {
    test(`with ${kind}, an interruption after ${done} of ${count} steps leaves a whole site to the next run`, () => {
      using setting = createSwap(hasOld);
      const { swap } = setting;
      for (const step of swapSteps(swap, () => {}).slice(0, done)) step();
      recoverOutput(swap);
      assert.deepEqual(readdirSync(swap.folder), []);
      // Without a journal nobody knows that the new site is whole.
      const isThere = hasOld || done > 0;
      assert.equal(readdirSync(setting.place.path).includes('dist'), isThere);
      if (isThere) assert.match(readSite(swap.out), done >= 3 || !hasOld ? /new/ : /old|new/);
      assert.equal(recoverOutput(swap), 'nothing');
    });
  }
}

test('a swap whose new site is gone goes back to the old one', () => {
  using setting = createSwap(true);
  const { swap } = setting;
  for (const step of swapSteps(swap, () => {}).slice(0, 2)) step();
  rmSync(freshFolder(swap.folder), { recursive: true });
  assert.equal(recoverOutput(swap), 'undone');
  assert.equal(readSite(swap.out), 'old');
});

test('what recovery did is told', () => {
  using first = createSwap(true);
  for (const step of swapSteps(first.swap, () => {}).slice(0, 1)) step();
  assert.equal(recoverOutput(first.swap), 'undone');
  using second = createSwap(true);
  for (const step of swapSteps(second.swap, () => {}).slice(0, 2)) step();
  assert.equal(recoverOutput(second.swap), 'completed');
});

test('half a build without a journal is cleared away, and the lock stays', () => {
  using setting = createSwap(true);
  const { swap } = setting;
  writeFileSync(join(swap.folder, 'lock'), '');
  assert.equal(recoverOutput(swap), 'nothing');
  assert.deepEqual(readdirSync(swap.folder), ['lock']);
  assert.equal(readSite(swap.out), 'old');
});

test('where the old site holds something else by then, it stays, and the new one is dropped', () => {
  using setting = createSwap(true);
  const { swap } = setting;
  writeFileSync(join(swap.out, 'notes.txt'), 'old');
  const refuse = (old: string) => {
    if (readdirSync(old).includes('notes.txt')) throw new Error('notes.txt');
  };
  assert.throws(() => swapOutput(swap, refuse), /notes\.txt/);
  recoverOutput(swap);
  assert.deepEqual(readdirSync(swap.folder), []);
  assert.deepEqual(readdirSync(swap.out).sort(), ['about.html', 'index.html', 'notes.txt']);
  assert.equal(readFileSync(join(swap.out, 'index.html'), 'utf8'), 'old');
});

test('what no build put into a work folder stays there', () => {
  using setting = createSwap(true);
  const { swap } = setting;
  writeFileSync(join(swap.folder, 'notes.txt'), '');
  recoverOutput(swap);
  assert.deepEqual(readdirSync(swap.folder), ['notes.txt']);
});
