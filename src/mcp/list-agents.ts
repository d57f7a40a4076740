import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { listNames } from '../browser/search/list-found.ts';
import { createMarker } from '../browser/search/mark-words.ts';
import type { Engine } from '../search/create-engine.ts';
import type { FacetCounts } from '../search/facets/facet-counts.ts';
import { type Facet, facets as facetNames, permissionIds, type Selection } from '../search/facets/facets.ts';
import { parseQuery } from '../search/query/parse-query.ts';
import { nearestName } from '../words/nearest-name.ts';
import { addTool, argumentsOf, expect } from './add-tool.ts';
import { agentEntry, agentEntrySchema } from './agent-entry.ts';
import { Refusal, type ToolContext } from './tool-context.ts';

/** Agents a page. */
const PAGE = 25;
/** Values of each facet that are listed, those that most agents have. */
const MOST_VALUES = 60;
/** Values may be names from files, such as that of a tool. */
const LONGEST_VALUE = 200;

const output = z.strictObject({
  notice: z.string(),
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  agents: z.array(agentEntrySchema).describe('By title'),
  choices: z
    .record(z.enum(facetNames), z.array(z.strictObject({ value: z.string(), agents: z.int() })))
    .describe('Values to choose by, with how many agents would be listed; the most frequent ones of each kind'),
});

/** `list_agents`: the catalogue by the facets of the site. */
export function addListAgents(server: McpServer, context: ToolContext): void {
  const { t } = context;
  const page = expect(t, 'page', 'mcp.list.page', { size: PAGE });
  const permission = expect(t, 'permission', 'mcp.list.permission');
  const value = (name: Exclude<Facet, 'permission'>) => {
    const { expected, error } = expect(t, name, `mcp.list.${name}`);
    return z.string(error).min(1, error).max(LONGEST_VALUE, error).optional().describe(expected);
  };
  addTool(server, context, {
    name: 'list_agents',
    title: 'mcp.list.title',
    description: 'mcp.list.description',
    input: argumentsOf(t, {
      capability: value('capability'),
      permission: z.enum(permissionIds, permission.error).optional().describe(permission.expected),
      tool: value('tool'),
      model: value('model'),
      language: value('language'),
      source: value('source'),
      page: z.int(page.error).min(1, page.error).default(1).describe(page.expected),
    }),
    output,
    async answer({ page, ...chosen }) {
      const [shelf, site] = await Promise.all([context.shelf(), context.search()]);
      const engine = await site.engine();
      const locale = chosen.language ?? context.locale;
      const everybody = await find(engine, {}, locale);
      const selection = checkValues(chosen, everybody.counts);
      const { own, others, counts } = await find(engine, selection, locale);
      const hits = [...own, ...others];
      const pages = Math.max(1, Math.ceil(hits.length / PAGE));
      if (page > pages) throw new Refusal('mcp.list.noPage', { page, pages });
      const found = listNames({
        hits: hits.slice((page - 1) * PAGE, page * PAGE),
        catalogue: engine.catalogue,
        facets: await site.facets(),
        asked: { mark: createMarker([]), phrases: [], locale },
        size: PAGE,
      });
      return {
        notice: t('mcp.notice'),
        total: hits.length,
        page,
        pages,
        agents: found.agents.map((agent) => agentEntry(agent, shelf, false)),
        choices: listChoices(counts),
      };
    },
  });
}

async function find(engine: Engine, selection: Selection, locale: string) {
  const answer = await engine.find(parseQuery(''), { locale, selection, sort: 'name' });
  return { ...answer, counts: answer.counts as FacetCounts };
}

/** What was chosen, as the search takes it. Throws a `Refusal` about a value that no agent has. */
function checkValues(chosen: { [facet in Facet]?: string | undefined }, known: FacetCounts): Selection {
  const selection: Selection = {};
  for (const facet of facetNames) {
    const value = chosen[facet];
    if (value === undefined) continue;
    if (!known[facet].has(value)) {
      const nearest = nearestName(value, [...known[facet].keys()]);
      if (nearest === undefined) throw new Refusal('mcp.list.unknownValue', { name: facet, value });
      throw new Refusal('mcp.list.unknownValueNearest', { name: facet, value, nearest });
    }
    selection[facet] = [value];
  }
  return selection;
}

function listChoices(counts: FacetCounts) {
  const list = (facet: Facet) =>
    [...counts[facet]]
      .map(([value, agents]) => ({ value, agents }))
      .sort((a, b) => b.agents - a.agents || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES);
  return Object.fromEntries(facetNames.map((facet) => [facet, list(facet)])) as Record<Facet, ReturnType<typeof list>>;
}
