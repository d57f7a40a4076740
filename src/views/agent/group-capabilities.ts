import type { Capability } from '../../core/schema.ts';

export interface CapabilityGroup {
  group: string | undefined;
  members: Capability[];
}

/**
 * Capabilities by the heading they are under, headings in the order in which they first occur; before them what is
 * under none. Of what title and description say, only what no list or header says too.
 */
export function groupCapabilities(capabilities: Capability[]): CapabilityGroup[] {
  const listed = new Set(capabilities.filter(isListed).map(({ id }) => id));
  const groups = new Map<string | undefined, Capability[]>();
  for (const capability of capabilities) {
    if (!isListed(capability) && listed.has(capability.id)) continue;
    groups.set(capability.group, [...(groups.get(capability.group) ?? []), capability]);
  }
  return [...groups].map(([group, members]) => ({ group, members }));
}

/** Whether the author named it as a thing that the agent can do, and not in passing. */
export function isListed({ from }: Capability): boolean {
  return from === 'header' || from === 'list';
}
