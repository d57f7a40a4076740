import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from './card.ts';
import { encodePng } from './encode-png.ts';
import { loadFonts } from './fonts.ts';
import { HEIGHT, layOutCard, WIDTH } from './lay-out-card.ts';

/**
 * The picture of a card as the bytes of a PNG; the same bytes for the same card. A stranger's text that the layout cannot
 * take must not cost a site: its card shows the number alone.
 */
export async function drawCard(card: Card): Promise<Buffer> {
  try {
    return await draw(card);
  } catch {
    return draw({ ...card, title: card.number, text: '', terms: [] });
  }
}

async function draw(card: Card): Promise<Buffer> {
  const fonts = loadFonts();
  // Satori makes outlines of all letters, so the renderer needs no fonts, and those of the system change nothing.
  const svg = await satori(layOutCard(card, fonts), { width: WIDTH, height: HEIGHT, fonts: fonts.fonts });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return encodePng(image.pixels, image.width, image.height);
}
