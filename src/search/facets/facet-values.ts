import { describeModel } from '../../core/known-models.ts';
import { toolSlugs } from '../../core/permissions/canonical-tools.ts';
import type { Permissions, Variant } from '../../core/schema.ts';
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
    permission: permissionValues(text.permissions),
    tool: [...new Set((text.tools ?? []).flatMap(toolSlugs))],
    model: describeModel(text.model).modelFamilies ?? [],
    language: [text.language.code],
    source: [text.source],
  };
}

/**
 * What an agent can be chosen by: what its tools permit, and `read-only` for one that can look and change nothing. Servers
 * and other agents may do anything, so who can call them is not among these.
 */
function permissionValues(permissions: Permissions): PermissionId[] {
  const { read, write, shell, network, inherited } = permissions;
  const mcp = permissions.mcpServers.length > 0;
  const delegate = permissions.delegates.length > 0;
  const isReadOnly = read && !(write || shell || mcp || delegate || inherited);
  const may = { read, write, shell, network, mcp, delegate, inherited, 'read-only': isReadOnly };
  return permissionIds.filter((id) => may[id]);
}
