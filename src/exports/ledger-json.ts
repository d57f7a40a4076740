import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ledgerRowSchema, SCHEMA_VERSION } from '../core/schema.ts';

/** `api/ledger.json`: one row per file found. */
export const ledgerSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  files: z.array(ledgerRowSchema),
});

export type LedgerJson = z.output<typeof ledgerSchema>;

export function ledgerJson(catalogue: Catalogue): LedgerJson {
  return { schemaVersion: SCHEMA_VERSION, files: catalogue.ledger };
}
