import { type ReadFamily, TOOL_KEYS } from '../family-reading.ts';
import { readTools } from '../read-tools.ts';

/**
 * Cursor's sub-agents. Source: cursor.com/docs/agent/subagents, "Configuration fields", November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | none | everything that the caller has, MCP servers included |
 * | `tools` and its like | nothing more and nothing less: Cursor passes over them |
 * | `readonly: true` | no file is edited, and of commands only those that change nothing are run: `write` and `shell` are off |
 * | `readonly: false` | everything |
 * | another `readonly` | not understood |
 */
export const readCursor: ReadFamily = (fields) => {
  const readonly = fields.get('readonly')?.value ?? false;
  const names = TOOL_KEYS.map((key) => readTools(fields.get(key)?.value)).find(Boolean);
  return {
    tools: null,
    denied: [],
    limits: {
      without: readonly === true ? ['write', 'shell'] : [],
      unread: typeof readonly === 'boolean' ? [] : ['readonly'],
    },
    ...(names && { passedOver: names }),
  };
};
