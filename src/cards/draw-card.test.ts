import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import satori from 'satori';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { loadFonts } from './fonts.ts';
import { HEIGHT, layOutCard, WIDTH } from './lay-out-card.ts';

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
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(text, text, async (title, words) => {
      const fonts = loadFonts();
      const svg = await satori(layOutCard({ ...card, title, text: words, terms: [words] }, fonts), {
        width: WIDTH,
        height: HEIGHT,
        fonts: fonts.fonts,
      });
      assert.match(svg, /^<svg /);
    }),
    { numRuns: 25 },
  );
});
