import type { ReadFamily } from '../family-reading.ts';
import { isMapping } from '../is-mapping.ts';
import type { Power } from '../known-tools.ts';

/**
 * Custom agents of Codex. Sources: developers.openai.com/codex/subagents and /codex/agent-approvals-security, November
 * 2026. The sandbox is the operating system's, so that commands in it are kept in, too. A reader who lifts it for a
 * command or a session (`--yolo`) does so for every agent, and is not counted.
 *
 * | key | what it allows in the end |
 * | --- | --- |
 * | `sandbox_mode` absent | what the caller has |
 * | `read-only` | reading: of commands those alone that change nothing (`write` and `shell` are off), no network |
 * | `workspace-write` | reading, writing, commands; the network by `sandbox_workspace_write.network_access` or `web_search` |
 * | `danger-full-access` | everything |
 * | `web_search` | `live` reaches the network; `cached`, the default, and `disabled` do not |
 * | `mcp_servers` | brings servers; those of the caller stay |
 * | `default_permissions`, `permissions` | not understood: profiles of the configuration, named and not written here |
 */
export const readCodex: ReadFamily = (fields) => {
  const value = (key: string): unknown => fields.get(key)?.value;
  const unread = ['default_permissions', 'permissions', 'tools', 'disallowedTools'].filter((key) => fields.has(key));
  const mode = value('sandbox_mode') ?? 'inherited';
  const closed = isMode(mode) ? CLOSED[mode] : [];
  if (!isMode(mode)) unread.push('sandbox_mode');
  const settings = value('sandbox_workspace_write');
  const isOnline =
    !OFFLINE.includes(value('web_search')) ||
    (mode === 'workspace-write' && isMapping(settings) && (settings['network_access'] ?? false) !== false);
  return {
    tools: null,
    denied: [],
    limits: { without: closed.filter((power) => power !== 'network' || !isOnline), unread },
  };
};

const CLOSED: Record<'inherited' | 'read-only' | 'workspace-write' | 'danger-full-access', Power[]> = {
  inherited: [],
  'read-only': ['write', 'shell', 'network'],
  'workspace-write': ['network'],
  'danger-full-access': [],
};

const OFFLINE: unknown[] = [undefined, null, 'cached', 'disabled', false];

function isMode(mode: unknown): mode is keyof typeof CLOSED {
  return typeof mode === 'string' && Object.hasOwn(CLOSED, mode);
}
