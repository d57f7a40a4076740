import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'es-module-lexer/js';
import { type Cache, openCache } from '../disk/cache.ts';
import { hashParts } from '../disk/hash-bytes.ts';
import { CARDS, type Card } from './card.ts';
import { drawAll } from './draw-all.ts';

export interface MadeCards {
  /** Pictures that had to be drawn. */
  made: number;
  /** Pictures that lay in the cache. */
  unchanged: number;
  /** Writes them into a site; former ids have the picture of today. */
  putInto(site: string): void;
}

/** Packages that the same card may come out of differently in another version. */
const LIBRARIES = ['satori', 'sharp', 'fontkitten', '@fontsource/literata', '@fontsource/ibm-plex-mono'];

/**
 * Draws the cards that do not lie in the cache yet. A picture is named by the hash of its card and of what draws it, so that an
 * unchanged build makes none, wherever it goes. Throws where one cannot be drawn or written.
 */
export async function makeCards(cards: ReadonlyMap<string, Card>, cacheDir: string): Promise<MadeCards> {
  const cache = openCache(cacheDir);
  const version = drawerVersion();
  const hashes = new Map([...cards].map(([address, card]) => [address, hashParts(version, JSON.stringify(card))]));
  const byHash = new Map([...cards].map(([address, card]) => [hashes.get(address) ?? '', card]));
  const missing = [...byHash].filter(([hash]) => !cache.has(CARDS, hash));
  await drawAll(missing.map(([hash, card]) => ({ card, cacheDir, hash })));
  return {
    made: missing.length,
    unchanged: byHash.size - missing.length,
    putInto(site) {
      const first = new Map<string, string>();
      for (const [address, hash] of hashes) {
        const target = join(site, address);
        mkdirSync(dirname(target), { recursive: true });
        const same = first.get(hash);
        if (same === undefined || !link(same, target)) writeFileSync(target, readCard(cache, hash));
        first.set(hash, target);
      }
    },
  };
}

function readCard(cache: Cache, hash: string): Uint8Array {
  const bytes = cache.readBytes(CARDS, hash);
  if (bytes === undefined) throw new Error('A share picture is gone from the cache, or damaged; build again.');
  return bytes;
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
