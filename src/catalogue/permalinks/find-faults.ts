import { foldToId } from '../agent-id.ts';
import { mayContinue, type PlannableFile } from './plan-ids.ts';
import type { GoneFault, PermalinkFault, Published } from './published.ts';

type Newcomer = PlannableFile & { name?: string };

/** What deciding the ids has found out. */
export interface Decided<File> {
  /** Locked agents that no file continues. */
  gone: string[];
  /** Locked agent → id of the agent that continues it. */
  heirs: Map<string, string>;
  /** Address → locked agent. */
  owners: Map<string, string>;
  /** Every id and alias of today. */
  addresses: Set<string>;
  /** Files that continue nothing: one of them may be what is missed. */
  newcomers: File[];
}

/** Addresses that this run would break, and entries of `retired.yaml` that contradict what is there. */
export function findFaults<File extends Newcomer>(
  published: Published,
  { gone, heirs, owners, addresses, newcomers }: Decided<File>,
): PermalinkFault[] {
  const { lock, retired } = published;
  const faults: PermalinkFault[] = findGone(published, gone, newcomers);
  const ends = new Set([...addresses, ...retired.map(({ id }) => id)]);
  for (const { id, successor } of retired) {
    const owner = owners.get(id) ?? id;
    const heir = heirs.get(owner);
    if (heir !== undefined && owner === id) {
      faults.push({ type: 'still-here', id, files: (lock.get(owner)?.files ?? []).map(({ file }) => file) });
    } else if (heir !== undefined) faults.push({ type: 'leads-on', id, agent: heir });
    if (successor !== undefined && (successor === id || !ends.has(successor))) {
      faults.push({ type: 'no-successor', id, successor });
    }
  }
  return faults;
}

function findGone<File extends Newcomer>(published: Published, gone: string[], newcomers: File[]): GoneFault[] {
  const byName = firstBy(newcomers, ({ name = '' }) => foldToId(name));
  const byFile = firstBy(newcomers, ({ file }) => baseName(file));
  const claims = new Map<File, string[]>();
  const found = gone.map((id) => {
    const { files = [], names = [] } = published.lock.get(id) ?? {};
    const named = names.map((name) => byName.get(name)).find((file) => file !== undefined);
    const likely = [named, ...files.map((each) => byFile.get(baseName(each.file)))];
    const file = likely.find((each) => each !== undefined && mayContinue(each, id, published));
    if (file) claims.set(file, [...(claims.get(file) ?? []), id]);
    return { id, files: files.map((each) => each.file), file };
  });
  return found.map(({ id, files, file }) => {
    const likely = file && { source: file.source ?? '', file: file.file, aliases: aliasesOf(file, claims) };
    return { type: 'gone', id, files, likely: likely ?? null };
  });
}

function aliasesOf<File extends Newcomer>(file: File, claims: Map<File, string[]>): string[] {
  return [...file.aliases, ...(claims.get(file) ?? [])];
}

function firstBy<File>(files: File[], key: (file: File) => string): Map<string, File> {
  const first = new Map<string, File>();
  for (const file of files) if (key(file) !== '' && !first.has(key(file))) first.set(key(file), file);
  return first;
}

/** `team/clerk.en.md` => `clerk` */
function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/s, '');
}
