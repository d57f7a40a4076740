import { commonLosses, describeAgent, listLosses } from './losses.ts';
import type { Program } from './program.ts';

/** Claude Code: a list of tools, with MCP servers and the agents that may be called; see `docs/permissions.md`. */
export const claudeCode: Program = {
  id: 'claude-code',
  folder: '.claude/agents/',
  extension: 'md',
  plan(original) {
    const { grant } = original;
    const header = describeAgent(original);
    if (grant.isWhole) return { header, lost: commonLosses(original) };
    const servers = grant.servers.map(({ server, tool }) =>
      tool === undefined ? `mcp__${server}` : `mcp__${server}__${tool}`,
    );
    const agents = grant.agents.includes('*')
      ? ['Agent']
      : grant.agents.length > 0
        ? [`Agent(${grant.agents.join(', ')})`]
        : [];
    const tools = [...grant.tools, ...servers, ...agents];
    return { header: { ...header, tools }, lost: [...listLosses(grant, { unnamed: [] }), ...commonLosses(original)] };
  },
};
