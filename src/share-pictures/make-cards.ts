import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'es-module-lexer/js';
import { hashParts } from '../disk/hash-bytes.ts';
import type { Card } from './card.ts';
import { drawAll } from './draw-all.ts';

export interface MadeCards {
  /** Pictures that had to be drawn. */
  made: number;
  /** Pictures that lay in the cache. */
  unchanged: number;
  /** Writes them into a site; former ids have the picture of today. */
  putInto(site: string): void;
}

/** In milliseconds. */
const DAY = 86_400_000;

/** Packages that the same card may come out of differently in another version. */
const LIBRARIES = ['satori', 'sharp', 'fontkitten', '@fontsource/literata', '@fontsource/ibm-plex-mono'];

/**
 * Draws the cards that do not lie in the cache yet; what no build asked for in a month is removed from there. A picture
 * is named by the hash of its card and of what draws it, so that an unchanged build makes none, wherever it goes.
 */
export async function makeCards(cards: ReadonlyMap<string, Card>, cache: string): Promise<MadeCards> {
  mkdirSync(cache, { recursive: true });
  const version = drawerVersion();
  const hashes = new Map([...cards].map(([address, card]) => [address, hashParts(version, JSON.stringify(card))]));
  const byHash = new Map([...cards].map(([address, card]) => [hashes.get(address) ?? '', card]));
  const pathOf = (hash: string) => join(cache, hash.slice(0, 2), `${hash}.png`);
  const now = Date.now();
  const missing = [...byHash].filter(([hash]) => !isKept(pathOf(hash), now));
  await drawAll(missing.map(([hash, card]) => ({ card, path: pathOf(hash) })));
  prune(cache, now);
  return {
    made: missing.length,
    unchanged: byHash.size - missing.length,
    putInto(site) {
      const first = new Map<string, string>();
      for (const [address, hash] of hashes) {
        const target = join(site, address);
        mkdirSync(dirname(target), { recursive: true });
        const same = first.get(hash);
        if (same === undefined || !link(same, target)) copyFileSync(pathOf(hash), target, constants.COPYFILE_FICLONE);
        first.set(hash, target);
      }
    },
  };
}

/** The same file under a second name takes no place; some disks have no such thing. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Whether a picture is in the cache. The time of its file says when a build last asked for it, to the day. */
function isKept(path: string, now: number): boolean {
  const time = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (time !== undefined && now - time > DAY) utimesSync(path, now / 1000, now / 1000);
  return time !== undefined;
}

/** Other sites share the cache, so what this one does not use may be theirs. */
function prune(cache: string, now: number): void {
  for (const file of readdirSync(cache, { recursive: true, encoding: 'utf8' })) {
    const stats = statSync(join(cache, file), { throwIfNoEntry: false });
    if (stats?.isFile() && now - stats.mtimeMs > 30 * DAY) rmSync(join(cache, file), { force: true });
  }
}

/** Changes with anything but the card that a picture depends on. */
function drawerVersion(): string {
  const texts = listSources(join(import.meta.dirname, 'draw-worker.ts')).map((path) => readFileSync(path, 'utf8'));
  return hashParts(...texts, ...LIBRARIES.map(versionOf));
}

/** A file of ours and all that it imports of ours, wherever that lies, but for types; each path once, in a fixed order. */
export function listSources(path: string, found = new Set<string>()): string[] {
  if (found.has(path)) return [];
  found.add(path);
  for (const each of parse(readFileSync(path, 'utf8'))[0]) {
    if (each.type === 'import-meta' || ('typeOnly' in each && each.typeOnly)) continue;
    if (each.specifier?.startsWith('.')) listSources(join(dirname(path), each.specifier), found);
  }
  return [...found];
}

function versionOf(name: string): string {
  return String(JSON.parse(readFileSync(findPackageJSON(name, import.meta.url) ?? name, 'utf8')).version);
}
