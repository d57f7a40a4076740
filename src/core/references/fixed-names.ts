/**
 * Names that programs look for a file by, whatever is in it: the folder says whom it is about. `agents.md` is read by many
 * programs, `CLAUDE.md`, `GEMINI.md` and `copilot-instructions.md` by one each, `SKILL.md` in folders of skills.
 */
const FIXED_NAMES = new Set([
  'agent',
  'agents',
  'skill',
  'readme',
  'index',
  'claude',
  'gemini',
  'copilot-instructions',
]);

/** Whether a name without its ending says nothing of the agent: `SKILL`, `index`. */
export function isFixedName(name: string): boolean {
  return FIXED_NAMES.has(name.toLowerCase());
}
