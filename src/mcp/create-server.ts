import { McpServer } from '@modelcontextprotocol/server';
import { addListAgents } from './list-agents.ts';
import { addReadAgent } from './read-agent.ts';
import { addReadFile } from './read-file.ts';
import { addSearchAgents } from './search-agents.ts';
import type { ToolContext } from './tool-context.ts';

/** The server of a catalogue, without a transport; `version` is that of the package. */
export function createServer(context: ToolContext, version: string): McpServer {
  const server = new McpServer(
    { name: 'agentheque', title: context.t('site.title'), version },
    { instructions: context.t('mcp.instructions') },
  );
  for (const add of [addSearchAgents, addListAgents, addReadAgent, addReadFile]) add(server, context);
  return server;
}
