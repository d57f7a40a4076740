import { inflateSync } from 'node:zlib';

/**
 * The code points that a font has glyphs for, from the `cmap` table of a WOFF 1.0 file. Empty where there is no table of
 * format 4 or 12. https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function readCmap(woff: Buffer): Set<number> {
  const table = findTable(woff, 'cmap');
  const points = new Set<number>();
  for (const offset of table === undefined ? [] : listSubtables(table)) {
    const part = table?.subarray(offset) ?? Buffer.alloc(0);
    const format = part.readUInt16BE(0);
    if (format === 4) readSegments(part, points);
    if (format === 12) readGroups(part, points);
  }
  return points;
}

/** An entry of the directory is 20 bytes: tag, offset, length in the file, length unpacked, checksum. */
function findTable(woff: Buffer, tag: string): Buffer | undefined {
  for (let entry = 44; entry < 44 + 20 * woff.readUInt16BE(12); entry += 20) {
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  return undefined;
}

function listSubtables(cmap: Buffer): number[] {
  return Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
}

/** Format 4: ends, starts, deltas and offsets of segments side by side; a glyph 0 is none. */
function readSegments(part: Buffer, points: Set<number>): void {
  const size = part.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = part.readUInt16BE(14 + at);
    const start = part.readUInt16BE(16 + size + at);
    const delta = part.readUInt16BE(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = part.readUInt16BE(rangeAt);
    for (let point = start; point <= end && point !== 0xffff; point++) {
      const listed = range === 0 ? point : part.readUInt16BE(rangeAt + range + (point - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

/** Format 12: groups of start, end and first glyph, four bytes each. */
function readGroups(part: Buffer, points: Set<number>): void {
  for (let group = 0; group < part.readUInt32BE(12); group++) {
    const [start, end, glyph] = [0, 4, 8].map((at) => part.readUInt32BE(16 + group * 12 + at)) as [
      number,
      number,
      number,
    ];
    for (let point = start; point <= end; point++) if (glyph + point - start !== 0) points.add(point);
  }
}
