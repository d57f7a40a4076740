import { encode } from 'uqr';

export interface QrCode {
  /** Modules on each side, without the quiet zone around them. */
  size: number;
  /** Data of an SVG path: a stroke along each run of dark modules, row `y` at the height `y`. */
  path: string;
}

/** An agent's address is the same on the pages of all languages, and choosing the best mask takes milliseconds. */
const made = new Map<string, QrCode>();

/**
 * The QR code of a text, at error correction level M or the better one that fits as well. Runs are told from where the
 * last one ended, which compresses to half of what a rectangle a module needs. Throws for more than 2,331 bytes.
 */
export function qrCode(text: string): QrCode {
  const known = made.get(text);
  if (known) return known;
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  const code = { size, path: pathOf(data) };
  made.set(text, code);
  return code;
}

function pathOf(rows: boolean[][]): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  for (const [y, row] of rows.entries()) {
    for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, lastX)) {
      const light = row.indexOf(false, x);
      const end = light === -1 ? row.length : light;
      path += `m${x - lastX} ${y - lastY}h${end - x}`;
      [lastX, lastY] = [end, y];
    }
  }
  return path;
}
