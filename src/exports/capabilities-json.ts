import { z } from 'zod';
import { capabilityIndex } from '../catalogue/capability-index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SCHEMA_VERSION, vocabularyEntrySchema } from '../core/schema.ts';

/** `api/capabilities.json`: the vocabulary, with the agents that have each capability. */
export const capabilitiesSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  capabilities: z.array(
    vocabularyEntrySchema
      .omit({ match: true })
      .extend({ agents: z.array(z.string()).describe('Ids of agents, in any of their languages') }),
  ),
});

export type CapabilitiesJson = z.output<typeof capabilitiesSchema>;

export function capabilitiesJson(catalogue: Catalogue): CapabilitiesJson {
  const index = capabilityIndex(catalogue.agents);
  return {
    schemaVersion: SCHEMA_VERSION,
    capabilities: catalogue.vocabulary.map(({ match: _match, ...entry }) => ({
      ...entry,
      agents: (index.get(entry.id) ?? []).map(({ id }) => id),
    })),
  };
}
