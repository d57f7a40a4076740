import { z } from 'zod';
import { capabilityIndex } from '../catalogue/capability-index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SCHEMA_VERSION, vocabularyEntrySchema } from '../core/schema.ts';
import { defaultLocale } from '../i18n/locales.ts';
import { inEachLocale, perLocale } from '../i18n/per-locale.ts';

/** One in each language: where nobody wrote it, the words of another. */
const texts = () => z.strictObject(perLocale(() => vocabularyEntrySchema.shape.label.shape[defaultLocale]));

/** `api/capabilities.json`: the vocabulary, with the agents that have each capability. */
export const capabilitiesSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  capabilities: z.array(
    vocabularyEntrySchema.omit({ match: true }).extend({
      label: texts(),
      description: texts(),
      agents: z.array(z.string()).describe('Ids of agents, in any of their languages'),
    }),
  ),
});

export type CapabilitiesJson = z.output<typeof capabilitiesSchema>;

export function capabilitiesJson(catalogue: Catalogue): CapabilitiesJson {
  const index = capabilityIndex(catalogue.agents);
  return {
    schemaVersion: SCHEMA_VERSION,
    capabilities: catalogue.vocabulary.map(({ match: _match, ...entry }) => ({
      ...entry,
      label: inEachLocale(entry.label),
      description: inEachLocale(entry.description),
      agents: (index.get(entry.id) ?? []).map(({ id }) => id),
    })),
  };
}
