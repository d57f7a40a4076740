const CR = 0x0d;
const LF = 0x0a;

/** Whether every line of a file ends in CR LF, also where it is UTF-16; no for one without a line end. */
export function usesCrlf(bytes: Uint8Array): boolean {
  let hasEnds = false;
  let before = 0;
  for (const byte of bytes) {
    if (byte === 0) continue;
    // One of the two without the other.
    if ((byte === LF) !== (before === CR)) return false;
    hasEnds ||= byte === LF;
    before = byte;
  }
  return hasEnds && before !== CR;
}
