import type { Permissions } from '../../schema.ts';
import type { permissionIds } from './facets.ts';

/**
 * What an agent can be chosen by: what its tools permit, and `read-only` for one that can look and change nothing. Servers
 * and other agents may do anything, so who can call them is not among these.
 */
export function permissionValues(permissions: Permissions): Record<(typeof permissionIds)[number], boolean> {
  const { read, write, shell, network, inherited } = permissions;
  const mcp = permissions.mcpServers.length > 0;
  const delegate = permissions.delegates.length > 0;
  const isReadOnly = read && !(write || shell || mcp || delegate || inherited);
  return { read, write, shell, network, mcp, delegate, inherited, 'read-only': isReadOnly };
}
