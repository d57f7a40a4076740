import { commonLosses, describeAgent, listLosses, nameTools, serverNames, turnsOf } from './losses.ts';
import type { HeaderValue, Program } from './program.ts';

/**
 * OpenCode: the name of the file is the agent's. A map of permissions that begins by denying all; what changes something or
 * reaches out is asked for, since `allow` there would not ask, as the original's program does.
 */
export const opencode: Program = {
  id: 'opencode',
  folder: '.opencode/agents/',
  extension: 'md',
  plan(original) {
    const { grant } = original;
    const limit = turnsOf(original);
    const lost = commonLosses(original, ['mode', ...(limit ? [limit.key] : [])]);
    const { description = '' } = describeAgent(original);
    const steps = limit ? { steps: limit.turns } : {};
    const header = { description, mode: 'subagent', ...steps };
    if (grant.isWhole) return { header, lost };
    const { names, unnamed } = nameTools(grant, nameOf);
    const whole = grant.servers.filter(({ tool }) => tool === undefined);
    const permission: Record<string, HeaderValue> = { '*': 'deny' };
    for (const name of names) permission[name] = QUIET.includes(name) ? 'allow' : 'ask';
    for (const { server } of whole) permission[`${server}_*`] = 'ask';
    if (grant.agents.includes('*')) permission['task'] = 'ask';
    else if (grant.agents.length > 0) {
      permission['task'] = { '*': 'deny', ...Object.fromEntries(grant.agents.map((name) => [name, 'ask'])) };
    }
    const single = serverNames({ ...grant, servers: grant.servers.filter(({ tool }) => tool !== undefined) });
    const isEmpty = Object.keys(permission).length === 1;
    if (isEmpty) return { refused: { code: 'nothing', values: {} } };
    return { header: { ...header, permission }, lost: [...listLosses(grant, { unnamed, servers: single }), ...lost] };
  },
};

/** Tools that change nothing outside of the conversation. */
const QUIET = ['read', 'grep', 'glob', 'todowrite'];

function nameOf(tool: string, has: (tool: string) => boolean): string | undefined {
  // `edit` governs every tool that changes files, also one that makes new ones.
  if (tool === 'Write' || tool === 'Edit') return has('Write') && has('Edit') ? 'edit' : undefined;
  return tool.toLowerCase();
}
