import { type ReadFamily, readLists } from '../family-reading.ts';

/**
 * Sub-agents of Gemini CLI. Source: docs/core/subagents.md in github.com/google-gemini/gemini-cli, "Configuration
 * schema", November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | `tools` absent, or with `*` | everything that the caller has |
 * | a list | these alone; names that it does not have refuse the file |
 * | `mcp_*`, `mcp_server_*` | all tools of all servers, or of one |
 * | a text | not understood: the program takes a list alone |
 * | `kind: remote` | not understood: what the agent may do is decided where it runs |
 * | `mcpServers` | brings servers; what may be used is still in `tools` |
 */
export const readGeminiCli: ReadFamily = (fields) => {
  const reading = readLists(fields, '');
  const unread = [...(reading.limits.unread ?? [])];
  if (typeof fields.get('tools')?.value === 'string' && !unread.includes('tools')) unread.push('tools');
  if (fields.get('kind')?.value === 'remote') unread.push('kind');
  return { ...reading, limits: { ...reading.limits, unread } };
};
