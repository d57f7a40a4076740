import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldRepeats } from '../integrations/offline/fold-repeats.ts';
import { belongsTo, KEEP_VERSION, type KeepList, keyOf, listPacks, packOf, splitPack, unfold } from './packs.ts';

const list: KeepList = {
  schemaVersion: KEEP_VERSION,
  build: '1',
  shell: [['/theme.js', 'a']],
  files: [['/_astro/x.woff2', 'b']],
  folders: ['/pagefind/en/1/'],
  packs: {
    shared: { names: ['s', ''], bytes: [10, 0] },
    en: { names: ['e'], bytes: [20] },
    fr: { names: ['f'], bytes: [30] },
  },
};

test('files of one agent are in one pack, wherever they lie', () => {
  for (const address of ['/files/en/x.md', '/files/en/x.fixed.md', '/files/fr/x.md.txt', '/a/x/']) {
    assert.equal(keyOf(address), 'x');
    assert.deepEqual(packOf(address, list.packs), packOf('/a/x/', list.packs));
  }
  assert.deepEqual(packOf('/en/agents/x/', list.packs), { group: 'en', number: 0 });
  assert.equal(packOf('/shared/x/', list.packs).group, 'shared');
  assert.equal(packOf('/constructor/x/', list.packs).group, 'shared');
});

test('what is to be loaded for a language is its packs and the shared ones, each once', () => {
  assert.deepEqual(listPacks(list, ['fr']), [
    { name: 's', bytes: 10 },
    { name: 'f', bytes: 30 },
  ]);
  assert.equal(listPacks(list, ['en', 'fr']).length, 3);
});

test('a file belongs to the build that names it or its folder', () => {
  for (const address of ['/theme.js', '/_astro/x.woff2', '/pagefind/en/1/index/y']) assert.ok(belongsTo(list, address));
  for (const address of ['/_astro/y.js', '/pagefind/en/2/index/y']) assert.equal(belongsTo(list, address), false);
});

test('any bytes are the same once they were folded, with what they repeat', () => {
  const piece = fc.uint8Array({ minLength: 1, maxLength: 200 });
  const bytes = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 30 }))
    .map(([pieces, order]) => Buffer.concat(order.map((number) => pieces[number % pieces.length] ?? Buffer.of())));
  fc.assert(
    fc.property(bytes, (given) => {
      const { steps, rest } = foldRepeats(given);
      assert.deepEqual(Buffer.from(unfold(steps, new Uint8Array(rest))), Buffer.from(given));
    }),
  );
});

test('a frame that all pages share is there once', () => {
  const frame = Array.from({ length: 4000 }, (_, index) => String.fromCharCode(33 + ((index * index) % 90))).join('');
  const filler = Array.from({ length: 40_000 }, (_, index) => (index * 7919) % 10_007).join();
  const { rest } = foldRepeats(Buffer.from(frame + filler + frame));
  assert.ok(rest.length < frame.length + filler.length + 50);
});

test('one letter again and again is a repetition of itself', () => {
  const { steps, rest } = foldRepeats(Buffer.from('a'.repeat(100_000)));
  assert.ok(rest.length < 200);
  assert.equal(unfold(steps, new Uint8Array(rest)).length, 100_000);
});

test('a pack gives its files back, and what is none fails', () => {
  const { steps, rest } = foldRepeats(Buffer.from('onetwo'));
  const head = JSON.stringify({
    files: [
      ['/a', 3],
      ['/b', 0],
      ['/c', 3],
    ],
    steps,
  });
  const files = splitPack(new Uint8Array(Buffer.concat([Buffer.from(`${head}\n`), rest])));
  assert.deepEqual(
    [...files].map(([address, bytes]) => [address, Buffer.from(bytes).toString()]),
    [
      ['/a', 'one'],
      ['/b', ''],
      ['/c', 'two'],
    ],
  );
  assert.throws(() => splitPack(new TextEncoder().encode('<!doctype html>\n')));
});
