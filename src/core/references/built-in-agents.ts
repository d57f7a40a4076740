/**
 * Agents that come with a program, by their names in lower case: Claude Code, GitHub Copilot, OpenCode, Gemini CLI and
 * Cursor, autumn 2026.
 */
const BUILT_IN = new Set(
  (
    'general-purpose explore plan statusline-setup output-style-setup claude-code-guide claude agent ask edit default ' +
    'build general generalist codebase_investigator codebase-investigator cli_help main'
  ).split(' '),
);

/** Whether a name is that of an agent that its program brings along. */
export function isBuiltInAgent(name: string): boolean {
  return BUILT_IN.has(name.toLowerCase());
}
