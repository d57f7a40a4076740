import { commonLosses, describeAgent, listLosses, nameTools } from './losses.ts';
import type { Program } from './program.ts';

/** Characters of a prompt that Copilot takes (docs.github.com, "Custom agents configuration", November 2026). */
const MAX_PROMPT = 30_000;

/**
 * GitHub Copilot: a list of sets of tools, of which a set is named only where all of it is allowed. Agents cannot be called
 * by name without a key that not every product reads.
 */
export const copilot: Program = {
  id: 'copilot',
  folder: '.github/agents/',
  extension: 'agent.md',
  plan(original) {
    const { grant, variant } = original;
    if (variant.instructions.length > MAX_PROMPT)
      return { refused: { code: 'long', values: { limit: String(MAX_PROMPT) } } };
    const header = describeAgent(original);
    if (grant.isWhole) return { header, lost: commonLosses(original) };
    const { names, unnamed } = nameTools(grant, nameOf);
    const servers = grant.servers.map(({ server, tool = '*' }) => `${server}/${tool}`);
    const isAny = grant.agents.includes('*');
    const lost = listLosses(grant, { unnamed, agents: isAny ? [] : grant.agents });
    const tools = [...names, ...servers, ...(isAny ? ['agent'] : [])];
    return { header: { ...header, tools }, lost: [...lost, ...commonLosses(original)] };
  },
};

function nameOf(tool: string, has: (tool: string) => boolean): string | undefined {
  if (tool === 'Glob') return has('Grep') ? 'search' : undefined;
  if (tool === 'Edit') return has('Write') ? 'edit' : 'edit/editFiles';
  if (tool === 'WebFetch') return has('WebSearch') ? 'web' : 'web/fetch';
  if (tool === 'WebSearch') return has('WebFetch') ? 'web' : undefined;
  return NAMES.get(tool);
}

const NAMES = new Map([
  ['Read', 'read'],
  ['Grep', 'search'],
  ['Write', 'edit'],
  ['Bash', 'execute'],
  ['TodoWrite', 'todo'],
]);
