/**
 * Names that programs look for a file by, or that say what kind of file it is, whatever is in it: the folder says whom it is
 * about. `agents.md` is read by many programs, `CLAUDE.md`, `GEMINI.md`, `QWEN.md` and `copilot-instructions.md` by one each, `SKILL.md`
 * in folders of skills.
 */
const FIXED_NAMES = new Set(
  (
    'agent agents agent-instructions agent-prompt subagent subagents skill skills readme index claude claude.local gemini ' +
    'qwen copilot-instructions instruction instructions prompt prompts system system-prompt main default ' +
    'definition'
  ).split(' '),
);

/** Words for whoever does the work, and for the two who talk in a dialogue. */
const ROLE_WORDS = new Set(
  'ai assistant assistants bot chatbot human llm model sub-agent sub-agents tool user'.split(' '),
);

/** Whether a word in a text, with or without marks, names no agent in particular: `the "assistant" agent`. */
export function isCommonWord(name: string): boolean {
  return isFixedName(name) || ROLE_WORDS.has(name.toLowerCase());
}

/** Whether a name without its ending says nothing of the agent: `SKILL`, `index`, `System Prompt`. */
export function isFixedName(name: string): boolean {
  return FIXED_NAMES.has(name.toLowerCase().replace(/[ _]/g, '-'));
}
