import type { HeaderField } from '../front-matter/parse-header.ts';
import type { Fact } from '../schema.ts';
import { findHiddenCharacters } from './find-hidden-characters.ts';

/** Header keys that change what an agent may do once its file is copied to where a tool reads it. */
const KEYS: Record<string, string> = {
  permissionMode: 'permission-mode',
  hooks: 'hooks',
  mcpServers: 'mcp-servers',
  'mcp-servers': 'mcp-servers',
};

/** Neutral facts with their line, for a reader to judge by: nothing here is a verdict. */
export function collectFacts(fields: Map<string, HeaderField>, text: string): Fact[] {
  const facts: Fact[] = [];
  for (const [key, { value, line }] of fields) {
    const code = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (code) facts.push({ code, line, text: typeof value === 'string' ? value : JSON.stringify(value) });
  }
  for (const { line, characters } of findHiddenCharacters(text)) {
    facts.push({ code: 'hidden-characters', line, text: characters.join(' ') });
  }
  return facts;
}
