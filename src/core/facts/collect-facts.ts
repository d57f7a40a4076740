import type { ParsedHeader } from '../front-matter/parse-header.ts';
import { fieldKey } from '../front-matter/read-fields.ts';
import { isNeverAvailable } from '../permissions/canonical-tools.ts';
import { isMemory } from '../permissions/read/claude-code.ts';
import type { Fact } from '../schema.ts';
import { findHiddenCharacters } from './find-hidden-characters.ts';

/** Header keys that change what an agent may do once its file is copied to where a tool reads it. */
const KEYS: Record<string, string> = {
  permissionMode: 'permission-mode',
  hooks: 'hooks',
  mcpServers: 'mcp-servers',
  'mcp-servers': 'mcp-servers',
  permission: 'permission',
  permissions: 'permission',
  sandbox_mode: 'sandbox',
};

/** Keys that do so with some values only. */
const SWITCHES: Record<string, { code: string; counts: (value: unknown) => boolean }> = {
  readonly: { code: 'readonly', counts: isOn },
  memory: { code: 'memory', counts: isMemory },
  background: { code: 'background', counts: isOn },
  is_background: { code: 'background', counts: isOn },
};

/**
 * Neutral facts of the header, and characters of the whole text, with their line, for a reader to judge by: nothing here is
 * a verdict. `tools` are those allowed, `unknown` those among them that no program has.
 */
export function collectFacts(header: ParsedHeader, text: string, tools: string[] = [], unknown: string[] = []): Fact[] {
  const facts: Fact[] = [];
  for (const [key, { value, line }] of header.fields) {
    const code = codeOf(key, value);
    if (code) facts.push({ code, line, text: typeof value === 'string' ? value : JSON.stringify(value) });
  }
  const line = header.fields.get(fieldKey(header, 'tools') ?? '')?.line ?? 1;
  for (const tool of tools.filter(isNeverAvailable)) facts.push({ code: 'tool-never-available', line, text: tool });
  for (const tool of unknown) facts.push({ code: 'tool-unknown', line, text: tool });
  for (const { line, characters, spelled } of findHiddenCharacters(text)) {
    const words = spelled === '' ? '' : ` = ${spelled}`;
    facts.push({ code: 'hidden-characters', line, text: characters.join(' ') + words });
  }
  return facts;
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true' || value === 'yes';
}

function codeOf(key: string, value: unknown): string | undefined {
  if (Object.hasOwn(KEYS, key)) return KEYS[key];
  const found = Object.hasOwn(SWITCHES, key) ? SWITCHES[key] : undefined;
  return found?.counts(value) ? found.code : undefined;
}
