import { type ReadFamily, readLists } from '../family-reading.ts';

/**
 * Claude Code's sub-agents. Source: code.claude.com/docs/en/sub-agents, "Supported frontmatter fields" and "Available
 * tools", November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | `tools` absent or empty | everything that the caller has, MCP servers included |
 * | a list or a comma text | these alone; `*` is everything, `[]` nothing; names that nobody has grant nothing |
 * | `Bash(git:*)` | a shell: what the argument leaves out is shown and not counted, since a prefix keeps no shell in |
 * | `Agent(a, b)` | these agents alone may be called |
 * | `mcp__server`, `mcp__server__*` | all tools of a server |
 * | `disallowedTools` | taken away before anything else; with an argument in part, which is not counted |
 * | `memory` | switches Read, Write and Edit on unless they are denied |
 * | `permissionMode` | nothing: `bypassPermissions` asks less and gives no tool, `plan` yields to the mode of the caller |
 * | `mcpServers`, `skills` | bring servers and texts; what may be used is still in `tools` |
 * | `allowed-tools` | nothing: a key of skills, where it saves a question and limits nothing |
 */
export const readClaudeCode: ReadFamily = (fields) => {
  const reading = readLists(fields, 'disallowedTools');
  return { ...reading, limits: { ...reading.limits, memory: isMemory(fields.get('memory')?.value) } };
};

/** Where memory is kept, as Claude Code has it. */
export function isMemory(value: unknown): boolean {
  return value === 'user' || value === 'project' || value === 'local';
}
