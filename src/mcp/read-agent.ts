import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { agentJson } from '../exports/agent-json.ts';
import { diagnosticMessages } from '../i18n/diagnostic-message.ts';
import { addTool, argumentsOf } from './add-tool.ts';
import { agentInput, checkLanguage, findAgent } from './find-agent.ts';
import type { ToolContext } from './tool-context.ts';

const output = z.strictObject({
  notice: z.string(),
  id: z.string(),
  languages: z.array(z.string()).describe('All that the agent has texts in'),
  // Whole, its schema would be half of what a client is told of this server before it asks anything.
  untrusted: z
    .looseObject({ id: z.string(), variants: z.record(z.string(), z.looseObject({})) })
    .describe('The agent as a site has it at /api/agents/ID.json; its schema is there at /api/schema/agent.json'),
});

/** `read_agent`: one agent whole, or one of its texts. */
export function addReadAgent(server: McpServer, context: ToolContext): void {
  const { t } = context;
  addTool(server, context, {
    name: 'read_agent',
    title: 'mcp.read.title',
    description: 'mcp.read.description',
    input: argumentsOf(t, agentInput(context)),
    output,
    async answer({ id, language }) {
      const shelf = await context.shelf();
      const summary = findAgent(shelf, id);
      const record = agentJson(shelf.records.readAgent(summary), diagnosticMessages);
      const chosen = language === undefined ? undefined : checkLanguage(summary, language);
      const variants = Object.entries(record.variants).filter(([key]) => chosen === undefined || key === chosen);
      return {
        notice: t('mcp.notice'),
        id: summary.id,
        languages: Object.keys(summary.variants),
        untrusted: { ...record, variants: Object.fromEntries(variants) },
      };
    },
  });
}
