import { z } from 'zod';
import type { AgentSummary, Catalogue } from '../catalogue/catalogue.ts';
import { fileKey } from '../catalogue/file-key.ts';
import { agentSchema, SCHEMA_VERSION, severity, variantSchema } from '../core/schema.ts';

/** In UTC; `null` where no history tells it. */
const instant = z.string().nullable();

/** Of a variant, what a list needs: about 1 kB. */
const listedVariantSchema = variantSchema
  .pick({
    file: true,
    source: true,
    format: true,
    entry: true,
    sha256: true,
    bytes: true,
    language: true,
    name: true,
    title: true,
    summary: true,
    tools: true,
    permissions: true,
    model: true,
    links: true,
  })
  .extend({
    capabilities: z.array(z.string()).describe('Ids of the vocabulary'),
    examples: z.int().describe('How many'),
    severity: severity.nullable().describe('The worst of its diagnostics'),
    published: instant.describe('When its file came into the repository'),
    changed: instant.describe('When its text last changed'),
  });

/** `api/agents.json`: every agent, short. */
export const agentsSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  count: z.strictObject({ agents: z.int(), files: z.int() }),
  agents: z.array(
    agentSchema
      .pick({ id: true, aliases: true, permalink: true, pairing: true })
      .extend({ variants: z.record(z.string(), listedVariantSchema) }),
  ),
});

export type AgentsJson = z.output<typeof agentsSchema>;

export function agentsJson(catalogue: Catalogue): AgentsJson {
  const agents = catalogue.agents.map(toListed);
  const files = new Set(catalogue.agents.flatMap(({ variants }) => Object.values(variants).map(fileKey))).size;
  return { schemaVersion: SCHEMA_VERSION, count: { agents: agents.length, files }, agents };
}

function toListed({ id, aliases, permalink, pairing, variants }: AgentSummary): AgentsJson['agents'][number] {
  return {
    id,
    aliases,
    permalink,
    pairing,
    variants: Object.fromEntries(
      Object.entries(variants).map(([language, { color: _color, said: _said, worst, ...variant }]) => [
        language,
        { ...variant, severity: worst },
      ]),
    ),
  };
}
