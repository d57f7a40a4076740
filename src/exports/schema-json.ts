import { z } from 'zod';
import { publishedAgentSchema } from './agent-json.ts';
import { agentsSchema } from './agents-json.ts';
import { capabilitiesSchema } from './capabilities-json.ts';
import { checkSchema } from './check-json.ts';
import { ledgerSchema } from './ledger-json.ts';
import { retiredSchema } from './retired-json.ts';
import { vocabularySchema } from './vocabulary-json.ts';

const schemas = {
  agent: publishedAgentSchema,
  agents: agentsSchema,
  capabilities: capabilitiesSchema,
  check: checkSchema,
  ledger: ledgerSchema,
  vocabulary: vocabularySchema,
  retired: retiredSchema,
} as const;

export type SchemaName = keyof typeof schemas;

export const schemaNames = Object.keys(schemas) as SchemaName[];

/** `api/schema/NAME.json`: the JSON Schema (2020-12) of what `/api/` serves, and `check` and `vocabulary` print, made from the zod schemas. */
export function schemaJson(name: SchemaName): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schemas[name], { io: 'output', reused: 'ref' });
}
