import type { HeaderField } from '../front-matter/parse-header.ts';
import type { Fact } from '../schema.ts';

/** Header keys that change what an agent may do once its file is copied to where a tool reads it. */
const KEYS: Record<string, string> = {
  permissionMode: 'permission-mode',
  hooks: 'hooks',
  mcpServers: 'mcp-servers',
  'mcp-servers': 'mcp-servers',
};

/** Characters that are not seen: tags, direction overrides, zero-width ones outside emoji and joined scripts. */
const HIDDEN = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069\u200b\u2060\u00ad]/u;

/** Neutral facts with their line, for a reader to judge by: nothing here is a verdict. */
export function collectFacts(fields: Map<string, HeaderField>, text: string): Fact[] {
  const facts: Fact[] = [];
  for (const [key, { value, line }] of fields) {
    const code = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    if (code) facts.push({ code, line, text: typeof value === 'string' ? value : JSON.stringify(value) });
  }
  if (HIDDEN.test(text)) {
    for (const [index, line] of text.split('\n').entries()) {
      const hidden = line.match(new RegExp(HIDDEN.source, 'gu'))?.filter((character) => !isFlagTag(character, line));
      if (hidden?.length)
        facts.push({ code: 'hidden-characters', line: index + 1, text: [...new Set(hidden)].map(codePoint).join(' ') });
    }
  }
  return facts;
}

/** The flags of England, Scotland and Wales are written with tag characters. */
function isFlagTag(character: string, line: string): boolean {
  return character >= '\u{e0000}' && line.includes('\u{1f3f4}');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
