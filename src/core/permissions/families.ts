/** Whose rules a file's permissions follow; `unknown` is a program whose rules are not known here. */
export const families = [
  'claude-code',
  'copilot',
  'cursor',
  'opencode',
  'kiro',
  'gemini-cli',
  'codex',
  'roo',
  'unknown',
] as const;

export type Family = (typeof families)[number];

/**
 * Programs that read the agents of another one from its folder, and so may allow more than it does: Cursor reads
 * `.claude/agents/` (cursor.com/docs/agent/subagents, November 2026). Copilot in VS Code does, too, and heeds the same
 * lists; OpenCode reads Claude Code's skills and no agents (github.com/anomalyco/opencode/issues/47650).
 */
export const alsoReadBy: Partial<Record<Family, Family[]>> = { 'claude-code': ['cursor'] };
