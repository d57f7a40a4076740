import { type ReadFamily, readAgents, readLists } from '../family-reading.ts';

/**
 * Custom agents of GitHub Copilot, in VS Code, on GitHub and in its command line. Sources: docs.github.com, "Custom
 * agents configuration", and code.visualstudio.com/docs/copilot/customization/custom-agents, November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | `tools` absent, or `*` | everything |
 * | a list or a comma text | these alone; `[]` nothing; names that a product does not know are passed over |
 * | `edit`, `search`, `execute`, `web`, `agent` | sets of tools; `edit/editFiles` is one of a set |
 * | `server/*`, `server/tool` | all tools, or one, of an MCP server |
 * | `agents` | the only ones that may be called, `*` all, `[]` none; it grants no calling by itself |
 * | `mcp-servers` | brings servers; what may be used is still in `tools` |
 * | `disallowedTools` | nothing: not a key of Copilot's own files |
 */
export const readCopilot: ReadFamily = (fields) => {
  const reading = readLists(fields, '');
  return { ...reading, limits: { ...reading.limits, agents: readAgents(fields.get('agents')?.value) } };
};
