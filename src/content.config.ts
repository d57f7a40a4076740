import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { vocabularyEntrySchema } from './core/schema.ts';
import { agentsLoader } from './loaders/agents-loader.ts';
import { loadVocabulary } from './loaders/load-vocabulary.ts';
import { getCatalogue } from './loaders/read-catalogue.ts';

/** An entry an agent: its languages, and the name of its finished record (see `loaders/read-catalogue.ts`). */
const agents = defineCollection({
  loader: agentsLoader(),
  schema: z.strictObject({ record: z.string(), languages: z.array(z.string()) }),
});

/** What agents can do, in both languages: `content/capabilities/*.yaml`. */
const capabilities = defineCollection({
  loader: () => readVocabulary().map(({ match: _match, ...entry }) => entry),
  schema: vocabularyEntrySchema.omit({ match: true }),
});

/** Our own pages in MDX, one folder a language; agents are never MDX. */
const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*/*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number() }),
});

/** The command line has read it with the agents; where Astro was started by itself, nobody has. */
function readVocabulary() {
  return process.env['AGENTHEQUE_CATALOGUE'] === undefined ? loadVocabulary() : getCatalogue().vocabulary;
}

export const collections = { agents, capabilities, guides };
