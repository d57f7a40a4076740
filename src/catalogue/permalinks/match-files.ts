import { fileKey } from '../file-key.ts';
import type { LockedFile } from './lock.ts';
import { mayReplace, type Published } from './published.ts';

export interface MatchableFile {
  file: string;
  source?: string;
  sha256?: string;
  owner?: string;
}

/** Where the lock has a file: under which agent, and with which id of its own. */
export interface LockedPlace {
  agent: string;
  own: string;
  /** The key of the variant. */
  language: string;
}

type LockedCandidate = Pick<LockedFile, 'source' | 'file' | 'sha256'> & LockedPlace;
type Keyed = { source?: string; file: string; sha256?: string };

const pathOf = ({ source = '', file }: Keyed): string => fileKey({ source, file: file.normalize('NFC') });
const lastParts = (file: string, count: number): string => file.normalize('NFC').split('/').slice(-count).join('/');

/**
 * By what a file is known again, the surest first: its place; then its bytes, with as much of its path as tells copies
 * apart: below another source, in a folder that was moved, anywhere. Never by likeness: that somebody has to say.
 */
const keys: ((file: Keyed) => string)[] = [
  pathOf,
  ...[Number.POSITIVE_INFINITY, 4, 3, 2, 1].map(
    (count) => (file: Keyed) => `${file.sha256}\n${lastParts(file.file, count)}`,
  ),
  (file) => `${file.sha256}`,
];

/**
 * Which file of the lock each file is. One that was moved is known by its bytes, where exactly one such file is gone and
 * exactly one is new. Files that the lock does not have are new and left out.
 */
export function matchFiles<File extends MatchableFile>(files: File[], published: Published): Map<File, LockedPlace> {
  const matched = new Map<File, LockedPlace>();
  let missing = [...published.lock].flatMap(([agent, { files: locked }]) =>
    locked.map(({ id, ...file }): LockedCandidate => ({ ...file, agent, own: id ?? agent })),
  );
  for (const key of keys) {
    if (missing.length === 0) break;
    const fresh = group(
      files.filter((file) => !matched.has(file)),
      key,
    );
    const gone = group(missing, key);
    const found = new Set<LockedCandidate>();
    for (const [value, candidates] of gone) {
      const [candidate] = candidates;
      const [file, ...others] = (fresh.get(value) ?? []).filter(
        (each) => candidate && mayReplace(published, each, candidate.source),
      );
      if (!candidate || candidates.length > 1 || !file || others.length > 0) continue;
      matched.set(file, { agent: candidate.agent, own: candidate.own, language: candidate.language });
      found.add(candidate);
    }
    missing = missing.filter((candidate) => !found.has(candidate));
  }
  return matched;
}

function group<Item>(items: Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const value = key(item);
    const found = groups.get(value);
    if (found) found.push(item);
    else groups.set(value, [item]);
  }
  return groups;
}
