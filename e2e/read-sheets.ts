/** Reads a PDF as paper does: what is on each sheet, and what it looks like. */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import jsqr from 'jsqr';

/** Its types tell of the default export that a bundler gives; Node gives the module that holds it. */
const { default: decode } = jsqr as unknown as { default: typeof jsqr };

export interface Sheet {
  /** Without white space, which a PDF does not keep, and without its number. */
  text: string;
  /** Pixels a point (1/72 inch). */
  scale: number;
  width: number;
  height: number;
  /** A byte a pixel, row by row, from 0 for black to 255 for white. */
  gray: Uint8Array;
}

/** The first sheet has the QR code, which needs finer pixels than what is wider than the paper. */
const FINE = 2;
const COARSE = 1;

const POINTS_PER_MILLIMETRE = 72 / 25.4;

export async function readSheets(pdf: Uint8Array): Promise<Sheet[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const sheets: Sheet[] = [];
    for (const page of document.pages()) sheets.push(await readSheet(page, sheets.length === 0 ? FINE : COARSE));
    document.destroy();
    return sheets;
  } finally {
    library.destroy();
  }
}

async function readSheet(page: PDFiumPage, scale: number): Promise<Sheet> {
  // Rendering closes the page: its text comes first.
  const text = withoutSpace(page.getText().replace(/^\s*\d+ \/ \d+\s/, ''));
  const { data, width, height } = await page.render({ scale, render: 'bitmap', colorSpace: 'Gray' });
  return { text, scale, width, height, gray: new Uint8Array(data) };
}

export function withoutSpace(text: string): string {
  // The reader takes a hyphen at the end of a line for one that parts a word.
  return text.replaceAll('\ufffe', '-').replace(/[\s\u200b]+/g, '');
}

/** How much of a sheet is white, from 0 to 1. */
export function whiteness({ gray }: Sheet): number {
  let white = 0;
  for (const value of gray) if (value > 245) white++;
  return white / gray.length;
}

/** Whether there is ink in the outer `millimetres` at the left or right: what the edge cuts off reaches it. */
export function hasInkAtTheSides({ gray, width, scale }: Sheet, millimetres: number): boolean {
  const strip = Math.floor(millimetres * POINTS_PER_MILLIMETRE * scale);
  for (let row = 0; row < gray.length; row += width) {
    const sides = [gray.subarray(row, row + strip), gray.subarray(row + width - strip, row + width)];
    if (sides.some((side) => side.some((value) => value < 200))) return true;
  }
  return false;
}

/** What the QR code on a sheet says. */
export function readQrCode({ gray, width, height }: Sheet): string | undefined {
  const pixels = new Uint8ClampedArray(gray.length * 4).fill(255);
  for (const [at, value] of gray.entries()) pixels.fill(value, at * 4, at * 4 + 3);
  return decode(pixels, width, height)?.data;
}
