import type { Fact } from '../../core/schema.ts';

/** Facts about header keys that act when the file lies where a tool reads it, and not when it comes as part of a plugin. */
const keys: ReadonlyMap<string, string> = new Map([
  ['permission-mode', 'permissionMode'],
  ['hooks', 'hooks'],
  ['mcp-servers', 'mcpServers'],
]);

/** The header keys of a file that a copy of it puts into effect, each once. */
export function activeKeys(facts: Fact[]): string[] {
  return [...new Set(facts.flatMap(({ code }) => keys.get(code) ?? []))];
}
