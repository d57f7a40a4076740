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
    ledgerRowSchema.pick({ source: true, file: true, outcome: true, reason: true, agent: true }).extend({
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

export function checkJson(files: CheckedFile[], describe: Describe): CheckJson {
  const outcomes = { read: 0, repaired: 0, 'kept-as-text': 0, refused: 0, ignored: 0 };
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { row, diagnostics } of files) {
    outcomes[row.outcome]++;
    for (const { severity } of diagnostics) severities[severity]++;
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    files: files.map(({ row: { source, file, outcome, reason, agent }, path, diagnostics }) => ({
      source,
      file,
      path,
      outcome,
      reason,
      agent,
      diagnostics: diagnostics.map((found) => describeDiagnostic(found, describe)),
    })),
    counts: { files: files.length, ...outcomes, ...severities },
  };
}
