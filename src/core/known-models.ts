/** Short names that a header may give in place of a model's id (Claude Code, GitHub Copilot, Cursor; autumn 2026). */
const SHORT_NAMES = new Set('sonnet opus haiku fable inherit default opusplan auto fast'.split(' '));

/** A Claude model, whatever platform's prefix, date and version are around it, in either order of its words. */
const CLAUDE = /\bclaude\b.{0,100}(?:\b(?:sonnet|opus|haiku|fable|instant)\b|\b\d)/;
/** Families of other makers, with a version or a size after the name. */
const OTHERS =
  /\b(?:gpt|chatgpt|codex|gemini|gemma|grok|llama|mistral|mixtral|magistral|devstral|codestral|qwen|qwq|deepseek|kimi|glm|minimax|nova|phi|command|raptor|composer)[\w.: -]{0,100}\d/;
/** Ids without a version, and those that are hardly more than one. */
const OTHERS_PLAIN = /^(?:o[1-9](?:-\w+)?|deepseek-(?:chat|coder|reasoner)|mistral-(?:large|medium|small)|composer)$/;

/** Longer than any id; a text of this length is not a name. */
const MAX_LENGTH = 100;

/**
 * Whether a `model` value can be meant: a short name, or an id of a family that exists. Versions are not checked, since
 * new ones appear. Several are allowed: `GPT-5 | Claude Sonnet 4.5`.
 */
export function isKnownModel(text: string): boolean {
  const names = namesIn(text);
  return names.length > 0 && names.every(isKnownName);
}

/** Names of a family that another name is known by. */
const FAMILY_OF: Record<string, string> = {
  default: 'inherit',
  opusplan: 'opus',
  qwq: 'qwen',
  mixtral: 'mistral',
  magistral: 'mistral',
  devstral: 'mistral',
  codestral: 'mistral',
  chatgpt: 'gpt',
};

/**
 * What a `model` value belongs to, whatever its version, platform and spelling; nothing for what is not known:
 * `'Claude Sonnet 4.5 (copilot), GPT-5'` => `{ modelFamilies: ['sonnet', 'gpt-5'] }`.
 */
export function describeModel(text: string | null): { modelFamilies?: string[] } {
  const families = namesIn(text ?? '').flatMap((name) => (isKnownName(name) ? [familyOf(name)] : []));
  return families.length > 0 ? { modelFamilies: [...new Set(families)] } : {};
}

/** A known name → its family: Claude's by its tier, GPT by its generation, others by their name. */
function familyOf(name: string): string {
  const id = name.split('/').at(-1) ?? '';
  if (SHORT_NAMES.has(name)) return FAMILY_OF[name] ?? name;
  if (CLAUDE.test(id)) return /\b(?:sonnet|opus|haiku|fable|instant)\b/.exec(id)?.[0] ?? 'claude';
  if (/^o[1-9]/.test(id)) return 'openai-o';
  const generation = /\bgpt[ -]?(\d+)/.exec(id)?.[1];
  if (generation) return `gpt-${generation}`;
  const word = (OTHERS.exec(id) ?? /[a-z]+/.exec(id))?.[0] ?? id;
  const family = /^[a-z]+/.exec(word)?.[0] ?? word;
  return FAMILY_OF[family] ?? family;
}

function namesIn(text: string): string[] {
  return text.length > 40 * MAX_LENGTH ? [] : text.split(/[|,]/).map(plainName).filter(Boolean);
}

/** `'Claude Sonnet 4.5 (copilot)'` => `claude sonnet 4.5`, `sonnet[1m]` => `sonnet`. */
function plainName(text: string): string {
  const [name = ''] = text
    .trim()
    .replace(/^["'`[]+/, '')
    .split(/[([]/);
  return name
    .replace(/(?<!["'`\]])["'`\]]+$/, '')
    .trim()
    .toLowerCase();
}

function isKnownName(name: string): boolean {
  if (name.length > MAX_LENGTH) return false;
  const id = name.split('/').at(-1) ?? '';
  return SHORT_NAMES.has(name) || CLAUDE.test(id) || OTHERS.test(id) || OTHERS_PLAIN.test(id);
}
