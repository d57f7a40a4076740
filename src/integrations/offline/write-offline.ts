import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzip } from 'node:zlib';
import { addresses } from '../../addresses/addresses.ts';
import { hashBytes, hashParts } from '../../disk/hash-bytes.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { fillBuild, NO_BUILD, placeOfBuild } from '../../offline/build-id.ts';
import { HASH_LENGTH, KEEP_VERSION, type KeepList, type PackHead, packOf, SHARED } from '../../offline/packs.ts';
import { foldRepeats } from './fold-repeats.ts';
import { contentFolder, isListed, isShell, type KeptFile, listKept, sumGroups } from './list-kept.ts';

const compress = promisify(gzip);

/**
 * Bytes of a pack before it is compressed, about: a few hundred kilobytes on the wire, and unpacked for one page in a few
 * milliseconds.
 */
const PACK_BYTES = 2_000_000;

/** Characters of a page or an entry in which its build is said; more than `findBuild` reads. */
const HEAD = 1000;

/** What was written. */
export interface WrittenOffline {
  build: string;
  list: KeepList;
}

/**
 * Writes what a site needs to be read without a network: the packs, the list of them, `sw.js`, and into each page and the
 * entry of the search the build that it is of. The build is the hash of all that can be kept: the same site has the same.
 * `script` is the service worker; where keeping is not offered (`isOffered`) it takes itself away, and there are no packs.
 */
export async function writeOffline(site: string, script: string, isOffered: boolean): Promise<WrittenOffline> {
  const files = listKept(site);
  const { packs, shell, others, places } = await writePacks(site, files, isOffered);
  const folders = [...new Set(files.flatMap(({ address }) => contentFolder(address) ?? []))];
  const kept = { shell, files: others, folders, packs };
  const build = hashParts(script, JSON.stringify(kept)).slice(0, NO_BUILD.length);
  for (const { path, at } of places) writeAt(path, at, build);
  const list: KeepList = { schemaVersion: KEEP_VERSION, build, ...kept };
  write(site, addresses.keepList(build), JSON.stringify(list));
  write(site, addresses.searchEntryOf(build), readFileSync(join(site, addresses.searchEntry())));
  write(site, addresses.serviceWorker(), `self.AGENTHEQUE_BUILD=${JSON.stringify(build)};\n${script}`);
  return { build, list };
}

/** Where the build of a page or an entry is to be written. */
interface Place {
  path: string;
  at: number;
}

async function writePacks(site: string, files: KeptFile[], isOffered: boolean) {
  const sums = sumGroups(files, localeCodes);
  const packs: KeepList['packs'] = {};
  for (const group of [SHARED, ...localeCodes]) {
    const count = isOffered ? numberOfPacks(sums.get(group) ?? 0) : 0;
    packs[group] = { names: Array(count).fill(''), bytes: Array(count).fill(0) };
  }
  const shell: KeepList['shell'] = [];
  const others: KeepList['files'] = [];
  const places: Place[] = [];
  const groups = Map.groupBy(files, ({ address }) => {
    const { group, number } = packOf(address, packs);
    return `${group} ${number}`;
  });
  for (const members of groups.values()) {
    const read = members.map(({ address, path }) => ({ address, path, bytes: readFileSync(path) }));
    for (const { address, path, bytes } of read) {
      const hash = () => hashBytes(bytes).slice(0, HASH_LENGTH);
      if (isShell(address)) shell.push([address, hash()]);
      else if (isListed(address)) others.push([address, hash()]);
      const at = address.endsWith('/') || /\.html$|\/entry\.json$/.test(address) ? placeIn(bytes) : undefined;
      if (at !== undefined) places.push({ path, at });
    }
    const { group, number } = packOf(members[0]?.address ?? '', packs);
    const list = packs[group];
    if (!isOffered || !list) continue;
    const packed = await compress(joinPack(read), { level: constants.Z_BEST_COMPRESSION });
    const name = hashBytes(packed).slice(0, HASH_LENGTH);
    write(site, addresses.pack(name), packed);
    list.names[number] = name;
    list.bytes[number] = packed.length;
  }
  const byAddress = (a: [string, string], b: [string, string]) => (a[0] < b[0] ? -1 : 1);
  return { packs, shell: shell.sort(byAddress), others: others.sort(byAddress), places };
}

/** What a pack holds before it is zipped. What is zipped by itself, as Pagefind's files are, is smaller together with others. */
function joinPack(read: { address: string; bytes: Buffer }[]): Buffer {
  const plain = read.map(({ address, bytes }) => ({ address, bytes: isZipped(bytes) ? gunzipSync(bytes) : bytes }));
  const { steps, rest } = foldRepeats(Buffer.concat(plain.map(({ bytes }) => bytes)));
  const head: PackHead = { files: plain.map(({ address, bytes }) => [address, bytes.length]), steps };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), rest]);
}

function isZipped(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** A power of two, so that a catalogue that grows a little keeps its packs. */
function numberOfPacks(bytes: number): number {
  return bytes === 0 ? 0 : 2 ** Math.max(0, Math.round(Math.log2(bytes / PACK_BYTES)));
}

/** Its head is ASCII up to there, so that characters are bytes. */
function placeIn(bytes: Buffer): number | undefined {
  const head = bytes.toString('latin1', 0, HEAD);
  return head === fillBuild(head, NO_BUILD) ? placeOfBuild(head) : undefined;
}

function writeAt(path: string, at: number, text: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, text, at, 'latin1');
  } finally {
    closeSync(file);
  }
}

function write(site: string, address: string, content: string | Uint8Array): void {
  const path = join(site, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Takes the service worker out of the files that the bundler wrote; it is no use where it lies. */
export function takeScript(site: string): string {
  const folder = join(site, '_astro');
  const [name, ...more] = readdirSync(folder).filter((file) => /^service-worker-[\w-]+\.js$/.test(file));
  if (name === undefined || more.length > 0) throw new Error(`Expected one service worker in ${folder}.`);
  const script = readFileSync(join(folder, name), 'utf8');
  rmSync(join(folder, name));
  return script;
}
