import type { BuiltAgent } from '../catalogue/build-catalogue.ts';
import type { ReadFile } from '../catalogue/catalogue-input.ts';
import { agentKey } from '../catalogue/file-key.ts';
import type { LedgerRow } from '../core/schema.ts';
import { type FoundFile, reasonOutcomes } from '../sources/source.ts';
import { htmlKey, type ReadResult } from './read-files.ts';

/** An agent of a file, and the key of its HTML. */
export interface KeptFile {
  found: FoundFile;
  read: ReadFile;
  key: string;
}

/** Diagnostics that say a file could not be taken apart and is shown as it is. */
const KEPT_AS_TEXT = new Set(['header-not-a-mapping', 'header-unreadable', 'body-too-complex']);

/** Why a file that was opened is not an agent, `null` where it is one. */
function rejection({ found, read }: ReadResult): Rejection | null {
  if (read === null) return found.candidate === 'data' ? { reason: 'data' } : { reason: 'unreadable', isRefused: true };
  if (read.kind === 'binary') return { reason: 'not-text', isRefused: true };
  if (read.kind === 'data') return { reason: 'data' };
  if (read.kind === 'unreadable') {
    const { format, line, column } = read;
    return { reason: `${format}-unreadable`, isRefused: true, line, column };
  }
  const [{ header, hasDescription } = { header: null, hasDescription: false }] = read.agents;
  if (found.candidate === 'text' && header === null) return { reason: 'text-without-header' };
  if (found.candidate === 'note' && !(header !== null && hasDescription)) return { reason: 'note' };
  return null;
}

interface Rejection {
  reason: string;
  /** Somebody may have meant it to be read. */
  isRefused?: boolean;
  line?: number;
  column?: number;
}

export function keepAgents(results: ReadResult[]): KeptFile[] {
  return results.flatMap((result) => {
    const { found, read, key } = result;
    if (rejection(result) !== null || read?.kind !== 'agents') return [];
    return read.agents.map((agent, index) => ({ found, read: agent, key: htmlKey(key, index) }));
  });
}

/** One row per file found: the sums close. */
export function writeLedger(found: FoundFile[], results: ReadResult[], agents: BuiltAgent[]): LedgerRow[] {
  const resultOf = new Map(results.map((result) => [result.found, result]));
  const agentOf = new Map(
    agents.flatMap(({ agent }) =>
      Object.entries(agent.variants).map(([language, variant]) => {
        return [agentKey(variant), { agent: agent.id, language, variant }] as const;
      }),
    ),
  );
  return found.map((file): LedgerRow => {
    const row = { source: file.source, file: file.file, bytes: file.bytes, agent: null, language: null };
    if (file.reason !== null)
      return { ...row, sha256: null, outcome: reasonOutcomes[file.reason], reason: file.reason };
    const result = resultOf.get(file);
    const sha256 = result?.sha256 ?? null;
    const rejected = result ? rejection(result) : { reason: 'unreadable', isRefused: true };
    if (rejected !== null) {
      const { isRefused, ...why } = rejected;
      return { ...row, sha256, outcome: isRefused ? 'refused' : 'ignored', ...why };
    }
    const read = result?.read?.kind === 'agents' ? result.read.agents : [];
    const owners = read.flatMap(({ variant }) => agentOf.get(agentKey(variant)) ?? []);
    const { agent = null, language = null } = owners[0] ?? {};
    const agents = owners.length > 1 ? { agents: owners.map((owner) => owner.agent) } : {};
    const kept = owners.flatMap(({ variant }) => variant.diagnostics).find(({ code }) => KEPT_AS_TEXT.has(code));
    const repair = owners.flatMap(({ variant }) => variant.repairs)[0];
    const outcome = kept ? 'kept-as-text' : repair ? 'repaired' : 'read';
    return { ...row, sha256, agent, ...agents, language, outcome, reason: kept?.code ?? repair ?? null };
  });
}
