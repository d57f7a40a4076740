import { defineCollection } from 'astro:content';
import { agents as read, vocabulary } from 'virtual:agentheque/collections';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { agentSummarySchema } from './catalogue/catalogue.ts';
import { vocabularyEntrySchema } from './core/schema.ts';
import { agentsLoader } from './loaders/agents-loader.ts';

/** What lists show of an agent; `site/catalogue.ts` reads them, and one agent's whole record. */
const agents = defineCollection({ loader: agentsLoader(read), schema: agentSummarySchema });

/** What agents can do, in both languages: `content/capabilities/*.yaml`. */
const capabilities = defineCollection({
  loader: () => vocabulary.map(({ match: _match, ...entry }) => entry),
  schema: vocabularyEntrySchema.omit({ match: true }),
});

/** Our own pages in MDX, one folder a language; agents are never MDX. */
const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*/*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string(), order: z.number() }),
});

export const collections = { agents, capabilities, guides };
