import { addresses } from '../../addresses/addresses.ts';
import type { CapabilityNode, capabilityTree } from '../../catalogue/lists/capability-tree.ts';
import { collator } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type LocalLabel, localLabel } from '../language/local-label.ts';

export interface DrawerItem extends LocalLabel {
  /** Below the base. */
  address: string;
  /** Agents that it leads to. */
  count: number;
}

export interface Drawers {
  drawers: (DrawerItem & { items: DrawerItem[] })[];
  /** Capabilities that no agent has. */
  unused: DrawerItem[];
}

/** A drawer each for the broadest capabilities, with what is below them as far as agents have it; by the alphabet. */
export function createDrawers({ nodes, roots }: ReturnType<typeof capabilityTree>, locale: Locale): Drawers {
  const { compare } = collator(locale);
  const byLabel = (a: DrawerItem, b: DrawerItem) => compare(a.label, b.label);
  const items = new Map([...nodes].map(([id, node]) => [id, toItem(node, locale)]));
  const below = (node: CapabilityNode) => node.children.flatMap((id) => items.get(id) ?? []);
  const isUsed = ({ count }: DrawerItem) => count > 0;
  return {
    drawers: roots
      .map((node) => ({ ...toItem(node, locale), items: below(node).filter(isUsed).sort(byLabel) }))
      .filter(isUsed)
      .sort(byLabel),
    unused: [...items.values()].filter((item) => !isUsed(item)).sort(byLabel),
  };
}

/** A capability as a link with the number of its agents. */
export function toItem({ entry, agents }: CapabilityNode, locale: Locale): DrawerItem {
  return { ...localLabel(entry.label, locale), address: addresses.capability(locale, entry.id), count: agents.length };
}
