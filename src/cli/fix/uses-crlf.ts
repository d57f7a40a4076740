const CR = 0x0d;
const LF = 0x0a;

/** Whether every line of a file ends in CR LF, also where it is UTF-16; no for one without a line end. */
export function usesCrlf(bytes: Uint8Array): boolean {
  const units = bytes.filter((byte) => byte !== 0);
  const isPaired = (byte: number, index: number): boolean => {
    if (byte === LF) return units[index - 1] === CR;
    return byte !== CR || units[index + 1] === LF;
  };
  return units.includes(LF) && units.every(isPaired);
}
