import { type FileText, type FindHolders, fileTextsOf, foldText, openHolders, type Texts } from './find-holders.ts';
import { findRuns, orderOf, type RunKind } from './find-runs.ts';
import { hashRun, type SentencePlace } from './sentence-places.ts';

/** How many places there are in a language once those of a kind have been chosen: half are examples and quotes. */
const kinds: readonly [kind: RunKind, places: number][] = [
  ['dialogue', 40],
  ['quote', 90],
  ['prose', 180],
];
/** A run that more files hold than these is a turn of phrase. */
const MOST_HOLDERS = 4;
/** Share of the words of both that two near copies have in common. */
const COPY = 0.6;

/**
 * Places in the texts of a language where words stand that somebody may remember: as many in examples as in prose, at
 * most one a file, from all collections in turn. What is chosen follows from hashes of paths and places; no search has
 * a say in it.
 */
export function choosePlaces(collection: Texts, language: string): SentencePlace[] {
  const files = fileTextsOf(collection);
  const findHolders = openHolders(files);
  const queues = groupByFolder(files.filter(({ text }) => text.language === language));
  const used = new Set<string>();
  const places: SentencePlace[] = [];
  for (const [kind, wanted] of kinds) {
    let open = queues;
    while (open.length > 0 && places.length < wanted) {
      open = open.filter((queue) => {
        const place = places.length < wanted ? nextPlace(queue, kind, used, findHolders) : undefined;
        if (place) places.push({ ...place, isHeldOut: places.length % 3 !== 0 });
        return place !== undefined;
      });
    }
  }
  return places.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of each collection (a folder), both as good as shuffled. */
function groupByFolder(files: FileText[]): FileText[][] {
  const ordered = files.toSorted((a, b) => (orderOf(a.path) < orderOf(b.path) ? -1 : 1));
  return [...Map.groupBy(ordered, ({ path }) => path.split('/')[0]).values()];
}

/** The first run of a kind in the files of a folder; its file and copies of it are used up. */
function nextPlace(
  queue: FileText[],
  kind: RunKind,
  used: Set<string>,
  findHolders: FindHolders,
): Omit<SentencePlace, 'isHeldOut'> | undefined {
  for (const file of queue) {
    if (used.has(file.path)) continue;
    for (const run of findRuns(file)) {
      if (run.kind !== kind) continue;
      const holders = findHolders(run.run);
      if (holders.length > MOST_HOLDERS || !holders.every((holder) => isCopy(holder, file))) continue;
      for (const { path } of holders) used.add(path);
      const { anchor, start, count } = run;
      return { path: file.path, anchor, start, count, hash: hashRun(run.run) };
    }
  }
  return undefined;
}

/** Whether two files are the same agent, or one was made of the other. */
function isCopy(one: FileText, other: FileText): boolean {
  if (one === other) return true;
  const [a, b] = [wordSetOf(one), wordSetOf(other)];
  return a.intersection(b).size / a.union(b).size >= COPY;
}

function wordSetOf({ text }: FileText): Set<string> {
  return new Set(foldText(text.sections.map((section) => section.text).join(' ')).split(' '));
}
