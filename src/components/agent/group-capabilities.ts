import type { Capability } from '../../core/schema.ts';

export interface CapabilityGroup {
  group: string | undefined;
  members: Capability[];
}

/** Capabilities by the heading they stand under, headings in the order in which they first occur. */
export function groupCapabilities(capabilities: Capability[]): CapabilityGroup[] {
  const groups = new Map<string | undefined, Capability[]>();
  for (const capability of capabilities) {
    groups.set(capability.group, [...(groups.get(capability.group) ?? []), capability]);
  }
  return [...groups].map(([group, members]) => ({ group, members }));
}
