import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { loadFonts } from './fonts.ts';
import { HEIGHT, layOutCard, WIDTH } from './lay-out-card.ts';

/**
 * Sixteen colours, half a byte a pixel: eight of the card, and what lies between them on the edges of letters. Areas come
 * within four steps of 255 of their colour; more effort brings them nearer, for twice the time.
 */
const PALETTE = { palette: true, colours: 16, effort: 1, dither: 0 };

/** The picture of a card as the bytes of a PNG; the same bytes for the same card. */
export async function drawCard(card: Card): Promise<Buffer> {
  const fonts = loadFonts();
  // Satori makes outlines of all letters, so the renderer needs no fonts, and those of the system change nothing.
  const svg = await satori(layOutCard(card, fonts), { width: WIDTH, height: HEIGHT, fonts: fonts.fonts });
  return sharp(Buffer.from(svg)).png(PALETTE).toBuffer();
}
