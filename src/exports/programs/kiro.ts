import { commonLosses, describeAgent, listLosses, nameTools } from './losses.ts';
import type { Program } from './program.ts';

/** Kiro: a list of tags and names, of which a tag is named only where all of it is allowed (kiro.dev/docs/custom-agents, November 2026). */
export const kiro: Program = {
  id: 'kiro',
  folder: '.kiro/agents/',
  extension: 'md',
  plan(original) {
    const { grant } = original;
    const header = describeAgent(original);
    if (grant.isWhole) return { header, lost: commonLosses(original) };
    const { names, unnamed } = nameTools(grant, nameOf);
    const servers = grant.servers.map(({ server, tool }) => (tool === undefined ? `@${server}` : `@${server}/${tool}`));
    const isAny = grant.agents.includes('*');
    const lost = listLosses(grant, { unnamed, agents: isAny ? [] : grant.agents });
    const tools = [...names, ...servers, ...(isAny ? ['subagent'] : [])];
    return { header: { ...header, tools }, lost: [...lost, ...commonLosses(original)] };
  },
};

function nameOf(tool: string, has: (tool: string) => boolean): string | undefined {
  switch (tool) {
    case 'Read':
      return 'read';
    case 'Grep':
    case 'Glob':
      return has('Read') ? 'read' : tool.toLowerCase();
    case 'Write':
    case 'Edit':
      return has('Write') && has('Edit') ? 'write' : undefined;
    case 'Bash':
      return 'shell';
    case 'WebFetch':
      return has('WebSearch') ? 'web' : 'web_fetch';
    case 'WebSearch':
      return has('WebFetch') ? 'web' : 'web_search';
    default:
      return undefined;
  }
}
