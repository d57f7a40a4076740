import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, test } from 'node:test';
import type { Card } from './card.ts';
import { listSources, makeCards } from './make-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'agentheque-cards-'));
after(() => rmSync(folder, { recursive: true }));
const cache = join(folder, 'cache');

const card = (title: string): Card => ({
  kind: 'Agent',
  number: 'x',
  title,
  text: '',
  terms: [],
  note: '',
  site: 'Site',
  tab: 'tab-red',
});
const listCached = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^cards.[0-9a-f]{2}.[0-9a-f]+$/.test(file),
  );

test('a card is drawn once, whatever number of addresses and builds it has', async () => {
  const cards = new Map([
    ['/cards/en/one.png', card('One')],
    ['/cards/en/former.png', card('One')],
    ['/cards/en/two.png', card('Two')],
  ]);
  const first = await makeCards(cards, cache);
  assert.deepEqual([first.made, first.unchanged], [2, 0]);
  first.putInto(join(folder, 'site'));
  const one = join(folder, 'site/cards/en/one.png');
  assert.deepEqual(readFileSync(join(folder, 'site/cards/en/former.png')), readFileSync(one));
  assert.equal(readFileSync(one).toString('latin1', 1, 4), 'PNG');
  const again = await makeCards(cards, cache);
  assert.deepEqual([again.made, again.unchanged], [0, 2]);
  const changed = await makeCards(new Map([...cards, ['/cards/en/two.png', card('Three')]]), cache);
  assert.deepEqual([changed.made, changed.unchanged], [1, 1]);
});

test('a picture that was damaged in the cache, or lies under the name of another, is drawn anew', async () => {
  const cards = new Map([
    ['/cards/en/one.png', card('One')],
    ['/cards/en/two.png', card('Two')],
  ]);
  const site = join(folder, 'whole');
  (await makeCards(cards, cache)).putInto(site);
  const expected = [...cards.keys()].map((address) => readFileSync(join(site, address)));
  const damages: ((bytes: Uint8Array, other: Uint8Array) => Uint8Array)[] = [
    (bytes) => bytes.subarray(0, bytes.length / 2),
    () => new Uint8Array(),
    (_, other) => other,
  ];
  for (const damage of damages) {
    const files = listCached().map((file) => join(cache, file));
    const all = files.map((file) => readFileSync(file));
    for (const [index, file] of files.entries())
      writeFileSync(file, damage(all[index] ?? Buffer.of(), all[(index + 1) % all.length] ?? Buffer.of()));
    const { made, putInto } = await makeCards(cards, cache);
    assert.equal(made, 2);
    const again = join(folder, `again-${damages.indexOf(damage)}`);
    putInto(again);
    assert.deepEqual(
      [...cards.keys()].map((address) => readFileSync(join(again, address))),
      expected,
    );
  }
});

test('no card costs nothing', async () => {
  const { made, putInto } = await makeCards(new Map(), cache);
  assert.equal(made, 0);
  putInto(join(folder, 'empty'));
  assert.equal(existsSync(join(folder, 'empty')), false);
});

test('a fault in drawing is not hidden, and says which card it was about', async () => {
  const broken = { ...card('Broken'), number: 'gardien', terms: null } as unknown as Card;
  const cards = new Map([
    ['/cards/en/one.png', card('Whole')],
    ['/cards/en/broken.png', broken],
  ]);
  await assert.rejects(makeCards(cards, cache), /^Error: gardien: .+'map'/);
});

test('a disk that takes no picture ends the build too', async () => {
  const full = join(folder, 'full');
  const cards = new Map([['/cards/en/one.png', card('One')]]);
  for (let place = 0; place < 256; place++) {
    mkdirSync(join(full, 'cards'), { recursive: true });
    writeFileSync(join(full, 'cards', place.toString(16).padStart(2, '0')), '');
  }
  await assert.rejects(makeCards(cards, full), /^Error: x: EEXIST/);
});

test('a picture is drawn anew when a file changes that draws it, in whatever room that lies', () => {
  const files = listSources(join(import.meta.dirname, 'draw-worker.ts')).map((path) =>
    relative(join(import.meta.dirname, '..'), path),
  );
  assert.deepEqual(files.sort(), [
    'core/text/clean-text.ts',
    'disk/cache.ts',
    'disk/hash-bytes.ts',
    'disk/write-atomically.ts',
    'share-pictures/card.ts',
    'share-pictures/draw-card.ts',
    'share-pictures/draw-worker.ts',
    'share-pictures/fonts.ts',
    'share-pictures/lay-out-card.ts',
    'share-pictures/printable.ts',
    'styles/tab-colors.ts',
  ]);
});

test('files that are imported while a program runs count, and types do not, on however many lines they are', () => {
  const texts = {
    'main.ts': `import type {\n  One,\n} from './types.ts';\nimport { two } from './two.ts';\nawait import('./three.ts');\n`,
    'two.ts': "export * from './main.ts';\nexport const two: string = `import './four.ts'`;\n",
    'three.ts': "import { join } from 'node:path';\nnew URL('./four.ts', import.meta.url);\n",
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const found = listSources(join(folder, 'main.ts')).map((path) => basename(path));
  assert.deepEqual(found.sort(), ['main.ts', 'three.ts', 'two.ts']);
});
