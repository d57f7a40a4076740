/** Short names that a header may give in place of a model's id (Claude Code, GitHub Copilot, Cursor; autumn 2026). */
const SHORT_NAMES = new Set('sonnet opus haiku fable inherit default opusplan auto fast'.split(' '));

/** A Claude model, whatever platform's prefix, date and version stand around it, in either order of its words. */
const CLAUDE = /\bclaude\b.*(?:\b(?:sonnet|opus|haiku|fable|instant)\b|\b\d)/;
/** Families of other makers, with a version or a size behind the name. */
const OTHERS =
  /\b(?:gpt|chatgpt|codex|gemini|gemma|grok|llama|mistral|mixtral|magistral|devstral|codestral|qwen|qwq|deepseek|kimi|glm|minimax|nova|phi|command|raptor|composer)[\w.: -]*\d/;
/** Ids without a version, and those that are hardly more than one. */
const OTHERS_PLAIN = /^(?:o[1-9](?:-\w+)?|deepseek-(?:chat|coder|reasoner)|mistral-(?:large|medium|small)|composer)$/;

/** Longer than any id; a text of this length is no name. */
const MAX_LENGTH = 100;

/**
 * Whether a `model` value can be meant: a short name, or an id of a family that exists. Versions are not checked, since
 * new ones appear. Several are allowed: `GPT-5 | Claude Sonnet 4.5`.
 */
export function isKnownModel(text: string): boolean {
  const names = text.split(/[|,]/).map(plainName).filter(Boolean);
  return names.length > 0 && names.every(isKnownName);
}

/** `'Claude Sonnet 4.5 (copilot)'` => `claude sonnet 4.5`, `sonnet[1m]` => `sonnet`. */
function plainName(text: string): string {
  const [name = ''] = text
    .trim()
    .replace(/^["'`[]+/, '')
    .split(/[([]/);
  return name
    .replace(/["'`\]]+$/, '')
    .trim()
    .toLowerCase();
}

function isKnownName(name: string): boolean {
  if (name.length > MAX_LENGTH) return false;
  const id = name.split('/').at(-1) ?? '';
  return SHORT_NAMES.has(name) || CLAUDE.test(id) || OTHERS.test(id) || OTHERS_PLAIN.test(id);
}
