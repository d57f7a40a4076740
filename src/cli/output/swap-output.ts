import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** No system exchanges two folders at once, so two renames lie between the old site and the new one. */
export interface Swap {
  /** The folder to replace. */
  out: string;
  /** The work folder of its lock; holds the new site, for a moment the old one, and the journal. */
  folder: string;
}

const JOURNAL = 'journal';
const FRESH = 'new';
const OLD = 'old';
const CACHE = 'cache';

/** Where a site is built before it is put in place. */
export function freshFolder(folder: string): string {
  return join(folder, FRESH);
}

/** Where a build keeps what it made of files where the cache of all builds cannot be written. */
export function spareCache(folder: string): string {
  return join(folder, CACHE);
}

/**
 * Puts the new site in place of the old one. The journal says that the new site is whole; a process that dies at any
 * point leaves one of the two sites in place, or both beside the journal, from which `recoverOutput` goes on. `confirm`
 * is given the old site once nobody can write into it by its name; where it throws, all is as it was.
 */
export function swapOutput(swap: Swap, confirm: (old: string) => void): void {
  for (const step of swapSteps(swap, confirm)) step();
}

/** The steps of a swap, each of which happens whole or not at all. */
export function swapSteps({ out, folder }: Swap, confirm: (old: string) => void): (() => void)[] {
  return [
    () => writeJournal(folder),
    () => void (existsSync(out) && moveAway(out, join(folder, OLD), confirm)),
    () => renameSync(freshFolder(folder), out),
    () => rmSync(join(folder, JOURNAL)),
    () => rmSync(join(folder, OLD), { recursive: true, force: true }),
  ];
}

/** What was done about an earlier run that did not come to its end. */
export type Recovery = 'nothing' | 'completed' | 'undone';

/**
 * Mends what a run that was ended by force has left, and clears its work folder of what runs put there. Needs the lock of the folder. With the
 * old site still in place the swap is undone; with none in place it is completed.
 */
export function recoverOutput({ out, folder }: Swap): Recovery {
  const recovery = recoverSwap(out, folder);
  for (const name of [JOURNAL, FRESH, OLD, CACHE]) rmSync(join(folder, name), { recursive: true, force: true });
  return recovery;
}

function moveAway(out: string, old: string, confirm: (old: string) => void): void {
  renameSync(out, old);
  try {
    confirm(old);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
}

function recoverSwap(out: string, folder: string): Recovery {
  const old = join(folder, OLD);
  if (!existsSync(join(folder, JOURNAL))) return 'nothing';
  if (existsSync(out)) return existsSync(freshFolder(folder)) ? 'undone' : 'completed';
  const site = [freshFolder(folder), old].find((candidate) => existsSync(candidate));
  if (site === undefined) return 'nothing';
  renameSync(site, out);
  return site === old ? 'undone' : 'completed';
}

/** On the disk for good before anything is moved. */
function writeJournal(folder: string): void {
  const file = join(folder, JOURNAL);
  writeFileSync(file, 'The new site is whole.\n', { flush: true });
  syncFolder(folder);
}

/** Not every system lets a folder be opened; then the order of its writes is the system's business. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
}
