import type { MarkdownNode } from '../body/outline.ts';
import { fileTarget, findWikiLinks } from './link-targets.ts';

/** A link that may lead to another file of the source. Only the catalogue knows which files there are. */
export interface FoundLink {
  /** See `fileTarget`. */
  target: string;
  /** As its author wrote it. */
  address: string;
  line: number;
  column: number;
}

/** The links of a Markdown text, each target once, where it is first; lines and columns from 1. */
export function findLinks(root: MarkdownNode): FoundLink[] {
  const found = new Map<string, FoundLink>();
  const definitions = new Map<string, string>();
  const references: MarkdownNode[] = [];
  const add = (target: string | undefined, address: string, { position }: MarkdownNode) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    if (target !== undefined && !found.has(target)) found.set(target, { target, address, line, column });
  };
  const walk = (node: MarkdownNode, isLink: boolean) => {
    if (node.type === 'link') add(fileTarget(node.url ?? ''), node.url ?? '', node);
    if (node.type === 'linkReference') references.push(node);
    if (node.type === 'definition') setFirst(definitions, node.identifier ?? '', node.url ?? '');
    if (node.type === 'text' && !isLink) {
      for (const { target } of findWikiLinks(node.value ?? '')) add(target, '', node);
    }
    const isWithin = isLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children ?? []) walk(child, isWithin);
  };
  walk(root, false);
  for (const node of references) {
    const address = definitions.get(node.identifier ?? '');
    if (address !== undefined) add(fileTarget(address), address, node);
  }
  return [...found.values()];
}

/** The first definition of a name counts. */
function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
