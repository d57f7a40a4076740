import { z } from 'zod';
import type { RetiredAgent } from '../catalogue/permalinks/published.ts';
import { SCHEMA_VERSION } from '../core/schema.ts';
import { inEachLocale, perLocale } from '../i18n/per-locale.ts';

/** `api/agents/ID.json` of an agent that is retired. */
export const retiredSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string(),
  retired: z.literal(true),
  successor: z.string().nullable().describe('The id of the agent that does its work now'),
  reason: z.strictObject(perLocale(() => z.string())).nullable(),
});

export function retiredJson({ id, successor, reason }: RetiredAgent): z.output<typeof retiredSchema> {
  return { schemaVersion: SCHEMA_VERSION, id, retired: true, successor, reason: reason && inEachLocale(reason) };
}
