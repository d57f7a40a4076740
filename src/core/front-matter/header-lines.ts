import { exampleNames, partNames } from '../examples/example-words.ts';

/** A key at the beginning of a line: `name:`, `"my key":`, `mcp-servers: …`. */
const KEY_LINE = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([A-Za-z_][\w.-]{0,60}))[ \t]*:(?:[ \t]|$)/;

/**
 * Words that begin a line of a conversation. Where a description runs over several lines without an indent they look
 * like keys, and are none.
 */
const CONVERSATION_LABELS = new Set([
  ...Object.keys(partNames),
  ...Object.entries(exampleNames).flat(),
  ...'note notes input output system question answer réponse response result'.split(' '),
]);

/** Header keys of the agent formats that exist; a line with one of them begins a value wherever it is. */
export const knownKeys = new Set(
  (
    'name description tools tool disallowedTools allowed-tools model color colour lang translationOf aliases ' +
    'capabilities sourceHash title displayName argument-hint target mode temperature permission permissionMode ' +
    'maxTurns max_turns skills mcpServers mcp-servers mcp_servers hooks memory background effort isolation initialPrompt ' +
    'readonly is_background handoffs agents infer user-invocable disable-model-invocation steps kind prompt ' +
    'category tags version author emoji vibe services id instructions'
  ).split(' '),
);

/** The key that a line begins, `undefined` where it begins none. */
export function keyOf(line: string): string | undefined {
  const match = KEY_LINE.exec(line);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** Whether a line begins a key of the header, and is not a line of a conversation or of prose. */
export function isKeyLine(line: string): boolean {
  const key = keyOf(line);
  if (key === undefined) return false;
  return knownKeys.has(key) || !CONVERSATION_LABELS.has(key.toLowerCase());
}

/** Whether a line begins a key that some agent format has. */
export function isKnownKeyLine(line: string): boolean {
  return knownKeys.has(keyOf(line) ?? '');
}

/** A key as headers have them; `Note:` and the like begin lines of prose. */
export function isHeaderKey(line: string): boolean {
  const key = keyOf(line);
  return key !== undefined && (knownKeys.has(key) || /^[a-z_][a-z_-]*$/.test(key));
}
