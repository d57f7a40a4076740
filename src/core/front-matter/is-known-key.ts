import { knownKeys } from './header-lines.ts';

/**
 * Keys that agent formats, and the tools around them, give a meaning, beside those that begin a value wherever they
 * are: of OpenCode, Gemini CLI, GitHub Copilot, Cursor, Kiro, Codex,
 * Roo Code and Claude Code's skills and commands, autumn 2026.
 */
const moreKeys = new Set(
  (
    'allowedTools disallowed-tools excludeTools language translation_of skills_provided metadata license licence ' +
    'hidden disable top_p maxSteps timeout_mins user-invokable globs alwaysApply applyTo when_to_use context ' +
    'compatibility agent subtask paths shell arguments allowed_tools disallowed_tools deniedTools displayName icon ' +
    'whenToUse commands persona permissions excludedTools includeMcpJson includePowers toolsSettings toolAliases ' +
    'resources welcomeMessage keyboardShortcut sandbox_mode sandbox_workspace_write web_search developer_instructions ' +
    'model_reasoning_effort nickname_candidates groups slug roleDefinition customInstructions'
  ).split(' '),
);

/** Whether any agent format has a header key of that name. */
export function isKnownKey(key: string): boolean {
  return knownKeys.has(key) || moreKeys.has(key);
}
