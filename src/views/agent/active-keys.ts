import type { Fact } from '../../core/schema.ts';

/** Facts about header keys that act when the file lies where a tool reads it, and not when it comes as part of a plugin. */
const keys: ReadonlyMap<string, string> = new Map([
  ['permission-mode', 'permissionMode'],
  ['hooks', 'hooks'],
  ['mcp-servers', 'mcpServers'],
]);

/** The header keys of a file that are lost where it is part of a plugin, each once. */
export function activeKeys(facts: Fact[]): string[] {
  return [...new Set(facts.flatMap(({ code }) => keys.get(code) ?? []))];
}

/** Modes of permission that allow nothing which would not be allowed without them. */
const ASKS = /^\s*(?:default|manual|plan)\s*$/i;

/** Of those the ones that switch something on where the file is copied to. */
export function switchedOn(facts: Fact[]): string[] {
  return activeKeys(facts.filter(({ code, text }) => code !== 'permission-mode' || !ASKS.test(text)));
}
