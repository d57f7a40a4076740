/** What was ever published, and where it leads: `content/permalinks.lock.json`. */
import { z } from 'zod';
import { variantKey } from '../../core/schema.ts';

export const LOCK_VERSION = 1;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected letters a to z, digits and hyphens' });

const lockedFileSchema = z.strictObject({
  language: variantKey,
  source: z.string(),
  /** Path below the source. */
  file: z.string(),
  /** The agent's own key, where the file holds several. */
  entry: z.string().optional(),
  /** The file's own id, where the agent has another one. */
  id: id.optional(),
  /** Of the bytes, when the lock was written: by it a file is known again that was moved. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'expected 64 hexadecimal digits' }),
});

const lockedAgentSchema = z.strictObject({
  /** The id and every alias, each with the languages whose files were published under it. */
  addresses: z.record(id, z.array(variantKey)),
  /** Every folded `name` that a file of it ever had. */
  names: z.array(z.string()),
  /** Empty once the agent is retired. */
  files: z.array(lockedFileSchema),
});

/** By id. An address is in one line alone, see `findDouble`. */
export const lockSchema = z.strictObject({
  schemaVersion: z.literal(LOCK_VERSION),
  ids: z.record(id, lockedAgentSchema),
});

export type LockedFile = z.output<typeof lockedFileSchema>;
export type LockedAgent = z.output<typeof lockedAgentSchema>;

/** Id → what was published of it. */
export type Lock = Map<string, LockedAgent>;

/** The text of a lock: one line an id, sorted, so that a change of one agent is a change of one line. */
export function formatLock(lock: Lock): string {
  const lines = sortKeys(lock).map(([agent, { addresses, names, files }]) => {
    const locked = {
      addresses: Object.fromEntries(sortKeys(Object.entries(addresses)).map(([key, codes]) => [key, codes.toSorted()])),
      names: names.toSorted(),
      files: files
        .toSorted((a, b) => (a.language < b.language ? -1 : 1))
        .map(({ language, source, file, entry, id, sha256 }) => ({
          language,
          source,
          file,
          ...(entry !== undefined && { entry }),
          ...(id && { id }),
          sha256,
        })),
    };
    return `    ${JSON.stringify(agent)}: ${JSON.stringify(locked)}`;
  });
  const ids = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "schemaVersion": ${LOCK_VERSION},\n  "ids": ${ids}\n}\n`;
}

/** An address that two agents of a lock claim, as after a merge of branches gone wrong. */
export function findDouble(lock: Lock): { address: string; agents: [string, string] } | undefined {
  const owners = new Map<string, string>();
  for (const [agent, { addresses }] of lock) {
    for (const address of new Set([agent, ...Object.keys(addresses)])) {
      const owner = owners.get(address);
      if (owner !== undefined) return { address, agents: [owner, agent] };
      owners.set(address, agent);
    }
  }
  return undefined;
}

/** Whether two locks lead the same addresses to the same files; a text may have changed. */
export function haveSameAddresses(one: Lock, other: Lock): boolean {
  return formatLock(withoutHashes(one)) === formatLock(withoutHashes(other));
}

function withoutHashes(lock: Lock): Lock {
  return new Map(
    [...lock].map(([id, agent]) => [id, { ...agent, files: agent.files.map((file) => ({ ...file, sha256: '' })) }]),
  );
}

function sortKeys<Value>(entries: Iterable<[string, Value]>): [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
