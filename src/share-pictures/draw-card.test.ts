import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import satori from 'satori';
import sharp from 'sharp';
import { tabColors } from '../styles/tab-colors.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { loadFonts } from './fonts.ts';
import { cardColors, HEIGHT, layOutCard, WIDTH } from './lay-out-card.ts';

const card: Card = {
  kind: 'Agent',
  number: 'gardien-de-phare',
  title: 'Gardien de phare',
  tab: 'tab-teal',
  text: 'Allume la lampe au crépuscule et tient le journal de la nuit.',
  terms: ['Journalisation', 'Surveillance'],
  note: 'Français et anglais',
  site: 'Agenthèque',
};

const hostile: Partial<Card>[] = [
  { title: '</svg><script>alert(1)</script>', text: '<img src=x onerror=alert(1)>' },
  { title: 'a'.repeat(5_000), text: 'W'.repeat(5_000), terms: ['x'.repeat(5_000)] },
  { title: '%s{{ }}\\u0000', text: '\u0000\ud800\udfff' },
  { title: '専門家', text: '全部', terms: ['漢字'] },
  { title: 'كاتب المد والجزر', text: 'عربي', note: 'عربي' },
  { title: '🎉', text: '', terms: [] },
  { tab: 'tab-none' },
  { tab: '__proto__' },
];

test('a picture is 1200 by 630, small, and the same for the same card', async () => {
  const png = await drawCard(card);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  assert.ok(png.length < 35_000, String(png.length));
  assert.deepEqual(await drawCard(card), png);
  assert.notDeepEqual(await drawCard({ ...card, tab: 'tab-red' }), png);
});

/** Red, green and blue from 0 to 255 of `#rrggbb`. */
const channels = (color: string) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

test('areas have the colours of the pages, whatever tab a card has', async () => {
  for (const [tab, color] of Object.entries(tabColors)) {
    const pixels = await sharp(await drawCard({ ...card, tab }))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const expected = {
      desk: [3, 3, cardColors.desk],
      card: [70, 580, cardColors.card],
      tab: [100, 45, color],
    } as const;
    for (const [name, [x, y, wanted]] of Object.entries(expected)) {
      const at = (y * WIDTH + x) * pixels.info.channels;
      const found = [...pixels.data.subarray(at, at + 3)];
      const isNear = channels(wanted).every((channel, index) => Math.abs(channel - (found[index] ?? 0)) <= 4);
      assert.ok(isNear, `${tab}: the ${name} is ${found}, not ${channels(wanted)}`);
    }
  }
});

for (const [index, parts] of hostile.entries()) {
  test(`hostile card ${index + 1} is drawn, and with glyphs alone that the fonts have`, async () => {
    const wanted: string[] = [];
    const fonts = loadFonts();
    const options = { width: WIDTH, height: HEIGHT, fonts: fonts.fonts };
    const loadAdditionalAsset = async (_code: string, text: string) => {
      wanted.push(text);
      return [];
    };
    await satori(layOutCard({ ...card, ...parts }, fonts), { ...options, loadAdditionalAsset });
    assert.deepEqual(wanted, []);
  });
}

test('no title or text of any characters is more than the layout can take', async () => {
  const fonts = loadFonts();
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  const glyphs = [...fonts.covered.serif].map((point) => String.fromCodePoint(point));
  const drawn = fc.string({ unit: fc.constantFrom(...glyphs), maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(text, text, drawn, async (title, words, note) => {
      const svg = await satori(layOutCard({ ...card, title, text: words + note, terms: [words, note], note }, fonts), {
        width: WIDTH,
        height: HEIGHT,
        fonts: fonts.fonts,
      });
      assert.match(svg, /^<svg /);
    }),
    { numRuns: 25 },
  );
});
