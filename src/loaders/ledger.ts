import type { BuiltAgent } from '../catalogue/build-catalogue.ts';
import type { ReadFile } from '../catalogue/catalogue-input.ts';
import { fileKey } from '../catalogue/file-key.ts';
import type { LedgerRow } from '../core/schema.ts';
import { type FoundFile, reasonOutcomes } from '../sources/source.ts';
import type { ReadResult } from './read-files.ts';

/** A file that is an agent. */
export interface KeptFile extends ReadResult {
  read: ReadFile;
}

/** Diagnostics that say a file could not be taken apart and is shown as it is. */
const KEPT_AS_TEXT = new Set(['header-not-a-mapping', 'header-unreadable', 'body-too-complex']);

/** Why a file that was opened is not an agent, `null` where it is one. */
function rejection({ found, read }: ReadResult): string | null {
  if (read === null) return 'unreadable';
  if (read.kind === 'binary') return 'not-text';
  if (found.candidate === 'text' && read.header === null) return 'text-without-header';
  if (found.candidate === 'note' && !(read.header !== null && read.hasDescription)) return 'note';
  return null;
}

export function keepAgents(results: ReadResult[]): KeptFile[] {
  return results.filter((result): result is KeptFile => rejection(result) === null);
}

/** One row per file found: the sums close. */
export function writeLedger(found: FoundFile[], results: ReadResult[], agents: BuiltAgent[]): LedgerRow[] {
  const resultOf = new Map(results.map((result) => [result.found, result]));
  const agentOf = new Map(
    agents.flatMap(({ agent }) =>
      Object.entries(agent.variants).map(([language, variant]) => {
        return [fileKey(variant), { agent: agent.id, language, variant }] as const;
      }),
    ),
  );
  return found.map((file): LedgerRow => {
    const row = { source: file.source, file: file.file, bytes: file.bytes, agent: null, language: null };
    if (file.reason !== null)
      return { ...row, sha256: null, outcome: reasonOutcomes[file.reason], reason: file.reason };
    const result = resultOf.get(file);
    const sha256 = result?.sha256 ?? null;
    const reason = result ? rejection(result) : 'unreadable';
    if (reason !== null) {
      const isRefused = reason === 'unreadable' || reason === 'not-text';
      return { ...row, sha256, outcome: isRefused ? 'refused' : 'ignored', reason };
    }
    const owner = agentOf.get(fileKey(file));
    const { agent = null, language = null, variant } = owner ?? {};
    const kept = variant?.diagnostics.find(({ code }) => KEPT_AS_TEXT.has(code));
    const repair = variant?.repairs[0];
    const outcome = kept ? 'kept-as-text' : repair ? 'repaired' : 'read';
    return { ...row, sha256, agent, language, outcome, reason: kept?.code ?? repair ?? null };
  });
}
