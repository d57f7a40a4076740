import { type ReadFamily, readLists } from '../family-reading.ts';
import { isMapping } from '../is-mapping.ts';

/**
 * Kiro's custom agents. Sources: kiro.dev/docs/custom-agents/configuration-reference and kiro.dev/docs/permissions (IDE
 * 1.0, CLI 3), kiro.dev/docs/cli/custom-agents/configuration-reference (CLI 2), November 2026.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | `tools` absent, or `*` | everything |
 * | a list | these alone: names, tags (`read`, `write`, `shell`, `web`, `subagent`) and the following |
 * | `@builtin` | all tools of Kiro's own |
 * | `@server`, `@server/tool`, `@mcp` | all tools, or one, of an MCP server; those of all servers |
 * | `excludedTools` | taken away from `tools` |
 * | `allowedTools`, `toolsSettings`, `toolAliases` | nothing: they save a question, restrict in part, or rename |
 * | `permissions`, or `permissions.rules`: `capability`, `effect` | `deny` takes the capability away, wherever it is in the list; `ask` and `allow` give nothing |
 * | `deny` with `match` or `exclude` | shown as written and not counted, since the rest stays |
 * | another capability, effect or value | not understood |
 * | `includeMcpJson` | brings servers; what may be used is still in `tools` |
 */
export const readKiro: ReadFamily = (fields) => {
  const own = new Map([...fields].filter(([key]) => !NO_LIMITS.includes(key)));
  const reading = readLists(own, 'excludedTools');
  const value = fields.get('permissions')?.value;
  const rules = isMapping(value) ? value['rules'] : (value ?? []);
  const read = Array.isArray(rules) ? rules.map(deniedBy) : [undefined];
  const unread = [
    ...(reading.limits.unread ?? []),
    ...(read.includes(undefined) ? ['permissions'] : []),
    ...(fields.has('permission') ? ['permission'] : []),
  ];
  const denied = [...reading.denied, ...read.flatMap((names) => names ?? [])];
  return { tools: reading.tools, denied: [...new Set(denied)], limits: { unread } };
};

const NO_LIMITS = ['allowedTools', 'allowed_tools'];

/** Tools by what Kiro calls a capability. */
const CAPABILITIES: Record<string, string[]> = {
  fs_read: ['read', 'grep', 'glob', 'code'],
  fs_write: ['write', 'edit'],
  filesystem: ['read', 'grep', 'glob', 'code', 'write', 'edit'],
  read: ['read', 'grep', 'glob', 'code'],
  write: ['write', 'edit'],
  shell: ['shell'],
  web: ['web_fetch', 'web_search'],
  web_fetch: ['web_fetch'],
  web_search: ['web_search'],
  mcp: ['@mcp'],
  subagent: ['subagent'],
  builtin: ['@builtin'],
};

/** What a rule takes away, as names of tools; `undefined` where the rule is not understood. */
function deniedBy(rule: unknown): string[] | undefined {
  if (!isMapping(rule)) return undefined;
  const { capability, effect, match, exclude } = rule;
  if (typeof capability !== 'string' || !Object.hasOwn(CAPABILITIES, capability)) return undefined;
  if (effect === 'allow' || effect === 'ask') return [];
  if (effect !== 'deny') return undefined;
  const names = CAPABILITIES[capability] ?? [];
  if (isAll(match) && (exclude ?? null) === null) return names;
  return names.map((name) => `${name}(${JSON.stringify(match ?? exclude)})`);
}

function isAll(match: unknown): boolean {
  const patterns = Array.isArray(match) ? (match as unknown[]) : [match ?? '*'];
  return patterns.some((pattern) => pattern === '*' || pattern === '**');
}
