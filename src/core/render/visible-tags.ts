import type { Image, Link } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import { safeLink } from './safe-link.ts';

/** A title, which would be seen only where a pointer rests, follows its link as text. */
function showTitle(node: Readonly<Link | Image>, context: MdastVisitorContext): void {
  if (node.title) context.insertAfter(node, { type: 'text', value: ` "${node.title}"` });
}

/** Raw HTML is part of the prompt: it becomes text. A block of it keeps its lines. */
export function visibleTags() {
  return defineMdastPlugin({
    name: 'visible-tags',
    html(node, context) {
      const parent = context.parent(node);
      const isBlock =
        parent === undefined ||
        !['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'].includes(parent.type);
      const lines = node.value.split('\n');
      const text = lines.flatMap((value, index) => [
        ...(index > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, value },
      ]);
      context.replaceNode(node, isBlock ? { type: 'paragraph', children: text } : text);
    },
    definition(node, context) {
      // Never rendered by Markdown, but read by the agent: `[//]: # (…)`, titles, and notes below the text.
      if (safeLink(node.url)?.startsWith('http') && !node.title) return;
      const title = node.title ? ` "${node.title}"` : '';
      const text = { type: 'text' as const, value: `[${node.label ?? node.identifier}]: ${node.url}${title}` };
      context.insertAfter(node, { type: 'paragraph', children: [text] });
    },
    link: showTitle,
    image: showTitle,
    listItem(node, context) {
      if (typeof node.checked !== 'boolean') return;
      // A check box that cannot be used is a mark: a letter that every reader says.
      const [first] = node.children;
      context.setProperty(node, 'checked', null);
      if (first?.type === 'paragraph') context.prependChild(first, { type: 'text', value: node.checked ? '☑ ' : '☐ ' });
    },
  });
}
