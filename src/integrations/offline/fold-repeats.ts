/** Bytes that are compared to find where a repetition begins: the shortest one that is found for sure is half as long again. */
const WINDOW = 32;
/** Of the positions before, each so many bytes one is remembered. */
const STEP = 16;
/** A repetition that is shorter is left to the compression, which finds those of the last 32 kB. */
const SHORTEST = 64;
/** Positions that are remembered: a power of two, each of a new one in the place of an old one with the same hash. */
const SLOTS = 2 ** 18;
/** The multiplier of FNV, for a hash that can be moved on by a byte. */
const PRIME = 0x01000193;

/** Bytes as `unfold` of `offline/packs.ts` puts them together again. */
export interface Folded {
  /** In turn: literal bytes, how far back a repetition is copied from, and how many bytes of it. Ends with literal bytes. */
  steps: number[];
  /** All literal bytes, one after the other. */
  rest: Uint8Array;
}

/**
 * Takes out what was there before, however far back: pages have their frame in common, which gzip forgets after 32 kB. Linear
 * in the number of bytes.
 */
export function foldRepeats(bytes: Uint8Array): Folded {
  const known = new Int32Array(SLOTS).fill(-1);
  const steps: number[] = [];
  const rest: Uint8Array[] = [];
  let leave = 1;
  for (let index = 1; index < WINDOW; index++) leave = Math.imul(leave, PRIME);
  let hash = hashAt(bytes, 0);
  let [at, done] = [0, 0];
  while (at + WINDOW < bytes.length) {
    const slot = slotOf(hash);
    const before = known[slot] ?? -1;
    if (at % STEP === 0) known[slot] = at;
    const ahead = before < 0 ? 0 : countEqual(bytes, before, at);
    const behind = ahead < WINDOW ? 0 : countEqualBefore(bytes, before, at, done);
    if (ahead + behind >= SHORTEST) {
      rest.push(bytes.subarray(done, at - behind));
      steps.push(at - behind - done, at - before, ahead + behind);
      at += ahead;
      done = at;
      hash = hashAt(bytes, at);
    } else {
      hash = (Math.imul(hash - Math.imul(bytes[at] ?? 0, leave), PRIME) + (bytes[at + WINDOW] ?? 0)) | 0;
      at++;
    }
  }
  rest.push(bytes.subarray(done));
  steps.push(bytes.length - done);
  return { steps, rest: Buffer.concat(rest) };
}

function hashAt(bytes: Uint8Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + WINDOW; index++) hash = (Math.imul(hash, PRIME) + (bytes[index] ?? 0)) | 0;
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function countEqual(bytes: Uint8Array, before: number, at: number): number {
  let count = 0;
  while (at + count < bytes.length && bytes[before + count] === bytes[at + count]) count++;
  return count;
}

/** Not beyond what is done already. */
function countEqualBefore(bytes: Uint8Array, before: number, at: number, done: number): number {
  let count = 0;
  while (at - count > done && before - count > 0 && bytes[before - count - 1] === bytes[at - count - 1]) count++;
  return count;
}
