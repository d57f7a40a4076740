import { z } from 'zod';
import { type Diagnostic, type LedgerRow, ledgerRowSchema, SCHEMA_VERSION, type Severity } from '../core/schema.ts';
import { type Describe, describeDiagnostic, describedSchema } from './agent-json.ts';

/** A file that was found, with all that is to say about it. */
export interface CheckedFile {
  row: LedgerRow;
  /** The file as the caller would name it. */
  path: string;
  diagnostics: Diagnostic[];
}

const count = z.int().min(0);

/** What `agentheque check --format json` prints. */
export const checkSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  files: z.array(
    ledgerRowSchema.pick({ source: true, file: true, outcome: true, reason: true, agent: true, agents: true }).extend({
      path: z.string().describe('Relative to where the command was run; `-` is standard input'),
      diagnostics: z.array(describedSchema),
    }),
  ),
  counts: z
    .strictObject({
      files: count,
      read: count,
      repaired: count,
      'kept-as-text': count,
      refused: count,
      ignored: count,
      error: count,
      warning: count,
      info: count,
    })
    .describe('Files, all and by outcome, and diagnostics by severity'),
});

export type CheckJson = z.output<typeof checkSchema>;

/** Files by what became of them; the parts add up to the whole. */
export function countOutcomes(ledger: Pick<LedgerRow, 'outcome'>[]): Record<LedgerRow['outcome'], number> {
  const counts = { read: 0, repaired: 0, 'kept-as-text': 0, refused: 0, ignored: 0 };
  for (const { outcome } of ledger) counts[outcome]++;
  return counts;
}

/** How many diagnostics there are of each severity. */
export function countSeverities(files: Pick<CheckedFile, 'diagnostics'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of files) for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

export function checkJson(files: CheckedFile[], describe: Describe): CheckJson {
  return {
    schemaVersion: SCHEMA_VERSION,
    files: files.map(({ row: { source, file, outcome, reason, agent, agents }, path, diagnostics }) => ({
      source,
      file,
      path,
      outcome,
      reason,
      agent,
      ...(agents && { agents }),
      diagnostics: diagnostics.map((found) => describeDiagnostic(found, describe)),
    })),
    counts: { files: files.length, ...countOutcomes(files.map(({ row }) => row)), ...countSeverities(files) },
  };
}
