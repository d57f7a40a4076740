import { describeModel } from '../../core/known-models.ts';
import { isKnownTool, toolSlugs } from '../../core/permissions/canonical-tools.ts';
import type { Variant } from '../../core/schema.ts';
import { type Facet, permissionIds } from './facets.ts';

export type PermissionId = (typeof permissionIds)[number];

/** Of a text of an agent, what it can be chosen by. */
export interface Choosable extends Pick<Variant, 'tools' | 'model' | 'permissions' | 'source'> {
  /** Ids of the vocabulary. */
  capabilities: string[];
  language: Pick<Variant['language'], 'code'>;
}

/** The values of each facet that a text has, each once: those of the search, and those that lists offer. */
export function facetValues(
  text: Choosable,
): Record<Exclude<Facet, 'permission'>, string[]> & { permission: PermissionId[] } {
  return {
    capability: [...new Set(text.capabilities)],
    permission: permissionValues(text),
    tool: [...new Set((text.tools ?? []).flatMap(toolSlugs))],
    model: describeModel(text.model).modelFamilies ?? [],
    language: [text.language.code],
    source: [text.source],
  };
}

/**
 * What an agent can be chosen by: what its tools permit, `read-only` for one that can look and change nothing, and
 * `unread` for one whose header was not understood, which may do everything. Servers and other agents may do anything,
 * so who can call them is not among those that only look, and neither is who names a tool that nobody here knows.
 */
function permissionValues({ permissions, tools }: Choosable): PermissionId[] {
  const { read, write, shell, network, inherited } = permissions;
  const mcp = permissions.mcpServers.length > 0;
  const delegate = permissions.delegates.length > 0;
  const unread = permissions.unread.length > 0;
  const isKnown = (tools ?? []).every((tool) => isKnownTool(tool));
  const isReadOnly = read && isKnown && !(write || shell || mcp || delegate || inherited || unread);
  const may = { read, write, shell, network, mcp, delegate, inherited, 'read-only': isReadOnly, unread };
  return permissionIds.filter((id) => may[id]);
}

/** What an agent can be chosen by: what any of its texts may do, and looking alone where none may do more. */
export function unitePermissions(texts: Iterable<readonly PermissionId[]>): Set<PermissionId> {
  const each = [...texts];
  const united = new Set(each.flat());
  if (!each.every((permissions) => permissions.includes('read-only'))) united.delete('read-only');
  return united;
}
