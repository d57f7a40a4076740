import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { addresses } from '../../addresses/addresses.ts';

/** Pixels of the icons that installed applications need: https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest/Reference/icons */
const SIZES = [192, 512];
/** Of a maskable icon, what is within 40 % of the middle is sure to be seen: https://www.w3.org/TR/appmanifest/#icon-masks */
const MASKABLE = { size: 512, part: 0.6 };
/** `--desk` of `styles/tokens.css` by day. */
const BACKGROUND = '#e9ece7';

/** Draws the mark of the site as the icons of an application, the same bytes each time. */
export async function writeIcons(site: string): Promise<void> {
  const mark = readFileSync(join(site, 'favicon.svg'));
  const draw = (size: number) => sharp(mark, { density: (72 * size) / 32 }).resize(size, size);
  for (const size of SIZES) {
    write(site, addresses.icon(`${size}`), await draw(size).png().toBuffer());
  }
  const { size, part } = MASKABLE;
  const input = await draw(Math.round(size * part))
    .png()
    .toBuffer();
  const background = { width: size, height: size, channels: 3 as const, background: BACKGROUND };
  const masked = sharp({ create: background }).composite([{ input, gravity: 'centre' }]);
  write(site, addresses.icon('maskable'), await masked.png().toBuffer());
}

function write(site: string, address: string, bytes: Uint8Array): void {
  const path = join(site, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
