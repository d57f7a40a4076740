import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) => /\.png$/.test(file));

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

test('what nobody asked for in a month leaves the cache, and what is asked for stays', async () => {
  assert.equal(listCached().length, 3);
  const long = Date.now() / 1000 - 40 * 86_400;
  for (const file of listCached()) utimesSync(join(cache, file), long, long);
  const { made, unchanged } = await makeCards(new Map([['/cards/en/one.png', card('One')]]), cache);
  assert.deepEqual([made, unchanged], [0, 1]);
  assert.equal(listCached().length, 1);
  assert.ok(statSync(join(cache, listCached()[0] ?? '')).mtimeMs > long * 1000);
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
    mkdirSync(full, { recursive: true });
    writeFileSync(join(full, place.toString(16).padStart(2, '0')), '');
  }
  await assert.rejects(makeCards(cards, full), /^Error: x: EEXIST/);
});

test('a picture is drawn anew when a file changes that draws it, in whatever room that lies', () => {
  const files = listSources(join(import.meta.dirname, 'draw-worker.ts')).map((path) =>
    relative(join(import.meta.dirname, '..'), path),
  );
  assert.deepEqual(files.sort(), [
    'core/text/clean-text.ts',
    'disk/write-atomically.ts',
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
