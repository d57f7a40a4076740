import { commonLosses, describeAgent, listLosses, nameTools, serverNames, turnsOf } from './losses.ts';
import type { Program } from './program.ts';

/** What Gemini CLI takes for an input of its own, and refuses to run without. */
const INPUT = /\$\{\w+\}/;

/**
 * Gemini CLI: a list of its own names; an unknown key or tool refuses the file. Servers are not named, since one that a
 * reader does not have would do the same, and its agents call no others.
 */
export const geminiCli: Program = {
  id: 'gemini-cli',
  folder: '.gemini/agents/',
  extension: 'md',
  plan(original) {
    const { grant, variant } = original;
    const input = INPUT.exec(variant.instructions)?.[0];
    if (input !== undefined) return { refused: { code: 'placeholder', values: { text: input } } };
    const limit = turnsOf(original);
    const lost = commonLosses(original, ['kind', ...(limit ? [limit.key] : [])]);
    const turns = limit ? { max_turns: limit.turns } : {};
    const header = { ...describeAgent(original), kind: 'local' };
    if (grant.isWhole) return { header: { ...header, ...turns }, lost };
    const { names: tools, unnamed } = nameTools(grant, (tool) => NAMES.get(tool));
    const others = listLosses(grant, { unnamed, servers: serverNames(grant), agents: grant.agents });
    return { header: { ...header, tools, ...turns }, lost: [...others, ...lost] };
  },
};

const NAMES = new Map([
  ['Read', 'read_file'],
  ['Grep', 'grep_search'],
  ['Glob', 'glob'],
  ['Write', 'write_file'],
  ['Edit', 'replace'],
  ['Bash', 'run_shell_command'],
  ['WebFetch', 'web_fetch'],
  ['WebSearch', 'google_web_search'],
  ['TodoWrite', 'write_todos'],
]);
