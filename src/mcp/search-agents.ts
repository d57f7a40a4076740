import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { listFound } from '../browser/search/list-found.ts';
import { createMarker } from '../browser/search/mark-words.ts';
import { localeCodes } from '../i18n/locales.ts';
import type { Hit } from '../search/list-agents.ts';
import { isEmptyQuery, parseQuery } from '../search/query/parse-query.ts';
import { addTool, argumentsOf, expect } from './add-tool.ts';
import { agentEntry, agentEntrySchema } from './agent-entry.ts';
import { Refusal, type ToolContext } from './tool-context.ts';

/** The search reads no more of a question. */
const LONGEST = 200;
const MOST = 50;
const USUAL = 10;

const listSchema = z.strictObject({
  total: z.int(),
  isExact: z.boolean().describe('False where a text in quotes was only looked for in the agents listed here'),
  agents: z.array(agentEntrySchema).describe('Best first'),
});

const output = z.strictObject({
  notice: z.string(),
  language: z.string(),
  found: listSchema.describe('In texts of the language'),
  foundInOtherLanguages: listSchema.describe('In texts of other languages alone'),
  unknownWords: z.array(z.string()).describe('Words of the question that no agent has'),
  corrected: z.array(z.strictObject({ typed: z.string(), taken: z.string() })),
  unknownOperators: z.array(z.string()),
  suggestion: z.string().optional().describe('Another question that may have been meant'),
});

/** `search_agents`: what the search of the site answers, in its order. */
export function addSearchAgents(server: McpServer, context: ToolContext): void {
  const { t, locale } = context;
  const query = expect(t, 'query', 'mcp.search.query', { most: LONGEST });
  const language = expect(t, 'language', 'mcp.search.language');
  const limit = expect(t, 'limit', 'mcp.search.limit', { most: MOST, usual: USUAL });
  addTool(server, context, {
    name: 'search_agents',
    title: 'mcp.search.title',
    description: 'mcp.search.description',
    input: argumentsOf(t, {
      query: z.string(query.error).min(1, query.error).max(LONGEST, query.error).describe(query.expected),
      language: z.enum(localeCodes, language.error).default(locale).describe(language.expected),
      limit: z.int(limit.error).min(1, limit.error).max(MOST, limit.error).default(USUAL).describe(limit.expected),
    }),
    output,
    async answer(args) {
      const asked = parseQuery(args.query);
      if (isEmptyQuery(asked)) throw new Refusal('mcp.search.empty');
      const [shelf, site] = await Promise.all([context.shelf(), context.search()]);
      const engine = await site.engine();
      const answer = await engine.find(asked, { locale: args.language });
      const facets = await site.facets();
      const list = async (hits: Hit[], size: number) => {
        const marks = { mark: createMarker(answer.items), phrases: asked.phrases, locale: args.language };
        const found = await listFound({ hits, catalogue: engine.catalogue, facets, asked: marks, site, size });
        const agents = found.agents.slice(0, size).map((agent) => agentEntry(agent, shelf, true));
        return { total: found.total, isExact: found.isExact, agents };
      };
      return {
        notice: t('mcp.notice'),
        language: args.language,
        found: await list(answer.own, args.limit),
        foundInOtherLanguages: await list(answer.others, Math.ceil(args.limit / 2)),
        unknownWords: answer.unknown,
        corrected: answer.corrected,
        unknownOperators: asked.unknownOperators,
        ...(answer.suggestion !== undefined && { suggestion: answer.suggestion }),
      };
    },
  });
}
