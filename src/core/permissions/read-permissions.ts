import type { HeaderValues } from '../front-matter/parse-header.ts';
import { type Permissions, type PowerId, powerIds } from '../schema.ts';
import { derivePermissions } from './derive-permissions.ts';
import { alsoReadBy, type Family } from './families.ts';
import { type ReadFamily, readServers } from './family-reading.ts';
import { readClaudeCode } from './read/claude-code.ts';
import { readCodex } from './read/codex.ts';
import { readCopilot } from './read/copilot.ts';
import { readCursor } from './read/cursor.ts';
import { readGeminiCli } from './read/gemini-cli.ts';
import { readKiro } from './read/kiro.ts';
import { readOpenCode } from './read/opencode.ts';
import { readRoo } from './read/roo.ts';
import { readUnknown } from './read/unknown.ts';
import { tellFamily } from './tell-family.ts';

const readers: Record<Family, ReadFamily> = {
  'claude-code': readClaudeCode,
  copilot: readCopilot,
  cursor: readCursor,
  opencode: readOpenCode,
  kiro: readKiro,
  'gemini-cli': readGeminiCli,
  codex: readCodex,
  roo: readRoo,
  unknown: readUnknown,
};

export interface ReadPermissions {
  /** Whose rules they follow. */
  family: Family;
  /** Names as the file writes them; `null` where it names none. */
  tools: string[] | null;
  denied: string[];
  /** MCP servers that the header brings. */
  servers: string[];
  permissions: Permissions;
  /** What other programs that read the same file allow beyond that. */
  elsewhere: { family: Family; allows: PowerId[] }[];
}

/** Keys by which several programs rule what may be done. */
const RULE_KEYS = ['permission', 'permissions'];

/**
 * What a header permits in the end, by the rules of the program that the file is for; see `docs/permissions.md`. `format`
 * is what the file was read as, where that tells the program. Never less than that program lets the agent do: what is
 * not understood is named in `permissions.unread`, and everything may be allowed then.
 */
export function readPermissions(path: string, fields: HeaderValues, format?: string): ReadPermissions {
  const { family, how } = tellFamily(path, fields, format);
  const servers = readServers(fields);
  const permit = (by: Family, strange: string[]) => {
    const reading = readers[by](fields);
    const { tools, denied, limits } = reading;
    const unread = [...new Set([...(limits.unread ?? []), ...strange])];
    return { reading, permissions: derivePermissions(tools, denied, { ...limits, servers, unread }) };
  };
  // A file that nothing tells is Claude Code's, unless it says what it allows in a way that no program is known to have.
  const strange = how === 'default' ? RULE_KEYS.filter((key) => (fields.get(key)?.value ?? null) !== null) : [];
  const { reading, permissions } = permit(family, strange);
  const granted = powersOf(permissions);
  const elsewhere = (alsoReadBy[family] ?? []).flatMap((other) => {
    const allows = powersOf(permit(other, []).permissions).filter((power) => !granted.includes(power));
    return allows.length === 0 ? [] : [{ family: other, allows }];
  });
  return {
    family,
    tools: reading.tools ?? reading.passedOver ?? null,
    denied: reading.denied,
    servers,
    permissions,
    elsewhere,
  };
}

function powersOf(permissions: Permissions): PowerId[] {
  const has = {
    ...permissions,
    mcp: permissions.mcpServers.length > 0,
    delegate: permissions.delegates.length > 0,
  };
  return powerIds.filter((power) => has[power]);
}
