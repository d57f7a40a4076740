import { deflateSync, Zip, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  /** With `/`, and without one in front. */
  path: string;
  bytes: Uint8Array;
}

/** What two bytes can count, as the format has it without its later extension. */
export const MAX_ENTRIES = 65_535;
/** Fonts and pictures are small already. */
const IS_PACKED = /\.(?:woff2|png|jpg|webp|avif)$/;
/** The first day that the format knows, in local time, as it is written: the same bytes wherever and whenever they are made. */
const MADE = new Date(1980, 0, 1);
/** From 0 to 9. Beyond it takes the time twice and gives a hundredth. */
const LEVEL = 6;

/**
 * Files as a ZIP archive, in the order they come in; `write` is given its bytes piece by piece, so that none but the file at
 * hand is kept in memory. The same files give the same bytes on every machine. Throws where there are more than `MAX_ENTRIES`.
 */
export function makeZip(entries: Iterable<ZipEntry>, write: (piece: Uint8Array) => void): void {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    write(piece);
  });
  let count = 0;
  for (const { path, bytes } of entries) {
    if (++count > MAX_ENTRIES) throw new Error(`A ZIP archive holds ${MAX_ENTRIES} files at most.`);
    const file = IS_PACKED.test(path) ? new ZipPassThrough(path) : new DeflatedFile(path);
    file.mtime = MADE;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
}

/** A file that comes whole. The library's own class, for files in pieces, takes two megabytes of tables for each. */
class DeflatedFile extends ZipPassThrough {
  /** What the format calls the method: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.5 */
  override compression = 8;

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateSync(bytes, { level: LEVEL }), isLast);
  }
}
